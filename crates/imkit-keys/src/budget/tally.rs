//! What went in the last minute, by second.

use super::pace::SECOND;

/// Seconds that are kept: 61, and the one that has begun.
const TICKS: u64 = 62;

/// A count by second, of the last minute.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    counts: [u32; TICKS as usize],
    /// The second that was counted last.
    last: u64,
}

impl Default for Tally {
    fn default() -> Self {
        Self { counts: [0; TICKS as usize], last: 0 }
    }
}

impl Tally {
    pub(super) fn add(&mut self, now: u64, count: u64) {
        self.turn(now);
        let slot = &mut self.counts[(self.last % TICKS) as usize];
        *slot = slot.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Takes back what was counted lately.
    pub(super) fn subtract(&mut self, count: u64) {
        let slot = &mut self.counts[(self.last % TICKS) as usize];
        *slot = slot.saturating_sub(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Forgets the seconds that are over.
    fn turn(&mut self, now: u64) {
        let tick = now / SECOND;
        for over in (self.last + 1..=tick).take(TICKS as usize) {
            self.counts[(over % TICKS) as usize] = 0;
        }
        self.last = self.last.max(tick);
    }

    /// The counts of so many seconds, the one that has begun included; latest first.
    fn lately(&self, now: u64, ticks: u64) -> impl Iterator<Item = (u64, u64)> {
        let tick = now / SECOND;
        (tick.saturating_sub(ticks - 1)..=tick)
            .rev()
            // Of seconds that were not counted yet there is nothing.
            .filter(|tick| *tick <= self.last && self.last - *tick < TICKS)
            .map(|tick| (tick, u64::from(self.counts[(tick % TICKS) as usize])))
    }

    /// What went in the last minute; never more than in any 60 s.
    pub(super) fn last_minute(&self, now: u64) -> u64 {
        self.lately(now, 60).map(|(_, count)| count).sum()
    }

    /// How long until at most `most` went in the last 61 s; none = now.
    pub(super) fn wait(&self, now: u64, most: u64) -> Option<u64> {
        let mut sum = 0;
        for (tick, count) in self.lately(now, TICKS) {
            sum += count;
            if sum > most {
                return Some(((tick + TICKS) * SECOND).saturating_sub(now));
            }
        }
        None
    }

    /// Whether nothing went in the last minute.
    pub(super) fn is_empty(&self, now: u64) -> bool {
        self.lately(now, TICKS).all(|(_, count)| count == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_forgotten_second_by_second() {
        let mut tally = Tally::default();
        tally.add(SECOND / 2, 3);
        tally.add(30 * SECOND, 4);
        assert_eq!(tally.last_minute(59 * SECOND), 7);
        assert_eq!(tally.last_minute(60 * SECOND), 4);
        assert_eq!(tally.last_minute(90 * SECOND), 0);
        assert!(!tally.is_empty(91 * SECOND));
        assert!(tally.is_empty(92 * SECOND));
        tally.add(92 * SECOND, 1);
        assert_eq!(tally.last_minute(92 * SECOND), 1);
        tally.subtract(1);
        assert!(tally.is_empty(92 * SECOND));
    }

    #[test]
    fn a_long_silence_leaves_nothing() {
        for silence in [61, 62, 63, 124, 125, 1000] {
            let mut tally = Tally::default();
            for second in 0..62 {
                tally.add(second * SECOND, 1);
            }
            tally.add((61 + silence) * SECOND, 1);
            assert_eq!(tally.last_minute((61 + silence) * SECOND), 1, "{silence}");
        }
    }

    #[test]
    fn the_wait_for_room_is_exact_to_the_second() {
        let mut tally = Tally::default();
        tally.add(5 * SECOND, 10);
        tally.add(20 * SECOND, 10);
        let now = 30 * SECOND;
        assert_eq!(tally.wait(now, 20), None);
        assert_eq!(tally.wait(now, 10), Some(37 * SECOND));
        assert_eq!(tally.wait(now + 37 * SECOND, 10), None);
        assert_eq!(tally.wait(now, 0), Some(52 * SECOND));
        assert!(tally.wait(now + 52 * SECOND - 1, 0).is_some());
    }
}
