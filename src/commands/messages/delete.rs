//! `imkit messages delete`.

use imkit_sdk::api::{MessageId, RoomId};
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How a deletion is shown.
pub(crate) const DELETED: View =
    View { id: "room", columns: &[("room", "room"), ("deleted", "deletedCount")] };

/// Deletes one message for good, after a confirmation.
pub(crate) async fn run(
    room: RoomId,
    message: MessageId,
    ctx: &mut Context,
) -> Result<(), Failure> {
    ctx.confirm(&format!("Delete message {message} of room {room}?"), message.as_str())?;
    let client = ctx.client().await?;
    let deleted = client.messages().delete(room.clone(), message).await?;
    let row = json!({ "room": room, "deletedCount": deleted.deleted_count });
    ctx.printer.done(&row, &DELETED)?;
    Ok(())
}
