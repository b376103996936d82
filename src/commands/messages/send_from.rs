//! `imkit messages send --from`.

use crate::bulk::kinds::messages_send::MessagesSend;
use crate::bulk::{self, Request};
use crate::context::Context;
use crate::error::Failure;

/// Sends a message for every row.
pub(crate) async fn run(
    kind: MessagesSend,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    bulk::start(kind, request, ctx).await
}
