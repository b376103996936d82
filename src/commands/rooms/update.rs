//! `imkit rooms update`.

use imkit_sdk::api::{RoomId, UpdateRoom};

use crate::context::Context;
use crate::error::Failure;

/// Changes what was given and nothing else.
pub(crate) async fn run(
    room: RoomId,
    request: UpdateRoom,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.rooms().update(room, request).await?;
    super::show(&room, ctx)
}
