//! The keyring through the `keyring` library, one bounded call at a time.

#[cfg(not(all(unix, not(target_vendor = "apple"), not(target_os = "android"))))]
#[path = "native.rs"]
mod platform;
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
#[path = "secret_service.rs"]
mod platform;

use std::time::Duration;

use keyring::{Entry, Error};
use secrecy::{ExposeSecret as _, SecretString};

use super::{KeyringError, LIMIT, SERVICE};
use crate::credential::{Source, blocking, key};
use crate::settings::KeyringMode;

/// The user's keyring. Opening it touches nothing yet.
#[derive(Debug, Clone)]
pub(crate) struct Keyring {
    limit: Duration,
}

impl Keyring {
    /// Opens the keyring that `mode` allows.
    pub(crate) fn open(mode: KeyringMode) -> Result<Self, KeyringError> {
        match mode {
            KeyringMode::Off => Err(KeyringError::Off),
            KeyringMode::SecretService if !platform::IS_SECRET_SERVICE => {
                Err(KeyringError::NoSecretService)
            }
            // `File` means that reads go to the file; an entry left here can still be removed.
            KeyringMode::Auto | KeyringMode::SecretService | KeyringMode::File => {
                Ok(Self { limit: LIMIT })
            }
        }
    }

    /// Shortens the limit of each call.
    #[cfg(test)]
    pub(crate) fn with_limit(limit: Duration) -> Self {
        Self { limit }
    }

    /// Reads the key of `account`; `None` only when the keyring is open and has no such entry.
    pub(crate) async fn get(&self, account: &str) -> Result<Option<SecretString>, KeyringError> {
        let name = account.to_owned();
        let text = self
            .bounded(move || match entry(&name)?.get_password() {
                Ok(text) => Ok(Some(text)),
                // A keyring that was never unlocked has "no entry" as well.
                Err(Error::NoEntry) => platform::check_unlocked().map(|()| None),
                Err(error) => Err(classify(error, &name)),
            })
            .await?;
        let source = Source::Keyring { account: account.to_owned() };
        text.map(|text| key::check(text, source))
            .transpose()
            .map_err(|_| KeyringError::NotAKey { account: account.to_owned() })
    }

    /// Keeps `key` as the key of `account`, in place of an earlier one.
    pub(crate) async fn set(&self, account: &str, key: &SecretString) -> Result<(), KeyringError> {
        let (name, key) = (account.to_owned(), key.clone());
        self.bounded(move || {
            let set = entry(&name)?.set_password(key.expose_secret());
            set.map_err(|error| classify(error, &name))
        })
        .await
    }

    /// Removes the key of `account`; `false` when there was none.
    pub(crate) async fn delete(&self, account: &str) -> Result<bool, KeyringError> {
        let name = account.to_owned();
        self.bounded(move || match entry(&name)?.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => platform::check_unlocked().map(|()| false),
            Err(error) => Err(classify(error, &name)),
        })
        .await
    }

    async fn bounded<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, KeyringError> + Send + 'static,
    ) -> Result<T, KeyringError> {
        match tokio::time::timeout(self.limit, blocking::detached(work)).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => Err(KeyringError::Failed { source: error.into() }),
            Err(_) => Err(KeyringError::TimedOut { limit: self.limit }),
        }
    }
}

fn entry(account: &str) -> Result<Entry, KeyringError> {
    Entry::new(SERVICE, account).map_err(|error| match (error, Entry::store_status()) {
        (
            Error::NoDefaultStore,
            Err(Error::PlatformFailure(cause) | Error::NoStorageAccess(cause)),
        ) => platform::unreachable(cause.as_ref()),
        (error, _) => classify(error, account),
    })
}

/// Says what a library error means. Errors that carry the stored bytes are dropped here.
fn classify(error: Error, account: &str) -> KeyringError {
    match error {
        Error::NoStorageAccess(cause) | Error::PlatformFailure(cause) => platform::classify(cause),
        Error::Ambiguous(_) => KeyringError::Ambiguous { account: account.to_owned() },
        Error::BadEncoding(_) | Error::BadDataFormat(..) => {
            KeyringError::NotAKey { account: account.to_owned() }
        }
        other => KeyringError::Failed { source: other.to_string().into() },
    }
}
