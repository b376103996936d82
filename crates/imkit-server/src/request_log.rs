//! The log of requests that keys made through the gateway: which are kept, and how they get to the
//! store. What an entry says is the gateway's matter (`gateway/report.rs`).
//!
//! A request that acts for somebody is on disk before it is sent, and a refusal before it is
//! answered. Everything else is written in batches, a fifth of a second late at most. Nothing that
//! is to be kept is dropped: when the store is slow, requests wait.

mod fold;
mod writer;

use std::hash::BuildHasher;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use foldhash::quality::RandomState;
use imkit_keys::Sampling;
use imkit_store::NewRequest;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use fold::Folds;
use writer::Queued;
pub(crate) use writer::RequestWriter;

/// Entries that may wait to be written, and requests under way that will have one, before more have
/// to wait: more than connections are served at once.
const QUEUE: usize = 16 * 1024;

/// Most things, and most users, that an entry names.
pub(crate) const NAMED: usize = 20;

/// How long a request waits for its entry.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where entries go. Clones write the same log.
#[derive(Clone)]
pub(crate) struct RequestLog {
    queue: mpsc::Sender<Queued>,
    folds: Arc<Folds>,
    reads: Sampling,
    sampler: Arc<Sampler>,
}

/// An entry could not be written in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unwritten;

/// Room for one entry that comes later.
pub(crate) struct Room(mpsc::OwnedPermit<Queued>);

impl Room {
    /// Hands the entry over.
    pub(crate) fn put(self, entry: NewRequest) {
        self.0.send(Queued { entry, written: None });
    }
}

impl RequestLog {
    /// A log, and what is to be written.
    pub(crate) fn new(reads: Sampling) -> (Self, Pending) {
        let (queue, queued) = mpsc::channel(QUEUE);
        let folds = Arc::new(Folds::default());
        let pending = Pending { queued, folds: Arc::clone(&folds) };
        (Self { queue, folds, reads, sampler: Arc::default() }, pending)
    }

    /// Whether a read is kept: as its key says, or as the server does.
    pub(crate) fn takes_read(&self, of_key: Option<Sampling>) -> bool {
        self.sampler.takes(of_key.unwrap_or(self.reads))
    }

    /// Room for an entry, waited for when the store is behind.
    pub(crate) async fn room(&self) -> Result<Room, Unwritten> {
        let queue = match self.queue.clone().try_reserve_owned() {
            Ok(permit) => return Ok(Room(permit)),
            Err(TrySendError::Full(queue)) => queue,
            Err(TrySendError::Closed(_)) => return Err(Unwritten),
        };
        match timeout(PATIENCE, queue.reserve_owned()).await {
            Ok(Ok(permit)) => Ok(Room(permit)),
            Ok(Err(_)) | Err(_) => Err(Unwritten),
        }
    }

    /// Writes an entry at once, waits until it is on disk, and gives it back.
    pub(crate) async fn commit(&self, entry: NewRequest) -> Result<NewRequest, Unwritten> {
        let (written, told) = oneshot::channel();
        let queued = Queued { entry, written: Some(written) };
        let committing = async {
            self.queue.send(queued).await.map_err(|_| Unwritten)?;
            told.await.map_err(|_| Unwritten)?
        };
        timeout(PATIENCE, committing).await.unwrap_or(Err(Unwritten))
    }

    /// Writes what may come in floods, such as refusals: the first of a kind at once, those that
    /// follow within a second as one entry with their number.
    pub(crate) async fn fold(&self, entry: NewRequest) -> Result<(), Unwritten> {
        match self.folds.of_keys.add(entry) {
            None => Ok(()),
            Some(first) => self.commit(first).await.map(drop),
        }
    }

    /// The same for refusals that anybody can cause: the first of a key and an outcome at once, those
    /// that follow within a minute as one.
    pub(crate) async fn fold_public(&self, entry: NewRequest) -> Result<(), Unwritten> {
        match self.folds.of_public.add_any(entry) {
            None => Ok(()),
            Some(first) => self.commit(first).await.map(drop),
        }
    }
}

/// What a [`RequestWriter`] starts with.
pub(crate) struct Pending {
    queued: mpsc::Receiver<Queued>,
    folds: Arc<Folds>,
}

/// Draws one of so many, in no order that a caller could know.
#[derive(Default)]
struct Sampler {
    drawn: AtomicU64,
    hasher: RandomState,
}

impl Sampler {
    fn takes(&self, sampling: Sampling) -> bool {
        match sampling.0 {
            0 => false,
            1 => true,
            every => {
                let drawn = self.drawn.fetch_add(1, Ordering::Relaxed);
                self.hasher.hash_one(drawn).is_multiple_of(every.into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_one_of_so_many_is_drawn() {
        let sampler = Sampler::default();
        let taken = |every| (0..20_000).filter(|_| sampler.takes(Sampling(every))).count();
        assert_eq!((taken(0), taken(1)), (0, 20_000));
        let tenth = taken(10);
        assert!((1_500..2_500).contains(&tenth), "{tenth}");
    }
}
