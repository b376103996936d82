//! Where the credential of a user comes from: the options of `imkit me`, and of commands elsewhere
//! that speak as a user.

use std::path::PathBuf;

use clap::Args;

use super::parse;

/// How to speak as a user. The client key comes from `IMKIT_CLIENT_KEY`, the profile's `client_key`
/// or the local server.
#[derive(Args, Debug, Clone, Default)]
#[command(next_help_heading = "User options")]
pub(crate) struct UserAccessArgs {
    /// Speak as this user, with a token of a few minutes; on the local IMKIT only.
    #[arg(long = "as", global = true, value_name = "USER", value_parser = parse::id,
          conflicts_with_all = ["token_file", "token_stdin"],
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: Option<String>,
    /// Read the user's token from a file [env: IMKIT_USER_TOKEN].
    #[arg(long, global = true, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with = "token_stdin")]
    pub(crate) token_file: Option<PathBuf>,
    /// Read the user's token from standard input.
    #[arg(long, global = true, conflicts_with = "api_key_stdin")]
    pub(crate) token_stdin: bool,
}
