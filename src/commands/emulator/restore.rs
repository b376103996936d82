//! `imkit emulator restore`.

use std::path::Path;

use super::control;
use crate::context::Context;
use crate::error::Failure;

/// Replaces everything in the local IMKIT by a snapshot, after a confirmation.
pub(crate) async fn run(file: &Path, ctx: &mut Context) -> Result<(), Failure> {
    let snapshot = crate::input::json(file, ctx.flags.api_key_stdin)?;
    ctx.confirm("Replace everything in the local IMKIT?", "restore")?;
    control("POST", "restore", Some(snapshot), ctx).await?;
    super::done(&format!("restored {}", file.display()), ctx)
}
