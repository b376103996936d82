//! `imkit keys update`.

use imkit_sdk::keys::{Environment, KeyServer, Role};

use super::id::{key_id, of_key};
use super::upstream::absent;
use super::{KEY, gateway, misspelt, policy, told};
use crate::cli::keys::one::{KeyArgs, KeyChangeArgs};
use crate::cli::keys::update::KeysUpdateArgs;
use crate::context::Context;
use crate::error::Failure;

/// The name of the limit that `--rate` sets.
const USUAL_LIMIT: &str = "default";

/// Changes what was named, and prints the key as it is now.
pub(super) async fn run(args: KeysUpdateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysUpdateArgs { name, policy, gateway, enforce, role, clear, if_rev, change } = args;
    let KeyChangeArgs { key: KeyArgs { id, at }, reason } = change;
    let id = key_id(&id)?;
    let role = role.map(Role::from);
    let circumstances = policy::Circumstances { if_rev, reason };
    let gateway = gateway::update(gateway, enforce, &clear)?;
    let change = policy::update(name, policy, gateway, role, &clear, circumstances, ctx)?;
    misspelt::warn(change.scopes.as_deref().unwrap_or_default(), ctx);
    let names_upstream = change.gateway.as_ref().is_some_and(|terms| terms.upstream.is_some());
    let server = ctx.key_server(&at.into()).await?;
    if change.rate_limit.is_some() {
        warn_of_limits(&server, &id, ctx).await;
    }
    let details = server.update(&id, change).await.map_err(of_key(&id))?;
    if let (true, Some(Environment::Live), Some(name)) =
        (names_upstream, details.environment, &details.gateway.upstream)
    {
        absent::warn(&server, name, ctx).await;
    }
    ctx.printer.done(&told::key(&details, ctx)?, &KEY)
}

/// Says which limits a rate in short takes the place of. A server that does not answer says why when
/// the change is sent.
async fn warn_of_limits(server: &KeyServer, id: &str, ctx: &Context) {
    let Ok(details) = server.get(id).await else { return };
    let lost: Vec<&str> = details
        .limits
        .iter()
        .map(|limit| limit.name.as_str())
        .filter(|name| *name != USUAL_LIMIT)
        .collect();
    if !lost.is_empty() {
        ctx.printer.warn(&format!(
            "--rate takes the place of every limit, and the key had others: {}; to keep them, give \
             each by --limit",
            lost.join(", ")
        ));
    }
}
