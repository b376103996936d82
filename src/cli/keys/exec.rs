//! `imkit keys exec`.

use std::ffi::OsString;
use std::time::Duration;

use clap::Args;
use url::Url;

use super::at::KeyServerArgs;
use super::create::EnvironmentArg;
use super::value;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys exec --scopes users:write --ttl 15m -- ./provision.sh
  imkit keys exec --scope rooms:read --resource 'rooms/eu-*' -- ./provision.sh
  imkit keys exec --parent 7Gq2mXbR4tLz --url https://gateway.example.com -- ./provision.sh
  IMKIT_API_KEY=$(cat ci.key) imkit keys exec --ttl 5m -- ./provision.sh

The command gets a key of its own in IMKIT_API_KEY and IM_API_KEY, and the gateway's URL in
IMKIT_BASE_URL. The key is revoked when the command ends, however it ends. The exit code is the
command's: 128+N when signal N ended it, 127 when it was not found, 126 when it cannot be run.

Whoever has an API key (imk_) in IMKIT_API_KEY and no root key in IMKIT_ROOT_KEY makes a child of
that key: it may do no more than its parent, and ends with it.";

/// Arguments of `keys exec`.
#[derive(Args, Debug)]
pub(crate) struct KeysExecArgs {
    /// What the key may do; each within the parent's [default: what the parent may do].
    #[arg(long, alias = "scopes", value_name = "SCOPE", value_delimiter = ',',
          value_parser = value::scope,
          add = clap_complete::ArgValueCompleter::new(crate::completion::scopes))]
    pub(crate) scope: Vec<String>,
    /// Things that it may touch, such as rooms/eu-*. May be repeated [default: the parent's].
    #[arg(long, value_name = "PATTERN")]
    pub(crate) resource: Vec<String>,
    /// Address or CIDR range that it may be used from [default: the parent's].
    #[arg(long, value_name = "CIDR", value_delimiter = ',', value_parser = value::address)]
    pub(crate) allow_ip: Vec<String>,
    /// How long it lives at most, 1s to 24h, whether the command has ended or not.
    #[arg(long, value_name = "DURATION", default_value = "15m", value_parser = value::life)]
    pub(crate) ttl: Duration,
    /// The key that it is a child of; with a root key [default: none, a short key of its own].
    #[arg(long, value_name = "ID")]
    pub(crate) parent: Option<String>,
    /// Which environment a key without a parent is of [default: live].
    #[arg(long, value_enum, value_name = "ENV", conflicts_with = "parent")]
    pub(crate) env: Option<EnvironmentArg>,
    /// What people call it [default: as its parent].
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    /// The gateway's URL for the command [default: --base-url and its kin, else the local server].
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub(crate) url: Option<Url>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
    /// The command with its arguments, behind --.
    #[arg(last = true, required = true, value_name = "COMMAND",
          value_hint = clap::ValueHint::CommandWithArguments)]
    pub(crate) command: Vec<OsString>,
}
