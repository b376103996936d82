//! All keys in memory: a replica, not a cache. Readers take a snapshot that never changes; a writer
//! makes the next one from it and puts it in place with one swap. So a change is seen whole or not
//! at all, and every verification that begins after [`Replica::apply`] returned sees it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use arc_swap::ArcSwap;
use jiff::Timestamp;

use crate::hot::{Entry, KeyFacts, LiveKey};
use crate::id::KeyId;
use crate::limit::LimitName;
use crate::limiter::QuotaUse;
use crate::loader::{Loaded, Loader};
use crate::record::{InvalidRecord, KeyRecord};
use crate::table::Table;
use crate::terms::{Policy, Terms};
use crate::usage::{Drain, Marks};

/// The number of a change. Every change of the store has the next one.
pub type Rev = u64;

/// What a change does to one key.
#[derive(Clone, Debug)]
pub enum Change {
    /// The key is now this.
    Put(Box<KeyRecord>),
    /// The key no longer exists.
    Remove(KeyId),
}

/// All keys.
#[derive(Default)]
pub struct Replica {
    current: ArcSwap<Snapshot>,
    writer: Mutex<Writer>,
    pub(crate) marks: Marks,
}

/// All keys at one revision.
#[derive(Default, Clone)]
pub(crate) struct Snapshot {
    pub(crate) rev: Rev,
    pub(crate) keys: Table<KeyId, Entry>,
    /// Keys that other systems issued, by the hash of their text.
    pub(crate) imported: Table<[u8; 32], KeyId>,
}

#[derive(Default)]
struct Writer {
    /// Terms that keys share.
    terms: HashMap<Policy, Weak<Terms>>,
    /// Number of entries at which those that no key shares any more are thrown out.
    purge_at: usize,
    /// Keys that were taken out since usage was last drained.
    removed: Vec<Arc<LiveKey>>,
}

impl Replica {
    /// An empty replica at revision 0.
    pub fn new() -> Self {
        Self::default()
    }

    /// Replaces everything, at start or after missed changes. Counts of keys that stay go on.
    ///
    /// # Errors
    ///
    /// A record that cannot be verified against; nothing was changed then.
    pub fn load(
        &self,
        rev: Rev,
        records: impl IntoIterator<Item = KeyRecord>,
    ) -> Result<(), ApplyError> {
        let mut loader = self.loader();
        for record in records {
            let terms = self.terms(&record.policy());
            let terms = terms.map_err(|source| ApplyError::Record { id: record.id, source })?;
            loader.add(KeyFacts::of(&record, terms))?;
        }
        self.load_all(rev, vec![loader])
    }

    /// Begins to load everything. Several loaders may work at the same time.
    pub fn loader(&self) -> Loader {
        Loader::new(self.current.load_full())
    }

    /// Replaces everything, like [`load`](Self::load), by what was added to these loaders.
    ///
    /// # Errors
    ///
    /// [`ApplyError::Overtaken`] when the replica changed since; nothing was changed then.
    pub fn load_all(&self, rev: Rev, loaders: Vec<Loader>) -> Result<(), ApplyError> {
        let loaded = Loaded::of(loaders);
        let mut writer = self.lock();
        let before = self.current.load_full();
        if loaded.bases.iter().any(|base| !Arc::ptr_eq(base, &before)) {
            return Err(ApplyError::Overtaken);
        }
        let next = Snapshot { rev, keys: loaded.keys, imported: loaded.imported };
        let gone = before.keys.values().filter(|entry| next.keys.get(&entry.key.id).is_none());
        writer.removed.extend(gone.map(|entry| Arc::clone(&entry.key)));
        self.current.store(Arc::new(next));
        Ok(())
    }

    /// Compiles a policy, or finds it among those that are in use.
    ///
    /// # Errors
    ///
    /// A policy that cannot be verified against.
    pub fn terms(&self, policy: &Policy) -> Result<Arc<Terms>, InvalidRecord> {
        self.lock().share(policy)
    }

    /// Applies the next change, all of its parts at once. A change that concerns no key (of the
    /// settings, say) has no parts, and is applied for its number.
    ///
    /// # Errors
    ///
    /// [`ApplyError::Rev`] when the change is not the next one, [`ApplyError::Record`] when a
    /// record cannot be verified against. Nothing was changed then.
    pub fn apply(&self, rev: Rev, changes: &[Change]) -> Result<(), ApplyError> {
        let mut writer = self.lock();
        let before = self.current.load();
        if before.rev.checked_add(1) != Some(rev) {
            return Err(ApplyError::Rev { current: before.rev, given: rev });
        }
        let mut next = Snapshot::clone(&before);
        next.rev = rev;
        let mut removed = Vec::new();
        for change in changes {
            match change {
                Change::Put(record) => {
                    let known = next.keys.get(&record.id).cloned();
                    let known = known.as_ref().map(|entry| entry.key.as_ref());
                    next.put(compile(record, known, |policy| writer.share(policy))?);
                }
                Change::Remove(id) => removed.extend(next.take(id)),
            }
        }
        writer.removed.extend(removed);
        self.current.store(Arc::new(next));
        Ok(())
    }

