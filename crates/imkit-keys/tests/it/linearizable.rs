//! Real threads verify in a loop while another one changes keys: no verification that begins after
//! a change was applied is judged by an older one.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use imkit_keys::{Change, KeyRecord, KeyState, Need, PlainKey, Replica, Verifier};
use jiff::SignedDuration;

use crate::world::{at, attempt, key, record, ring};

const READERS: usize = 2;
const ROUNDS: u64 = 300;

/// Tells readers to stop, also when the writer's assertion failed: else they would run for ever.
struct Stop<'s>(&'s AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Gives readers a turn: a writer alone would prove nothing. Returns also when none is left to
/// count, because an assertion failed in it.
fn wait_for_more(count: &AtomicU64) {
    let seen = count.load(Ordering::Relaxed);
    for _ in 0..50_000 {
        if count.load(Ordering::Relaxed) != seen {
            return;
        }
        std::thread::yield_now();
    }
}

#[test]
fn no_verification_that_begins_after_a_change_is_judged_by_an_older_state() {
    let key = key(1);
    let replica = Arc::new(Replica::new());
    replica.load(0, [record(&key)]).unwrap();
    let verifier = Verifier::new(Arc::clone(&replica), ring());
    // Odd revisions switch the key off, even ones on again.
    let applied = AtomicU64::new(0);
    let stop = AtomicBool::new(false);
    let judged = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                let need = Need::key();
                let mut seen = 0;
                while !stop.load(Ordering::SeqCst) {
                    let before = applied.load(Ordering::SeqCst);
                    let answer = verifier.check(&attempt(key.expose(), &need));
                    let after = applied.load(Ordering::SeqCst);
                    if let Ok(admission) = &answer {
                        assert!(admission.rev >= before, "judged by a state that was replaced");
                        assert!(admission.rev >= seen, "revisions go back");
                        assert!(admission.rev.is_multiple_of(2), "a half-applied change was seen");
                        seen = admission.rev;
                    }
                    // Nothing but the change after `after` can have been under way.
                    if before == after && before.is_multiple_of(2) && replica.rev() == before {
                        assert!(answer.is_ok(), "refused although nothing was switched off");
                    }
                    judged.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let _stop = Stop(&stop);
        let need = Need::key();
        for rev in 1..=ROUNDS * 2 {
            let mut record = record(&key);
            record.state = match rev % 4 {
                1 => KeyState::Disabled,
                3 => KeyState::Revoked,
                _ => KeyState::Active,
            };
            replica.apply(rev, &[Change::Put(Box::new(record))]).unwrap();
            applied.store(rev, Ordering::SeqCst);
            assert_eq!(verifier.check(&attempt(key.expose(), &need)).is_ok(), rev % 2 == 0);
            wait_for_more(&judged);
        }
    });
    assert!(judged.into_inner() >= ROUNDS);
}

#[test]
fn a_change_of_several_keys_is_seen_whole_or_not_at_all() {
    let keys: Vec<PlainKey> = (0..600).map(key).collect();
    let replica = Replica::new();
    replica.load(0, keys.iter().map(record)).unwrap();
    let stop = AtomicBool::new(false);
    // The three keys that go next. Keys never come back, so one that is seen gone proves that the
    // whole change was applied.
    let next = AtomicU64::new(0);
    let looked = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                while !stop.load(Ordering::SeqCst) {
                    let at = next.load(Ordering::SeqCst) as usize * 3;
                    let mut gone =
                        keys[at..at + 3].iter().map(|key| replica.get(key.id()).is_none());
                    if gone.next() == Some(true) {
                        assert!(gone.all(|gone| gone), "half of a change was seen");
                    }
                    looked.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let _stop = Stop(&stop);
        for (rev, three) in (1..).zip(keys.chunks(3)) {
            let changes: Vec<Change> = three.iter().map(|key| Change::Remove(key.id())).collect();
            next.store(rev - 1, Ordering::SeqCst);
            wait_for_more(&looked);
            replica.apply(rev, &changes).unwrap();
        }
    });
    assert!(replica.is_empty());
}

#[test]
fn a_rotation_with_grace_refuses_nobody() {
    let replica = Arc::new(Replica::new());
    let first = key(1);
    replica.load(0, [record(&first)]).unwrap();
    let verifier = Verifier::new(Arc::clone(&replica), ring());
    let stop = AtomicBool::new(false);
    // What callers were told last. They hold it while they use it, so whoever replaced it knows
    // that the one before is in nobody's hands.
    let told = RwLock::new(first.clone());
    std::thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                let need = Need::key();
                while !stop.load(Ordering::SeqCst) {
                    let key = told.read().unwrap();
                    let answer = verifier.verify(&attempt(key.expose(), &need));
                    assert!(answer.is_ok(), "refused during a rotation with grace: {answer:?}");
                }
            });
        }
        let _stop = Stop(&stop);
        let need = Need::key();
        let mut record = record(&first);
        let put = |record: &KeyRecord| [Change::Put(Box::new(record.clone()))];
        for round in 0..ROUNDS {
            let new = PlainKey::rotate(first.form(), first.id()).unwrap();
            let hash = ring().hash(new.expose());
            record.rotate(hash, at(100), SignedDuration::from_hours(1)).unwrap();
            replica.apply(round * 2 + 1, &put(&record)).unwrap();
            let old = std::mem::replace(&mut *told.write().unwrap(), new);
            assert_eq!(record.finish_rotation(at(100)), 1);
            replica.apply(round * 2 + 2, &put(&record)).unwrap();
            assert!(verifier.check(&attempt(old.expose(), &need)).is_err());
        }
    });
}
