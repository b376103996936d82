//! Writes entries to the store: many in one transaction, at once when somebody waits, and forgets
//! the oldest.

use std::sync::Arc;
use std::time::Duration;

use imkit_store::{NewRequest, RequestRetention, Requests, Store};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{JoinSet, yield_now};
use tokio::time::{Instant, MissedTickBehavior, interval, interval_at, sleep_until};

use super::{Pending, Unwritten};
use crate::clock::SteadyClock;
use crate::config::RequestLogSettings;

/// How long until entries are on the disk at most.
const LATEST: Duration = Duration::from_millis(200);

/// Entries that are written when they are there, without waiting for the disk: so few that requests
/// do not notice. The disk is what costs, and it is asked once for all of [`LATEST`].
const ENOUGH: usize = 32;

/// Most entries of a batch.
const MOST: usize = 256;

/// For how long equal entries are counted as one.
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// How often the oldest are looked at.
const PRUNE: Duration = Duration::from_secs(3600);

/// An entry that waits to be written.
pub(super) struct Queued {
    pub(super) entry: NewRequest,
    /// Who waits until it is.
    pub(super) written: Option<Told>,
}

/// Told what became of an entry, which comes back when it was written.
type Told = oneshot::Sender<Result<NewRequest, Unwritten>>;

/// The running tasks.
pub(crate) struct RequestWriter {
    tasks: JoinSet<()>,
    stop: watch::Sender<bool>,
}

/// Called with the number of entries that were written, or that could not be.
pub(crate) type Wrote = Box<dyn Fn(Result<usize, usize>) + Send + Sync>;

impl RequestWriter {
    /// Starts the tasks.
    pub(crate) fn start(
        pending: Pending,
        store: Arc<dyn Store>,
        clock: SteadyClock,
        settings: RequestLogSettings,
        wrote: Wrote,
    ) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let batch = Batch::new(store.clone(), wrote);
        tasks.spawn(write(pending, batch, stopped.clone()));
        tasks.spawn(prune(store, clock, settings, stopped));
        Self { tasks, stop }
    }

    /// Ends the tasks; whatever waits is written first. To be called when no requests come any
    /// more.
    pub(crate) async fn stop(self) {
        self.stop.send_replace(true);
        self.tasks.join_all().await;
    }
}

/// What is written next.
struct Batch {
    store: Arc<dyn Requests + Send + Sync>,
    entries: Vec<NewRequest>,
    /// Whether others were written that are not on the disk yet.
    unsynced: bool,
    /// Those that somebody waits for, by their place among the entries.
    waiting: Vec<(usize, Told)>,
    wrote: Wrote,
    failing: bool,
}

impl Batch {
    fn new(store: Arc<dyn Requests + Send + Sync>, wrote: Wrote) -> Self {
        let (entries, waiting) = (Vec::new(), Vec::new());
        Self { store, entries, unsynced: false, waiting, wrote, failing: false }
    }

    fn push(&mut self, Queued { entry, written }: Queued) {
        // Whoever waited was told that it is not logged, and nothing was sent.
        if written.as_ref().is_some_and(oneshot::Sender::is_closed) {
            return;
        }
        if let Some(written) = written {
            self.waiting.push((self.entries.len(), written));
        }
        self.entries.push(entry);
    }

    /// Takes whatever else waits.
    fn fill(&mut self, queued: &mut mpsc::Receiver<Queued>) {
        while self.entries.len() < MOST
            && let Ok(next) = queued.try_recv()
        {
            self.push(next);
        }
    }

    fn is_urgent(&self) -> bool {
        !self.waiting.is_empty() || self.entries.len() >= ENOUGH
    }

    /// Whether all that came is on the disk.
    fn is_safe(&self) -> bool {
        self.entries.is_empty() && !self.unsynced
    }

    /// Writes all of it, onto the disk or for the time being. What cannot be written stays, but for
    /// what somebody waits for: they are told, and their requests are not sent.
    async fn write(&mut self, is_synced: bool) {
        if self.is_safe() {
            return;
        }
        let written = match is_synced {
            true => self.store.add_requests(&self.entries).await,
            false => self.store.add_requests_unsynced(&self.entries).await,
        };
        (self.wrote)(written.as_ref().map_or(Err(self.entries.len()), |()| Ok(self.entries.len())));
        match written {
            Ok(()) => {
                (self.failing, self.unsynced) = (false, !is_synced);
                let mut entries = self.entries.drain(..).enumerate();
                for (place, waiting) in self.waiting.drain(..) {
                    if let Some((_, entry)) = entries.find(|(at, _)| *at == place) {
                        let _ = waiting.send(Ok(entry));
                    }
                }
            }
            Err(error) => {
                // Once, and not five times a second for as long as the disk is full.
                if !std::mem::replace(&mut self.failing, true) {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "requests are not logged: those that act for somebody are refused"
                    );
                }
                for (place, waiting) in self.waiting.drain(..).rev() {
                    self.entries.remove(place);
                    let _ = waiting.send(Err(Unwritten));
                }
            }
        }
    }
}

