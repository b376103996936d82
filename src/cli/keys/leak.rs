//! `imkit keys leak`: a key has leaked.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::at::KeyServerArgs;
use crate::cli::parse::{self, Expiry};

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys leak 7Gq2mXbR4tLz --dry-run
  imkit keys leak 7Gq2mXbR4tLz --since 30d --report leak.md --yes
  imkit keys leak 7Gq2mXbR4tLz --rotate --out new.key --yes
  imkit keys leak - --yes < leaked.txt

One run for a bad night: it says whether the key still works, revokes it after a question (or gives
it a new secret), shows what was done with it, and writes a report. Give the key's id, which is
public, or - and the key on standard input, within any text. With the whole key it is proved that it
worked before and does not afterwards, and if it is an old secret of a key that works with another,
nothing is changed.

For an API key of the platform, which is revoked in the dashboard alone, it says which one that is
and what to do.";

/// Arguments of `keys leak`.
#[derive(Args, Debug)]
pub(crate) struct KeysLeakArgs {
    /// The key's id, or `-` for standard input. A whole key is taken too, but other users of this
    /// machine can read it from the list of processes.
    #[arg(value_name = "ID|KEY|-",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) key: String,
    /// Show what was done with it since then: so long ago, or an instant.
    #[arg(long, value_name = "WHEN", default_value = "7d", value_parser = parse::expiry)]
    pub(crate) since: Expiry,
    /// Give the key a new secret instead of revoking it. Old ones end at once.
    #[arg(long, requires = "out")]
    pub(crate) rotate: bool,
    /// How long old secrets still work, also for whoever found one.
    #[arg(long, value_name = "SPAN", requires = "rotate", value_parser = parse::span)]
    pub(crate) grace: Option<Duration>,
    /// Write the new secret into this file, which must not be there yet.
    #[arg(long, value_name = "FILE", requires = "rotate", value_hint = clap::ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
    /// Write the report there [default: leak-ID-TIME.md in the current folder].
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) report: Option<PathBuf>,
    /// Write no report.
    #[arg(long, conflicts_with = "report")]
    pub(crate) no_report: bool,
    /// Why, for the audit [default: leaked].
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
