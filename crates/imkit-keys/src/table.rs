//! A hash table whose copies are cheap: a copy shares all buckets, and a change replaces only the
//! bucket it is in. A reader of one copy therefore never sees a half-made change of another.
//!
//! Keys are random or hashes already (ids, digests), and only an administrator adds any, so mixing
//! their first bytes is hash enough.

use std::sync::Arc;

const FAN_OUT: usize = 256;

/// Buckets of a table. Each holds about fifteen entries when the table has a million.
pub(crate) const BUCKETS: usize = FAN_OUT * FAN_OUT;

type Bucket<K, V> = Arc<[(K, V)]>;
type Branch<K, V> = [Option<Bucket<K, V>>; FAN_OUT];

/// Entries that are on their way into a table, by the branch that they belong in.
pub(crate) struct Entries<K, V>(Vec<Vec<(K, V)>>);

/// See the module.
pub(crate) struct Table<K, V> {
    branches: Vec<Option<Arc<Branch<K, V>>>>,
    entries: usize,
}

impl<K, V> Clone for Table<K, V> {
    fn clone(&self) -> Self {
        Self { branches: self.branches.clone(), entries: self.entries }
    }
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self { branches: vec![None; FAN_OUT], entries: 0 }
    }
}

/// The bucket that a key belongs in; the same in every table.
pub(crate) fn bucket(key: &[u8]) -> usize {
    let word = key.first_chunk().map_or(0, |first| u64::from_le_bytes(*first));
    // Fibonacci hashing: the top bits depend on all others.
    (word.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

impl<K, V> Default for Entries<K, V> {
    fn default() -> Self {
        Self((0..FAN_OUT).map(|_| Vec::new()).collect())
    }
}

impl<K: AsRef<[u8]>, V> Entries<K, V> {
    pub(crate) fn push(&mut self, key: K, value: V) {
        self.0[bucket(key.as_ref()) / FAN_OUT].push((key, value));
    }
}

/// Makes a branch of its entries; of those with the same key the last one stays. Returns how many
/// there are.
fn branch<K, V>(mut entries: Vec<(K, V)>) -> (Option<Arc<Branch<K, V>>>, usize)
where
    K: AsRef<[u8]> + PartialEq,
{
    if entries.is_empty() {
        return (None, 0);
    }
    entries.sort_by_key(|(key, _)| bucket(key.as_ref()));
    let mut branch = std::array::from_fn(|_| None);
    let (mut count, mut same): (usize, Vec<(K, V)>) = (0, Vec::new());
    let mut entries = entries.into_iter().peekable();
    while let Some((key, value)) = entries.next() {
        let bucket = bucket(key.as_ref());
        match same.iter_mut().find(|(known, _)| *known == key) {
            Some((_, known)) => *known = value,
            None => same.push((key, value)),
        }
        if entries.peek().is_none_or(|(next, _)| self::bucket(next.as_ref()) != bucket) {
            count += same.len();
            branch[bucket % FAN_OUT] = Some(same.drain(..).collect());
        }
    }
    (Some(Arc::new(branch)), count)
}

impl<K, V> Table<K, V>
where
    K: AsRef<[u8]> + PartialEq + Send + Sync,
    V: Send + Sync,
{
    /// Makes a table of many entries at once, on as many threads as there are processors; of those
    /// with the same key the last one stays.
    pub(crate) fn of(parts: Vec<Entries<K, V>>) -> Self {
        let mut parts: Vec<_> = parts.into_iter().map(|part| part.0.into_iter()).collect();
        let mut of_branch = || -> Vec<_> { parts.iter_mut().filter_map(Iterator::next).collect() };
        let mut waiting: Vec<_> = (0..FAN_OUT).map(|_| of_branch()).collect();
        let threads = std::thread::available_parallelism().map_or(1, Into::into).min(8);
        let share = FAN_OUT.div_ceil(threads);
        let made: Vec<_> = std::thread::scope(|scope| {
            let make = |parts: Vec<Vec<Vec<(K, V)>>>| -> Vec<_> {
                parts
                    .into_iter()
                    .map(|parts| branch(parts.into_iter().flatten().collect()))
                    .collect()
            };
            let mut others = Vec::new();
            while waiting.len() > share {
                let theirs = waiting.split_off(waiting.len() - share);
                others.push(scope.spawn(move || make(theirs)));
            }
            let mut made = make(waiting);
            while let Some(other) = others.pop() {
                match other.join() {
                    Ok(branches) => made.extend(branches),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            made
        });
        let entries = made.iter().map(|(_, count)| count).sum();
        Self { branches: made.into_iter().map(|(branch, _)| branch).collect(), entries }
    }
}

impl<K: AsRef<[u8]> + Copy + PartialEq, V: Clone> Table<K, V> {
    pub(crate) fn len(&self) -> usize {
        self.entries
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries == 0
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        let entries = self.entries_of(bucket(key.as_ref()));
        entries.iter().find_map(|(known, value)| (known == key).then_some(value))
    }

    /// The entries of one bucket.
    pub(crate) fn entries_of(&self, bucket: usize) -> &[(K, V)] {
        self.branches
            .get(bucket / FAN_OUT)
            .and_then(|branch| branch.as_ref()?[bucket % FAN_OUT].as_deref())
            .unwrap_or_default()
    }

    /// Adds or replaces an entry; returns the replaced value.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.replace(key, Some(value))
    }

    /// Takes an entry out.
    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        self.get(key)?;
        self.replace(*key, None)
    }

    fn replace(&mut self, key: K, value: Option<V>) -> Option<V> {
        let index = bucket(key.as_ref());
        let branch = self.branches.get_mut(index / FAN_OUT)?;
        let branch = branch.get_or_insert_with(|| Arc::new(std::array::from_fn(|_| None)));
        let slot = &mut Arc::make_mut(branch)[index % FAN_OUT];
        let old_entries = slot.as_deref().unwrap_or_default();
        let old =
            old_entries.iter().find_map(|(known, value)| (*known == key).then(|| value.clone()));
        let others = old_entries.iter().filter(|(known, _)| *known != key).cloned();
        self.entries = self.entries + usize::from(value.is_some()) - usize::from(old.is_some());
        let entries: Bucket<K, V> = others.chain(value.map(|value| (key, value))).collect();
        *slot = (!entries.is_empty()).then_some(entries);
        old
    }

    /// All values, in no order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        (0..BUCKETS).flat_map(|bucket| self.entries_of(bucket)).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
    struct Key([u8; 8]);

    impl AsRef<[u8]> for Key {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn the_table_is_a_map_and_copies_do_not_change(
            changes in prop::collection::vec((0..40_u64, prop::option::of(0..100_u32)), 0..60),
        ) {
            let mut table = Table::default();
            let mut model = HashMap::new();
            let mut copies = Vec::new();
            for (key, value) in changes {
                let key = Key(key.to_le_bytes());
                let (old, expected) = match value {
                    Some(value) => (table.insert(key, value), model.insert(key, value)),
                    None => (table.remove(&key), model.remove(&key)),
                };
                prop_assert_eq!(old, expected);
                copies.push((table.clone(), model.clone()));
            }
            prop_assert_eq!(table.values().count(), model.len());
            let mut parts = [Entries::default(), Entries::default(), Entries::default()];
            for (key, value) in &model {
                parts[0].push(*key, value + 1);
                parts[2].push(*key, *value);
            }
            copies.push((Table::of(parts.into()), model.clone()));
            for (table, model) in copies {
                prop_assert_eq!(table.len(), model.len());
                for key in (0..40_u64).map(|key| Key(key.to_le_bytes())) {
                    prop_assert_eq!(table.get(&key), model.get(&key));
                }
            }
        }
    }

    #[test]
    fn base62_ids_spread_over_the_buckets() {
        let mut random = fastrand::Rng::with_seed(1);
        let mut load = vec![0_u32; BUCKETS];
        for _ in 0..BUCKETS * 4 {
            let id: [u8; 12] = std::array::from_fn(|_| crate::base62::DIGITS[random.usize(..62)]);
            load[bucket(&id)] += 1;
        }
        // Poisson with a mean of 4: more than 24 in a bucket is not seen in the age of the world.
        assert!(load.iter().all(|load| *load < 24), "{:?}", load.iter().max());
        assert!(load.iter().filter(|load| **load == 0).count() < BUCKETS / 25);
    }
}
