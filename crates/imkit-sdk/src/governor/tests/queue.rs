//! The state's answers one by one: who is next, and for how long somebody who does not come back
//! holds a place.

use super::super::pace::{Pace, SECOND};
use super::super::state::{Answer, Ask, Moment, Start, State};
use super::Priority;

/// A slot a second, one saved up at most.
const PACE: fn() -> Pace = || Pace::new(62, 0);
const START: u64 = 1_000 * SECOND;

fn at(now: u64) -> Moment<'static> {
    Moment { now, boot: "b" }
}

fn ask(state: &mut State, now: u64, who: u64, priority: Priority) -> Result<u64, u64> {
    let ask = Ask { who, priority, least: 1, most: 1, calls: 1 };
    match state.acquire(at(now), ask, PACE()) {
        Answer::Granted(grant) => Ok(grant.slots),
        Answer::Later { ready, .. } => Err(ready),
    }
}

fn empty() -> State {
    State::new("", at(START), Start::Empty, PACE())
}

#[test]
fn who_waits_longer_goes_first() {
    let mut state = empty();
    let first = ask(&mut state, START, 1, Priority::Bulk).unwrap_err();
    let second = ask(&mut state, START, 2, Priority::Bulk).unwrap_err();
    assert_eq!((first, second), (START + SECOND, START + 2 * SECOND));
    // When there is one slot, the second one looks first, and then somebody new.
    assert!(ask(&mut state, first, 2, Priority::Bulk).is_err());
    assert!(ask(&mut state, first, 3, Priority::Bulk).is_err());
    assert_eq!(ask(&mut state, first, 1, Priority::Bulk), Ok(1));
}

#[test]
fn an_interactive_call_goes_before_bulk_ones_that_came_earlier() {
    let mut state = empty();
    for who in 1..5 {
        let _ = ask(&mut state, START, who, Priority::Bulk);
    }
    let ready = ask(&mut state, START, 9, Priority::Interactive).unwrap_err();
    assert_eq!(ready, START + SECOND);
    for who in 1..5 {
        assert!(ask(&mut state, ready, who, Priority::Bulk).is_err());
    }
    assert_eq!(ask(&mut state, ready, 9, Priority::Interactive), Ok(1));
}

#[test]
fn a_waiter_that_does_not_come_back_holds_its_place_for_a_moment_only() {
    let mut state = empty();
    let ready = ask(&mut state, START, 1, Priority::Interactive).unwrap_err();
    assert!(ask(&mut state, ready, 2, Priority::Bulk).is_err());
    assert_eq!(ask(&mut state, ready + SECOND / 2, 2, Priority::Bulk), Ok(1));
}

#[test]
fn who_read_the_clock_before_another_one_had_the_lock_takes_nothing_from_anybody() {
    let mut state = State::new("", at(START), Start::Full, Pace::new(1000, 10));
    let take = |state: &mut State, now, priority| {
        let ask = Ask { who: 1, priority, least: 1, most: 1, calls: 1 };
        matches!(state.acquire(at(now), ask, Pace::new(1000, 10)), Answer::Granted(_))
    };
    assert!(take(&mut state, START, Priority::Bulk));
    assert!(take(&mut state, START - 1_000, Priority::Bulk), "the bucket was emptied");
    let mut state = empty();
    let ready = ask(&mut state, START, 9, Priority::Interactive).unwrap_err();
    let _ = ask(&mut state, START - 1_000, 1, Priority::Bulk);
    assert!(ask(&mut state, ready, 1, Priority::Bulk).is_err(), "the queue was lost");
    assert_eq!(ask(&mut state, ready, 9, Priority::Interactive), Ok(1));
}

#[test]
fn counts_of_any_size_can_be_shown() {
    let mut state = empty();
    let tick = START / (5 * SECOND);
    let mut document = serde_json::to_value(&state).unwrap();
    document["granted"] = serde_json::json!([[tick, u64::MAX], [tick, u64::MAX]]);
    state = serde_json::from_value(document).unwrap();
    assert_eq!(state.view(at(START)).granted, u64::MAX);
}

#[test]
fn slots_given_back_at_once_are_as_if_they_had_not_been_taken() {
    // Ten slots a second, of which twelve are saved up.
    let pace = Pace::new(622, 0);
    let take = |state: &mut State, now| {
        let ask = Ask { who: 1, priority: Priority::Bulk, least: 1, most: 3, calls: 3 };
        match state.acquire(at(now), ask, pace) {
            Answer::Granted(grant) => grant,
            Answer::Later { .. } => panic!("no slots"),
        }
    };
    let rest = |state: &mut State, now| {
        let ask = Ask { who: 2, priority: Priority::Bulk, least: 1, most: 1, calls: 1 };
        (0..50)
            .take_while(|_| matches!(state.acquire(at(now), ask, pace), Answer::Granted(_)))
            .count()
    };
    let full = || State::new("", at(START), Start::Full, pace);
    let mut state = full();
    let grant = take(&mut state, START);
    state.give_back(at(START), 1, grant, 2);
    assert_eq!(rest(&mut state, START), 11);
    // Somebody else has taken some meanwhile: what the bucket would hold now is not known.
    let mut state = full();
    let grant = take(&mut state, START);
    let other = take(&mut state, START);
    state.give_back(at(START), 1, grant, 2);
    assert_eq!((other.slots, rest(&mut state, START)), (3, 6));
}
