//! The limiter against a model that remembers every admission.

use std::num::{NonZeroU32, NonZeroU64};

use proptest::prelude::*;

use super::*;
use crate::limit::Period;

const START: u64 = 1_800_000_000 * 1_000_000_000;

fn rate(count: u32, seconds: u32, burst: u32) -> Counter {
    let number = |n| NonZeroU32::new(n).unwrap();
    Counter::new(Rule::Rate {
        count: number(count),
        seconds: number(seconds),
        burst: number(burst),
    })
}

fn quota(count: u64, period: Period) -> Counter {
    Counter::new(Rule::Quota { count: NonZeroU64::new(count).unwrap(), period })
}

/// Counters with their cells.
struct Key(Vec<(Counter, AtomicU64)>);

impl Key {
    fn new(counters: &[Counter]) -> Self {
        Self(counters.iter().map(|counter| (*counter, AtomicU64::new(0))).collect())
    }

    fn copy(&self) -> Self {
        let copy = |(counter, cell): &(Counter, AtomicU64)| {
            (*counter, AtomicU64::new(cell.load(Ordering::Relaxed)))
        };
        Self(self.0.iter().map(copy).collect())
    }

    fn charge(&self, now: u64, cost: u32) -> Result<Option<Standing>, Over> {
        charge(self.0.iter().map(|(counter, cell)| (counter, cell)), now, cost)
    }

    fn cells(&self) -> Vec<u64> {
        self.0.iter().map(|(_, cell)| cell.load(Ordering::Relaxed)).collect()
    }
}

fn wait(refusal: Result<Option<Standing>, Over>) -> Option<u64> {
    Some(u64::try_from(refusal.unwrap_err().wait?.as_nanos()).unwrap())
}

proptest! {
    #[test]
    fn no_window_admits_more_than_rate_and_burst(
        count in 1..2000_u32, seconds in 1..100_u32, burst in 1..50_u32,
        steps in prop::collection::vec((0..3_000_000_000_u64, 1..5_u32), 1..200), greedy: bool,
    ) {
        let key = Key::new(&[rate(count, seconds, burst)]);
        let mut now = START;
        let mut admitted: Vec<(u64, u64)> = Vec::new();
        for (step, cost) in steps {
            // Often several at the same instant; the greedy come back at the first possible one.
            now += if greedy || step % 3 == 0 { 0 } else { step / 50 };
            let mut answer = key.charge(now, cost);
            if let Err(Over { wait: Some(wait), .. }) = answer && greedy {
                now += u64::try_from(wait.as_nanos()).unwrap();
                answer = key.charge(now, cost);
                prop_assert!(answer.is_ok());
            }
            if answer.is_ok() {
                admitted.push((now, u64::from(cost)));
            }
        }
        for (first, (from, _)) in admitted.iter().enumerate() {
            let mut sum = 0_u128;
            for (at, cost) in &admitted[first..] {
                sum += u128::from(*cost);
                // sum <= count / seconds * window + burst, without rounding.
                let window = u128::from(at - from);
                let allowed = u128::from(count) * window
                    + u128::from(burst) * u128::from(seconds) * 1_000_000_000;
                prop_assert!(sum * u128::from(seconds) * 1_000_000_000 <= allowed);
            }
        }
    }

    #[test]
    fn the_wait_is_exact_to_the_nanosecond(
        count in 1..2000_u32, seconds in 1..100_u32, burst in 1..50_u32, cost in 1..60_u32,
        gap in 0..2_000_000_u64,
    ) {
        let key = Key::new(&[rate(count, seconds, burst)]);
        let mut now = START;
        while key.charge(now, 1).is_ok() { now += gap % 7; }
        let refusal = key.charge(now, cost);
        let before = key.cells();
        match wait(refusal) {
            None => prop_assert!(cost > burst),
            Some(wait) => {
                prop_assert!(wait > 0);
                prop_assert_eq!(key.charge(now + wait - 1, cost).is_ok(), false);
                prop_assert_eq!(key.cells(), before, "a refusal charges nothing");
                prop_assert!(key.charge(now + wait, cost).is_ok());
            }
        }
    }

    #[test]
    fn what_remains_is_what_is_admitted(
        count in 1..2000_u32, seconds in 1..100_u32, burst in 1..50_u32, used in 1..50_u32,
    ) {
        let key = Key::new(&[rate(count, seconds, burst)]);
        let mut standing = None;
        for _ in 0..used.min(burst) { standing = key.charge(START, 1).unwrap(); }
        let standing = standing.unwrap();
        for left in (0..=standing.remaining).rev() {
            // Too much for now, or for ever.
            for cost in [u32::try_from(left).unwrap() + 1, burst + 1] {
                prop_assert_eq!(key.charge(START, cost).unwrap_err().remaining, left);
            }
            prop_assert_eq!(key.charge(START, 1).is_ok(), left > 0);
        }
        let reset = u64::try_from(standing.reset.as_nanos()).unwrap();
        let fresh = Key::new(&[rate(count, seconds, burst)]);
        for _ in 0..used.min(burst) { fresh.charge(START, 1).unwrap(); }
        for _ in 0..burst { prop_assert!(fresh.charge(START + reset, 1).is_ok()); }
    }

    #[test]
    fn several_limits_are_charged_together_or_not_at_all(
        steps in prop::collection::vec((0..40_000_000_000_u64, 1..4_u32), 1..200),
    ) {
        let counters =
            [quota(20, Period::Hour), quota(40, Period::Day), rate(2, 1, 3), rate(10, 60, 8)];
        let together = Key::new(&counters);
        let mut now = START;
        for (step, cost) in steps {
            now += if step % 2 == 0 { 0 } else { step };
            let before = together.cells();
            let alone = |index: usize| {
                let key = Key(vec![(counters[index], AtomicU64::new(before[index]))]);
                key.charge(now, cost).is_ok()
            };
            let all_would = (0..4).all(alone);
            match together.charge(now, cost) {
                Ok(_) => prop_assert!(all_would),
                Err(over) => {
                    prop_assert!(!all_would);
                    prop_assert_eq!(together.cells(), before);
                    let wait = u64::try_from(over.wait.unwrap().as_nanos()).unwrap();
                    prop_assert!(together.charge(now + wait - 1, cost).is_err());
                    let later = together.copy().charge(now + wait, cost);
                    prop_assert!(later.is_ok());
                }
            }
        }
    }

    #[test]
    fn a_quota_counts_exactly_per_period(
        count in 1..30_u64,
        steps in prop::collection::vec((0..4000_u64, 1..4_u32), 1..200),
    ) {
        let key = Key::new(&[quota(count, Period::Hour)]);
        let mut used = std::collections::HashMap::<u64, u64>::new();
        let mut now = START;
        for (step, cost) in steps {
            now += step * 100_000_000;
            let used = used.entry(now / 3_600_000_000_000).or_default();
            let fits = *used + u64::from(cost) <= count;
            let answer = key.charge(now, cost);
            prop_assert_eq!(answer.is_ok(), fits);
            if fits {
                *used += u64::from(cost);
                prop_assert_eq!(answer.unwrap().unwrap().remaining, count - *used);
            }
        }
    }
}

