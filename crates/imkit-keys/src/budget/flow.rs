//! The whole of a budget: its bucket, and how it slows down when the upstream says that it was too
//! much all the same.

use std::time::Duration;

use super::pace::{Bucket, Pace, SECOND, WHOLE};
use super::tally::Tally;

/// A slowed rate grows by a part of [`WHOLE`] so often: from a half to the whole in a minute.
const GROWTH: u64 = 6 * SECOND;
/// A refusal of the upstream pauses everybody for at least so long ...
const SHORTEST_PAUSE: u64 = SECOND;
/// ... and at most.
const LONGEST_PAUSE: u64 = 3600 * SECOND;

/// What all keys share.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) pace: Pace,
    bucket: Bucket,
    /// Of [`WHOLE`]: the part of the rate that is used.
    part: u32,
    /// When that part grows.
    grows_at: u64,
    pub(super) used: Tally,
}

impl Flow {
    pub(super) fn new(limit: u32, reserve: u8, now: u64) -> Self {
        let pace = Pace::new(limit, reserve);
        // An earlier process may have sent all it could up to this moment; the burst of this one
        // comes on top of that, and out of the reserve.
        let reserve = u64::from(limit).saturating_sub(pace.budget);
        let bucket = Bucket::new(pace, reserve, now);
        Self { pace, bucket, part: WHOLE, grows_at: 0, used: Tally::default() }
    }

    pub(super) fn settle(&mut self, now: u64) {
        while self.part < WHOLE && self.grows_at <= now {
            self.bucket.settle(self.pace, self.part, self.grows_at);
            self.part += 1;
            self.grows_at += GROWTH;
        }
        self.bucket.settle(self.pace, self.part, now);
    }

    /// How long until a request of this cost may go; none = now.
    pub(super) fn wait(&self, now: u64, cost: u64) -> Option<u64> {
        self.bucket.wait_within((self.pace, self.part, now), &self.used, cost)
    }

    /// The same when others go first.
    pub(super) fn wait_after(&self, now: u64, ahead: u64, cost: u64) -> u64 {
        let wait = self.bucket.wait(self.pace, self.part, now, ahead, cost);
        wait.max(self.wait(now, cost)).unwrap_or(0)
    }

    pub(super) fn take(&mut self, now: u64, cost: u64) {
        self.bucket.take(self.pace, cost);
        self.used.add(now, cost);
    }

    pub(super) fn give_back(&mut self, cost: u64) {
        self.bucket.give_back(self.pace, cost);
        self.used.subtract(cost);
    }

    /// Pauses, and halves the rate; once for all refusals of one pause, for many requests may have
    /// been under way.
    pub(super) fn throttle(&mut self, now: u64, wait: Duration) {
        self.settle(now);
        let wait = nanoseconds(wait).clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        let until = now.saturating_add(wait);
        if self.closed_until(now).is_none() {
            self.part = (self.part / 2).max(1);
        }
        self.bucket.close(until);
        self.grows_at = self.grows_at.max(until.saturating_add(GROWTH));
    }

    /// Until when nothing goes.
    pub(super) fn closed_until(&self, now: u64) -> Option<u64> {
        self.bucket.closed_until(now)
    }

    /// Requests a minute as of now.
    pub(super) fn per_minute(&self) -> f64 {
        self.pace.per_minute() * f64::from(self.part) / f64::from(WHOLE)
    }
}

pub(super) fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_the_upstream_pauses_halves_and_is_grown_out_of() {
        let mut flow = Flow::new(1000, 5, 0);
        assert_eq!(flow.wait(0, 1), None);
        flow.throttle(0, Duration::from_secs(10));
        // Others that were under way say the same.
        flow.throttle(SECOND, Duration::from_secs(9));
        let whole = flow.pace.per_minute();
        assert!((flow.per_minute() - whole / 2.0).abs() < 1.0);
        assert_eq!(flow.closed_until(SECOND), Some(10 * SECOND));
        flow.settle(10 * SECOND);
        let first = flow.wait(10 * SECOND, 1).unwrap();
        assert!((130_000_000..132_000_000).contains(&first), "{first}");
        for (seconds, part) in [(15, 0.5), (16, 0.55), (40, 0.75), (70, 1.0), (500, 1.0)] {
            flow.settle(seconds * SECOND);
            assert!((flow.per_minute() - whole * part).abs() < 0.1, "{seconds}");
        }
        flow.throttle(500 * SECOND, Duration::ZERO);
        flow.settle(502 * SECOND);
        flow.throttle(502 * SECOND, Duration::MAX);
        assert!((flow.per_minute() - whole / 4.0).abs() < 1.0);
        assert_eq!(flow.closed_until(502 * SECOND), Some((3600 + 502) * SECOND));
    }

    #[test]
    fn a_budget_without_reserve_begins_empty() {
        let mut flow = Flow::new(1000, 0, 0);
        assert!(flow.wait(0, 1).is_some());
        flow.settle(SECOND);
        assert_eq!(flow.wait(SECOND, 16), None);
        assert!(flow.wait(SECOND, 17).is_some());
    }
}
