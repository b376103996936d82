//! `imkit stickers delete`.

use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const DELETED: View = View { id: "_id", columns: &[("id", "_id"), ("deleted", "deleted")] };

/// Deletes a sticker set, after a confirmation.
pub(crate) async fn run(id: &str, ctx: &mut Context) -> Result<(), Failure> {
    ctx.confirm(&format!("Delete the sticker set {id}?"), id)?;
    let client = ctx.client().await?;
    client.stickers().delete(id).await?;
    ctx.printer.done(&json!({ "_id": id, "deleted": true }), &DELETED)
}
