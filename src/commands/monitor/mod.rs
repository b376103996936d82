//! `imkit monitor`.

mod connections;
mod stats;
mod watch;

use crate::cli::monitor::{MonitorCommand, MonitorWatchArgs};
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(command: MonitorCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        MonitorCommand::Connections => connections::run(ctx).await,
        MonitorCommand::Stats => stats::run(ctx).await,
        MonitorCommand::Watch(MonitorWatchArgs { interval, count }) => {
            watch::run(interval, count, ctx).await
        }
    }
}
