//! `imkit keys watch`.

use clap::Args;

use super::at::KeyServerArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys watch
  imkit keys watch --outcome refused
  imkit keys watch --key 7Gq2mXbR4tLz -o ndjson";

/// Arguments of `keys watch`.
#[derive(Args, Debug)]
pub(crate) struct KeysWatchArgs {
    /// About this key.
    #[arg(long, value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) key: Option<String>,
    /// That ended so: admitted, limited, or refused for all refusals.
    #[arg(long, value_name = "WORD")]
    pub(crate) outcome: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
