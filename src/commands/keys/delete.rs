//! `imkit keys delete`.

use imkit_sdk::keys::KeyServer;
use serde_json::json;

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
    let deleted = server.purge(id, reason).await?;
    let record = json!({ "id": id, "message": deleted.message, "receipt": deleted.receipt });
    ctx.printer.done(&record, &View { id: "id", columns: &[] })
}