async fn write(pending: Pending, mut batch: Batch, mut stopped: watch::Receiver<bool>) {
    let Pending { mut queued, folds } = pending;
    let mut second = interval_at(Instant::now() + SECOND, SECOND);
    second.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut minute = Instant::now() + MINUTE;
    let mut due = Instant::now();
    loop {
        tokio::select! {
            biased;
            _ = stopped.changed() => break,
            () = sleep_until(due), if !batch.is_safe() => {}
            // What is folded goes on being counted while the store fails.
            _ = second.tick(), if batch.entries.len() < MOST => {
                let mut folded = folds.of_keys.take();
                if Instant::now() >= minute {
                    folded.extend(folds.of_public.take());
                    minute = Instant::now() + MINUTE;
                }
                if folded.is_empty() {
                    continue;
                }
                batch.entries.extend(folded);
            }
            Some(first) = queued.recv(), if batch.entries.len() < MOST => {
                if batch.is_safe() {
                    due = Instant::now() + LATEST;
                }
                batch.push(first);
                batch.fill(&mut queued);
                // While the store fails, it is not asked more often.
                if !batch.is_urgent() || batch.failing && batch.waiting.is_empty() {
                    continue;
                }
                if !batch.waiting.is_empty() {
                    // Requests that are being read at this instant come along: many pay for one
                    // commit.
                    yield_now().await;
                    batch.fill(&mut queued);
                }
            }
        }
        let is_synced = !batch.waiting.is_empty() || Instant::now() >= due;
        batch.write(is_synced).await;
        if is_synced || batch.failing {
            due = Instant::now() + LATEST;
        }
    }
    queued.close();
    while let Some(next) = queued.recv().await {
        batch.push(next);
    }
    batch.entries.extend(folds.of_keys.take());
    batch.entries.extend(folds.of_public.take());
    batch.write(true).await;
    if !batch.entries.is_empty() {
        tracing::error!(entries = batch.entries.len(), "requests could not be logged");
    }
}

async fn prune(
    store: Arc<dyn Store>,
    clock: SteadyClock,
    settings: RequestLogSettings,
    mut stopped: watch::Receiver<bool>,
) {
    let mut hour = interval(PRUNE);
    hour.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = hour.tick() => {}
            _ = stopped.changed() => return,
        }
        let keep = retention(settings, clock.now());
        tokio::select! {
            gone = store.prune_requests(keep) => match gone {
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "old requests were not pruned"),
            },
            _ = stopped.changed() => return,
        }
    }
}

fn retention(settings: RequestLogSettings, now: Timestamp) -> RequestRetention {
    let RequestLogSettings { audit_reads: _, days, rows } = settings;
    let since = now.saturating_sub(SignedDuration::from_hours(i64::from(days) * 24));
    RequestRetention { since: since.unwrap_or(Timestamp::MIN), rows }
}

#[cfg(test)]
pub(super) mod tests {
    use async_trait::async_trait;
    use imkit_keys::{Replica, Sampling};
    use imkit_store::{
        Location, Page, PageRequest, RequestCheck, RequestFilter, RequestRow, SqliteOptions,
        SqliteStore, StoreError,
    };

    use super::super::{QUEUE, RequestLog};
    use super::*;

