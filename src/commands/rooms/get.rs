//! `imkit rooms get`.

use imkit_sdk::api::RoomId;

use crate::context::Context;
use crate::error::Failure;

/// Shows one room.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.rooms().get(room).await?;
    ctx.remember_room(room.id.as_str());
    let row = Context::json(&room)?;
    ctx.printer.record(&row, &super::ROOM)
}
