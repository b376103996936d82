//! Why a change of keys was not made. Which HTTP status that is, `api::problem` says.

use imkit_api::keys::FieldProblem;
use imkit_keys::{KeyStatus, MOST_LIVE_SECRETS, NoRandomness};
use imkit_store::StoreError;

use super::brood::MOST_CHILDREN;

/// A change was not made, or a question not answered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum KeyError {
    /// No key has this id.
    #[error("Key not found")]
    NotFound,
    /// Some of these keys do not exist.
    #[error("Some keys do not exist; nothing was changed")]
    NotAll(Vec<FieldProblem>),
    /// The request asks for something that cannot be.
    #[error("The request is not valid")]
    Invalid(Vec<FieldProblem>),
    /// The caller's role does not suffice.
    #[error("{0}")]
    Role(&'static str),
    /// Revoked and expired keys stay so.
    #[error("The key is {}: it cannot be changed any more", status_word(*.0))]
    Ended(KeyStatus),
    /// Only keys that have ended are forgotten.
    #[error("The key is {}: revoke it first", status_word(*.0))]
    StillLive(KeyStatus),
    /// Nobody could manage the server afterwards.
    #[error(
        "This is the last root key with the role admin that works: nobody could manage the server \
         without it"
    )]
    LastAdmin,
    /// A bulk revocation would saw off the branch that its caller sits on.
    #[error("The root key that asks is among several keys")]
    OwnKey,
    /// The key is not as the caller saw it.
    #[error("The key was changed since it was read: its revision is {current}")]
    Changed {
        /// Its revision now.
        current: u64,
    },
    /// Others kept changing it.
    #[error("The key is being changed by others")]
    Contended,
    /// Children are made anew, and not changed.
    #[error("Short-lived keys are not changed and not rotated")]
    ShortLived,
    /// Too many children of a key live.
    #[error("The key has {MOST_CHILDREN} children that still live")]
    TooManyChildren,
    /// Too many secrets of the key work.
    #[error("The key has {MOST_LIVE_SECRETS} secrets that still work")]
    Rotating,
    /// Some of many changes were made before one failed.
    #[error("{source}; {revoked} keys were revoked before that, and stay so")]
    Partly {
        /// Keys that were revoked.
        revoked: u64,
        /// Why it did not go on.
        source: Box<KeyError>,
    },
    /// One client key of an application and environment is active.
    #[error("The client key {0} of the same application and environment is active")]
    ClientKeyActive(String),
    /// No random bytes.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The store failed.
    #[error("The key database cannot be used at the moment")]
    Store(#[source] StoreError),
}

impl From<StoreError> for KeyError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::ClientKeyActive(id) => Self::ClientKeyActive(id),
            error => Self::Store(error),
        }
    }
}

fn status_word(status: KeyStatus) -> &'static str {
    match status {
        KeyStatus::Active => "active",
        KeyStatus::Pending => "pending",
        KeyStatus::Disabled => "disabled",
        KeyStatus::Expired => "expired",
        KeyStatus::Revoked => "revoked",
    }
}
