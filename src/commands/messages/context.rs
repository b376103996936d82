//! `imkit messages context` and `imkit messages pinned`: short lists of one room's messages.

use imkit_sdk::api::{ListAround, Message, MessageId, RoomId};

use crate::context::Context;
use crate::error::Failure;

/// Lists a message with its neighbours.
pub(crate) async fn around(
    room: RoomId,
    message: MessageId,
    request: ListAround,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let messages = client.messages().around(&room, message, request).await?;
    show(&messages, &room, ctx)
}

/// Lists the pinned messages of a room.
pub(crate) async fn pinned(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let messages = client.messages().pinned(&room).await?;
    show(&messages, &room, ctx)
}

fn show(messages: &[Message], room: &RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let mut out = ctx.printer.list(&super::list::LISTED);
    for message in messages {
        out.row(Context::json(message)?)?;
    }
    out.end()?;
    ctx.remember_room(room.as_str());
    Ok(())
}
