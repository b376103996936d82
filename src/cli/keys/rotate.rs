//! `imkit keys rotate` and `imkit keys rotation`.

use std::time::Duration;

use clap::{Args, Subcommand};

use super::delivery::DeliveryArgs;
use super::one::{KeyArgs, KeyChangeArgs};
use crate::cli::parse;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys rotate 7Gq2mXbR4tLz --grace 24h
  imkit keys rotate 7Gq2mXbR4tLz --finish-when-idle 2h --out new.key
  imkit keys rotate 7Gq2mXbR4tLz --now --reason 'seen in a log'

The id, the limits and the statistics stay. imkit keys rotation status says who still uses the old
secret.";

const STATUS: &str = "\
Examples:
  imkit keys rotation status 7Gq2mXbR4tLz";

const FINISH: &str = "\
Examples:
  imkit keys rotation finish 7Gq2mXbR4tLz --yes";

/// Arguments of `keys rotate`.
#[derive(Args, Debug)]
pub(crate) struct KeysRotateArgs {
    /// How long the old secret still works [default: 24h].
    #[arg(long, value_name = "SPAN", value_parser = parse::span, conflicts_with = "now")]
    pub(crate) grace: Option<Duration>,
    /// End the old secret earlier, once nobody has used it for so long.
    #[arg(long, value_name = "SPAN", value_parser = parse::span, conflicts_with = "now")]
    pub(crate) finish_when_idle: Option<Duration>,
    /// End the old secret at once.
    #[arg(long)]
    pub(crate) now: bool,
    #[command(flatten)]
    pub(crate) change: KeyChangeArgs,
    #[command(flatten)]
    pub(crate) delivery: DeliveryArgs,
}

/// Verbs over a rotation.
#[derive(Subcommand, Debug)]
pub(crate) enum RotationCommand {
    /// Show which old secrets still work, and who uses them.
    #[command(before_help = STATUS)]
    Status(KeyArgs),
    /// End a rotation: old secrets stop working at once.
    #[command(before_help = FINISH)]
    Finish(KeyChangeArgs),
}
