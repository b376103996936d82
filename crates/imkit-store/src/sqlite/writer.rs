//! The one writer. Changes queue up; it takes whatever waits as a batch, writes all of it in one
//! transaction, and only then tells the replica, in order, and replies. Usage and housekeeping come
//! between batches, so that neither waits for long.

mod facts;
mod plan;
mod prepared;
mod write;

use std::sync::Arc;

use imkit_keys::{ChainHead, Change, KeySealer, KeyTally, Replica, Rev};
use jiff::Timestamp;
use sqlx::{Connection, SqliteConnection, SqlitePool};
use tokio::sync::{mpsc, oneshot, watch};

use super::fault::{is_of_the_disk, writing};
use super::files::Files;
use super::{head as latest, load, requests, usage};
use crate::{Committed, RequestRetention, StoreError, UsageBatch};
use plan::Plan;
pub(super) use prepared::Prepared;

/// Changes that may wait before callers have to.
pub(super) const QUEUE: usize = 1024;

/// Most changes of one transaction.
const BATCH: usize = 256;

/// Parts of changes at which a batch is full.
const PARTS: usize = 4096;

/// Times that a replica is loaded again before giving up.
const RELOADS: usize = 3;

/// A change that waits to be written.
pub(super) struct Waiting {
    pub(super) commit: Prepared,
    pub(super) reply: oneshot::Sender<Result<Committed, StoreError>>,
}

/// What is done between changes.
pub(super) enum Chore {
    /// Adds use.
    Usage(Box<UsageBatch>, oneshot::Sender<Result<(), StoreError>>),
    /// Forgets old use, some rows at a time; counts those that went.
    Prune { now: Timestamp, gone: u64, reply: oneshot::Sender<Result<u64, StoreError>> },
    /// Adds to the log of requests.
    Requests {
        lines: Vec<requests::Line>,
        synced: requests::Synced,
        reply: oneshot::Sender<Result<(), StoreError>>,
    },
    /// Forgets some of the oldest of them; counts those.
    PruneRequests(RequestRetention, oneshot::Sender<Result<u64, StoreError>>),
    /// Ends the writer.
    Close(oneshot::Sender<Result<(), StoreError>>),
}

/// What a writer works with.
pub(super) struct Parts {
    pub(super) connection: SqliteConnection,
    /// What it commits is on the disk with the next commit of the other.
    pub(super) unsynced: SqliteConnection,
    pub(super) readers: SqlitePool,
    pub(super) replica: Arc<Replica>,
    pub(super) head: watch::Sender<ChainHead>,
    pub(super) audit_key: [u8; 32],
    /// Of all keys, at the head's revision.
    pub(super) tally: KeyTally,
    /// The log of requests.
    pub(super) requests: requests::Log,
    pub(super) commits: mpsc::Receiver<Waiting>,
    pub(super) chores: mpsc::Receiver<Chore>,
    /// Held until everything is written.
    pub(super) files: Files,
}

pub(super) struct Writer {
    parts: Parts,
    sealer: KeySealer,
    trims: usage::Trims,
    /// The replica missed a change and could not be loaded again.
    stale: bool,
    /// The revision at which the replica was last loaded again.
    loaded: Rev,
}

impl Writer {
    pub(super) fn new(parts: Parts) -> Self {
        let sealer = KeySealer::new(&parts.audit_key);
        Self { parts, sealer, trims: usage::Trims::default(), stale: false, loaded: 0 }
    }

