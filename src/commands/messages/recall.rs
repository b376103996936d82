//! `imkit messages recall`.

use imkit_sdk::api::{MessageId, RoomId};

use crate::context::Context;
use crate::error::Failure;

/// Takes a message back.
pub(crate) async fn run(
    room: RoomId,
    message: MessageId,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let message = client.messages().recall(room, message).await?;
    super::show(&message, ctx)
}
