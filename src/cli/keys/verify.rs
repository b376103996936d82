//! `imkit keys verify`. A key's text comes from standard input, a file or the environment, never from
//! an argument that other processes can read.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;

use super::at::KeyServerArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys verify --key-file ci.key
  imkit keys verify --scope write:orders < ci.key
  imkit keys verify --key-env SHOP_KEY --operation rooms.create -o json

Without --key-file and --key-env the key is read from standard input. It counts against the key's
limits like a request; --cost 0 does not.

Exit 4 is the key server's no. What kept it from being asked exits 2, such as a key that cannot be
read, or a root key that does not work; no answer exits 7.";

/// Arguments of `keys verify`.
#[derive(Args, Debug)]
pub(crate) struct KeysVerifyArgs {
    /// Read the key from a file.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with = "key_env")]
    pub(crate) key_file: Option<PathBuf>,
    /// Read the key from this variable of the environment.
    #[arg(long, value_name = "NAME")]
    pub(crate) key_env: Option<String>,
    /// Scope that it must have. Repeat it, or separate them by commas.
    #[arg(long, value_name = "SCOPE", value_delimiter = ',',
          add = clap_complete::ArgValueCompleter::new(crate::completion::scopes))]
    pub(crate) scope: Vec<String>,
    /// Operation of the platform whose scopes it must have, such as rooms.create.
    #[arg(long, value_name = "OPERATION")]
    pub(crate) operation: Option<String>,
    /// Thing that it must be allowed to touch, such as clients/acme-1. May be repeated.
    #[arg(long, value_name = "THING")]
    pub(crate) resource: Vec<String>,
    /// The caller's address, which the holder of a root key is believed [default: your own].
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) ip: Option<IpAddr>,
    /// What to take from the key's limits [default: 1].
    #[arg(long, value_name = "N")]
    pub(crate) cost: Option<u32>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
