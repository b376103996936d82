//! `imkit keys client revoke`.

use imkit_sdk::keys::RevokeClientKey;

use super::{CLIENT_KEY, client_key_id, seconds, told};
use crate::cli::keys::client::{ClientKeyArgs, ClientRevokeArgs};
use crate::commands::keys::id::of_key;
use crate::commands::keys::told::add_receipt;
use crate::context::Context;
use crate::error::Failure;

/// Asks, revokes, and prints how the key stands.
pub(super) async fn typed(args: ClientRevokeArgs, ctx: &mut Context) -> Result<(), Failure> {
    let ClientRevokeArgs { key: ClientKeyArgs { id, at }, grace, reason } = args;
    let id = client_key_id(&id)?;
    if grace.is_none_or(|grace| grace.is_zero()) {
        let question = format!("End the client key {id} at once, in every page and app?");
        ctx.confirm(&question, &id)?;
    }
    let how = RevokeClientKey { grace_seconds: grace.map(seconds), reason };
    let server = ctx.key_server(&at.into()).await?;
    let revoked = server.revoke_client_key(&id, how).await.map_err(of_key(&id))?;
    let mut record = told(&revoked.details, ctx)?;
    add_receipt(&mut record, revoked.receipt.as_ref(), ctx)?;
    if revoked.receipt.is_none() {
        ctx.printer.note("nothing changed: it was revoked before, and ends no later than that");
    }
    ctx.printer.done(&record, &CLIENT_KEY)
}
