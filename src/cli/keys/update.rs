//! `imkit keys update`.

use clap::{Args, ValueEnum};

use super::create::RoleArg;
use super::gateway::GatewayArgs;
use super::one::KeyChangeArgs;
use super::policy::PolicyArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys update 7Gq2mXbR4tLz --name 'ci, nightly' --rate 20/s
  imkit keys update 7Gq2mXbR4tLz --scope users:read,rooms:read --allow-ip 10.0.0.0/8
  imkit keys update 7Gq2mXbR4tLz --expires 30d --clear allow-ip
  imkit keys update 7Gq2mXbR4tLz --enforce

Lists are replaced as a whole: --scope a,b leaves these two. --clear empties one.";

/// Arguments of `keys update`.
#[derive(Args, Debug)]
pub(crate) struct KeysUpdateArgs {
    /// What people call it.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    #[command(flatten)]
    pub(crate) gateway: GatewayArgs,
    /// Refuse again what the key may not do, after it was only observed.
    #[arg(long, conflicts_with = "observe", help_heading = "Gateway")]
    pub(crate) enforce: bool,
    /// What a root key may do.
    #[arg(long, value_enum, value_name = "ROLE")]
    pub(crate) role: Option<RoleArg>,
    /// Empty a list, or put something back to what is usual. May be repeated.
    #[arg(long, value_enum, value_name = "FIELD")]
    pub(crate) clear: Vec<ClearArg>,
    /// Change it only if its last change was this one (`rev` of imkit keys show).
    #[arg(long, value_name = "REV")]
    pub(crate) if_rev: Option<u64>,
    #[command(flatten)]
    pub(crate) change: KeyChangeArgs,
}

/// What can be emptied.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ClearArg {
    /// It may do nothing.
    Scope,
    /// It may be used from everywhere.
    AllowIp,
    /// It may touch everything.
    Resource,
    /// It has no tags.
    Tag,
    /// It has no notes.
    Metadata,
    /// Nobody answers for it.
    Owner,
    /// Its requests go to the server's default upstream.
    Upstream,
    /// Its part of the budget is the usual one.
    Budget,
}
