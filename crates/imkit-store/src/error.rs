//! What can go wrong with a store.

use std::path::PathBuf;

use imkit_keys::{InvalidRecord, KeyId, Rev};

/// A store did not do what it was asked for. Nothing of it was done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The key was changed since it was read: read it again and decide again.
    #[error("key {id} was changed meanwhile")]
    Changed {
        /// The key.
        id: KeyId,
        /// The revision of its last change; `None` = it no longer exists.
        current: Option<Rev>,
    },
    /// A new key's id is taken.
    #[error("key {0} exists already")]
    Exists(KeyId),
    /// A secret of the same hash belongs to another key.
    #[error("the same secret belongs to key {0} already")]
    SecretTaken(KeyId),
    /// A client key of the same application and environment is active.
    #[error("client key {0} of the same application and environment is active")]
    ClientKeyActive(String),
    /// A record that keys cannot be verified against.
    #[error("key {id}: {source}")]
    Record {
        /// Whose.
        id: KeyId,
        /// The fault.
        source: InvalidRecord,
    },
    /// The root key that asked for a change was revoked, has ended or lost its role since.
    #[error("root key {0} may no longer make this change")]
    ActorGone(KeyId),
    /// A text that no page of this list ended with.
    #[error("not a cursor of this list: hand in `next` of the page before, as it was")]
    Cursor,
    /// Nothing can be written: the disk is full or fails, or the file is read-only.
    #[error("the key database cannot be written")]
    Unwritable(#[source] sqlx::Error),
    /// A question cannot be answered.
    #[error("the key database cannot be read")]
    Unreadable(#[source] sqlx::Error),
    /// The file cannot be opened.
    #[error("cannot open the key database {}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The file is open elsewhere.
    #[error("the key database {} is in use by another server", path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file is of a later version, or not ours.
    #[error("{} is not a key database of this release (it says {found})", path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// What it says.
        found: String,
    },
    /// What was read is not what was written.
    #[error("the key database is damaged: {0}")]
    Damaged(String),
    /// The key's row is not as it was written: whatever it says counts for nothing.
    #[error("key {0} was edited outside of the server")]
    Edited(KeyId),
    /// Somebody else writes to the database: nothing is added to an audit that holds entries of
    /// others.
    #[error(
        "the audit has an entry {seq} that this server did not write: somebody else writes to the \
         key database"
    )]
    ForeignEntry {
        /// Its number.
        seq: u64,
    },
    /// The store was closed.
    #[error("the key database is closed")]
    Closed,
}

/// What an error means to who asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Somebody else was faster; try again with what is there now.
    Conflict,
    /// Asked for something that cannot be.
    Invalid,
    /// Try again later.
    Unavailable,
    /// An operator has to look.
    Fatal,
}

impl StoreError {
    /// What it means.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Changed { .. } => ErrorKind::Conflict,
            Self::Exists(_)
            | Self::SecretTaken(_)
            | Self::ClientKeyActive(_)
            | Self::Record { .. }
            | Self::ActorGone(_)
            | Self::Cursor => ErrorKind::Invalid,
            Self::Unwritable(_) | Self::Unreadable(_) | Self::Closed => ErrorKind::Unavailable,
            Self::Open { .. }
            | Self::InUse { .. }
            | Self::Format { .. }
            | Self::Damaged(_)
            | Self::Edited(_)
            | Self::ForeignEntry { .. } => ErrorKind::Fatal,
        }
    }
}