    /// Takes a key out without a change of the store, because what the store has of it is not to be
    /// trusted. A change that puts it there again brings it back. Returns whether it was there.
    pub fn withdraw(&self, id: KeyId) -> bool {
        let mut writer = self.lock();
        let mut next = Snapshot::clone(&self.current.load());
        let taken = next.take(&id);
        let was_there = taken.is_some();
        writer.removed.extend(taken);
        self.current.store(Arc::new(next));
        was_there
    }

    /// The revision of the last change that was applied.
    pub fn rev(&self) -> Rev {
        self.current.load().rev
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.current.load().keys.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many keys stand how at a time: the place of a [`KeyStatus`](crate::KeyStatus) is its
    /// number.
    pub fn census(&self, now: Timestamp) -> [u64; 5] {
        let mut counts = [0; 5];
        for entry in self.current.load().keys.values() {
            counts[entry.key.status(now) as usize] += 1;
        }
        counts
    }

    /// A key as verification sees it.
    pub fn get(&self, id: KeyId) -> Option<Arc<LiveKey>> {
        self.current.load().keys.get(&id).map(|entry| Arc::clone(&entry.key))
    }

    /// The key whose limits a key's requests take from: its parent, for a child.
    pub fn account(&self, id: KeyId) -> Option<Arc<LiveKey>> {
        let current = self.current.load();
        let key = &current.keys.get(&id)?.key;
        let payer = match key.parent() {
            Some(parent) => &current.keys.get(&parent.id)?.key,
            None => key,
        };
        Some(Arc::clone(payer))
    }

    /// What is wanted of all keys, as one snapshot shows them, in no order.
    pub fn select<T>(&self, want: impl FnMut(&LiveKey) -> Option<T>) -> Vec<T> {
        let current = self.current.load_full();
        current.keys.values().map(|entry| &*entry.key).filter_map(want).collect()
    }

    /// Sets what was used of a quota before this process started; never lowers it. Unknown keys and
    /// limits are passed over.
    pub fn restore_quota(&self, id: KeyId, limit: &LimitName, kept: QuotaUse) {
        let Some(key) = self.get(id) else { return };
        for (known, (counter, cell)) in key.limits().zip(key.counters()) {
            if known.name == *limit {
                counter.restore(cell, kept);
            }
        }
    }

    /// Takes the usage that was counted since the last call.
    pub fn drain(&self) -> Drain {
        let removed = std::mem::take(&mut self.lock().removed);
        Drain::take(&self.marks, &self.current.load(), &removed)
    }

    pub(crate) fn snapshot(&self) -> arc_swap::Guard<Arc<Snapshot>> {
        self.current.load()
    }

    /// A writer that panicked changed nothing that readers see.
    fn lock(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Replica {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let current = self.current.load();
        f.debug_struct("Replica")
            .field("rev", &current.rev)
            .field("keys", &current.keys.len())
            .finish_non_exhaustive()
    }
}

impl Snapshot {
    fn put(&mut self, key: LiveKey) {
        self.take(&key.id);
        for secret in key.secrets().filter(|secret| secret.imported) {
            self.imported.insert(*secret.hash.bytes(), key.id);
        }
        self.keys.insert(key.id, Entry::new(key));
    }

    fn take(&mut self, id: &KeyId) -> Option<Arc<LiveKey>> {
        let key = self.keys.remove(id)?.key;
        for secret in key.secrets().filter(|secret| secret.imported) {
            // Not when another key was given the same hash since.
            if self.imported.get(secret.hash.bytes()) == Some(id) {
                self.imported.remove(secret.hash.bytes());
            }
        }
        Some(key)
    }
}

/// Compiles a record, whose terms `share` provides. `known` is the same key as it was.
fn compile(
    record: &KeyRecord,
    known: Option<&LiveKey>,
    share: impl FnOnce(&Policy) -> Result<Arc<Terms>, InvalidRecord>,
) -> Result<LiveKey, ApplyError> {
    let fault = |source| ApplyError::Record { id: record.id, source };
    let terms = share(&record.policy()).map_err(fault)?;
    LiveKey::new(KeyFacts::of(record, terms), known).map_err(fault)
}

impl Writer {
    fn share(&mut self, policy: &Policy) -> Result<Arc<Terms>, InvalidRecord> {
        if let Some(shared) = self.terms.get(policy).and_then(Weak::upgrade) {
            return Ok(shared);
        }
        if self.terms.len() >= self.purge_at {
            self.terms.retain(|_, shared| shared.strong_count() > 0);
            self.purge_at = (self.terms.len() * 2).max(64);
        }
        let shared = Arc::new(Terms::new(policy)?);
        self.terms.insert(policy.clone(), Arc::downgrade(&shared));
        Ok(shared)
    }
}

/// Why changes were not applied.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// Applied already, or some are missing in between: then load everything again.
    #[error("change {given} is not the next one after {current}")]
    Rev {
        /// The revision that the replica is at.
        current: Rev,
        /// The change's.
        given: Rev,
    },
    /// Something was applied while everything was made ready to be loaded: compile it again.
    #[error("the keys in memory changed while they were loaded")]
    Overtaken,
    /// A record is faulty.
    #[error("key {id}: {source}")]
    Record {
        /// Whose.
        id: KeyId,
        /// The fault.
        source: InvalidRecord,
    },
}
