//! Who gets how much when all push.

use proptest::prelude::*;

use super::*;

/// What is possible under the platform's limit with the usual reserve.
fn possible() -> f64 {
    Pace::new(1000, 5).per_minute()
}

fn rates(keys: &[Share]) -> Vec<f64> {
    let mut sim = Sim::new(1000, 5);
    let keys: Vec<_> = keys.iter().copied().map(Pusher::from).collect();
    sim.push(&keys, 6 * MINUTE);
    assert!(sim.whole_rate() > possible() - 2.0, "{}", sim.whole_rate());
    (0..keys.len()).map(|key| sim.rate(key)).collect()
}

#[track_caller]
fn near(rate: f64, expected: f64, percent: f64) {
    assert!((rate - expected).abs() <= expected * percent / 100.0, "{rate}, not {expected}");
}

#[test]
fn fifty_equal_keys_get_a_fair_share_each_when_all_push() {
    for rate in rates(&[Share::default(); 50]) {
        near(rate, possible() / 50.0, 3.0);
    }
}

#[test]
fn a_lone_key_gets_everything() {
    near(rates(&[weighing(7)])[0], possible(), 0.2);
    assert!(possible() >= 0.95 * 950.0);
}

#[test]
fn a_key_whose_requests_cost_more_gets_no_more() {
    let mut sim = Sim::new(1000, 5);
    let usual = Pusher::from(Share::default());
    sim.push(&[usual, Pusher { cost: 5, ..usual }, Pusher { depth: 40, ..usual }], 6 * MINUTE);
    for key in 0..3 {
        near(sim.rate(key), possible() / 3.0, 3.0);
    }
}

#[test]
fn guaranteed_shares_come_first_and_the_rest_goes_by_weight() {
    let mut keys = vec![guaranteed(300), Share { guaranteed: 100, ..weighing(3) }];
    keys.extend([Share::default(); 46]);
    let rates = rates(&keys);
    let rest = (possible() - 400.0) / 50.0;
    near(rates[0], 300.0 + rest, 3.0);
    near(rates[1], 100.0 + 3.0 * rest, 3.0);
    near(rates[2], rest, 6.0);
}

#[test]
fn guaranteed_shares_are_met_even_by_those_that_come_last() {
    let low = Share { guaranteed: 200, ..of(Priority::Low) };
    let rates = rates(&[low, of(Priority::High), of(Priority::High), Share::default()]);
    near(rates[0], 200.0, 2.0);
    near(rates[1], (possible() - 200.0) / 2.0, 2.0);
    assert!(rates[3] < 1.0, "{}", rates[3]);
}

#[test]
fn promises_beyond_the_budget_are_cut_in_proportion() {
    let rates = rates(&[guaranteed(1500), guaranteed(500), guaranteed(1000), Share::default()]);
    for (rate, part) in rates.iter().zip([3.0, 1.0, 2.0]) {
        near(*rate, possible() * part / 6.0, 3.0);
    }
}

#[test]
fn what_a_ceiling_leaves_goes_to_the_others_at_once() {
    let rates = rates(&[Share { ceiling: NonZeroU32::new(100), ..weighing(50) }, weighing(1)]);
    assert!((93.0..=100.0).contains(&rates[0]), "{}", rates[0]);
    near(rates[1], possible() - rates[0], 1.0);
}

#[test]
fn the_example_of_the_documentation_is_true() {
    let shop = guaranteed(300);
    let search = Share { ceiling: NonZeroU32::new(100), ..weighing(3) };
    let nightly = Share { priority: Priority::Low, ..weighing(1000) };
    let rates = rates(&[shop, weighing(3), search, weighing(1), nightly]);
    for (rate, told) in rates.iter().zip([404.0, 312.0, 96.0, 104.0]) {
        near(*rate, told, 1.5);
    }
    assert!(rates[4] < 1.0, "{rates:?}");
}

#[test]
fn an_idle_share_is_lent_and_given_back_at_once() {
    let mut sim = Sim::new(1000, 5);
    let owner = Pusher::from(guaranteed(600));
    let other = Pusher { depth: 60, ..Pusher::from(Share::default()) };
    let alone = Pusher { depth: 0, ..owner };
    sim.push(&[alone, other], 2 * MINUTE);
    near(sim.rate(1), possible(), 1.0);
    let back = sim.now;
    sim.push(&[owner, other], MINUTE);
    let first = sim.sent.iter().find(|(at, key, _)| *key == 0 && *at >= back).unwrap().0;
    assert!(first - back < Duration::from_millis(70), "{:?}", first - back);
    let ten_seconds = sim.between(Some(0), back, back + MINUTE / 6);
    assert!(ten_seconds >= 99, "{ten_seconds}");
}

