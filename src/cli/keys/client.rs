//! `imkit keys client`: the public keys that frontends carry.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use imkit_sdk::keys::ClientKeyStatus;

use super::at::KeyServerArgs;
use super::create::EnvironmentArg;
use super::value::{self, End};
use crate::cli::parse::{self, Field, Limit};

/// Verbs over client keys.
#[derive(Subcommand, Debug)]
pub(crate) enum ClientCommand {
    /// Make a client key for an application; one is active for each environment.
    #[command(before_help = "\
Examples:
  imkit keys client issue
  imkit keys client issue --app chat --domain chat.example.com
  imkit keys client issue --app chat --replace --grace 24h --reason 'yearly rotation'
  imkit keys client issue --app chat --env test --claim team=web --expires 90d

It is public and no secret: it belongs into pages and apps, where it works with a user's token.")]
    Issue(ClientIssueArgs),
    /// Show a client key, its text too.
    #[command(before_help = "\
Examples:
  imkit keys client show ck_7Gq2mXbR4tLz
  imkit keys client show ck_7Gq2mXbR4tLz --jq .client_key")]
    Show(ClientKeyArgs),
    /// List client keys, latest made first.
    #[command(before_help = "\
Examples:
  imkit keys client list
  imkit keys client list --app chat --status active -o json")]
    List(ClientListArgs),
    /// Read a client key of any server, and warn of secrets in it. Nothing is sent without --check.
    #[command(before_help = "\
Examples:
  imkit keys client inspect --file client.key
  imkit keys client inspect - < client.key
  imkit keys client inspect --file client.key --check

The API key in IMKIT_API_KEY, if there is one, is looked for in it. Exit code 8: it holds a secret.")]
    Inspect(ClientInspectArgs),
    /// Revoke a client key, at once or after a while.
    #[command(before_help = "\
Examples:
  imkit keys client revoke ck_7Gq2mXbR4tLz --reason 'seen on another site' --yes
  imkit keys client revoke ck_7Gq2mXbR4tLz --grace 24h")]
    Revoke(ClientRevokeArgs),
}

/// Arguments of `keys client issue`.
#[derive(Args, Debug)]
pub(crate) struct ClientIssueArgs {
    /// The application, which is the upstream of that name [default: local].
    #[arg(long, value_name = "NAME")]
    pub(crate) app: Option<String>,
    /// Where its requests go [default: `live`; for the application local `test`].
    #[arg(long, value_enum, value_name = "ENV", hide_possible_values = true)]
    pub(crate) env: Option<EnvironmentArg>,
    /// A host that it may be used on; repeatable [default: any].
    #[arg(long = "domain", value_name = "HOST")]
    pub(crate) domains: Vec<String>,
    /// One more public claim: name=text or name:=json; repeatable. Everybody can read it.
    #[arg(long = "claim", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) claims: Vec<Field>,
    /// When it ends: so long from now (90d), a day, an instant or `never` [default: never].
    #[arg(long, value_name = "WHEN", value_parser = value::end)]
    pub(crate) expires: Option<End>,
    /// Take the place of the active one.
    #[arg(long)]
    pub(crate) replace: bool,
    /// How long the one that is replaced still works [default: not at all].
    #[arg(long, value_name = "SPAN", value_parser = parse::span, requires = "replace")]
    pub(crate) grace: Option<Duration>,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// One client key.
#[derive(Args, Debug)]
pub(crate) struct ClientKeyArgs {
    /// The client key's id: ck_ and 12 letters and digits.
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Arguments of `keys client list`. All that is given must hold.
#[derive(Args, Debug)]
pub(crate) struct ClientListArgs {
    /// Client keys of this application.
    #[arg(long, value_name = "NAME")]
    pub(crate) app: Option<String>,
    /// Client keys of this environment.
    #[arg(long, value_enum, value_name = "ENV")]
    pub(crate) env: Option<EnvironmentArg>,
    /// Client keys that stand so now.
    #[arg(long, value_enum, value_name = "STATUS")]
    pub(crate) status: Option<ClientStatusArg>,
    /// Most client keys to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "100", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// How a client key stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ClientStatusArg {
    /// It works.
    Active,
    /// It was revoked or replaced with grace, and works on until then.
    Ending,
    /// Revoked or replaced for good.
    Revoked,
    /// Its time is over.
    Expired,
}

impl From<ClientStatusArg> for ClientKeyStatus {
    fn from(arg: ClientStatusArg) -> Self {
        match arg {
            ClientStatusArg::Active => Self::Active,
            ClientStatusArg::Ending => Self::Ending,
            ClientStatusArg::Revoked => Self::Revoked,
            ClientStatusArg::Expired => Self::Expired,
        }
    }
}

/// Arguments of `keys client inspect`.
#[derive(Args, Debug)]
pub(crate) struct ClientInspectArgs {
    /// The client key; `-` is standard input.
    #[arg(value_name = "CLIENT_KEY", required_unless_present = "file")]
    pub(crate) key: Option<String>,
    /// Read it from this file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with = "key")]
    pub(crate) file: Option<PathBuf>,
    /// Ask the key server whether it issued this client key, and how it stands.
    #[arg(long)]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Arguments of `keys client revoke`.
#[derive(Args, Debug)]
pub(crate) struct ClientRevokeArgs {
    #[command(flatten)]
    pub(crate) key: ClientKeyArgs,
    /// How long it still works [default: not at all].
    #[arg(long, value_name = "SPAN", value_parser = parse::span)]
    pub(crate) grace: Option<Duration>,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}
