//! `imkit messages export`.

use imkit_sdk::api::RoomId;
use jiff::Timestamp;

use crate::context::Context;
use crate::error::Failure;
use crate::export::{self, AllRooms, Request, RoomHistory};

/// Writes the messages of a room, or of all rooms, that were sent from `since` on and before `until`.
pub(crate) async fn run(
    room: Option<RoomId>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let (client, identity) = ctx.identified_client().await?;
    match room {
        Some(room) => {
            let feed = RoomHistory::new(client, room, since, until);
            export::run(feed, request, identity, ctx).await
        }
        None => export::run(AllRooms::new(client, since, until), request, identity, ctx).await,
    }
}
