//! What a decision about a key looks like.

use imkit_keys::{KeyRecord, KeyStatus};
use imkit_store::{Edit, StoredKey};
use jiff::Timestamp;
use serde_json::Value;

use super::error::KeyError;

/// What is to become of a key.
pub(super) struct Decided<T> {
    /// The key from now on.
    pub(super) record: KeyRecord,
    /// What the audit says about it.
    pub(super) detail: Value,
    /// What else is to be stored with it.
    pub(super) edits: Vec<Edit>,
    /// What the decision answers besides.
    pub(super) value: T,
}

/// What came of a decision: the key as it is now, with the proof when something changed.
pub(super) struct Settled<T> {
    pub(super) key: StoredKey,
    pub(super) receipt: Option<imkit_api::keys::Receipt>,
    pub(super) value: Option<T>,
}

/// Revoked and expired keys stay as they are.
pub(super) fn check_not_ended(record: &KeyRecord, now: Timestamp) -> Result<(), KeyError> {
    match record.status(now) {
        status @ (KeyStatus::Revoked | KeyStatus::Expired) => Err(KeyError::Ended(status)),
        KeyStatus::Active | KeyStatus::Pending | KeyStatus::Disabled => Ok(()),
    }
}

impl Decided<()> {
    /// A decision that answers nothing besides.
    pub(super) fn new(record: KeyRecord, detail: Value) -> Self {
        Self { record, detail, edits: Vec::new(), value: () }
    }
}
