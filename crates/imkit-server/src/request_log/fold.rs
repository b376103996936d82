//! Equal entries of one time as one: a flood of refusals must not become a flood of entries.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, MutexGuard, PoisonError};

use imkit_store::NewRequest;

use super::NAMED;

/// Kinds that are told apart at a time; those beyond are told apart by key and outcome alone.
const KINDS: usize = 1000;

/// In place of names beyond [`NAMED`].
const OTHERS: &str = "*";

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

    /// The same, by key and outcome alone.
    pub(super) fn add_any(&self, entry: NewRequest) -> Option<NewRequest> {
        let kind = (entry.key.clone(), String::new(), entry.outcome.clone(), None);
        add(&mut self.lock(), kind, entry)
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
                Some(more) => join(more, entry),
                more @ None => *more = Some(entry),
            }
            None
        }
    }
}

/// Makes an entry stand for another of its kind, too: it names whoever either acted for, and says
/// nothing that is true of one alone.
fn join(more: &mut NewRequest, entry: NewRequest) {
    let NewRequest {
        at: _,
        request_id,
        key: _,
        operation,
        outcome: _,
        reason,
        objects,
        touched,
        acted,
        acted_as,
        ip,
        status,
        upstream,
        fault,
        attempts,
        duration_ms,
        count,
        application,
    } = entry;
    for (text, other) in [(&mut more.request_id, request_id), (&mut more.operation, operation)] {
        if *text != other {
            text.clear();
        }
    }
    keep_equal(&mut more.reason, reason.as_ref());
    keep_equal(&mut more.ip, ip.as_ref());
    keep_equal(&mut more.status, status.as_ref());
    keep_equal(&mut more.upstream, upstream.as_ref());
    keep_equal(&mut more.fault, fault.as_ref());
    keep_equal(&mut more.duration_ms, duration_ms.as_ref());
    keep_equal(&mut more.application, application.as_ref());
    name_all(&mut more.objects, objects);
    more.touched = more.touched.max(touched).max(more.objects.len() as u64);
    more.acted |= acted;
    name_all(&mut more.acted_as, acted_as);
    more.attempts = more.attempts.max(attempts);
    more.count += count;
}

fn keep_equal<T: PartialEq>(kept: &mut Option<T>, other: Option<&T>) {
    kept.take_if(|kept| other != Some(kept));
}

fn name_all(names: &mut Vec<String>, others: Vec<String>) {
    for name in others {
        if names.contains(&name) {
            continue;
        }
        if names.len() < NAMED {
            names.push(name);
        } else if !names.iter().any(|name| name == OTHERS) {
            names.push(OTHERS.to_owned());
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
    fn refusals_of_one_kind_name_everybody_that_they_acted_for() {
        let folds = Fold::default();
        let of = |number: i64, user: &str| NewRequest {
            objects: vec![format!("clients/{user}")],
            touched: 1,
            acted: true,
            acted_as: vec![user.to_owned()],
            reason: Some(format!("not as {user}")),
            status: Some(403),
            ..entry(number)
        };
        assert_eq!(folds.add(of(1, "alice")), Some(of(1, "alice")));
        // One alone is as it was.
        assert_eq!(folds.add(of(2, "bob")), None);
        assert_eq!(folds.take(), [of(2, "bob")]);
        assert!(folds.add(of(3, "alice")).is_some());
        let more = [of(4, "bob"), of(5, "carol"), of(6, "bob")];
        let nobody = NewRequest { acted: false, acted_as: Vec::new(), ..of(7, "dave") };
        for entry in more.into_iter().chain([nobody]) {
            assert_eq!(folds.add(entry), None);
        }
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let all = NewRequest {
            request_id: String::new(),
            reason: None,
            objects: names(&["clients/bob", "clients/carol", "clients/dave"]),
            touched: 3,
            acted_as: names(&["bob", "carol"]),
            count: 4,
            ..of(4, "bob")
        };
        assert_eq!(folds.take(), [all]);
    }

    #[test]
    fn names_are_bounded() {
        let folds = Fold::default();
        let of = |number: usize| NewRequest {
            objects: vec![format!("clients/{number}")],
            touched: 1,
            acted: true,
            acted_as: vec![number.to_string()],
            ..entry(1)
        };
        assert_eq!((0..=NAMED).filter(|number| folds.add(of(*number)).is_some()).count(), 1);
        let full = folds.take().remove(0);
        assert_eq!((full.acted_as.len(), full.touched), (NAMED, NAMED as u64));
        assert!(!full.acted_as.contains(&OTHERS.to_owned()));
        (0..NAMED + 100).for_each(|number| drop(folds.add(of(number))));
        let more = folds.take().remove(0);
        for names in [&more.acted_as, &more.objects] {
            assert_eq!((names.len(), &*names[NAMED]), (NAMED + 1, OTHERS));
        }
        assert_eq!((more.count, more.touched), (NAMED as u64 + 99, NAMED as u64 + 1));
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
