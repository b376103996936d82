//! `imkit governor`: what keeps all processes of this machine under the rate limit.

use clap::{Args, Subcommand};

/// Verbs over the governor's states.
#[derive(Subcommand, Debug)]
pub(crate) enum GovernorCommand {
    /// Show who uses which rate limit on this machine, and who waits.
    #[command(before_help = "\
Examples:
  imkit --local governor status
  imkit --local governor status -o json

There is one state for each server and key; its name is a hash of both. --current shows only that of
the server and key in use.")]
    Status(StatusArgs),
    /// Forget pauses and waiting processes. Nobody gets faster by it.
    #[command(before_help = "\
Examples:
  imkit --local governor reset
  imkit --local governor reset --all

Without a name it is the state of the server and key in use. Afterwards slots come one by one.")]
    Reset(ResetArgs),
}

/// Arguments of `governor status`.
#[derive(Args, Debug)]
pub(crate) struct StatusArgs {
    /// Name of a state; all when missing.
    #[arg(conflicts_with = "current")]
    pub(crate) state: Option<String>,
    /// Only the state of the server and key in use.
    #[arg(long)]
    pub(crate) current: bool,
}

/// Arguments of `governor reset`.
#[derive(Args, Debug)]
pub(crate) struct ResetArgs {
    /// Name of a state; that of the server and key in use when missing.
    #[arg(conflicts_with = "all")]
    pub(crate) state: Option<String>,
    /// All states.
    #[arg(long)]
    pub(crate) all: bool,
}
