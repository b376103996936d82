//! `imkit messages send`.

use imkit_sdk::api::SendMessage;

use crate::context::Context;
use crate::error::Failure;

/// Sends a message as a user.
pub(crate) async fn run(request: SendMessage, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let message = client.messages().send(request).await?;
    super::show(&message, ctx)
}
