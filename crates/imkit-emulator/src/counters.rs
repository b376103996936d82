//! What the emulator was asked and what it answered, so that a test can say "no 429 was seen".

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// Counted requests. Controls under `/_emulator/` are not counted.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counters {
    /// All requests.
    pub requests: u64,
    /// Requests by operation id, such as `users.upsert`; `unknown` for paths of no operation.
    pub operations: BTreeMap<String, u64>,
    /// Answers by HTTP status.
    pub statuses: BTreeMap<u16, u64>,
    /// Connections that a fault closed without an answer.
    pub closed: u64,
}

impl Counters {
    /// How many requests of an operation there were.
    pub fn operation(&self, id: &str) -> u64 {
        self.operations.get(id).copied().unwrap_or_default()
    }

    /// How many answers had a status.
    pub fn status(&self, status: u16) -> u64 {
        self.statuses.get(&status).copied().unwrap_or_default()
    }
}

/// The counters while they are counting.
#[derive(Default)]
pub(crate) struct Tally(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    operations: BTreeMap<&'static str, u64>,
    statuses: BTreeMap<u16, u64>,
    closed: u64,
}

impl Tally {
    /// Counts a request as it comes in; `None` when it names no operation.
    pub(crate) fn request(&self, operation: Option<&'static str>) {
        self.with(|counts| {
            *counts.operations.entry(operation.unwrap_or("unknown")).or_default() += 1;
        });
    }

    /// Counts an answer.
    pub(crate) fn answer(&self, status: u16) {
        self.with(|counts| *counts.statuses.entry(status).or_default() += 1);
    }

    /// Counts a connection that is closed instead of an answer.
    pub(crate) fn close(&self) {
        self.with(|counts| counts.closed += 1);
    }

    /// Begins anew.
    pub(crate) fn clear(&self) {
        self.with(|counts| *counts = Counts::default());
    }

    /// The counts so far.
    pub(crate) fn read(&self) -> Counters {
        self.with(|counts| Counters {
            requests: counts.operations.values().sum(),
            operations: counts.operations.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect(),
            statuses: counts.statuses.clone(),
            closed: counts.closed,
        })
    }

    fn with<T>(&self, act: impl FnOnce(&mut Counts) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
