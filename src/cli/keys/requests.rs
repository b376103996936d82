//! `imkit keys requests`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::at::KeyServerArgs;
use super::value;
use crate::cli::parse::{self, Expiry, Limit};

/// Verbs over the log of requests.
#[derive(Subcommand, Debug)]
pub(crate) enum RequestsCommand {
    /// List what was done through the gateway, latest first: refusals, changes, sampled reads.
    #[command(before_help = "\
Examples:
  imkit keys requests list --since 24h --outcome refused
  imkit keys requests list --acted --operation 'tokens.*' -o json
  imkit keys requests list --key 7Gq2mXbR4tLz --acted-as alice
  imkit keys requests list --key ck_7Gq2mXbR4tLz --outcome refused")]
    List(RequestsListArgs),
    /// Write the log, oldest first, one JSON object a line. The audit says who did.
    #[command(before_help = "\
Examples:
  imkit keys requests export --since 7d --out requests.ndjson
  imkit keys requests export --outcome refused | gzip > refused.ndjson.gz")]
    Export(RequestsExportArgs),
}

/// Which requests. All that is given must hold.
#[derive(Args, Debug)]
pub(crate) struct RequestsFilterArgs {
    /// By this key or client key.
    #[arg(long, value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) key: Option<String>,
    /// Of this operation; 'messages.*' is every one that begins so.
    #[arg(long, value_name = "OPERATION")]
    pub(crate) operation: Option<String>,
    /// Judged so.
    #[arg(long, value_enum, value_name = "WORD")]
    pub(crate) outcome: Option<JudgedArg>,
    /// Of this name: its X-Request-Id.
    #[arg(long, value_name = "ID")]
    pub(crate) request_id: Option<String>,
    /// That acted for somebody: set or asked for a token, sent as a user, made an owner.
    #[arg(long)]
    pub(crate) acted: bool,
    /// That acted for this user; `*` finds those that acted for anybody.
    #[arg(long, value_name = "USER")]
    pub(crate) acted_as: Option<String>,
    /// From when: so long ago (24h, 7d), a day or an instant.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) since: Option<Expiry>,
    /// Until when.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) until: Option<Expiry>,
}

/// How a request was judged.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum JudgedArg {
    /// It passed.
    Admitted,
    /// It passed because its key is only observed; enforced, it would be refused.
    Observed,
    /// It did not, for whatever reason.
    Refused,
    /// The key is disabled, revoked, expired or not yet valid.
    Inactive,
    /// From an address that the key is not for.
    Address,
    /// Beyond the key's scopes or resources.
    Forbidden,
    /// Over a limit.
    Limited,
    /// The gateway has no upstream for the key, or cannot read its credentials.
    Unavailable,
}

impl JudgedArg {
    /// The word that the server knows.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::Observed => "observed",
            Self::Refused => "refused",
            Self::Inactive => "inactive",
            Self::Address => "address",
            Self::Forbidden => "forbidden",
            Self::Limited => "limited",
            Self::Unavailable => "unavailable",
        }
    }
}

/// Arguments of `keys requests list`.
#[derive(Args, Debug)]
pub(crate) struct RequestsListArgs {
    #[command(flatten)]
    pub(crate) filter: RequestsFilterArgs,
    /// Oldest first.
    #[arg(long)]
    pub(crate) oldest_first: bool,
    /// Most entries to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "100", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Arguments of `keys requests export`.
#[derive(Args, Debug)]
pub(crate) struct RequestsExportArgs {
    #[command(flatten)]
    pub(crate) filter: RequestsFilterArgs,
    /// Write it into this new file, which only its owner can read.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
