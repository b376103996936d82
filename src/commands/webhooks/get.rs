//! `imkit webhooks get`.

use imkit_sdk::api::RoomId;

use crate::context::Context;
use crate::error::Failure;

/// Shows a room's webhook.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.rooms().get(room).await?;
    ctx.remember_room(room.id.as_str());
    ctx.printer.record(&super::settings(&room), &super::WEBHOOK)
}
