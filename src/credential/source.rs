//! The name of a place that a key came from: for messages, `auth status` and logs.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

/// Where a key was read from, or would have been.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub(crate) enum Source {
    /// Standard input.
    Stdin,
    /// A hidden prompt.
    Prompt,
    /// The file of `--api-key-file`.
    File {
        /// The file.
        path: PathBuf,
    },
    /// An environment variable.
    Environment {
        /// The variable.
        variable: &'static str,
        /// The `--env-file` that set it.
        #[serde(skip_serializing_if = "Option::is_none")]
        file: Option<PathBuf>,
    },
    /// A variable that the user named.
    Named {
        /// The variable.
        variable: String,
    },
    /// The profile's program; its arguments are not shown, because some programs take secrets there.
    Command {
        /// The program.
        program: String,
    },
    /// The operating system's keyring.
    Keyring {
        /// The entry's account.
        account: String,
    },
    /// `credentials.toml`.
    CredentialsFile {
        /// The file.
        path: PathBuf,
        /// The entry's name.
        account: String,
    },
    /// The local server.
    LocalServer,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdin => f.write_str("standard input"),
            Self::Prompt => f.write_str("the prompt"),
            Self::File { path } => write!(f, "the file {}", path.display()),
            Self::Environment { variable, file: None } => f.write_str(variable),
            Self::Environment { variable, file: Some(file) } => {
                write!(f, "{variable} in {}", file.display())
            }
            Self::Named { variable } => f.write_str(variable),
            Self::Command { program } => write!(f, "the program {program}"),
            Self::Keyring { account } => write!(f, "the keyring entry imkit, {account}"),
            Self::CredentialsFile { path, account } => {
                write!(f, "the entry {account} of {}", path.display())
            }
            Self::LocalServer => f.write_str("the local server"),
        }
    }
}
