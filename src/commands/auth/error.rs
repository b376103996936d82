//! Why an `auth` command failed.

use crate::credential::CredentialError;
use crate::settings::{Fault, SettingsError};

/// Why an `auth` command failed. No message holds a key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum AuthError {
    /// Settings or profiles are in the way.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// A key could not be read or kept.
    #[error(transparent)]
    Credential(#[from] CredentialError),
    /// The local server has its own key.
    #[error("the profile local needs no login: the local server makes its own API key")]
    Local,
    /// `--store command` without a program.
    #[error("--store command needs the program that prints the API key")]
    NoCommand,
    /// A key would be shown on a screen.
    #[error("this would show the API key on the terminal")]
    WouldShow,
}

impl AuthError {
    /// The class that decides the exit code; `None` for an interrupted prompt.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match self {
            Self::Settings(error) => Some(error.fault()),
            Self::Credential(error) => error.fault(),
            Self::Local | Self::NoCommand | Self::WouldShow => Some(Fault::Usage),
        }
    }

    /// What to do next.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Settings(error) => error.hint(),
            Self::Credential(error) => error.hint(),
            Self::Local => Some("name another profile with --profile".to_owned()),
            Self::NoCommand => Some("for example: --store command -- pass show imkit".to_owned()),
            Self::WouldShow => Some(
                "redirect the output into a file, or add --reveal to show the key anyway"
                    .to_owned(),
            ),
        }
    }
}
