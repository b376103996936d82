//! What can be wrong with settings. A message names the input and never holds a key; what to do
//! next is the hint.

use std::io;
use std::path::PathBuf;

use super::Origin;
use super::duration::DurationError;
use crate::env::EnvError;

/// The class of a failure before any request, which decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The call or the configuration is wrong as written.
    Usage,
    /// A named thing is not there.
    NotFound,
    /// There is no usable key.
    Authentication,
    /// The system did not let us: a file, a program, the keyring.
    Failed,
}

/// Why there are no settings to run with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum SettingsError {
    /// The environment could not be read.
    #[error(transparent)]
    Env(#[from] EnvError),
    /// Nothing says which server to talk to.
    #[error("no IMKIT server is configured for the profile {profile:?}")]
    NoServer {
        /// The profile in use.
        profile: String,
    },
    /// Two inputs contradict each other.
    #[error("{first} and {second} contradict each other")]
    Conflict {
        /// One of them.
        first: String,
        /// The other.
        second: String,
    },
    /// A directory is needed and nothing says where it is.
    #[error("there is no place for the {what}: neither {first} nor an absolute {second} is set")]
    NoDirectory {
        /// What the directory holds.
        what: &'static str,
        /// The variable that names it directly.
        first: &'static str,
        /// The variable that it is derived from.
        second: &'static str,
    },
    /// The profile that was named has no key server.
    #[error("the profile {profile:?} names no key server")]
    NoKeyServer {
        /// The profile in use.
        profile: String,
    },
    /// The address of a key server that cannot be one.
    #[error("the key server's URL of {origin} {reason}")]
    KeysUrl {
        /// Who gave it.
        origin: Origin,
        /// What is wrong with it, without its text.
        reason: &'static str,
    },
    /// A base URL that cannot be one.
    #[error("the base URL of {origin} {reason}")]
    BaseUrl {
        /// Who gave it.
        origin: Origin,
        /// What is wrong with it, without its text.
        reason: &'static str,
    },
    /// A value that is no duration.
    #[error("{origin}: {source}")]
    Duration {
        /// Who gave it.
        origin: Origin,
        /// What is wrong.
        source: DurationError,
    },
    /// A timeout of zero, with which no request can succeed.
    #[error("{origin}: the timeout must be longer than 0")]
    ZeroTimeout {
        /// Who gave it.
        origin: Origin,
    },
    /// A variable with a value outside its list.
    #[error("{name} must be {allowed}")]
    Value {
        /// The variable.
        name: &'static str,
        /// What it may be.
        allowed: &'static str,
    },
    /// A profile that is not in the configuration file.
    #[error("there is no profile {name:?} (named by {origin})")]
    UnknownProfile {
        /// The name asked for.
        name: String,
        /// Who asked for it.
        origin: Origin,
        /// The profiles that exist.
        known: Vec<String>,
    },
    /// A name that no profile may have.
    #[error("the profile name {name:?} {reason}")]
    ProfileName {
        /// The name.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A file is not TOML.
    #[error("{}, line {line}: {reason}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong, without the line's text.
        reason: String,
    },
    /// A key in a configuration file is unknown or has an impossible value.
    #[error("{}: {key}: {reason}", path.display())]
    Key {
        /// The file.
        path: PathBuf,
        /// The key with its tables, such as `profiles.prod.timeout`.
        key: String,
        /// What is wrong, without the value.
        reason: String,
    },
    /// A file with keys can be read by other accounts.
    #[error("{} can be read by other accounts (mode {mode:04o})", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A file could not be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file could not be written; what it held before is still there.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl SettingsError {
    /// The class that decides the exit code.
    pub(crate) fn fault(&self) -> Fault {
        match self {
            Self::UnknownProfile { .. } => Fault::NotFound,
            Self::Exposed { .. } => Fault::Authentication,
            Self::Read { .. } | Self::Write { .. } => Fault::Failed,
            _ => Fault::Usage,
        }
    }

    /// What to do next.
    pub(crate) fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Env(error) => return error.hint(),
            Self::NoServer { .. } => "use --local for the local server, run imkit auth login, or \
                                      set IMKIT_BASE_URL and IMKIT_API_KEY"
                .to_owned(),
            Self::NoKeyServer { .. } => "give --server URL, set IMKIT_KEYS_URL, run imkit keys \
                                         login --server URL, or use --local"
                .to_owned(),
            Self::KeysUrl { .. } => {
                "write it as https://keys.example.com or http://127.0.0.1:9000".to_owned()
            }
            Self::Conflict { .. } => "keep one of them".to_owned(),
            Self::NoDirectory { first, second, .. } => {
                format!(
                    "set {first} to a directory, or {second}, under which all of them have a place"
                )
            }
            Self::BaseUrl { .. } => "write it as https://your-app.imkit.io".to_owned(),
            Self::UnknownProfile { known, .. } if known.is_empty() => {
                "create it with imkit auth login --profile NAME".to_owned()
            }
            Self::UnknownProfile { known, .. } => {
                format!("the profiles are: {}; imkit auth login creates one", known.join(", "))
            }
            Self::Exposed { path, .. } => format!("run: chmod 600 '{}'", path.display()),
            Self::Write { .. } => {
                "check the directory's permissions and free space, or set IMKIT_CONFIG_DIR"
                    .to_owned()
            }
            _ => return None,
        };
        Some(hint)
    }
}
