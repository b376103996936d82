//! `imkit keys watch`.

use clap::{Args, ValueEnum};

use super::at::KeyServerArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys watch
  imkit keys watch --outcome refused
  imkit keys watch --outcome observed
  imkit keys watch --key 7Gq2mXbR4tLz -o ndjson";

/// Arguments of `keys watch`.
#[derive(Args, Debug)]
pub(crate) struct KeysWatchArgs {
    /// About this key or client key.
    #[arg(long, value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) key: Option<String>,
    /// That ended so.
    #[arg(long, value_enum, value_name = "WORD")]
    pub(crate) outcome: Option<OutcomeArg>,
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
    /// The key is disabled, revoked, expired, not yet valid, or of another kind.
    Inactive,
    /// From an address that the key is not for.
    Address,
    /// Beyond the key's scopes or resources.
    Forbidden,
    /// Over a limit.
    Limited,
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
            Self::Inactive => "inactive",
            Self::Address => "address",
            Self::Forbidden => "forbidden",
            Self::Limited => "limited",
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
