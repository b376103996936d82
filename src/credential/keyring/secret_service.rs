//! What the Secret Service's errors mean. The `keyring` library reports a missing session, a
//! missing collection and a locked one alike, or not at all; asking the service itself tells them
//! apart.

use std::error::Error;

use secret_service::blocking::SecretService;
use secret_service::{EncryptionType, Error as ServiceError};

use super::super::{Cause, KeyringError};

/// This is the Secret Service.
pub(super) const IS_SECRET_SERVICE: bool = true;

/// Says why the store could not be initialised.
pub(super) fn unreachable(cause: &(dyn Error + Send + Sync + 'static)) -> KeyringError {
    let source: Cause = cause.to_string().into();
    match cause.downcast_ref::<ServiceError>() {
        // The bus itself answered with an error: nobody owns the service's name.
        Some(ServiceError::Zbus(_) | ServiceError::ZbusFdo(_))
            if source.to_string().contains("org.freedesktop.DBus.Error.") =>
        {
            KeyringError::NoProvider { source }
        }
        Some(ServiceError::Zbus(_) | ServiceError::ZbusFdo(_) | ServiceError::Unavailable) => {
            KeyringError::NoSession { source }
        }
        _ => KeyringError::Failed { source },
    }
}

/// Says what a failed call means.
pub(super) fn classify(cause: Cause) -> KeyringError {
    match cause.downcast_ref::<ServiceError>() {
        Some(ServiceError::NoResult) => KeyringError::NoCollection,
        Some(ServiceError::Locked | ServiceError::Prompt | ServiceError::PromptDisconnected) => {
            KeyringError::Locked
        }
        _ => KeyringError::Failed { source: cause },
    }
}

/// Refuses a keyring without a default collection, or with a locked one.
pub(super) fn check_unlocked() -> Result<(), KeyringError> {
    // No secret is asked for, so none needs an encrypted session.
    let service =
        SecretService::connect(EncryptionType::Plain).map_err(|error| unreachable(&error))?;
    let locked = service.get_default_collection().and_then(|collection| collection.is_locked());
    match locked {
        Ok(false) => Ok(()),
        Ok(true) => Err(KeyringError::Locked),
        Err(error) => Err(classify(Box::new(error))),
    }
}
