//! `imkit messages broadcast`.

use crate::bulk::kinds::messages_broadcast::MessagesBroadcast;
use crate::bulk::{self, Request};
use crate::context::Context;
use crate::error::Failure;

/// Sends one message to the recipient of every row.
pub(crate) async fn run(
    kind: MessagesBroadcast,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    bulk::start(kind, request, ctx).await
}
