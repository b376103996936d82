//! The keyring of a build without one: it cannot be opened.

use secrecy::SecretString;

use super::KeyringError;
use crate::settings::KeyringMode;

/// A keyring that cannot exist.
#[derive(Debug, Clone)]
pub(crate) enum Keyring {}

impl Keyring {
    /// Refuses.
    pub(crate) fn open(mode: KeyringMode) -> Result<Self, KeyringError> {
        Err(if mode == KeyringMode::Off { KeyringError::Off } else { KeyringError::NotBuilt })
    }

    /// Cannot be called.
    pub(crate) async fn get(&self, _: &str) -> Result<Option<SecretString>, KeyringError> {
        match *self {}
    }

    /// Cannot be called.
    pub(crate) async fn set(&self, _: &str, _: &SecretString) -> Result<(), KeyringError> {
        match *self {}
    }

    /// Cannot be called.
    pub(crate) async fn delete(&self, _: &str) -> Result<bool, KeyringError> {
        match *self {}
    }
}
