//! `imkit messages search`.

use imkit_sdk::api::{RoomBrief, SearchIn, SearchMessages, SearchResult};
use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const MESSAGE: View =
    View { id: "_id", columns: &[("id", "_id"), ("room", "room._id"), ("room name", "room.name")] };

const ROOM: View =
    View { id: "_id", columns: &[("id", "_id"), ("name", "name"), ("tags", "roomTags")] };

/// Looks for a word as a user, and lists ids of messages, or rooms.
pub(crate) async fn run(
    request: SearchMessages,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let search_in = request.search_in;
    let found = client.messages().search(request).await?;
    match search_in {
        SearchIn::Messages => messages(&found, ctx),
        SearchIn::RoomName => rooms(&found.room_name, ctx),
        SearchIn::RoomMember => rooms(&found.room_member, ctx),
        SearchIn::RoomTags => rooms(&found.room_tags, ctx),
        SearchIn::RoomPrefTags => rooms(&found.room_pref_tags, ctx),
        SearchIn::RoomPrefFolder => rooms(&found.room_pref_folder, ctx),
    }
}

fn messages(found: &SearchResult, ctx: &mut Context) -> Result<(), Failure> {
    let mut out = ctx.printer.list(&MESSAGE);
    for hit in &found.messages {
        let room = Context::json(&hit.room)?;
        for id in &hit.messages {
            out.row(json!({ "_id": id, "room": room }))?;
        }
    }
    out.end()
}

fn rooms(found: &[RoomBrief], ctx: &mut Context) -> Result<(), Failure> {
    let mut out = ctx.printer.list(&ROOM);
    for room in found {
        out.row(Context::json(room)?)?;
    }
    out.end()
}
