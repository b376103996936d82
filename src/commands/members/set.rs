//! `imkit rooms members role` and `imkit rooms members set`: one operation of the platform, in
//! which the role is a property with rules of its own.

use imkit_sdk::api::{Role, RoomId, SetMemberProperty, UserId};

use crate::context::Context;
use crate::error::Failure;

/// Sets a member's role, and prints the room.
pub(crate) async fn role(
    room: RoomId,
    user: UserId,
    role: Role,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.members().set_role(room, user, role).await?;
    crate::commands::rooms::show(&room, ctx)
}

/// Sets any property of a member, and prints the room.
pub(crate) async fn property(
    room: RoomId,
    user: UserId,
    request: SetMemberProperty,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.members().set(room, user, request).await?;
    crate::commands::rooms::show(&room, ctx)
}
