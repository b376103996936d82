//! Who waits, who is refused, and what is told.

use super::*;

const SECOND: Duration = Duration::from_secs(1);

/// A budget whose burst is gone.
fn used_up() -> Sim {
    let mut sim = Sim::new(1000, 5);
    for _ in 0..19 {
        assert_eq!(sim.ask(0, &Share::default(), 1), Asked::Goes);
    }
    sim
}

fn waits(asked: Asked) -> Ticket {
    let Asked::Waits(ticket) = asked else { panic!("{asked:?}") };
    ticket
}

fn refused(asked: Asked) -> Duration {
    let Asked::Refused(after) = asked else { panic!("{asked:?}") };
    after
}

#[test]
fn nobody_overtakes_who_waits() {
    let mut sim = used_up();
    waits(sim.ask(1, &Share::default(), 1));
    sim.now += SECOND;
    // There is room by now, but it is the other's.
    waits(sim.ask(2, &Share::default(), 1));
    assert_eq!((sim.run(sim.now + SECOND), sim.run(sim.now + SECOND)), (Some(1), Some(2)));
}

#[test]
fn a_key_at_its_ceiling_is_in_nobodys_way() {
    let mut sim = Sim::new(1000, 5);
    let share = up_to(1);
    assert_eq!(sim.ask(1, &share, 1), Asked::Goes);
    waits(sim.ask(1, &share, 1));
    assert_eq!(sim.ask(2, &Share::default(), 1), Asked::Goes);
    assert_eq!(sim.budget.next(sim.now), None);
    let at = sim.budget.next_at(sim.now).unwrap();
    assert!(at > 61 * SECOND && at < 61 * SECOND + SECOND / 1000, "{at:?}");
}

#[test]
fn who_has_no_chance_in_time_is_told_so_at_once() {
    let mut sim = used_up();
    let ask =
        |sim: &mut Sim, key, share: &Share, wait| sim.budget.ask(sim.now, id(key), share, 1, wait);
    let after = refused(ask(&mut sim, 0, &Share::default(), Duration::ZERO));
    assert!(after > SECOND / 20 && after < SECOND / 10, "{after:?}");
    let share = up_to(1);
    waits(ask(&mut sim, 1, &share, PATIENT));
    while sim.run(sim.now + SECOND).is_some() {}
    let after = refused(ask(&mut sim, 1, &share, 2 * SECOND));
    assert!(after > 59 * SECOND && after < 62 * SECOND, "{after:?}");
    sim.budget.throttle(sim.now, 30 * SECOND);
    let after = refused(ask(&mut sim, 2, &Share::default(), 2 * SECOND));
    assert!(after > 30 * SECOND && after < 31 * SECOND, "{after:?}");
}

#[test]
fn a_key_that_was_told_to_come_again_goes_when_it_does() {
    let mut sim = used_up();
    for key in 1..=46 {
        waits(sim.ask(key, &Share::default(), 1));
    }
    let ticket = waits(sim.ask(99, &Share::default(), 1));
    let until = sim.now + 2 * SECOND;
    while sim.run(until).is_some() {}
    let after = sim.budget.give_up(sim.now, ticket);
    assert!(after < 2 * SECOND, "{after:?}");
    let until = sim.now + after;
    while sim.run(until).is_some() {}
    // Whether it goes at once or as the next one of those that wait.
    if sim.ask(99, &Share::default(), 1) != Asked::Goes {
        assert!(std::iter::from_fn(|| sim.run(until + SECOND / 5)).any(|key| key == 99));
    }
}

#[test]
fn queues_have_an_end_and_everybody_has_a_place_in_them() {
    let mut sim = used_up();
    let mut waiting = 0;
    for key in 0..40 {
        for _ in 0..100 {
            waiting += usize::from(matches!(sim.ask(key, &Share::default(), 1), Asked::Waits(_)));
        }
    }
    assert_eq!(waiting, MOST_WAITING + 40 - MOST_WAITING / MOST_OF_A_KEY);
    waits(sim.ask(41, &Share::default(), 1));
    refused(sim.ask(41, &Share::default(), 1));
    let snapshot = sim.budget.snapshot(sim.now);
    assert_eq!(snapshot.waiting, waiting as u64 + 1);
    assert_eq!(snapshot.refused, 40 * 100 + 2 - snapshot.waiting);
}

#[test]
fn what_left_leaves_no_trace_and_what_is_given_back_can_be_used() {
    let mut sim = used_up();
    let tickets: Vec<_> = (0..5).map(|_| waits(sim.ask(1, &up_to(500), 1))).collect();
    for ticket in &tickets[..4] {
        sim.budget.leave(sim.now, *ticket);
        sim.budget.leave(sim.now, *ticket);
    }
    assert_eq!(sim.run(sim.now + SECOND), Some(1));
    assert_eq!(sim.budget.next_at(sim.now), None);
    let used = sim.budget.snapshot(sim.now).used;
    sim.budget.give_back(tickets[4]);
    assert_eq!(sim.budget.snapshot(sim.now).used, used - 1);
    assert_eq!(sim.ask(2, &Share::default(), 1), Asked::Goes);
}

#[test]
fn a_pause_holds_everybody_and_ends_without_a_stampede() {
    let mut sim = Sim::new(1000, 5);
    let keys = [Pusher::from(Share::default()), Pusher::from(of(Priority::High))];
    sim.push(&keys, MINUTE);
    let refused = sim.now;
    sim.budget.throttle(refused, 10 * SECOND);
    assert_eq!(sim.budget.snapshot(refused).paused, Some(10 * SECOND));
    sim.push(&keys, 3 * MINUTE);
    let end = refused + 10 * SECOND;
    assert_eq!(sim.between(None, refused, end), 0);
    let first = sim.between(None, end, end + SECOND);
    assert!((6..=8).contains(&first), "{first}");
    let last = sim.between(None, end + MINUTE, end + 2 * MINUTE);
    assert!(last >= 910, "{last}");
}

#[test]
fn a_costly_request_is_not_overtaken_for_good() {
    let mut sim = Sim::new(1000, 5);
    let usual = Pusher::from(Share::default());
    sim.push(&[usual, usual, Pusher { cost: 100, depth: 1, ..usual }], 5 * MINUTE);
    let sent = sim.rate(2);
    assert!(sent >= 250.0, "{sent}");
    let arrived = sim.sent.iter().map(|(at, _, cost)| (*at, *cost)).collect();
    assert!(fullest_minute(arrived) <= 950);
}

#[test]
fn keys_that_do_not_come_back_are_forgotten() {
    let mut sim = Sim::new(100_000, 5);
    for key in 0..2 * MOST_KEYS {
        sim.ask(key, &Share::default(), 1);
        sim.now += Duration::from_micros(700);
        while sim.run(sim.now).is_some() {}
    }
    assert!(sim.budget.keys.len() <= MOST_KEYS);
    sim.now += 3 * MINUTE;
    sim.ask(0, &Share::default(), 1);
    assert_eq!(sim.budget.keys.len(), 1);
}