    /// Works until it is told to close or nobody can ask any more.
    pub(super) async fn run(mut self) {
        let mut chore: Option<Chore> = None;
        loop {
            let first = match chore {
                Some(_) => self.parts.commits.try_recv().ok(),
                None => tokio::select! {
                    biased;
                    waiting = self.parts.commits.recv() => match waiting {
                        Some(waiting) => Some(waiting),
                        None => break,
                    },
                    Some(asked) = self.parts.chores.recv() => {
                        chore = Some(asked);
                        None
                    }
                },
            };
            if let Some(first) = first {
                let batch = self.gather(first);
                self.commit(batch).await;
            }
            // One of each in turn: a flood of changes does not keep usage out.
            if let Some(asked) = chore.take().or_else(|| self.parts.chores.try_recv().ok()) {
                match asked {
                    Chore::Close(reply) => return self.close(reply).await,
                    other => chore = self.step(other).await,
                }
            }
        }
        while let Ok(asked) = self.parts.chores.try_recv() {
            let mut chore = Some(asked);
            while let Some(asked) = chore.take() {
                chore = self.step(asked).await;
            }
        }
    }

    /// Takes what waits, up to a batch.
    fn gather(&mut self, first: Waiting) -> Vec<Waiting> {
        let mut parts = first.commit.len();
        let mut batch = vec![first];
        while batch.len() < BATCH && parts < PARTS {
            let Ok(waiting) = self.parts.commits.try_recv() else { break };
            parts += waiting.commit.len();
            batch.push(waiting);
        }
        batch
    }

    /// Writes a batch, tells the replica, and replies.
    async fn commit(&mut self, batch: Vec<Waiting>) {
        if self.stale && self.reload().await.is_err() {
            // Answered below: nothing more may be written that the replica does not see.
            for waiting in batch {
                let _ = waiting.reply.send(Err(stale()));
            }
            return;
        }
        let (commits, replies): (Vec<Prepared>, Vec<_>) =
            batch.into_iter().map(|waiting| (waiting.commit, waiting.reply)).unzip();
        match self.write(&commits).await {
            Ok(outcomes) => {
                for ((commit, reply), outcome) in commits.into_iter().zip(replies).zip(outcomes) {
                    let outcome = self.tell(commit, outcome).await;
                    // A caller that went away has its change all the same.
                    let _ = reply.send(outcome);
                }
            }
            Err(error) if commits.len() == 1 || is_of_the_disk(&error) => {
                let mut error = Some(error);
                for reply in replies {
                    let error = error.take().unwrap_or_else(repeated);
                    let _ = reply.send(Err(writing(error)));
                }
            }
            // One of them cannot be written, for a reason of its own: it is found by itself.
            Err(_) => {
                for (commit, reply) in commits.into_iter().zip(replies) {
                    let outcome = match self.write(std::slice::from_ref(&commit)).await {
                        Ok(mut outcomes) => match outcomes.pop() {
                            Some(outcome) => self.tell(commit, outcome).await,
                            None => Err(StoreError::Closed),
                        },
                        Err(error) => Err(writing(error)),
                    };
                    let _ = reply.send(outcome);
                }
            }
        }
    }

    /// Writes changes in one transaction. When it fails, nothing of them is there.
    async fn write(
        &mut self,
        commits: &[Prepared],
    ) -> sqlx::Result<Vec<Result<Committed, StoreError>>> {
        let Parts { connection, head, audit_key, tally, .. } = &mut self.parts;
        let sealer = &self.sealer;
        let before = *head.borrow();
        let written = async {
            write::begin(connection).await?;
            if let Some(seq) = latest::foreign(connection, &before).await? {
                write::rollback(connection).await;
                tracing::error!(seq, "somebody else adds to the audit: no change is taken");
                let refused = commits.iter().map(|_| Err(StoreError::ForeignEntry { seq }));
                return Ok((refused.collect(), before, *tally));
            }
            let facts = facts::read(connection, commits, sealer).await?;
            let mut plan = Plan::new(commits, facts, before);
            if plan.head == before {
                write::rollback(connection).await;
                return Ok((plan.outcomes, before, *tally));
            }
            let tally = plan.seal(sealer, *tally);
            write::effects(connection, &plan.effects).await?;
            latest::write(connection, &plan.head, &tally, audit_key).await?;
            write::commit(connection).await?;
            Ok((plan.outcomes, plan.head, tally))
        };
        match written.await {
            Ok((outcomes, after, tallied)) => {
                *tally = tallied;
                head.send_replace(after);
                Ok(outcomes)
            }
            Err(error) => {
                write::rollback(connection).await;
                tracing::error!(%error, "changes of keys could not be written");
                Err(error)
            }
        }
    }

