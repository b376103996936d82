//! `imkit me rooms read`.

use imkit_sdk::api::{MessageId, RoomId};
use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const READ: View =
    View { id: "_id", columns: &[("id", "_id"), ("last read", "lastRead"), ("unread", "unread")] };

/// Marks a room as read up to a message, and prints what is left unread.
pub(crate) async fn run(
    room: RoomId,
    message: MessageId,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let read = client.rooms().mark_read(&room, message).await?;
    let row = json!({ "_id": room, "lastRead": read.last_read, "unread": read.badge });
    ctx.printer.done(&row, &READ)
}