    pub(in super::super) fn entry(number: i64) -> NewRequest {
        NewRequest {
            at: Timestamp::from_second(number).unwrap(),
            request_id: format!("r-{number}"),
            key: None,
            operation: "messages.send".to_owned(),
            outcome: "forbidden".to_owned(),
            reason: None,
            objects: Vec::new(),
            touched: 0,
            acted: false,
            acted_as: Vec::new(),
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

    async fn open() -> (RequestLog, RequestWriter, Arc<dyn Store>) {
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        let store = SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap();
        let store: Arc<dyn Store> = Arc::new(store);
        let (log, pending) = RequestLog::new(Sampling(0));
        let clock = SteadyClock::manual(imkit_emulator::Clock::manual(Timestamp::UNIX_EPOCH));
        let settings = RequestLogSettings { days: 36_500, ..RequestLogSettings::default() };
        let wrote = Box::new(|_| ());
        let writer = RequestWriter::start(pending, store.clone(), clock, settings, wrote);
        (log, writer, store)
    }

    async fn ids(store: &dyn Store) -> Vec<String> {
        let page = PageRequest { limit: 1000, cursor: None };
        let page = store.requests(&RequestFilter::default(), &page).await.unwrap();
        page.items.into_iter().rev().map(|row| row.body.request_id).collect()
    }

    #[tokio::test]
    async fn what_is_committed_is_there_and_takes_along_what_waited() {
        let (log, writer, store) = open().await;
        log.room().await.ok().unwrap().put(entry(1));
        log.commit(entry(2)).await.unwrap();
        assert_eq!(ids(&*store).await, ["r-1", "r-2"]);
        writer.stop().await;
    }

    #[tokio::test]
    async fn the_end_writes_whatever_waits() {
        let (log, writer, store) = open().await;
        log.fold(entry(1)).await.unwrap();
        log.fold(entry(2)).await.unwrap();
        log.room().await.ok().unwrap().put(entry(4));
        writer.stop().await;
        assert_eq!(ids(&*store).await, ["r-1", "r-4", "r-2"]);
        assert_eq!(store.check_requests().await.unwrap().fault, None);
        assert_eq!(log.commit(entry(5)).await, Err(Unwritten));
    }

    #[tokio::test]
    async fn when_the_store_fails_who_waits_is_told_and_the_rest_is_kept() {
        let (log, writer, store) = open().await;
        store.close().await.unwrap();
        log.room().await.ok().unwrap().put(entry(1));
        assert_eq!(log.commit(entry(2)).await, Err(Unwritten));
        // Nobody takes from the queue for longer than the batch has room.
        tokio::time::pause();
        let mut puts = 0;
        while let Ok(room) = log.room().await {
            room.put(entry(3));
            puts += 1;
        }
        assert!(puts >= QUEUE, "{puts}: requests wait, and are refused at last");
        writer.stop().await;
    }

    /// How many entries were added at once, and whether they were synced.
    struct Recorder(mpsc::UnboundedSender<(usize, bool)>);

    #[async_trait]
    impl Requests for Recorder {
        async fn add_requests(&self, entries: &[NewRequest]) -> Result<(), StoreError> {
            self.0.send((entries.len(), true)).map_err(|_| StoreError::Closed)
        }

        async fn add_requests_unsynced(&self, entries: &[NewRequest]) -> Result<(), StoreError> {
            self.0.send((entries.len(), false)).map_err(|_| StoreError::Closed)
        }

        async fn requests(
            &self,
            _filter: &RequestFilter,
            _page: &PageRequest,
        ) -> Result<Page<RequestRow>, StoreError> {
            Err(StoreError::Closed)
        }

        async fn check_requests(&self) -> Result<RequestCheck, StoreError> {
            Err(StoreError::Closed)
        }

        async fn prune_requests(&self, _keep: RequestRetention) -> Result<u64, StoreError> {
            Err(StoreError::Closed)
        }
    }

    #[tokio::test(start_paused = true)]
    async fn entries_are_written_when_there_are_enough_and_on_the_disk_in_time() {
        let (log, pending) = RequestLog::new(Sampling(0));
        let (record, mut recorded) = mpsc::unbounded_channel();
        let batch = Batch::new(Arc::new(Recorder(record)), Box::new(|_| ()));
        let (stop, stopped) = watch::channel(false);
        let writing = tokio::spawn(write(pending, batch, stopped));
        let put = async |count: usize| {
            for number in 0..count {
                log.room().await.ok().unwrap().put(entry(number as i64));
            }
        };
        let began = Instant::now();
        put(1).await;
        assert_eq!(recorded.recv().await, Some((1, true)));
        assert_eq!(began.elapsed(), LATEST);

        let began = Instant::now();
        put(ENOUGH).await;
        assert_eq!(
            (recorded.recv().await, began.elapsed()),
            (Some((ENOUGH, false)), Duration::ZERO)
        );
        tokio::time::sleep(LATEST / 2).await;
        put(2).await;
        assert_eq!((recorded.recv().await, began.elapsed()), (Some((2, true)), LATEST));

        let began = Instant::now();
        put(ENOUGH).await;
        assert_eq!(recorded.recv().await, Some((ENOUGH, false)));
        // Nothing else came: those alone have to get onto the disk.
        assert_eq!((recorded.recv().await, began.elapsed()), (Some((0, true)), LATEST));

        put(ENOUGH).await;
        assert_eq!(recorded.recv().await, Some((ENOUGH, false)));
        assert!(log.commit(entry(7)).await.is_ok(), "whoever waits waits for the disk");
        assert_eq!(recorded.recv().await, Some((1, true)));
        put(ENOUGH).await;
        assert_eq!(recorded.recv().await, Some((ENOUGH, false)));
        stop.send_replace(true);
        writing.await.unwrap();
        assert_eq!(recorded.recv().await, Some((0, true)), "nor does the end leave anything");
    }

    #[test]
    fn days_are_counted_from_now() {
        let settings = RequestLogSettings { days: 2, ..RequestLogSettings::default() };
        let now = Timestamp::from_second(3 * 86_400).unwrap();
        assert_eq!(retention(settings, now).since, Timestamp::from_second(86_400).unwrap());
    }
}
