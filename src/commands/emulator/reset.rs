//! `imkit emulator reset`.

use super::control;
use crate::context::Context;
use crate::error::Failure;

/// Deletes everything in the local IMKIT, after a confirmation.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    ctx.confirm("Delete everything in the local IMKIT?", "reset")?;
    control("POST", "reset", None, ctx).await?;
    super::done("the local IMKIT is empty", ctx)
}
