//! `imkit rooms freeze` and `imkit rooms unfreeze`: one switch, two positions.

use imkit_sdk::api::RoomId;

use crate::context::Context;
use crate::error::Failure;

/// Freezes or unfreezes a room.
pub(crate) async fn run(room: RoomId, freeze: bool, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = if freeze {
        client.rooms().freeze(room).await?
    } else {
        client.rooms().unfreeze(room).await?
    };
    super::show(&room, ctx)
}
