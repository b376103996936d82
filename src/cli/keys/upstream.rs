//! `imkit keys upstream`.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use imkit_keys::UpstreamName;

use super::at::KeyServerArgs;
use crate::cli::parse;

/// Verbs over upstreams.
#[derive(Subcommand, Debug)]
pub(crate) enum UpstreamCommand {
    /// Add an upstream; its API key is tried there first.
    #[command(before_help = "\
Examples:
  imkit keys upstream add acme --url https://acme.imkit.io
  imkit keys upstream add acme --url https://acme.imkit.io --api-key-file acme.key
  pass acme | imkit keys upstream add acme --url https://acme.imkit.io --api-key-stdin

The API key comes from --api-key-file, --api-key-stdin or IMKIT_UPSTREAM_API_KEY; without, on a
terminal, it is asked for. The server keeps it sealed and shows it to nobody. The first upstream is
the default: live keys that name none use it.")]
    Add(UpstreamAddArgs),
    /// List upstreams.
    #[command(before_help = "\
Examples:
  imkit keys upstream list
  imkit keys upstream list --fields name,api_key.fingerprint -o tsv")]
    List(KeyServerArgs),
    /// Show an upstream: its URL, and its keys by fingerprint.
    #[command(before_help = "\
Examples:
  imkit keys upstream show acme -o json")]
    Show(UpstreamArgs),
    /// Ask an upstream whether it accepts its API key: exit 0 yes, 4 no, 7 it cannot be asked.
    #[command(before_help = "\
Examples:
  imkit keys upstream test acme")]
    Test(UpstreamArgs),
    /// Give an upstream a new API key, while requests go on.
    #[command(before_help = "\
Examples:
  imkit keys upstream rotate acme --api-key-file new.key
  imkit keys upstream rotate acme --finish

The new API key takes over once the upstream has accepted it; if it does not, nothing changes and
the exit status is 4. The old one is kept for a day, and taken back if the upstream refuses the new
one with 401 in that time. --finish forgets it now.")]
    Rotate(UpstreamRotateArgs),
    /// Change an upstream; only what is given changes.
    #[command(before_help = "\
Examples:
  imkit keys upstream update acme --default
  imkit keys upstream update acme --client-key-file client.key
  imkit keys upstream update acme --url https://chat.acme.com --api-key-file acme.key

With another URL the API key has to be given again: the one that is kept is sent nowhere else.")]
    Update(UpstreamUpdateArgs),
    /// Copy the local server's master key, which seals the API keys, into the keyring or back.
    #[command(before_help = "\
Examples:
  imkit keys upstream master-key --to keyring
  imkit keys upstream master-key --to file

With master_key_keyring = true in the server's configuration (or IMKIT_MASTER_KEY_KEYRING=true) the
server reads it from the keyring at its next start. Without a master.key in the data directory, --to
keyring makes a new one there: for servers that have no upstream yet.")]
    MasterKey(UpstreamMasterKeyArgs),
    /// Forget an upstream with its API key.
    #[command(before_help = "\
Examples:
  imkit keys upstream remove acme --yes
  imkit keys upstream remove acme --force --yes")]
    Remove(UpstreamRemoveArgs),
}

/// One upstream.
#[derive(Args, Debug)]
pub(crate) struct UpstreamArgs {
    /// The upstream's name.
    #[arg(value_name = "NAME")]
    pub(crate) name: UpstreamName,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// A change of one upstream.
#[derive(Args, Debug)]
pub(crate) struct UpstreamChangeArgs {
    #[command(flatten)]
    pub(crate) upstream: UpstreamArgs,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}

/// Arguments of `keys upstream add`.
#[derive(Args, Debug)]
pub(crate) struct UpstreamAddArgs {
    /// The server's URL, which all paths are appended to.
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub(crate) url: String,
    /// Make it the one that live keys use which name none.
    #[arg(long)]
    pub(crate) default: bool,
    #[command(flatten)]
    pub(crate) keys: UpstreamKeyArgs,
    #[command(flatten)]
    pub(crate) change: UpstreamChangeArgs,
}

/// Arguments of `keys upstream update`.
#[derive(Args, Debug)]
pub(crate) struct UpstreamUpdateArgs {
    /// Another URL; needs the API key.
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub(crate) url: Option<String>,
    /// Make it the one that live keys use which name none.
    #[arg(long)]
    pub(crate) default: bool,
    #[command(flatten)]
    pub(crate) keys: UpstreamKeyArgs,
    #[command(flatten)]
    pub(crate) change: UpstreamChangeArgs,
}

/// What goes with a URL.
#[derive(Args, Debug)]
pub(crate) struct UpstreamKeyArgs {
    /// Read the application's client key there from a file.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) client_key_file: Option<PathBuf>,
    /// Permit http to another host than the server's own. Anybody on the way can read the API key.
    #[arg(long, requires = "url")]
    pub(crate) insecure_plain_http: bool,
    /// Take the API key without trying it.
    #[arg(long, requires = "url")]
    pub(crate) no_test: bool,
}

/// Arguments of `keys upstream rotate`.
#[derive(Args, Debug)]
pub(crate) struct UpstreamRotateArgs {
    /// Forget the old API key now, instead of giving a new one.
    #[arg(long, conflicts_with = "keep")]
    pub(crate) finish: bool,
    /// How long the old API key is kept [default: 24h].
    #[arg(long, value_name = "SPAN", value_parser = parse::span)]
    pub(crate) keep: Option<Duration>,
    #[command(flatten)]
    pub(crate) change: UpstreamChangeArgs,
}

/// Arguments of `keys upstream master-key`.
#[derive(Args, Debug)]
pub(crate) struct UpstreamMasterKeyArgs {
    /// Where to copy it: what is there already stays.
    #[arg(long, value_enum, value_name = "PLACE")]
    pub(crate) to: MasterKeyPlace,
}

/// Where a master key can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum MasterKeyPlace {
    /// The operating system's keyring.
    Keyring,
    /// The file master.key in the data directory.
    File,
}

/// Arguments of `keys upstream remove`.
#[derive(Args, Debug)]
pub(crate) struct UpstreamRemoveArgs {
    /// Even if live keys go there: their requests are refused from then on.
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) change: UpstreamChangeArgs,
}
