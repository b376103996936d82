//! The log of requests: some dozens of entries in a row (`block`), found by what stands before them
//! (`terms`, `ask`), written behind the latest (`add`) and forgotten from the oldest on (`prune`).

mod add;
mod ask;
mod block;
mod ends;
mod prune;
mod statements;
mod terms;
mod verify;

use async_trait::async_trait;
use imkit_keys::LogHead;
use sqlx::{Row, SqliteConnection};
use tokio::sync::oneshot;
use tokio::task::yield_now;

use super::SqliteStore;
use super::writer::Chore;
use crate::{
    NewRequest, Page, PageRequest, RequestCheck, RequestFilter, RequestRetention, RequestRow,
    Requests, StoreError,
};
pub(super) use add::add;
pub(super) use block::Line;
pub(super) use ends::make;
pub(super) use prune::prune;

use block::Block;

/// Whether entries are on the disk when they are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Synced {
    Yes,
    /// With the next that are.
    No,
}

/// The log as the writer knows it.
#[derive(Clone)]
pub(super) struct Log {
    pub(super) head: LogHead,
    /// Its latest block; whatever becomes of the row is written over when it goes on.
    tail: Option<Block>,
    /// Whether nothing is forgotten any more, because the oldest entries are not as they were
    /// written.
    is_stuck: bool,
}

impl Log {
    /// The log to go on with. If it is not what was sealed, its head says so from then on
    /// ([`LogHead::broken`]), or the next entry would cover the traces.
    pub(super) async fn open(
        connection: &mut SqliteConnection,
        audit_key: &[u8; 32],
    ) -> sqlx::Result<Self> {
        let head = ends::read(connection, audit_key).await?;
        let from = super::head::signed(head.base_seq) + 1;
        let row = sqlx::query("SELECT max(seq) FROM request WHERE seq BETWEEN ? AND ?")
            .bind(from)
            .bind(super::head::signed(head.seq))
            .fetch_one(&mut *connection)
            .await?;
        let Some(last) = row.try_get::<Option<i64>, _>(0)? else {
            return Ok(Self { head, tail: None, is_stuck: false });
        };
        let tail = blocks(connection, (last, last), 1).await?.pop();
        Ok(Self { head, tail: tail.and_then(|(_, block)| block), is_stuck: false })
    }
}

#[async_trait]
impl Requests for SqliteStore {
    async fn add_requests(&self, entries: &[NewRequest]) -> Result<(), StoreError> {
        self.add(entries, Synced::Yes).await
    }

    async fn add_requests_unsynced(&self, entries: &[NewRequest]) -> Result<(), StoreError> {
        self.add(entries, Synced::No).await
    }

    async fn requests(
        &self,
        filter: &RequestFilter,
        page: &PageRequest,
    ) -> Result<Page<RequestRow>, StoreError> {
        ask::ask(self, filter, page).await
    }

    async fn check_requests(&self) -> Result<RequestCheck, StoreError> {
        verify::verify(self).await
    }

    async fn prune_requests(&self, keep: RequestRetention) -> Result<u64, StoreError> {
        if self.sealer.is_none() {
            return Err(StoreError::Closed);
        }
        let mut gone = 0;
        // One chore each: requests that wait for their entries get their turn in between.
        loop {
            let (reply, answer) = oneshot::channel();
            let chore = Chore::PruneRequests(keep, reply);
            self.chores.send(chore).await.map_err(|_| StoreError::Closed)?;
            match answer.await.map_err(|_| StoreError::Closed)?? {
                0 => return Ok(gone),
                some => gone += some,
            }
        }
    }
}

impl SqliteStore {
    async fn add(&self, entries: &[NewRequest], synced: Synced) -> Result<(), StoreError> {
        if self.sealer.is_none() {
            return Err(StoreError::Closed);
        }
        let mut lines = Vec::with_capacity(entries.len());
        for some in entries.chunks(block::MOST) {
            for entry in some {
                lines.push(Line::new(entry)?);
            }
            // Writing a whole batch's texts at once would keep requests waiting.
            yield_now().await;
        }
        let (reply, answer) = oneshot::channel();
        let chore = Chore::Requests { lines, synced, reply };
        self.chores.send(chore).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}

/// Blocks that begin in a range, the first of them: their numbers, and what they are if they are as
/// some were ever written.
async fn blocks(
    connection: &mut SqliteConnection,
    (from, to): (i64, i64),
    most: i64,
) -> sqlx::Result<Vec<(i64, Option<Block>)>> {
    let rows =
        sqlx::query(block::SELECT).bind(from).bind(to).bind(most).fetch_all(connection).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, Block::read(row)))).collect()
}

/// What a transaction came to, which is rolled back if it failed.
async fn rolled_back<T>(
    connection: &mut SqliteConnection,
    written: sqlx::Result<T>,
) -> sqlx::Result<T> {
    if written.is_err() {
        // SQLite ends some failed transactions by itself; rolling back then fails, harmlessly.
        let _ = sqlx::query("ROLLBACK").execute(connection).await;
    }
    written
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use imkit_keys::Replica;
    use jiff::Timestamp;

    use super::*;
    use crate::{Location, SqliteOptions};

    pub(super) async fn open() -> (SqliteStore, Arc<Replica>) {
        let replica = Arc::new(Replica::new());
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        (SqliteStore::open(options, Arc::clone(&replica)).await.unwrap(), replica)
    }

    /// A request that acted for somebody.
    pub(super) fn acting(number: i64) -> NewRequest {
        let [operation, outcome] = match number {
            40 => ["me.update", "admitted"],
            50 => ["messages.send", "limited"],
            _ => ["messages.send", "admitted"],
        };
        NewRequest {
            at: Timestamp::from_second(number).unwrap(),
            request_id: format!("r-{number}"),
            key: Some(format!("key-{number}")),
            operation: operation.to_owned(),
            outcome: outcome.to_owned(),
            reason: None,
            objects: Vec::new(),
            touched: 0,
            acted: true,
            acted_as: vec![format!("user-{number}")],
            ip: None,
            status: None,
            upstream: None,
            fault: None,
            attempts: 0,
            duration_ms: None,
            count: 1,
            application: None,
        }
    }
}
