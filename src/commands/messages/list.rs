//! `imkit messages list`.

use futures_util::StreamExt;
use imkit_sdk::Items;
use imkit_sdk::api::{ListAllMessages, ListMessages, Message, RoomId};

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// In a list the sender is a whole user; its id is what a table has room for.
pub(super) const LISTED: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("sent", "messageTime"),
        ("sender", "sender._id"),
        ("type", "messageType"),
        ("message", "message"),
    ],
};

/// Lists a room's messages, latest change first.
pub(crate) async fn room(
    room: RoomId,
    query: ListMessages,
    limit: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    print(client.messages().list(room.clone(), query), limit, ctx).await?;
    ctx.remember_room(room.as_str());
    Ok(())
}

/// Lists the messages of all rooms, newest first.
pub(crate) async fn all_rooms(
    query: ListAllMessages,
    limit: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    print(client.messages().all(query), limit, ctx).await
}

/// Prints messages as they arrive, page by page.
async fn print(
    mut messages: Items<Message>,
    limit: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let mut out = ctx.printer.list(&LISTED);
    let mut count = 0;
    let mut more = false;
    while let Some(message) = messages.next().await {
        let message = message?;
        if limit.is_some_and(|limit| count == limit) {
            more = true;
            break;
        }
        count += 1;
        out.row(Context::json(&message)?)?;
    }
    out.end()?;
    if more {
        ctx.printer.note(&format!("showing {count} messages; there are more: --limit all"));
    }
    Ok(())
}
