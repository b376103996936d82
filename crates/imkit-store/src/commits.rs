//! Changes.

use async_trait::async_trait;

use crate::{Commit, Committed, StoreError};

/// Makes changes, one after the other.
#[async_trait]
pub trait Commits {
    /// Does all of a change, or nothing. Changes that wait at the same time share one transaction
    /// of the database and one wait for the disk, but each has its revision and its audit entry,
    /// and one that fails leaves the others alone.
    ///
    /// When this returns, the change survives the loss of power, and the replica has applied it:
    /// every verification that begins afterwards sees it. A caller that goes away does not undo
    /// it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Changed`], [`StoreError::Exists`], [`StoreError::SecretTaken`] and
    /// [`StoreError::Record`] for an edit that does not fit, [`StoreError::ActorGone`] when the key
    /// that asked no longer stands, also by a change that was made just before this one,
    /// [`StoreError::ForeignEntry`] when somebody else adds to the audit; otherwise what is wrong
    /// with the database. Nothing of the change is there then.
    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError>;

    /// Whether changes are taken: the database can be read, and nobody else adds to the audit. A
    /// full disk is not found this way.
    ///
    /// # Errors
    ///
    /// [`StoreError::ForeignEntry`], or what is wrong with the database.
    async fn check_writable(&self) -> Result<(), StoreError>;

    /// Waits for what is under way, writes everything to the disk, and lets go of it. Whatever is
    /// asked for afterwards gets [`StoreError::Closed`].
    ///
    /// # Errors
    ///
    /// When the last things could not be written.
    async fn close(&self) -> Result<(), StoreError>;

    /// Writes a consistent copy of everything to a new file, readable by its owner only, while
    /// changes go on.
    ///
    /// # Errors
    ///
    /// When the file exists or cannot be written.
    async fn copy_to(&self, path: &std::path::Path) -> Result<(), StoreError>;
}
