//! Equal entries of one second as one: a flood of refusals must not become a flood of entries.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, MutexGuard, PoisonError};

use imkit_store::NewRequest;

/// Kinds that are told apart in a second; those beyond are told apart by key and outcome alone.
const KINDS: usize = 1000;

/// What makes entries equal: key, operation, outcome, address.
type Kind = (Option<String>, String, String, Option<String>);

/// The entries of the second at hand.
#[derive(Default)]
pub(super) struct Folds(Mutex<HashMap<Kind, Option<NewRequest>>>);

impl Folds {
    /// Adds an entry; gives it back when it is the first of its kind.
    pub(super) fn add(&self, mut entry: NewRequest) -> Option<NewRequest> {
        let mut folds = self.lock();
        let mut kind =
            (entry.key.clone(), entry.operation.clone(), entry.outcome.clone(), entry.ip.clone());
        if folds.len() >= KINDS && !folds.contains_key(&kind) {
            (kind.1, kind.3) = (String::new(), None);
            (entry.operation, entry.ip) = (String::new(), None);
            (entry.objects, entry.reason) = (Vec::new(), None);
        }
        match folds.entry(kind) {
            Entry::Vacant(vacant) => {
                vacant.insert(None);
                Some(entry)
            }
            Entry::Occupied(mut occupied) => {
                match occupied.get_mut() {
                    Some(more) => more.count += 1,
                    more @ None => *more = Some(entry),
                }
                None
            }
        }
    }

    /// What came after the first of each kind; another second begins.
    pub(super) fn take(&self) -> Vec<NewRequest> {
        let mut folds = self.lock();
        if folds.is_empty() {
            return Vec::new();
        }
        let folds = std::mem::take(&mut *folds);
        let mut entries: Vec<_> = folds.into_values().flatten().collect();
        entries.sort_by_key(|entry| entry.at);
        entries
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Kind, Option<NewRequest>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::super::writer::tests::entry;
    use super::*;

    #[test]
    fn the_first_of_a_kind_is_given_back_and_the_others_are_counted() {
        let folds = Folds::default();
        let of = |operation: &str| NewRequest { operation: operation.to_owned(), ..entry(1) };
        assert_eq!(folds.add(of("a")), Some(of("a")));
        assert_eq!(folds.add(of("b")), Some(of("b")));
        for _ in 0..3 {
            assert_eq!(folds.add(of("a")), None);
        }
        assert_eq!(folds.take(), [NewRequest { count: 3, ..of("a") }]);
        assert!(folds.take().is_empty());
        assert_eq!(folds.add(of("a")), Some(of("a")), "another second");
    }

    #[test]
    fn kinds_are_bounded() {
        let folds = Folds::default();
        let of = |number: usize| NewRequest { ip: Some(number.to_string()), ..entry(1) };
        let first = (0..KINDS + 100).filter(|number| folds.add(of(*number)).is_some()).count();
        assert_eq!(first, KINDS + 1);
        let rest = folds.take();
        assert_eq!((rest.len(), rest[0].count, &rest[0].ip), (1, 99, &None));
    }
}
