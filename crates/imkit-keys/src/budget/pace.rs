//! How fast requests may go: the arithmetic of one limit a minute, and the bucket that keeps to it.
//!
//! Requests fill no window evenly by themselves, and whoever counts them may count in any: the
//! bucket is small and fills so slowly that `burst + 61 s x rate <= limit - reserve`. A request that
//! was let go arrives within a second ([`LATENESS`]), so that in 60 s, wherever they begin, at most
//! those arrive that were let go in 61 s.

use super::tally::Tally;

/// A second, in nanoseconds.
pub(super) const SECOND: u64 = 1_000_000_000;
/// The window that limits speak of.
pub(super) const WINDOW: u64 = 60 * SECOND;
/// How long a request may be on its way.
const LATENESS: u64 = SECOND;
/// The part of a budget that may go at once, in percent.
const BURST_PERCENT: u64 = 2;
/// The whole rate; a slowed bucket fills at a part of it.
pub(super) const WHOLE: u32 = 20;

/// A limit a minute as a bucket keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Pace {
    /// Most in any 60 s.
    pub(super) budget: u64,
    /// Most at once.
    pub(super) burst: u64,
    /// So many come in ...
    slots: u64,
    /// ... this time.
    time: u64,
}

impl Pace {
    /// The pace under a limit of which `reserve` percent are left alone. At least one request a
    /// minute is possible.
    pub(super) fn new(limit: u32, reserve: u8) -> Self {
        let part = u64::from(100 - reserve.min(99));
        let budget = (u64::from(limit) * part / 100).max(1);
        let burst = (budget * BURST_PERCENT / 100).max(1);
        match budget - burst {
            // One a minute: each when the window has passed, and no earlier.
            0 => Self { budget, burst, slots: 1, time: WINDOW + LATENESS + 1 },
            slots => Self { budget, burst, slots, time: WINDOW + LATENESS },
        }
    }

    /// Requests a minute that this comes to when every one is used.
    pub(super) fn per_minute(self) -> f64 {
        self.slots as f64 * WINDOW as f64 / self.time as f64
    }

    /// One request, in the bucket's units: what comes in a nanosecond is a whole number of them.
    fn unit(self) -> i128 {
        i128::from(self.time) * i128::from(WHOLE)
    }
}

/// What may go now. All times are nanoseconds of one clock.
#[derive(Clone, Debug)]
pub(super) struct Bucket {
    /// In units of its pace; below zero after a request of more than the burst.
    level: i128,
    /// As of this time; later than now while nothing may go.
    at: u64,
}

impl Bucket {
    /// A bucket with so many requests in it.
    pub(super) fn new(pace: Pace, filled: u64, now: u64) -> Self {
        Self { level: i128::from(filled.min(pace.burst)) * pace.unit(), at: now }
    }

    /// Lets what came since the last time in, at `part` of [`WHOLE`].
    pub(super) fn settle(&mut self, pace: Pace, part: u32, now: u64) {
        let Some(passed) = now.checked_sub(self.at) else { return };
        let came = i128::from(passed) * i128::from(pace.slots) * i128::from(part);
        self.level = (self.level + came).min(i128::from(pace.burst) * pace.unit());
        self.at = now;
    }

    /// How long until a request of this cost may go, of a settled bucket, once `ahead` went before
    /// it; none = now.
    pub(super) fn wait(
        &self,
        pace: Pace,
        part: u32,
        now: u64,
        ahead: u64,
        cost: u64,
    ) -> Option<u64> {
        let wanted = i128::from(ahead.saturating_add(cost.min(pace.burst))) * pace.unit();
        let missing = wanted - self.level;
        let closed = self.at.saturating_sub(now);
        if missing <= 0 {
            return (closed > 0).then_some(closed);
        }
        let a_nanosecond = i128::from(pace.slots) * i128::from(part.max(1));
        let wait = (missing + a_nanosecond - 1) / a_nanosecond;
        Some(u64::try_from(wait).unwrap_or(u64::MAX).saturating_add(closed))
    }

    /// The same, when what was let go lately is looked at, too: a request of more than the burst
    /// leaves the bucket below zero, which is right for what follows and not for what went before.
    pub(super) fn wait_within(
        &self,
        (pace, part, now): (Pace, u32, u64),
        used: &Tally,
        cost: u64,
    ) -> Option<u64> {
        let wait = self.wait(pace, part, now, 0, cost);
        if cost <= pace.burst {
            return wait;
        }
        wait.max(used.wait(now, pace.budget - cost.min(pace.budget)))
    }

    /// Lets a request go.
    pub(super) fn take(&mut self, pace: Pace, cost: u64) {
        self.level -= i128::from(cost) * pace.unit();
    }

    /// Takes a request back that did not go.
    pub(super) fn give_back(&mut self, pace: Pace, cost: u64) {
        let full = i128::from(pace.burst) * pace.unit();
        self.level = (self.level + i128::from(cost) * pace.unit()).min(full);
    }

    /// Lets nothing go, and nothing in, until then; what is in it is gone.
    pub(super) fn close(&mut self, until: u64) {
        self.level = self.level.min(0);
        self.at = self.at.max(until);
    }

    /// Until when nothing goes.
    pub(super) fn closed_until(&self, now: u64) -> Option<u64> {
        (self.at > now).then_some(self.at)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_platforms_limit_gives_what_the_documentation_says() {
        let pace = Pace::new(1000, 5);
        assert_eq!((pace.budget, pace.burst), (950, 19));
        assert!((915.0..916.0).contains(&pace.per_minute()), "{}", pace.per_minute());
    }

    #[test]
    fn a_bucket_is_as_slow_as_its_part_says() {
        let pace = Pace::new(1000, 0);
        for part in [WHOLE, WHOLE / 2, 1] {
            let mut bucket = Bucket::new(pace, 0, 0);
            let wait = bucket.wait(pace, part, 0, 4, 1).unwrap();
            bucket.settle(pace, part, wait - 1);
            assert!(bucket.wait(pace, part, wait - 1, 4, 1).is_some());
            bucket.settle(pace, part, wait);
            assert_eq!(bucket.wait(pace, part, wait, 4, 1), None);
            let whole = (5 * 61 * SECOND).div_ceil(980);
            assert!(wait.abs_diff(whole * u64::from(WHOLE / part)) < 100, "{wait}");
        }
    }

    proptest! {
        #[test]
        fn burst_and_61_seconds_of_requests_never_exceed_the_budget(limit: u32, reserve: u8) {
            let pace = Pace::new(limit, reserve);
            let came = u128::from(pace.slots) * u128::from(61 * SECOND) / u128::from(pace.time);
            prop_assert!(u128::from(pace.burst) + came <= u128::from(pace.budget), "{pace:?}");
            prop_assert!(pace.budget <= u64::from(limit.max(1)));
        }

        #[test]
        fn most_of_a_usual_budget_is_reached(limit in 100_u32.., reserve in 0_u8..=50) {
            let pace = Pace::new(limit, reserve);
            prop_assert!(pace.per_minute() >= 0.95 * pace.budget as f64, "{pace:?}");
        }
    }
}
