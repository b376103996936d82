//! `imkit me rooms list`.

use std::pin::pin;

use futures_util::StreamExt;
use imkit_sdk::ListRooms;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

/// A room as its user sees it.
const ROOM: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("name", "name"),
        ("type", "roomType"),
        ("unread", "unread"),
        ("muted", "muted"),
        ("last message", "lastMessage.messageTime"),
    ],
};

/// Lists the user's rooms as they arrive, page by page.
pub(crate) async fn run(
    query: ListRooms,
    limit: Option<u64>,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let mut rooms = pin!(client.rooms().list(query));
    let mut seen = Vec::new();
    let mut out = ctx.printer.list(&ROOM);
    let mut more = false;
    let mut count = 0;
    while let Some(room) = rooms.next().await {
        let room = room?;
        if limit.is_some_and(|limit| count == limit) {
            more = true;
            break;
        }
        count += 1;
        if seen.len() < crate::completion::KEEP {
            seen.push(room.id.clone());
        }
        out.row(Context::json(&room)?)?;
    }
    out.end()?;
    if more {
        ctx.printer.note(&format!("showing {count} rooms; there are more: --limit all"));
    }
    for room in seen {
        ctx.remember_room(room.as_str());
    }
    Ok(())
}
