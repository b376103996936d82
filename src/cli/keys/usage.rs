//! `imkit keys usage`.

use clap::{Args, ValueEnum};
use imkit_sdk::keys::UsageBy;

use super::at::KeyServerArgs;
use super::value;
use crate::cli::parse::Expiry;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys usage
  imkit keys usage 7Gq2mXbR4tLz --by ip --since 7d
  imkit keys usage --by outcome --since 2026-01-01 -o json
  imkit keys usage --by time --owner acme";

/// Arguments of `keys usage`.
#[derive(Args, Debug)]
pub(crate) struct KeysUsageArgs {
    /// The key's id; all keys without one.
    #[arg(value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) id: Option<String>,
    /// What a row is [default: key; operation for one key].
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(crate) by: Option<UsageByArg>,
    /// From when: so long ago (24h, 7d), a day or an instant [default: 24h].
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) since: Option<Expiry>,
    /// Until when [default: now].
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) until: Option<Expiry>,
    /// Keys of this owner.
    #[arg(long, value_name = "NAME", conflicts_with = "id")]
    pub(crate) owner: Option<String>,
    /// Most rows, up to 1000; the largest come first.
    #[arg(long, value_name = "N", default_value_t = 100,
          value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// What a row stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum UsageByArg {
    /// A key.
    Key,
    /// An operation of the platform, or the scope that was asked for.
    Operation,
    /// A caller's address.
    Ip,
    /// How requests ended.
    Outcome,
    /// A minute, hour or day.
    Time,
}

impl From<UsageByArg> for UsageBy {
    fn from(arg: UsageByArg) -> Self {
        match arg {
            UsageByArg::Key => Self::Key,
            UsageByArg::Operation => Self::Operation,
            UsageByArg::Ip => Self::Ip,
            UsageByArg::Outcome => Self::Outcome,
            UsageByArg::Time => Self::Time,
        }
    }
}