    /// Tells the replica of a change that was written.
    async fn tell(
        &mut self,
        commit: Prepared,
        outcome: Result<Committed, StoreError>,
    ) -> Result<Committed, StoreError> {
        let committed = outcome?;
        if self.stale {
            return Err(stale());
        }
        if committed.rev <= self.loaded {
            // It was among what was loaded.
            return Ok(committed);
        }
        let changes: Vec<Change> = commit.into_changes();
        if let Err(error) = self.parts.replica.apply(committed.rev, &changes) {
            tracing::error!(%error, "the replica of keys missed a change and is loaded again");
            self.reload().await?;
        }
        Ok(committed)
    }

    async fn reload(&mut self) -> Result<(), StoreError> {
        self.stale = true;
        let rev = self.parts.head.borrow().rev;
        let mut last = Err(stale());
        for _ in 0..RELOADS {
            let Parts { readers, replica, tally, .. } = &mut self.parts;
            match load::all(readers, rev, replica, Some(&self.sealer)).await {
                Ok(mut found) => {
                    found.tally.broken = tally.broken;
                    found.tally.broken |= found.tally != *tally;
                    *tally = found.tally;
                    found.report();
                    (self.stale, self.loaded) = (false, rev);
                    return Ok(());
                }
                Err(error) => last = Err(error),
            }
        }
        last
    }

    /// Does a chore, or a part of it; returns what is left.
    async fn step(&mut self, chore: Chore) -> Option<Chore> {
        let Parts { connection, unsynced, requests: log, audit_key, .. } = &mut self.parts;
        match chore {
            Chore::Usage(batch, reply) => {
                let added = usage::add(connection, &batch, &mut self.trims).await;
                let _ = reply.send(added.map_err(writing));
                None
            }
            Chore::Prune { now, gone, reply } => match usage::prune(connection, now).await {
                Ok(0) => {
                    let _ = reply.send(Ok(gone));
                    None
                }
                Ok(rows) => Some(Chore::Prune { now, gone: gone + rows, reply }),
                Err(error) => {
                    let _ = reply.send(Err(writing(error)));
                    None
                }
            },
            Chore::Requests { lines, synced, reply } => {
                let connection = match synced {
                    requests::Synced::Yes => connection,
                    requests::Synced::No => unsynced,
                };
                let added = requests::add(connection, &lines, log, audit_key).await;
                let _ = reply.send(added.map_err(writing));
                None
            }
            Chore::PruneRequests(keep, reply) => {
                let gone = requests::prune(connection, &keep, log, audit_key).await;
                let _ = reply.send(gone.map_err(writing));
                None
            }
            Chore::Close(reply) => {
                let _ = reply.send(Ok(()));
                None
            }
        }
    }

    /// Writes what still waits, moves the log into the database, and lets go of the files.
    async fn close(mut self, reply: oneshot::Sender<Result<(), StoreError>>) {
        self.parts.commits.close();
        self.parts.chores.close();
        while let Some(first) = self.parts.commits.recv().await {
            let batch = self.gather(first);
            self.commit(batch).await;
        }
        while let Some(asked) = self.parts.chores.recv().await {
            let mut chore = Some(asked);
            while let Some(asked) = chore.take() {
                chore = self.step(asked).await;
            }
        }
        let Parts { connection, unsynced, files, replica, .. } = self.parts;
        let closed = unsynced.close().await.map_err(writing);
        let closed = connection.close().await.map_err(writing).and(closed);
        drop((files, replica));
        let _ = reply.send(closed);
    }
}

fn stale() -> StoreError {
    StoreError::Damaged("the keys in memory could not be loaded again after a fault".to_owned())
}

/// The error of those who waited together with the one who got the first.
fn repeated() -> sqlx::Error {
    sqlx::Error::Io(std::io::Error::other("the transaction that this change shared failed"))
}
