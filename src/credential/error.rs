//! Why there is no usable key. A message names the place and never what was found there.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::Duration;

use super::Source;
use super::keyring::KeyringError;
use crate::env::EnvError;
use crate::settings::{Fault, SettingsError};

/// Why a key could not be read or kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum CredentialError {
    /// The settings or a file of ours are in the way.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The environment could not be read.
    #[error(transparent)]
    Env(#[from] EnvError),
    /// The keyring could not be used.
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// Nobody gave a key.
    #[error("there is no API key for the profile {profile:?}")]
    Missing {
        /// The profile in use.
        profile: String,
    },
    /// A place that should hold the key does not.
    #[error("there is no API key in {source_name}")]
    NotStored {
        /// The place.
        source_name: Source,
    },
    /// The profile takes its key from the environment, where it is not.
    #[error("the profile {profile:?} takes its API key from IMKIT_API_KEY, which is not set")]
    NotInEnvironment {
        /// The profile.
        profile: String,
    },
    /// The local server's key is asked for where only stored keys are.
    #[error("the local server keeps its own API key")]
    LocalServer,
    /// The profile's key belongs to another server than the one in use.
    #[error(
        "the stored API key of the profile {profile:?} belongs to {belongs_to} and is not sent to {in_use}"
    )]
    Withheld {
        /// The profile.
        profile: String,
        /// The server it belongs to.
        belongs_to: String,
        /// The server in use.
        in_use: String,
    },
    /// Nobody gave a root key.
    #[error("there is no root key for the key server {server}")]
    NoRootKey {
        /// The server.
        server: String,
    },
    /// A place that should hold the root key does not.
    #[error("there is no root key in {source_name}")]
    RootKeyNotStored {
        /// The place.
        source_name: Source,
    },
    /// The keyring could not be used for a root key.
    #[error(transparent)]
    RootKeyring(KeyringError),
    /// A key of ours that is for something else was given as a root key.
    #[error("the key from {source_name} is no root key")]
    NotARootKey {
        /// The place.
        source_name: Source,
    },
    /// A root key was given as an API key.
    #[error("the key from {source_name} is a root key")]
    NotAnApiKey {
        /// The place.
        source_name: Source,
    },
    /// The local server has written down no root key.
    #[error("there is no root key of the local server in {}", path.display())]
    NoLocalRootKey {
        /// Where it would be.
        path: PathBuf,
    },
    /// The profile's root key belongs to another server than the one in use.
    #[error("the profile's root key belongs to {belongs_to} and is not sent to {in_use}")]
    RootKeyWithheld {
        /// The server it belongs to.
        belongs_to: String,
        /// The server in use.
        in_use: String,
    },
    /// What was found cannot be a key.
    #[error("the key from {source_name} {reason}")]
    Unusable {
        /// The place.
        source_name: Source,
        /// What is wrong with it, without its text.
        reason: &'static str,
    },
    /// A place could not be read.
    #[error("cannot read the key from {source_name}")]
    Read {
        /// The place.
        source_name: Source,
        /// Why.
        source: io::Error,
    },
    /// A key must be typed and there is no terminal to type it at.
    #[error("there is no terminal to ask on")]
    NoTerminal,
    /// The user stopped a prompt.
    #[error("interrupted")]
    Interrupted,
    /// The profile's program could not be started.
    #[error("cannot start the program {program:?} that prints the key")]
    CommandStart {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// The profile's program failed.
    #[error("the program {program:?} that prints the key failed: {status}")]
    CommandFailed {
        /// The program.
        program: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// The profile's program did not end.
    #[error("the program {program:?} that prints the key took longer than {limit:?}")]
    CommandTimedOut {
        /// The program.
        program: String,
        /// How long it was waited for.
        limit: Duration,
    },
    /// `credentials.toml` does not have its form.
    #[error("{} does not have the form of a credentials file", path.display())]
    CredentialsForm {
        /// The file.
        path: PathBuf,
    },
}

impl CredentialError {
    /// The class that decides the exit code; `None` for an interrupted prompt.
    pub(crate) fn fault(&self) -> Option<Fault> {
        Some(match self {
            Self::Interrupted => return None,
            Self::Settings(error) => error.fault(),
            Self::Env(_) | Self::NoTerminal => Fault::Usage,
            Self::Keyring(_)
            | Self::Missing { .. }
            | Self::NotStored { .. }
            | Self::NotInEnvironment { .. }
            | Self::LocalServer
            | Self::Withheld { .. }
            | Self::NoRootKey { .. }
            | Self::NotARootKey { .. }
            | Self::NotAnApiKey { .. }
            | Self::RootKeyNotStored { .. }
            | Self::RootKeyring(_)
            | Self::NoLocalRootKey { .. }
            | Self::RootKeyWithheld { .. }
            | Self::Unusable { .. }
            | Self::CommandFailed { .. } => Fault::Authentication,
            Self::Read { .. }
            | Self::CommandStart { .. }
            | Self::CommandTimedOut { .. }
            | Self::CredentialsForm { .. } => Fault::Failed,
        })
    }

    /// What to do next.
    pub(crate) fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Settings(error) => return error.hint(),
            Self::Env(error) => return error.hint(),
            Self::Keyring(error) => return Some(error.hint()),
            Self::Missing { .. } | Self::NotStored { .. } => {
                "run imkit auth login, set IMKIT_API_KEY, or give --api-key-file or --api-key-stdin"
            }
            Self::NotInEnvironment { .. } => "set IMKIT_API_KEY, or run imkit auth login",
            Self::Withheld { .. } => {
                "give this server's key in IMKIT_API_KEY or with --api-key-file, or make a profile \
                 for it with imkit auth login --profile NAME"
            }
            Self::NoTerminal => "pipe the key to --api-key-stdin, or give --api-key-file",
            Self::NoRootKey { .. } => {
                "run imkit keys login, set IMKIT_ROOT_KEY, or give --root-key-file or \
                 --root-key-stdin; the server printed its first root key when it was first started"
            }
            Self::RootKeyNotStored { .. } => {
                "run imkit keys login, set IMKIT_ROOT_KEY, or give --root-key-file"
            }
            Self::RootKeyring(_) => {
                "unlock the keyring if it is locked; without one set IMKIT_ROOT_KEY, or keep the \
                 key in a 0600 file with imkit keys login --store file"
            }
            Self::NotARootKey { .. } => {
                "root keys begin with imr_; other keys open services, not the key server"
            }
            Self::NotAnApiKey { .. } => {
                "root keys go into IMKIT_ROOT_KEY, or into the file of --root-key-file"
            }
            Self::NoLocalRootKey { .. } => {
                "set IMKIT_ROOT_KEY to the root key that the server printed at its first start, or \
                 have another one made: imkit keys stop, then imkit keys start --new-root-key"
            }
            Self::RootKeyWithheld { .. } => {
                "give this server's root key in IMKIT_ROOT_KEY or with --root-key-file"
            }
            Self::CommandStart { .. }
            | Self::CommandFailed { .. }
            | Self::CommandTimedOut { .. } => {
                "run the program that the profile names by hand and look at what it prints"
            }
            Self::CredentialsForm { .. } => "move the file away and run imkit auth login again",
            Self::Unusable { .. } => "copy the key again, exactly as it was shown",
            Self::Read { .. } => "check that it is there, and that you may read it",
            Self::LocalServer | Self::Interrupted => return None,
        };
        Some(hint.to_owned())
    }
}
