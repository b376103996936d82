//! Hands changes to the writer.

use std::path::Path;

use async_trait::async_trait;
use tokio::sync::oneshot;

use super::SqliteStore;
use super::writer::{Chore, Prepared, Waiting};
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
