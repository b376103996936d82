//! `imkit rooms exists`.

use imkit_sdk::api::RoomId;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const EXISTENCE: View = View { id: "_id", columns: &[("id", "_id"), ("exists", "exists")] };

/// Says whether a room exists, in the output and by the exit status.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let exists = client.rooms().exists(&room).await?;
    ctx.printer.record(&json!({ "_id": room, "exists": exists }), &EXISTENCE)?;
    if !exists {
        return Err(Failure::not_found(format!("there is no room {:?}", room.as_str())));
    }
    ctx.remember_room(room.as_str());
    Ok(())
}
