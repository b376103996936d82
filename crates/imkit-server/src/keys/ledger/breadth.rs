//! How many different things are told apart in a minute.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hash, RandomState};

use imkit_keys::KeyId;
use jiff::Timestamp;

/// Different lines of one key; the same number again without their addresses.
pub(super) const MOST_PER_KEY: usize = 256;

/// Different addresses of callers who made up a secret for a key: they take no room from those who
/// know it.
pub(super) const MOST_FORGERS: usize = 64;

/// Different addresses of callers without a key, per shard.
pub(super) const MOST_STRANGERS: usize = 512;

/// What was seen in this minute, as hashes: two of them may fall together, and then two lines are
/// told apart where one should not be.
#[derive(Default)]
pub(super) struct Breadth {
    minute: i64,
    seen: HashMap<Option<KeyId>, HashSet<u64>>,
    hasher: RandomState,
}

impl Breadth {
    /// Whether there is room to tell something of a key apart.
    pub(super) fn admits(
        &mut self,
        key: Option<KeyId>,
        what: impl Hash,
        most: usize,
        at: Timestamp,
    ) -> bool {
        let minute = at.as_second() / 60;
        if minute != self.minute {
            self.minute = minute;
            self.seen.clear();
        }
        let hash = self.hasher.hash_one(what);
        let seen = self.seen.entry(key).or_default();
        seen.contains(&hash) || (seen.len() < most && seen.insert(hash))
    }
}
