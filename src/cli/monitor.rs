//! `imkit monitor`.

use clap::Subcommand;

/// What can be watched.
#[derive(Subcommand, Debug)]
pub(crate) enum MonitorCommand {
    /// Count the open WebSocket connections.
    #[command(before_help = "\
Examples:
  imkit --local monitor connections
  imkit --local monitor connections --jq .count")]
    Connections,
    /// Show the statistics of the last hour. The application's keys in the answer are not printed.
    #[command(before_help = "\
Examples:
  imkit --local monitor stats -o json")]
    Stats,
}
