//! Equal entries of one time as one: a flood of refusals must not become a flood of entries.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, MutexGuard, PoisonError};

use imkit_store::NewRequest;

/// Kinds that are told apart at a time; those beyond are told apart by key and outcome alone.
const KINDS: usize = 1000;

/// What makes entries equal: key, operation, outcome, address.
type Kind = (Option<String>, String, String, Option<String>);

/// All that is folded.
#[derive(Default)]
pub(super) struct Folds {
    /// Of keys, which are secret: a second at a time.
    pub(super) of_keys: Fold,
    /// Of client keys, with which anybody can be refused: a minute at a time, whatever was asked and
    /// from where, so that nobody fills the log with it.
    pub(super) of_public: Fold,
}

/// The entries of the time at hand.
#[derive(Default)]
pub(super) struct Fold(Mutex<HashMap<Kind, Option<NewRequest>>>);

impl Fold {
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
        add(&mut folds, kind, entry)
    }

    /// The same, by key and outcome alone. What differs among them is left out.
    pub(super) fn add_any(&self, entry: NewRequest) -> Option<NewRequest> {
        let kind = (entry.key.clone(), String::new(), entry.outcome.clone(), None);
        let mut folds = self.lock();
        if let Some(Some(more)) = folds.get_mut(&kind) {
            if more.operation != entry.operation {
                more.operation.clear();
            }
            more.ip.take_if(|ip| entry.ip.as_ref() != Some(ip));
            more.reason.take_if(|reason| entry.reason.as_ref() != Some(reason));
        }
        add(&mut folds, kind, entry)
    }

    /// What came after the first of each kind; another time begins.
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

fn add(
    folds: &mut HashMap<Kind, Option<NewRequest>>,
    kind: Kind,
    entry: NewRequest,
) -> Option<NewRequest> {
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

#[cfg(test)]
mod tests {
    use super::super::writer::tests::entry;
    use super::*;

    #[test]
    fn the_first_of_a_kind_is_given_back_and_the_others_are_counted() {
        let folds = Fold::default();
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
        let folds = Fold::default();
        let of = |number: usize| NewRequest { ip: Some(number.to_string()), ..entry(1) };
        let first = (0..KINDS + 100).filter(|number| folds.add(of(*number)).is_some()).count();
        assert_eq!(first, KINDS + 1);
        let rest = folds.take();
        assert_eq!((rest.len(), rest[0].count, &rest[0].ip), (1, 99, &None));
    }

    #[test]
    fn what_anybody_can_cause_is_one_kind_whatever_was_asked() {
        let fold = Fold::default();
        let of = |operation: &str, ip: &str| NewRequest {
            operation: operation.to_owned(),
            ip: Some(ip.to_owned()),
            reason: Some("wrong host".to_owned()),
            ..entry(1)
        };
        assert_eq!(fold.add_any(of("a", "1")), Some(of("a", "1")));
        for ip in ["1", "2", "3"] {
            assert_eq!(fold.add_any(of("b", ip)), None);
        }
        assert_eq!(fold.take(), [NewRequest { count: 3, ip: None, ..of("b", "") }]);
        let expired = NewRequest { outcome: "inactive".to_owned(), ..of("a", "1") };
        assert!(fold.add_any(of("a", "1")).is_some() && fold.add_any(expired).is_some());
    }
}
