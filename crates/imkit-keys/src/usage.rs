//! Use of keys, as a server collects it: every request counts on its key's meter and marks the
//! meter's bucket; a drain visits marked buckets only, so its cost follows the traffic and not the
//! number of keys.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::hot::LiveKey;
use crate::id::KeyId;
use crate::limit::LimitName;
use crate::limiter::QuotaUse;
use crate::meter::{Outcome, SecretUse};
use crate::replica::Snapshot;
use crate::table::{BUCKETS, bucket};

/// One bit per bucket of the table of keys.
pub(crate) struct Marks(Box<[AtomicU64]>);

impl Default for Marks {
    fn default() -> Self {
        Self((0..BUCKETS / 64).map(|_| AtomicU64::new(0)).collect())
    }
}

impl Marks {
    /// Marks a key's bucket after something was counted. Counting, marking and both steps of the
    /// drain are sequentially consistent: a count is drained now, or its mark stays for the next
    /// drain.
    pub(crate) fn mark(&self, id: &KeyId) {
        let bucket = bucket(id.as_ref());
        let (word, bit) = (&self.0[bucket / 64], 1 << (bucket % 64));
        // Mostly set already, and reading leaves the cache line shared.
        if word.load(Ordering::SeqCst) & bit == 0 {
            word.fetch_or(bit, Ordering::SeqCst);
        }
    }

    /// Takes the marked buckets.
    fn take(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(index, word)| {
            let bits = word.swap(0, Ordering::SeqCst);
            (0..64).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| index * 64 + bit)
        })
    }
}

/// What a key was used for since the last drain: nothing of its own, maybe, where its children took
/// from its quotas.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyUsage {
    /// The key.
    pub id: KeyId,
    /// Requests by outcome.
    outcomes: [u64; Outcome::ALL.len()],
    /// Admitted requests by operation id, where they were of the platform's operations.
    pub operations: Vec<(&'static str, u64)>,
    /// Last use of each live secret; not since the last drain, but ever since the process started.
    pub secrets: Vec<SecretUse>,
    /// Where its quotas stand: to be kept over a restart.
    pub quotas: Vec<(LimitName, QuotaUse)>,
}

impl KeyUsage {
    /// Requests that ended so.
    pub fn count(&self, outcome: Outcome) -> u64 {
        self.outcomes[outcome as usize]
    }

    fn take(key: &LiveKey) -> Option<Self> {
        let outcomes = key.meter.take_outcomes();
        let is_shared = key.meter.take_shared();
        if !is_shared && outcomes == [0; Outcome::ALL.len()] {
            return None;
        }
        Some(Self {
            id: key.id,
            outcomes,
            operations: key.meter.take_operations().collect(),
            secrets: key.meter.secret_uses().collect(),
            quotas: key.quotas().map(|(limit, kept)| (limit.name.clone(), kept)).collect(),
        })
    }
}

/// Everything that was counted since the last drain.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Drain {
    /// Keys that were used.
    pub keys: Vec<KeyUsage>,
}

impl Drain {
    pub(crate) fn take(marks: &Marks, snapshot: &Snapshot, removed: &[Arc<LiveKey>]) -> Self {
        let marked = marks.take().flat_map(|bucket| snapshot.keys.entries_of(bucket));
        let keys = marked.map(|(_, entry)| &entry.key).chain(removed);
        Self { keys: keys.filter_map(|key| KeyUsage::take(key)).collect() }
    }
}
