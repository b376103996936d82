//! What can be wrong with the server's configuration. No message repeats a value: people paste keys
//! into the wrong place.

use std::io;
use std::path::PathBuf;

use crate::env::EnvError;
use crate::settings::SettingsError;

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum ConfigError {
    /// The environment cannot be read.
    #[error(transparent)]
    Env(#[from] EnvError),
    /// There is no place for the data.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The file cannot be read.
    #[error("cannot read the server's configuration {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line of the file.
    #[error("{}, line {line}: {reason}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong, without the line's text.
        reason: String,
        /// What to write instead, if it can be guessed.
        instead: Option<String>,
    },
    /// A variable with a value that it cannot have.
    #[error("{name} must be {allowed}")]
    Variable {
        /// The variable.
        name: &'static str,
        /// What it may be.
        allowed: String,
    },
    /// One of two settings that go together.
    #[error("{given} is set, but {other} is not")]
    Half {
        /// The one that is there.
        given: &'static str,
        /// The one that is missing.
        other: &'static str,
    },
}

impl ConfigError {
    /// What to do next.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Env(error) => error.hint(),
            Self::Settings(error) => error.hint(),
            Self::Read { .. } => {
                Some("check --config, IMKIT_SERVER_CONFIG and the file's permissions".to_owned())
            }
            Self::Line { instead: Some(instead), .. } => Some(format!("did you mean {instead}?")),
            Self::Line { .. } => {
                Some("imkit keys config prints every setting with its default".to_owned())
            }
            Self::Variable { .. } => None,
            Self::Half { .. } => Some("serving TLS needs certificate and key".to_owned()),
        }
    }
}
