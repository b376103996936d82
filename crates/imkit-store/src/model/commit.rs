//! A change, as data.

use imkit_keys::{KeyId, KeyKind, KeyRecord, KeyStatus, Rev, Role};
use jiff::Timestamp;
use serde_json::Value;

use super::audit::NewAudit;
use super::client_key::ClientKeyRecord;

/// Everything that one change does.
#[derive(Clone, Debug)]
pub struct Commit {
    /// What becomes of keys and the rest, in this order.
    pub edits: Vec<Edit>,
    /// Its entry in the audit.
    pub audit: NewAudit,
    /// Whose right to it must still stand when it is made; `None` = the server's own doing.
    pub actor: Option<Actor>,
}

/// The root key that asked for a change, as it was when it asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The key.
    pub id: KeyId,
    /// The role that the change was permitted by.
    pub role: Role,
}

impl Actor {
    /// Whether a key, as it is kept now, is this root key, works, and has its role.
    pub fn is_still(&self, record: &KeyRecord, now: Timestamp) -> bool {
        record.id == self.id
            && record.form.kind() == KeyKind::Root
            && record.role == Some(self.role)
            && record.status(now) == KeyStatus::Active
    }
}

/// One part of a change.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Edit {
    /// A new key.
    Insert(Box<KeyRecord>),
    /// A key is now this, if its last change was `expected`.
    Replace {
        /// The key.
        record: Box<KeyRecord>,
        /// The revision that was read.
        expected: Rev,
    },
    /// A key is forgotten, with its usage, if its last change was `expected`. Its audit entries
    /// stay.
    Remove {
        /// The key.
        id: KeyId,
        /// The revision that was read.
        expected: Rev,
    },
    /// What a key was used for is from now on counted as another's, without addresses. For a key
    /// that is forgotten in the same change, whose use is to stay; nothing when there is no such heir.
    Bequeath {
        /// Whose use it was.
        from: KeyId,
        /// Whose it is.
        to: KeyId,
    },
    /// A setting has this value; `None` = it is forgotten.
    Set {
        /// Its name.
        name: String,
        /// Its value.
        value: Option<Value>,
    },
    /// A client key is new, or now this.
    PutClientKey(Box<ClientKeyRecord>),
}

/// A change that was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Committed {
    /// Its revision: the last one plus one.
    pub rev: Rev,
    /// Number of its audit entry.
    pub audit_seq: u64,
    /// Hash of its audit entry.
    pub audit_hash: [u8; 32],
}