#[test]
fn high_goes_before_normal_and_normal_before_low() {
    let mut sim = Sim::new(1000, 5);
    let classes = [Priority::Low, Priority::Normal, Priority::High];
    let mut keys = classes.map(|class| Pusher { depth: 2, ..Pusher::from(of(class)) });
    sim.push(&keys, MINUTE);
    // What goes at once goes in the order of coming.
    let full = Duration::from_millis(1);
    assert!(sim.between(Some(2), full, sim.now) > 900);
    assert_eq!(sim.between(Some(0), full, sim.now), 0);
    // Once nobody is before them the others go on.
    keys[2].depth = 0;
    let since = sim.now;
    while sim.between(Some(2), since, sim.now + MINUTE) < 2 && sim.run(since + MINUTE).is_some() {}
    sim.push(&keys[..2], MINUTE);
    assert!(sim.between(Some(1), since, sim.now) > 800);
}

#[test]
fn keys_that_come_later_are_not_behind_and_have_saved_nothing() {
    let mut sim = Sim::new(1000, 5);
    let key = Pusher::from(Share::default());
    sim.push(&[key; 2], 3 * MINUTE);
    let since = sim.now;
    sim.push(&[key; 4], MINUTE);
    for key in 0..4 {
        let minute = sim.between(Some(key), since, sim.now) as f64;
        near(minute, possible() / 4.0, 2.0);
    }
}

#[test]
fn one_that_asks_again_after_each_refusal_gets_its_part_too() {
    // Fifty services send one request at a time, wait two seconds at most, and come back when told.
    let wait = Duration::from_secs(2);
    let mut sim = Sim::new(1000, 5);
    let mut got = [0_u32; 50];
    // When each does something next: asks, or gives up.
    let mut acts = [(Duration::ZERO, None::<Ticket>); 50];
    let end = 6 * MINUTE;
    while sim.now < end {
        let (at, key) = acts.iter().enumerate().map(|(key, act)| (act.0, key)).min().unwrap();
        if let Some(key) = sim.run(at.min(end)) {
            got[key] += u32::from(sim.now >= MINUTE);
            acts[key] = (sim.now, None);
            continue;
        }
        let (_, ticket) = acts[key];
        acts[key] = match ticket {
            Some(ticket) => {
                let after = sim.budget.give_up(sim.now, ticket);
                // Clients are told whole seconds.
                (sim.now + Duration::from_secs(after.as_secs() + 1), None)
            }
            None => match sim.budget.ask(sim.now, id(key), &Share::default(), 1, wait) {
                Asked::Goes => {
                    got[key] += u32::from(sim.now >= MINUTE);
                    (sim.now + Duration::from_millis(1), None)
                }
                Asked::Waits(ticket) => (sim.now + wait, Some(ticket)),
                Asked::Refused(after) => (sim.now + after, None),
            },
        };
    }
    let all: u32 = got.iter().sum();
    assert!(f64::from(all) >= 0.95 * 5.0 * possible(), "{all}");
    for got in got {
        near(f64::from(got), f64::from(all) / 50.0, 10.0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn weights_are_met(weights in prop::collection::vec(1_u32..=20, 2..20)) {
        let keys: Vec<_> = weights.iter().map(|weight| weighing(*weight)).collect();
        let all: u32 = weights.iter().sum();
        for (rate, weight) in rates(&keys).iter().zip(&weights) {
            let expected = possible() * f64::from(*weight) / f64::from(all);
            prop_assert!((rate - expected).abs() <= 0.03 * expected + 0.5, "{rate} {expected}");
        }
    }

    #[test]
    fn guarantees_that_fit_are_met(
        shares in prop::collection::vec((0_u32..60, 1_u32..1000, 0_u32..3), 2..15),
    ) {
        let classes = [Priority::Low, Priority::Normal, Priority::High];
        let keys: Vec<_> = shares.iter().map(|(guaranteed, weight, class)| Share {
            guaranteed: *guaranteed,
            priority: classes[*class as usize],
            ..weighing(*weight)
        }).collect();
        for (rate, key) in rates(&keys).iter().zip(&keys) {
            let least = f64::from(key.guaranteed);
            prop_assert!(*rate >= 0.98 * least - 0.5, "{rate} of {least}");
        }
    }
}
