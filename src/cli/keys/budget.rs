//! `imkit keys budget`.

use clap::Args;

use super::at::KeyServerArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys budget
  imkit keys budget --watch
  imkit keys budget --upstream acme --limit 5 -o csv
  imkit keys budget --jq '.upstreams[] | {upstream, used, budget}'";

/// Arguments of `keys budget`.
#[derive(Args, Debug)]
pub(crate) struct KeysBudgetArgs {
    /// Of this upstream; of all without it.
    #[arg(long, value_name = "NAME")]
    pub(crate) upstream: Option<String>,
    /// Most keys of an upstream, up to 1000; those that use most come first.
    #[arg(long, value_name = "N", default_value_t = 100,
          value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
    /// Look again every 2 s until Ctrl-C: a table that stays in its place; in a pipe, a row a line.
    #[arg(long)]
    pub(crate) watch: bool,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
