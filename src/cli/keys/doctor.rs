//! `imkit keys doctor`.

use std::path::PathBuf;

use clap::Args;

use super::at::KeyServerArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys doctor
  imkit keys doctor --strict -o json
  imkit keys doctor --offline --api-key-file key.txt --client-key-file client.key

A pair of API key and client key of the platform is compared on this machine: the client key, which
every browser gets to see, must not hold the API key. Both come from the files or from where other
commands take them.";

/// Arguments of `keys doctor`.
#[derive(Args, Debug)]
pub(crate) struct KeysDoctorArgs {
    /// End with exit 1 when there is a warning or an error.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Compare the client key in this file with the API key [default: IMKIT_CLIENT_KEY, else the
    /// profile's].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) client_key_file: Option<PathBuf>,
    /// Ask no server; compare the pair of keys alone.
    #[arg(long, conflicts_with_all = ["server", "root_key_file", "root_key_stdin"])]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
