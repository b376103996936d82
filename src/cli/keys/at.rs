//! Which key server a command is about, and its root key.

use std::path::PathBuf;

use clap::Args;

use crate::settings::KeyServerFlags;

/// The key server and what opens it.
#[derive(Args, Debug, Clone)]
#[command(next_help_heading = "Key server")]
pub(crate) struct KeyServerArgs {
    /// Control address of the key server [default: the profile's keys_url, else the local server]
    /// [env: IMKIT_KEYS_URL].
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    server: Option<String>,
    /// Read the root key from a file [env: IMKIT_ROOT_KEY holds the key itself].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with = "root_key_stdin")]
    root_key_file: Option<PathBuf>,
    /// Read the root key from standard input.
    #[arg(long, conflicts_with = "api_key_stdin")]
    root_key_stdin: bool,
}

impl From<KeyServerArgs> for KeyServerFlags {
    fn from(args: KeyServerArgs) -> Self {
        let KeyServerArgs { server, root_key_file, root_key_stdin } = args;
        Self { server, root_key_file, root_key_stdin }
    }
}
