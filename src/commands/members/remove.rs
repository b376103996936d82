//! `imkit rooms members remove`.

use imkit_sdk::api::{RemoveMembers, RoomId};

use crate::context::Context;
use crate::error::Failure;

/// Removes members, and prints the room.
pub(crate) async fn run(
    room: RoomId,
    request: RemoveMembers,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.members().remove(room, request).await?;
    crate::commands::rooms::show(&room, ctx)
}
