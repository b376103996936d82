//! `imkit keys login` and `imkit keys logout`.

use clap::{Args, ValueEnum};

use super::at::KeyServerArgs;

pub(super) const LOGIN: &str = "\
Examples:
  imkit keys login --profile keys --server https://keys.example.com --root-key-file root.key
  imkit keys login --server https://keys.example.com --root-key-stdin --store file < root.key

Without --root-key-file and --root-key-stdin, on a terminal, it asks for the root key. The server is
asked whether it takes the key before anything is kept.";

pub(super) const LOGOUT: &str = "\
Examples:
  imkit keys logout --profile keys

The root key itself still works: imkit keys revoke ends it.";

/// Arguments of `keys login`.
#[derive(Args, Debug)]
pub(crate) struct KeysLoginArgs {
    /// Where to keep the root key; the keyring, unless the profile already says otherwise.
    #[arg(long, value_enum)]
    pub(crate) store: Option<RootKeyStore>,
    /// Make the profile the one that is used when none is named.
    #[arg(long = "use")]
    pub(crate) make_current: bool,
    /// Do not ask the server whether it takes the key.
    #[arg(long)]
    pub(crate) no_check: bool,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Where a root key is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum RootKeyStore {
    /// The operating system's keyring.
    Keyring,
    /// A file that only you can read (mode 0600).
    File,
}
