//! `imkit me rooms mute` and `unmute`.

use imkit_sdk::api::RoomId;
use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const MUTED: View = View { id: "_id", columns: &[("id", "_id"), ("muted", "muted")] };

/// Mutes a room's notifications for the user, or ends that.
pub(crate) async fn run(
    room: RoomId,
    muted: bool,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    match muted {
        true => client.me().mute_room(&room).await?,
        false => client.me().unmute_room(&room).await?,
    };
    ctx.remember_room(room.as_str());
    ctx.printer.done(&json!({ "_id": room, "muted": muted }), &MUTED)
}
