//! `imkit messages purge`.

use imkit_sdk::api::RoomId;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;

/// Deletes every message of a room for good, after a confirmation.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    ctx.confirm(&format!("Delete every message of room {room}?"), room.as_str())?;
    let client = ctx.client().await?;
    let deleted = client.messages().purge(room.clone()).await?;
    let row = json!({ "room": room, "deletedCount": deleted.deleted_count });
    ctx.printer.done(&row, &super::delete::DELETED)?;
    Ok(())
}
