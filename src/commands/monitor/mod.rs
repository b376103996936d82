//! `imkit monitor`.

mod connections;
mod stats;

use crate::cli::monitor::MonitorCommand;
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(command: MonitorCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        MonitorCommand::Connections => connections::run(ctx).await,
        MonitorCommand::Stats => stats::run(ctx).await,
    }
}
