//! The arithmetic of the governor: how many slots, how often, how many at once. No time, no state.

use std::num::NonZeroU64;

/// The window that the platform's limit speaks of, in nanoseconds.
pub(super) const WINDOW: u64 = 60 * SECOND;
/// How long after it was granted a slot may be used, in nanoseconds.
pub(super) const VALIDITY: u64 = SECOND;
/// A second in nanoseconds.
pub(super) const SECOND: u64 = 1_000_000_000;

/// The part of the budget that may go at once, in percent.
const BURST_PERCENT: u64 = 2;

/// How fast slots come.
///
/// Slots fill a bucket of `burst`, and what is taken out of it must be used within [`VALIDITY`].
/// In 60 s, wherever they begin, at most those slots are used that were taken in 61 s, so the rate
/// is such that `burst + 61 s x rate <= budget`: no window of the platform, fixed or sliding, ever
/// sees more than the budget.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Pace {
    /// Requests per minute that the platform allows.
    pub(super) limit: u32,
    /// Percent of them that are left to others.
    pub(super) reserve: u8,
    /// Slots in any 60 s.
    budget: NonZeroU64,
}

impl Pace {
    /// The pace under a limit per minute, of which `reserve` percent are left alone. A limit of 0
    /// counts as 1, a reserve above 99 as 99; at least one request a minute is possible.
    pub(super) fn new(limit: u32, reserve: u8) -> Self {
        let (limit, reserve) = (limit.max(1), reserve.min(99));
        let budget = u64::from(limit) * u64::from(100 - reserve) / 100;
        Self { limit, reserve, budget: NonZeroU64::new(budget).unwrap_or(NonZeroU64::MIN) }
    }

    /// The pace of a process that cannot see the others: a part of the budget.
    pub(super) fn alone(self, part: NonZeroU64) -> Self {
        let budget = NonZeroU64::new(self.budget.get() / part).unwrap_or(NonZeroU64::MIN);
        Self { budget, ..self }
    }

    /// Slots in any 60 s.
    pub(super) fn budget(self) -> u64 {
        self.budget.get()
    }

    /// Slots that may be taken at once.
    pub(super) fn burst(self) -> u64 {
        (self.budget.get() * BURST_PERCENT / 100).max(1)
    }

    /// Slots per minute when every one is used.
    pub(super) fn per_minute(self) -> f64 {
        self.rate() * 60.0
    }

    /// Slots that a process takes at most at once: what comes in a quarter of a second.
    pub(super) fn lease(self) -> u64 {
        ((self.rate() / 4.0).ceil() as u64).clamp(1, self.burst())
    }

    /// Slots that bulk work waits for before it looks again: what comes in a tenth of a second.
    pub(super) fn quantum(self) -> u64 {
        ((self.rate() / 10.0) as u64).clamp(1, self.lease())
    }

    /// Nanoseconds in which so many slots come, rounded up.
    pub(super) fn span(self, slots: u64) -> u64 {
        let (time, slots_in_time) = self.ratio();
        let span = (u128::from(slots) * u128::from(time)).div_ceil(u128::from(slots_in_time));
        u64::try_from(span).unwrap_or(u64::MAX)
    }

    /// Slots that come in so many nanoseconds, rounded down.
    pub(super) fn slots_in(self, span: u64) -> u64 {
        let (time, slots_in_time) = self.ratio();
        let slots = u128::from(span) * u128::from(slots_in_time) / u128::from(time);
        u64::try_from(slots).unwrap_or(u64::MAX)
    }

    /// So many nanoseconds bring so many slots.
    fn ratio(self) -> (u64, u64) {
        match self.budget.get() - self.burst() {
            // A budget of one: a slot each time that the window has passed, and no earlier.
            0 => (WINDOW + VALIDITY + 1, 1),
            slots => (WINDOW + VALIDITY, slots),
        }
    }

    fn rate(self) -> f64 {
        let (time, slots) = self.ratio();
        slots as f64 * SECOND as f64 / time as f64
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_platforms_limit_gives_what_the_documentation_says() {
        let pace = Pace::new(1000, 10);
        assert_eq!((pace.budget(), pace.burst(), pace.lease(), pace.quantum()), (900, 18, 4, 1));
        assert!((867.0..868.0).contains(&pace.per_minute()), "{}", pace.per_minute());
    }

    #[test]
    fn the_smallest_limit_is_one_a_minute() {
        for pace in [Pace::new(1, 0), Pace::new(0, 0), Pace::new(1, 100), Pace::new(5, 99)] {
            assert_eq!((pace.budget(), pace.burst(), pace.lease()), (1, 1, 1));
            assert!(pace.span(1) > WINDOW + VALIDITY);
        }
    }

    proptest! {
        #[test]
        fn burst_and_a_minute_of_slots_never_exceed_the_budget(limit: u32, reserve in 0_u8..=100) {
            let pace = Pace::new(limit, reserve);
            prop_assert!(pace.burst() + pace.slots_in(WINDOW + VALIDITY) <= pace.budget());
            prop_assert!(pace.budget() <= u64::from(limit.max(1)));
        }

        #[test]
        fn most_of_a_usual_budget_is_reached(limit in 100_u32.., reserve in 0_u8..=50) {
            let pace = Pace::new(limit, reserve);
            prop_assert!(pace.per_minute() >= 0.95 * pace.budget() as f64, "{pace:?}");
        }

        #[test]
        fn spans_and_slots_round_towards_slower(limit: u32, slots in 0_u64..1_000_000) {
            let pace = Pace::new(limit, 10);
            prop_assert!(pace.slots_in(pace.span(slots)) >= slots);
            prop_assert!(pace.span(pace.slots_in(slots)) <= slots);
        }
    }
}
