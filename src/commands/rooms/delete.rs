//! `imkit rooms delete`.

use imkit_sdk::api::RoomId;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const DELETED: View = View { id: "_id", columns: &[("id", "_id"), ("deleted", "deleted")] };

/// Deletes a room with all its messages, after a confirmation.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    ctx.confirm(&format!("Delete room {room} with all its messages?"), room.as_str())?;
    let client = ctx.client().await?;
    client.rooms().delete(room.clone()).await?;
    ctx.printer.done(&json!({ "_id": room, "deleted": true }), &DELETED)?;
    Ok(())
}