#[test]
fn quotas_end_with_the_calendar() {
    // 2028-02-29T23:59:59.5Z
    let now = u64::try_from("2028-02-29T23:59:59.5Z".parse::<Timestamp>().unwrap().as_nanosecond())
        .unwrap();
    for period in [Period::Hour, Period::Day, Period::Month] {
        let key = Key::new(&[quota(1, period)]);
        assert!(key.charge(now, 1).is_ok());
        assert_eq!(wait(key.charge(now, 1)), Some(500_000_000), "{period:?}");
        assert!(key.charge(now + 500_000_000, 1).is_ok(), "{period:?}");
        // A thread whose clock is a little behind counts in the new period.
        assert!(key.charge(now + 499_000_000, 1).is_err(), "{period:?}");
        assert_eq!(wait(key.charge(now, 2)), None, "{period:?}");
    }
}

#[test]
fn quotas_survive_a_restart() {
    let counter = quota(5, Period::Month);
    let key = Key::new(&[counter]);
    key.charge(START, 3).unwrap();
    let kept = counter.quota_use(&key.0[0].1).unwrap();
    assert_eq!((kept.since.to_string().as_str(), kept.used), ("2027-01-01T00:00:00Z", 3));
    let restarted = Key::new(&[counter]);
    counter.restore(&restarted.0[0].1, kept);
    assert!(restarted.charge(START, 3).is_err());
    assert!(restarted.charge(START, 2).is_ok());
    assert_eq!(counter.quota_use(&AtomicU64::new(0)), None);
}

#[test]
fn a_clock_that_is_set_back_costs_at_most_one_burst() {
    let counter = rate(1, 1, 5);
    let key = Key::new(&[counter, quota(2, Period::Hour)]);
    let later = START + 365 * 86_400 * 1_000_000_000;
    key.charge(later, 1).unwrap();
    assert_eq!(wait(key.charge(START, 1)), Some(1_000_000_000));
    assert!(key.charge(START + 1_000_000_000, 1).is_ok());
}

#[test]
fn a_cost_of_zero_is_free_and_charges_nothing() {
    let key = Key::new(&[rate(1, 1, 1)]);
    key.charge(START, 1).unwrap();
    let before = key.cells();
    assert_eq!(key.charge(START, 0), Ok(None));
    assert_eq!(key.cells(), before);
}

#[test]
fn extreme_limits_do_not_overflow() {
    for counter in [rate(1, 366 * 86_400, 10), rate(1_000_000_000, 1, 1_000_000_000)] {
        let key = Key::new(&[counter]);
        for now in [0, START, u64::MAX / 2] {
            let _ = key.charge(now, u32::MAX);
            let _ = key.charge(now, 1);
        }
    }
    let key = Key::new(&[quota(1_000_000_000_000, Period::Month)]);
    for now in [0, START, u64::MAX] {
        let _ = key.charge(now, u32::MAX);
    }
}

/// Real threads on one key: what is admitted in one instant is exactly the burst, and quotas lose
/// nothing to requests that the rate refused.
#[test]
fn threads_together_get_the_burst_and_no_more() {
    let key = Key::new(&[quota(1000, Period::Month), rate(1, 1000, 300)]);
    let admitted: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| (0..500).filter(|_| key.charge(START, 1).is_ok()).count()))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(admitted, 300);
    assert_eq!(key.0[0].0.quota_use(&key.0[0].1).unwrap().used, 300);
}
