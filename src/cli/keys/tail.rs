//! `imkit keys tail`.

use clap::{Args, ValueEnum};

use super::at::KeyServerArgs;
use super::value;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys tail
  imkit keys tail --outcome refused --owner acme
  imkit keys tail --outcome failed
  imkit keys tail --operation 'messages.*' --ip 10.0.0.0/8
  imkit keys tail --key 7Gq2mXbR4tLz -o ndjson

A request through the gateway has two lines: its decision, and its answer once there is one. When
the server is restarted, it connects again and says so; what happened in between is not shown.";

/// Arguments of `keys tail`. All that is given must hold.
#[derive(Args, Debug)]
pub(crate) struct KeysTailArgs {
    /// About this key or client key.
    #[arg(long, value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) key: Option<String>,
    /// That ended so.
    #[arg(long, value_enum, value_name = "WORD")]
    pub(crate) outcome: Option<OutcomeArg>,
    /// Of this operation; 'messages.*' is every one that begins so.
    #[arg(long, value_name = "OPERATION")]
    pub(crate) operation: Option<String>,
    /// From this address, or one of this range.
    #[arg(long, value_name = "CIDR", value_parser = value::address)]
    pub(crate) ip: Option<String>,
    /// Of keys of this owner.
    #[arg(long, value_name = "OWNER")]
    pub(crate) owner: Option<String>,
    /// Of this request: its X-Request-Id.
    #[arg(long, value_name = "ID")]
    pub(crate) request_id: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// How a request ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum OutcomeArg {
    /// It passed.
    Admitted,
    /// It passed because its key is only observed; enforced, it would be refused.
    Observed,
    /// It did not, for whatever reason.
    Refused,
    /// It passed, and was answered with a status from 500 on: the upstream failed.
    Failed,
    /// The key is disabled, revoked, expired, not yet valid, or of another kind.
    Inactive,
    /// From an address that the key is not for.
    Address,
    /// Beyond the key's scopes or resources.
    Forbidden,
    /// Over a limit.
    Limited,
    /// The gateway has no upstream for the key, or cannot read its credentials.
    Unavailable,
    /// The id is a key's, but the secret is made up.
    Forged,
    /// No key has this id.
    Unknown,
    /// No key looks like this, or the gateway could not read the request.
    Malformed,
    /// The gateway knows no such operation.
    #[value(name = "not_found")]
    NotFound,
}

impl OutcomeArg {
    /// The word that the server knows.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::Observed => "observed",
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Inactive => "inactive",
            Self::Address => "address",
            Self::Forbidden => "forbidden",
            Self::Limited => "limited",
            Self::Unavailable => "unavailable",
            Self::Forged => "forged",
            Self::Unknown => "unknown",
            Self::Malformed => "malformed",
            Self::NotFound => "not_found",
        }
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::Outcome;

    use super::*;

    #[test]
    fn every_outcome_of_a_key_can_be_asked_for_by_the_servers_word() {
        for outcome in Outcome::ALL {
            let arg = OutcomeArg::from_str(outcome.as_str(), false);
            assert_eq!(arg.map(OutcomeArg::as_str), Ok(outcome.as_str()));
        }
        for arg in OutcomeArg::value_variants() {
            let typed = arg.to_possible_value().map(|value| value.get_name().to_owned());
            assert_eq!(typed.as_deref(), Some(arg.as_str()));
        }
    }
}
