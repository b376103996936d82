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

/// Whether keys and client keys are as they were last written.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct KeyCheck {
    /// Keys that are, client keys aside.
    pub keys: u64,
    /// Ids of some that are not; as the database says them, so they may be anything.
    pub edited: Vec<String>,
    /// How many are not.
    pub edited_count: u64,
    /// No key was put back to an earlier state or taken out.
    pub is_complete: bool,
}

impl KeyCheck {
    /// Most ids that are named.
    const NAMED: usize = 20;

    pub(crate) fn add(&mut self, id: String) {
        self.edited_count += 1;
        if self.edited.len() < Self::NAMED {
            self.edited.push(id);
        }
    }

    /// What is wrong; the graver first.
    pub fn fault(&self) -> Option<KeyFault> {
        if self.edited_count > 0 {
            let more = self.edited_count > self.edited.len() as u64;
            let ids = self.edited.join(", ") + if more { " and others" } else { "" };
            return Some(KeyFault::Edited { count: self.edited_count, ids });
        }
        (!self.is_complete).then_some(KeyFault::PutBack)
    }
}

/// A fault of the keys themselves.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFault {
    /// These were not written by the server, or not with this audit key.
    #[error(
        "{count} keys were added or edited outside of the server, which does not use them: {ids}"
    )]
    Edited {
        /// How many.
        count: u64,
        /// Their ids, or the first of them.
        ids: String,
    },
    /// Each is one that the server wrote, but not all are the latest, or some are missing.
    #[error("keys were put back to an earlier state or removed outside of the server")]
    PutBack,
}

impl KeyFault {
    /// Its name: `edited` or `put_back`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Edited { .. } => "edited",
            Self::PutBack => "put_back",
        }
    }
}
