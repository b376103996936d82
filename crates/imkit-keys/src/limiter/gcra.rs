//! The generic cell rate algorithm (ITU-T I.371): a cell holds the time at which the key would have
//! no use left to pay for. One subtraction gives the exact wait; there is no window to stand on the
//! edge of.

use std::num::NonZeroU32;

use super::{Decision, Refused, SKEW};

/// A rate with a burst. Times in nanoseconds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Gcra {
    /// What one request costs, rounded up: never faster than the rate.
    interval: u64,
    /// How far ahead of now a cell may be: a burst of intervals.
    tolerance: u64,
    burst: u32,
}

impl Gcra {
    pub(super) fn new(count: NonZeroU32, seconds: NonZeroU32, burst: NonZeroU32) -> Self {
        let time = u64::from(seconds.get()) * 1_000_000_000;
        let interval = time.div_ceil(u64::from(count.get()));
        let tolerance = interval.saturating_mul(u64::from(burst.get()));
        Self { interval, tolerance, burst: burst.get() }
    }

    pub(super) fn decide(&self, cell: u64, now: u64, cost: u32) -> Decision {
        let full = now.saturating_add(self.tolerance);
        let from_the_future = cell > full.saturating_add(SKEW);
        let paid_at = if from_the_future { full } else { cell.max(now) };
        let repaired = from_the_future.then_some(full);
        let refuse = |wait| {
            let remaining = full.saturating_sub(paid_at) / self.interval;
            Decision::Refuse { refused: Refused { wait, remaining }, repaired }
        };
        if cost > self.burst {
            return refuse(None);
        }
        // At most the tolerance, because the cost is at most the burst.
        let next = paid_at.saturating_add(self.interval.saturating_mul(u64::from(cost)));
        if next > full {
            return refuse(Some(next - full));
        }
        Decision::Admit { next, remaining: (full - next) / self.interval, reset: next - now }
    }
}
