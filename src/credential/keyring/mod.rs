//! The operating system's keyring: the Secret Service, the macOS Keychain, the Windows Credential
//! Manager. Every call has a limit, and a failure is a failure: nothing falls back to a file.
//!
//! Entries have the service `imkit` and the account `PROFILE@ORIGIN`.

#[cfg(feature = "keyring")]
mod enabled;
#[cfg(feature = "keyring")]
use enabled as backend;

#[cfg(not(feature = "keyring"))]
mod disabled;
#[cfg(not(feature = "keyring"))]
use disabled as backend;

#[cfg(test)]
#[cfg(all(feature = "keyring", target_os = "linux"))]
mod tests;

use std::time::Duration;

pub(crate) use backend::Keyring;

/// The service name of every entry.
#[cfg(feature = "keyring")]
const SERVICE: &str = "imkit";
/// How long one call may take before the keyring counts as hung.
#[cfg(feature = "keyring")]
const LIMIT: Duration = Duration::from_secs(3);

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the keyring could not be used. No cause holds a stored value.
#[derive(Debug, thiserror::Error)]
#[cfg_attr(not(feature = "keyring"), expect(dead_code, reason = "made by the keyring left out"))]
#[non_exhaustive]
pub(crate) enum KeyringError {
    /// `IMKIT_KEYRING=off`.
    #[error("the keyring is switched off by IMKIT_KEYRING=off")]
    Off,
    /// The Secret Service was asked for on a system that has another keyring.
    #[error("this system has no Secret Service, which IMKIT_KEYRING=secret-service asks for")]
    NoSecretService,
    /// Built without the feature.
    #[cfg_attr(feature = "keyring", expect(dead_code, reason = "made by disabled.rs"))]
    #[error("this imkit was built without keyring support")]
    NotBuilt,
    /// There is no D-Bus session, as over SSH and in containers.
    #[error("the keyring cannot be reached: there is no D-Bus session")]
    NoSession {
        /// What the library said.
        source: Cause,
    },
    /// There is a D-Bus session and nothing that keeps secrets on it.
    #[error("the keyring cannot be reached: no keyring program runs in this D-Bus session")]
    NoProvider {
        /// What the library said.
        source: Cause,
    },
    /// The keyring program was never unlocked since it started, so that it shows no collection.
    #[error("the keyring has no default collection: it was never unlocked or never set up")]
    NoCollection,
    /// The keyring is locked and was not unlocked when asked.
    #[error("the keyring is locked")]
    Locked,
    /// The keyring did not answer; what was asked of it may still happen.
    #[error("the keyring did not answer within {limit:?}")]
    TimedOut {
        /// How long it was waited for.
        limit: Duration,
    },
    /// Several entries answer to the same account.
    #[error("the keyring has several entries for imkit, {account}")]
    Ambiguous {
        /// The account.
        account: String,
    },
    /// The entry holds something that cannot be a key.
    #[error("the keyring entry imkit, {account} does not hold an API key")]
    NotAKey {
        /// The account.
        account: String,
    },
    /// The keyring failed otherwise.
    #[error("the keyring failed")]
    Failed {
        /// What the library said.
        source: Cause,
    },
}

impl KeyringError {
    /// What to do next.
    pub(crate) fn hint(&self) -> String {
        let without = "set IMKIT_API_KEY, or keep the key in a 0600 file with \
                       imkit auth login --store file";
        match self {
            Self::Off | Self::NoSecretService => format!("change IMKIT_KEYRING, {without}"),
            Self::NotBuilt | Self::NoSession { .. } | Self::NoProvider { .. } => without.to_owned(),
            Self::NoCollection | Self::Locked => format!(
                "unlock it in the desktop session or with gnome-keyring-daemon --unlock, {without}"
            ),
            Self::TimedOut { .. } => format!(
                "it may be waiting for you to unlock it: unlock it and try again, {without}"
            ),
            Self::Ambiguous { .. } | Self::NotAKey { .. } => {
                "delete the entry in the keyring's own program and run imkit auth login".to_owned()
            }
            Self::Failed { .. } => without.to_owned(),
        }
    }
}
