//! Loads all keys into a replica: loaders compile them side by side, and what they compiled becomes
//! the replica's tables at once.

use std::sync::Arc;

use crate::hot::{Entry, KeyFacts, LiveKey};
use crate::id::KeyId;
use crate::replica::{ApplyError, Snapshot};
use crate::table::{Entries, Table};

/// Compiles keys for [`Replica::load_all`](crate::Replica::load_all): on several threads, because a million of them take
/// seconds.
pub struct Loader {
    /// What the replica was, because keys that stay go on counting.
    base: Arc<Snapshot>,
    keys: Entries<KeyId, Entry>,
    imported: Entries<[u8; 32], KeyId>,
}

impl std::fmt::Debug for Loader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Loader").field("base", &self.base.rev).finish_non_exhaustive()
    }
}

impl Loader {
    pub(crate) fn new(base: Arc<Snapshot>) -> Self {
        Self { base, keys: Entries::default(), imported: Entries::default() }
    }

    /// Adds a key.
    ///
    /// # Errors
    ///
    /// A key that cannot be verified against; it is not added then.
    pub fn add(&mut self, facts: KeyFacts<'_>) -> Result<(), ApplyError> {
        let id = facts.id;
        let known = self.base.keys.get(&id).map(|entry| entry.key.as_ref());
        let key = LiveKey::new(facts, known).map_err(|source| ApplyError::Record { id, source })?;
        for secret in key.secrets().filter(|secret| secret.imported) {
            self.imported.push(*secret.hash.bytes(), id);
        }
        self.keys.push(id, Entry::new(key));
        Ok(())
    }
}

/// What several loaders compiled.
pub(crate) struct Loaded {
    pub(crate) bases: Vec<Arc<Snapshot>>,
    pub(crate) keys: Table<KeyId, Entry>,
    pub(crate) imported: Table<[u8; 32], KeyId>,
}

impl Loaded {
    pub(crate) fn of(loaders: Vec<Loader>) -> Self {
        let (mut bases, mut keys, mut imported) = (Vec::new(), Vec::new(), Vec::new());
        for loader in loaders {
            bases.push(loader.base);
            keys.push(loader.keys);
            imported.push(loader.imported);
        }
        Self { bases, keys: Table::of(keys), imported: Table::of(imported) }
    }
}
