//! Simulated processes that share one real state file, on a clock that nobody waits for: tokio
//! moves its time on whenever everybody sleeps.

mod laws;
mod queue;
mod trouble;

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use super::file::StateFile;
use super::pace::Pace;
use super::store::Store;
use super::{Late, Priority, Turnstile};
use crate::clock::Clock;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
/// Waits for ever.
const PATIENT: Duration = Duration::MAX;

/// Virtual time; the machine's clock can be set.
#[derive(Clone)]
struct SimClock {
    start: Instant,
    /// Milliseconds by which the machine's clock is ahead.
    ahead: Arc<AtomicI64>,
}

impl SimClock {
    fn new() -> Self {
        Self { start: Instant::now(), ahead: Arc::new(AtomicI64::new(100_000_000)) }
    }

    fn jump(&self, milliseconds: i64) {
        self.ahead.fetch_add(milliseconds, Ordering::SeqCst);
    }
}

impl Clock for SimClock {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn machine_time(&self) -> Duration {
        let ahead = u64::try_from(self.ahead.load(Ordering::SeqCst)).unwrap_or_default();
        self.start.elapsed() + Duration::from_millis(ahead)
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// A machine with a state directory and a record of what was sent.
#[derive(Clone)]
struct Machine {
    folder: Arc<tempfile::TempDir>,
    clock: SimClock,
    pace: Pace,
    sent: Arc<Mutex<Vec<Duration>>>,
    tasks: Arc<Mutex<Vec<tokio::task::AbortHandle>>>,
}

impl Machine {
    fn new(pace: Pace) -> Self {
        Self {
            folder: Arc::new(tempfile::tempdir().unwrap()),
            clock: SimClock::new(),
            pace,
            sent: Arc::default(),
            tasks: Arc::default(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("governor/00.json")
    }

    fn process(&self) -> Process {
        self.process_at(&self.path())
    }

    fn process_at(&self, path: &Path) -> Process {
        let file = StateFile::new(path.to_owned(), "https://h.example".to_owned());
        let clock = Arc::new(self.clock.clone());
        let store = Store::shared(Some(file));
        let turnstile = Turnstile::new("00".to_owned(), self.pace, clock, store);
        Process { turnstile: Some(Arc::new(turnstile)), machine: self.clone() }
    }

    /// Ends what works without end.
    fn stop(&self) {
        for task in self.tasks.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            task.abort();
        }
    }

    fn sent(&self) -> Vec<Duration> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn count(&self) -> usize {
        self.sent().len()
    }

    /// Requests in the fullest 60 s, both ends included.
    fn fullest_minute(&self) -> usize {
        let sent = self.sent();
        let mut from = 0;
        let mut most = 0;
        for (index, time) in sent.iter().enumerate() {
            while sent[from] + MINUTE < *time {
                from += 1;
            }
            most = most.max(index + 1 - from);
        }
        most
    }

    fn sent_between(&self, from: Duration, to: Duration) -> usize {
        self.sent().iter().filter(|time| (from..to).contains(*time)).count()
    }

    fn budget(&self) -> usize {
        usize::try_from(self.pace.budget()).unwrap()
    }
}

/// A process; clones are threads of it.
#[derive(Clone)]
struct Process {
    turnstile: Option<Arc<Turnstile>>,
    machine: Machine,
}

impl Process {
    fn turnstile(&self) -> &Turnstile {
        self.turnstile.as_deref().unwrap()
    }

    async fn send(&self, priority: Priority, budget: Duration) -> Result<(), Late> {
        self.turnstile().admit(1, priority, budget).await?;
        let time = self.machine.clock.monotonic();
        self.machine.sent.lock().unwrap_or_else(PoisonError::into_inner).push(time);
        Ok(())
    }

    async fn send_many(&self, priority: Priority, count: usize) {
        for _ in 0..count {
            self.send(priority, PATIENT).await.unwrap();
        }
    }

    /// Sends without end.
    fn work(&self, priority: Priority) -> tokio::task::JoinHandle<()> {
        let process = self.clone();
        let task = tokio::spawn(async move {
            loop {
                process.send_many(priority, 1).await;
            }
        });
        let mut tasks = self.machine.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.push(task.abort_handle());
        task
    }

    /// Ends without a goodbye.
    fn crash(mut self) {
        std::mem::forget(self.turnstile.take());
    }
}
