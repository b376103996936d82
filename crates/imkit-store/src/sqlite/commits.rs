//! Hands changes to the writer.

use std::path::Path;

use async_trait::async_trait;
use sqlx::Row;
use tokio::sync::oneshot;

use super::fault::reading;
use super::writer::{Chore, Prepared, Waiting};
use super::{SqliteStore, head};
use crate::{Commit, Commits, Committed, StoreError};

#[async_trait]
impl Commits for SqliteStore {
    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        if self.sealer.is_none() {
            return Err(StoreError::Closed);
        }
        let commit = Prepared::new(commit)?;
        let (reply, answer) = oneshot::channel();
        let waiting = Waiting { commit, reply };
        self.commits.send(waiting).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    async fn check_writable(&self) -> Result<(), StoreError> {
        let known = self.head.borrow().seq;
        // What the writer adds meanwhile comes with the head that says so.
        let row = sqlx::query(head::FOREIGN)
            .bind(head::signed(known))
            .fetch_optional(&self.lookups)
            .await
            .map_err(reading)?;
        let Some(row) = row else { return Ok(()) };
        let seq = row.try_get(0).map(head::unsigned).map_err(reading)?;
        Err(StoreError::ForeignEntry { seq })
    }

    async fn close(&self) -> Result<(), StoreError> {
        // First those who read, or the log could not be moved into the database as a whole.
        self.lookups.close().await;
        self.readers.close().await;
        let (reply, answer) = oneshot::channel();
        if self.chores.send(Chore::Close(reply)).await.is_err() {
            return Ok(());
        }
        answer.await.map_err(|_| StoreError::Closed)?
    }

    async fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        self.copy(path).await
    }
}
