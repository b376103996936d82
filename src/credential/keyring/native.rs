//! Keychain and Credential Manager: they say "no entry" only when they mean it.

use std::error::Error;

use super::super::{Cause, KeyringError};

/// This is not the Secret Service.
pub(super) const IS_SECRET_SERVICE: bool = false;

/// Says why the store could not be initialised.
pub(super) fn unreachable(cause: &(dyn Error + Send + Sync + 'static)) -> KeyringError {
    KeyringError::Failed { source: cause.to_string().into() }
}

/// Says what a failed call means.
pub(super) fn classify(cause: Cause) -> KeyringError {
    KeyringError::Failed { source: cause }
}

/// Nothing to check: see the module's first line.
pub(super) fn check_unlocked() -> Result<(), KeyringError> {
    Ok(())
}
