//! `imkit messages list`.

use std::pin::pin;

use futures_util::StreamExt;
use imkit_sdk::api::{ListMessages, RoomId};

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// In a list the sender is a whole user; its id is what a table has room for.
const LISTED: View = View {
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
pub(crate) async fn run(
    room: RoomId,
    query: ListMessages,
    limit: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let mut messages = pin!(client.messages().list(room.clone(), query));
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
    ctx.remember_room(room.as_str());
    Ok(())
}
