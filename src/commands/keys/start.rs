//! `imkit keys start`: the local server in the background.

use crate::context::Context;
use crate::error::Failure;
use crate::serve::{self, StartOptions};

/// Starts the server, or finds the one that runs, and prints it.
pub(crate) async fn run(options: StartOptions, ctx: &mut Context) -> Result<(), Failure> {
    let started = serve::start(&options).await?;
    ctx.printer.note(if started.already_running {
        "the local server runs already; the options of this start have no effect"
    } else {
        "started the local server (stop it with: imkit keys stop)"
    });
    let row = Context::json(&started)?;
    ctx.printer.record(&row, &super::SERVER)
}
