//! `imkit rooms create`.

use imkit_sdk::api::CreateRoom;

use crate::context::Context;
use crate::error::Failure;

/// Creates a room.
pub(crate) async fn run(request: CreateRoom, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let room = client.rooms().create(request).await?;
    super::show(&room, ctx)
}
