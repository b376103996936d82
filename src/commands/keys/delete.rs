//! `imkit keys delete`.

use imkit_sdk::keys::KeyServer;
use serde_json::json;

use super::id::of_key;
use super::told;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// Forgets a dead key, after a confirmation.
pub(super) async fn run(
    server: &KeyServer,
    id: &str,
    reason: Option<&str>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    ctx.confirm(&format!("Delete the key {id}? Only its record of changes stays."), id)?;
    let deleted = server.purge(id, reason).await.map_err(of_key(id))?;
    let mut record = json!({ "id": id, "message": deleted.message });
    told::add_receipt(&mut record, deleted.receipt.as_ref(), ctx)?;
    ctx.printer.done(&record, &View { id: "id", columns: &[] })
}
