//! `imkit keys update`.

use imkit_sdk::keys::Role;

use super::id::{key_id, of_key};
use super::{KEY, misspelt, policy};
use crate::cli::keys::one::{KeyArgs, KeyChangeArgs};
use crate::cli::keys::update::KeysUpdateArgs;
use crate::context::Context;
use crate::error::Failure;

/// Changes what was named, and prints the key as it is now.
pub(super) async fn run(args: KeysUpdateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysUpdateArgs { name, policy, role, clear, if_rev, change } = args;
    let KeyChangeArgs { key: KeyArgs { id, at }, reason } = change;
    let id = key_id(&id)?;
    let role = role.map(Role::from);
    let change = policy::update(name, policy, role, &clear, if_rev, reason, ctx)?;
    misspelt::warn(change.scopes.as_deref().unwrap_or_default(), ctx);
    let server = ctx.key_server(&at.into()).await?;
    let details = server.update(&id, change).await.map_err(of_key(&id))?;
    ctx.printer.done(&Context::json(&details)?, &KEY)
}
