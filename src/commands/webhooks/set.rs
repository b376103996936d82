//! `imkit webhooks set`.

use imkit_sdk::api::{RoomId, UpdateRoom};

use crate::context::Context;
use crate::error::Failure;

/// Sets a room's webhook.
pub(crate) async fn run(
    room: RoomId,
    url: String,
    bot_mode: bool,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let change =
        UpdateRoom { webhook: Some(url), bot_mode: Some(bot_mode), ..UpdateRoom::default() };
    let room = client.rooms().update(room, change).await?;
    ctx.remember_room(room.id.as_str());
    ctx.printer.done(&super::settings(&room), &super::WEBHOOK)
}
