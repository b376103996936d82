//! How trouble on this side of the wire, in settings and the environment, becomes a failure of the
//! command line.

use std::error::Error;

use super::{Exit, Failure};
use crate::env::EnvError;
use crate::serve::ServeError;
use crate::settings::{Fault, SettingsError};

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        failure(&error, exit(error.fault()), error.hint())
    }
}

impl From<EnvError> for Failure {
    fn from(error: EnvError) -> Self {
        failure(&error, Exit::Usage, error.hint())
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Self {
        failure(&error, Exit::Failed, error.hint())
    }
}

/// The exit status of a kind of fault.
pub(super) fn exit(fault: Fault) -> Exit {
    match fault {
        Fault::Usage => Exit::Usage,
        Fault::NotFound => Exit::NotFound,
        Fault::Authentication => Exit::Authentication,
        Fault::Failed => Exit::Failed,
    }
}

/// The error's own words, its sources as causes, its hint.
pub(super) fn failure(error: &dyn Error, exit: Exit, hint: Option<String>) -> Failure {
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
