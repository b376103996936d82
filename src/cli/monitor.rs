//! `imkit monitor`.

use std::time::Duration;

use clap::{Args, Subcommand};

use super::parse;

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
    /// Show connections and statistics again and again, until Ctrl-C.
    #[command(before_help = "\
Examples:
  imkit --local monitor watch --count 1
  imkit --local monitor watch --interval 1s --count 2 --jq .messageCount

On a terminal it is a table that stays in its place; in a pipe, one JSON object on a line for each
look, unless -o says otherwise. A look takes two requests. One that fails is shown, and the next
one comes all the same. Ctrl-C ends with exit status 0.")]
    Watch(MonitorWatchArgs),
}

/// Arguments of `monitor watch`.
#[derive(Args, Debug)]
pub(crate) struct MonitorWatchArgs {
    /// Time from one look to the next, such as `5s`; one second at least.
    #[arg(long, value_name = "DURATION", default_value = "5s", value_parser = interval)]
    pub(crate) interval: Duration,
    /// End after so many looks.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) count: Option<u64>,
}

fn interval(text: &str) -> Result<Duration, String> {
    let interval = parse::duration(text)?;
    if interval < Duration::from_secs(1) {
        return Err("the shortest interval is 1s: all users of the key share its limit".to_owned());
    }
    Ok(interval)
}
