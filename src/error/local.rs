//! How trouble on this side of the wire, in settings and the environment, becomes a failure of the
//! command line.

use std::error::Error;

use super::{Exit, Failure};
use crate::commands::auth::AuthError;
use crate::credential::CredentialError;
use crate::env::EnvError;
use crate::jobs::JournalError;
use crate::serve::ServeError;
use crate::serve::config::ConfigError;
use crate::settings::{Fault, SettingsError};

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        failure(&error, error.fault().into(), error.hint())
    }
}

impl From<EnvError> for Failure {
    fn from(error: EnvError) -> Self {
        failure(&error, Exit::Usage, error.hint())
    }
}

impl From<CredentialError> for Failure {
    fn from(error: CredentialError) -> Self {
        match error.fault() {
            Some(fault) => failure(&error, fault.into(), error.hint()),
            None => Failure::interrupted(),
        }
    }
}

impl From<AuthError> for Failure {
    fn from(error: AuthError) -> Self {
        match error.fault() {
            Some(fault) => failure(&error, fault.into(), error.hint()),
            None => Failure::interrupted(),
        }
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Self {
        match error {
            ServeError::Config(error) => error.into(),
            error => failure(&error, Exit::Failed, error.hint()),
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        let exit = match &error {
            ConfigError::Read { .. } => Exit::Failed,
            ConfigError::Settings(error) => error.fault().into(),
            _ => Exit::Usage,
        };
        failure(&error, exit, error.hint())
    }
}

impl From<Fault> for Exit {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Usage => Self::Usage,
            Fault::NotFound => Self::NotFound,
            Fault::Authentication => Self::Authentication,
            Fault::Failed => Self::Failed,
        }
    }
}

/// The error's own words, its sources as causes, its hint.
fn failure(error: &dyn Error, exit: Exit, hint: Option<String>) -> Failure {
    let failure = Failure::new(exit, error.to_string());
    let failure = match error.source() {
        Some(source) => failure.causes(source),
        None => failure,
    };
    match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        let hint = match &error {
            JournalError::Write { .. } => {
                "free some space, or check the permissions; then imkit jobs list says how to go on"
            }
            JournalError::Damaged { .. } => {
                "what was sent cannot be told from it any more: compare with the server, then forget the job"
            }
            JournalError::Read { .. } => "check the permissions of the state directory",
        };
        failure(&error, Exit::Failed, Some(hint.to_owned()))
    }
}
