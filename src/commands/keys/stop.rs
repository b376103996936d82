//! `imkit keys stop`: ends the local server.

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;
use crate::serve::{self, StopOptions};

/// Stops the server; that none runs is worth a note only.
pub(crate) async fn run(options: StopOptions, ctx: &mut Context) -> Result<(), Failure> {
    let stopped = serve::stop(&options).await?;
    ctx.printer.note(if stopped.was_running {
        "stopped the local server"
    } else {
        "the local server was not running"
    });
    let row = Context::json(&stopped)?;
    ctx.printer.done(&row, &View { id: "pid", columns: &[] })
}
