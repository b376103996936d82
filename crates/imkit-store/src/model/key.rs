//! Keys.

use imkit_keys::{Environment, KeyKind, KeyRecord, KeyStatus, Rev};
use jiff::Timestamp;

/// A key as it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct StoredKey {
    /// Everything about it.
    pub record: KeyRecord,
    /// The revision of its last change.
    pub rev: Rev,
}

/// Which keys. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct KeyFilter {
    /// Of this owner.
    pub owner: Option<String>,
    /// With this tag.
    pub tag: Option<String>,
    /// Whose name contains this, whatever the case.
    pub name: Option<String>,
    /// That stand so.
    pub status: Option<KeyStatus>,
    /// Of this kind.
    pub kind: Option<KeyKind>,
    /// Of this environment.
    pub environment: Option<Environment>,
    /// Made before this time.
    pub created_before: Option<Timestamp>,
    /// That end before this time.
    pub expires_before: Option<Timestamp>,
}

/// An owner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Owner {
    /// Its name.
    pub name: String,
    /// Keys, revoked and expired ones included.
    pub keys: u64,
}
