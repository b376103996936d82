//! `imkit keys list`.

use clap::{Args, ValueEnum};
use imkit_sdk::keys::{KeyKind, KeyStatus};

use super::at::KeyServerArgs;
use super::create::EnvironmentArg;
use super::value;
use crate::cli::parse::{self, Expiry, Limit};

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys list
  imkit keys list --owner acme --status active -o json
  imkit keys list --expires-within 14d --limit all
  imkit keys list --tag ci -o id";

/// Arguments of `keys list`. All that is given must hold.
#[derive(Args, Debug)]
pub(crate) struct KeysListArgs {
    /// Keys of this owner.
    #[arg(long, value_name = "NAME")]
    pub(crate) owner: Option<String>,
    /// Keys with this tag.
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Option<String>,
    /// Keys whose name contains this text.
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: Option<String>,
    /// Keys that stand so now.
    #[arg(long, value_enum, value_name = "STATUS")]
    pub(crate) status: Option<StatusArg>,
    /// Keys of this kind.
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) kind: Option<KindArg>,
    /// Keys of this environment.
    #[arg(long, value_enum, value_name = "ENV")]
    pub(crate) env: Option<EnvironmentArg>,
    /// Keys made before a time: so long ago (90d), a day or an instant.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) created_before: Option<Expiry>,
    /// Keys that end within this span, such as 14d; those that have ended are among them.
    #[arg(long, value_name = "SPAN", value_parser = parse::span)]
    pub(crate) expires_within: Option<std::time::Duration>,
    /// Most keys to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "100", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// How a key stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum StatusArg {
    /// It works.
    Active,
    /// It begins to work later.
    Pending,
    /// Switched off.
    Disabled,
    /// Its time is over.
    Expired,
    /// Revoked for good.
    Revoked,
}

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum KindArg {
    /// Opens services that ask the key server about it.
    Api,
    /// Manages the key server.
    Root,
    /// Lives for a day at most, such as one of keys exec.
    Child,
}

impl From<StatusArg> for KeyStatus {
    fn from(arg: StatusArg) -> Self {
        match arg {
            StatusArg::Active => Self::Active,
            StatusArg::Pending => Self::Pending,
            StatusArg::Disabled => Self::Disabled,
            StatusArg::Expired => Self::Expired,
            StatusArg::Revoked => Self::Revoked,
        }
    }
}

impl From<KindArg> for KeyKind {
    fn from(arg: KindArg) -> Self {
        match arg {
            KindArg::Api => Self::Api,
            KindArg::Root => Self::Root,
            KindArg::Child => Self::Child,
        }
    }
}
