//! What can go wrong with an emulator itself. Refusals of single requests are answers, not errors.

use std::path::PathBuf;

/// An error of the emulator.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The database cannot be opened: no such directory, no permission, or not a database.
    #[error("cannot open the database {path}: check that it is a file you may read and write")]
    Open {
        /// The database.
        path: PathBuf,
        /// The reason.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Another emulator uses the database.
    #[error("the database {path} is in use: stop the emulator that holds it, or choose another")]
    InUse {
        /// The database.
        path: PathBuf,
    },
    /// The database is somebody else's, or was written by a newer version.
    #[error(
        "{path} is not a database of this version (its format is {found}): choose another file"
    )]
    Format {
        /// The database.
        path: PathBuf,
        /// The format number in it.
        found: i64,
    },
    /// A stored document cannot be read.
    #[error("the {kind} {id:?} in the database {path} is damaged: restore a snapshot of it")]
    Damaged {
        /// The database.
        path: PathBuf,
        /// The document's kind.
        kind: String,
        /// The document's id.
        id: String,
    },
    /// The disk, or the space that the database may take, is full. Nothing of the change was kept.
    #[error("no space left for the database: free some and repeat the call")]
    StorageFull,
    /// The database could not be written. Nothing of the change was kept.
    #[error("the database could not be written: check its disk and repeat the call")]
    Storage {
        /// The reason.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The emulator was closed.
    #[error("the emulator is closed: build a new one")]
    Closed,
    /// A snapshot that is none.
    #[error("this is not a snapshot: {reason}")]
    Snapshot {
        /// What is wrong with it.
        reason: String,
    },
    /// A fault that cannot be injected.
    #[error("this fault makes no sense: {reason}")]
    Fault {
        /// What is wrong with it.
        reason: String,
    },
    /// A time outside of the years that can be represented.
    #[error("the clock cannot be set there: stay between the years -9999 and 9999")]
    Clock,
    /// A key that cannot stand in a header.
    #[error("the {which} is empty or has characters that no header can carry: use visible ASCII")]
    Key {
        /// Which key.
        which: &'static str,
    },
    /// The operating system gave no random bytes.
    #[error("no random bytes for new keys: give the keys explicitly")]
    Random,
    /// No local port could be opened.
    #[error("cannot listen on 127.0.0.1")]
    Listen {
        /// The reason.
        source: std::io::Error,
    },
}
