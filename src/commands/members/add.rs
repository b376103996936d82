//! `imkit rooms members add`.

use imkit_sdk::api::{AddMembers, RoomId};

use crate::context::Context;
use crate::error::Failure;

/// Adds or invites members, and prints the room.
pub(crate) async fn run(
    room: RoomId,
    request: AddMembers,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.members().add(room, request).await?;
    crate::commands::rooms::show(&room, ctx)
}
