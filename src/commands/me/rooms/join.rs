//! `imkit me rooms join` and `imkit me rooms create`: two ways into a room.

use imkit_sdk::api::{CreateAndJoinRoom, RoomId};

use crate::commands::rooms;
use crate::context::{Context, UserAccess};
use crate::error::Failure;

/// Joins a room, and prints it.
pub(crate) async fn existing(
    room: RoomId,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let room = client.rooms().join(room).await?;
    rooms::show(&room, ctx)
}

/// Makes a room with the user in it, and prints it.
pub(crate) async fn new(
    request: CreateAndJoinRoom,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let room = client.rooms().create_and_join(request).await?;
    rooms::show(&room, ctx)
}
