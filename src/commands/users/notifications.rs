//! `imkit users notifications mute` and `unmute`: one switch, two positions.

use imkit_sdk::api::{RoomId, UserId};
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const MUTED: View =
    View { id: "_id", columns: &[("id", "_id"), ("room", "room"), ("muted", "muted")] };

/// Mutes a room's notifications for a user, or ends that.
pub(crate) async fn run(
    user: UserId,
    room: RoomId,
    muted: bool,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    if muted {
        client.users().mute_room(&user, &room).await?;
    } else {
        client.users().unmute_room(&user, &room).await?;
    }
    ctx.printer.done(&json!({ "_id": user, "room": room, "muted": muted }), &MUTED)
}
