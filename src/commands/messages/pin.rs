//! `imkit messages pin` and `imkit messages unpin`: one switch, two positions.

use imkit_sdk::api::MessageId;

use crate::context::Context;
use crate::error::Failure;

/// Pins or unpins a message.
pub(crate) async fn run(message: MessageId, pin: bool, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let message = if pin {
        client.messages().pin(message).await?
    } else {
        client.messages().unpin(message).await?
    };
    super::show(&message, ctx)
}
