//! `imkit me rooms leave`.

use imkit_sdk::api::{RemoveMembers, RoomId};
use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const LEFT: View = View { id: "_id", columns: &[("id", "_id"), ("left", "left")] };

/// Leaves a room: the platform's word for it is removing oneself.
pub(crate) async fn run(
    room: RoomId,
    system_message: bool,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let me = match access {
        UserAccess::Lent(user) => user.clone(),
        // A token need not say whose it is.
        _ => client.me().get().await?.id,
    };
    let request = RemoveMembers { system_message, ..RemoveMembers::new([me]) };
    client.members().remove(&room, request).await?;
    ctx.printer.done(&json!({ "_id": room, "left": true }), &LEFT)
}
