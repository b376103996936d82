//! The server's time, which never goes back: a clock that is set back must not revive secrets that
//! ended and keys that expired.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Instant;

use imkit_emulator::Clock;
use jiff::{SignedDuration, Timestamp};

/// How far the system's clock may fall behind before that is worth a warning.
const NOTABLE: SignedDuration = SignedDuration::from_secs(1);

/// A clock that goes on from the latest time that it showed when the clock below it is set back,
/// as fast as time passes, and follows that clock again once it has caught up. Clones share one
/// time. Asking takes no lock.
#[derive(Clone, Debug)]
pub(crate) struct SteadyClock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    wall: Clock,
    begin: Timestamp,
    /// What the time that passed is measured from; `None` = it passes by hand, in tests.
    began: Option<Instant>,
    /// Microseconds that the clock below gained on the time that passed since `begin`; never less
    /// than before.
    lead: AtomicI64,
    warned: AtomicBool,
}

impl SteadyClock {
    /// Follows the system's clock, from no earlier than `known`: a time that already was.
    pub(crate) fn system(known: Option<Timestamp>) -> Self {
        Self::new(Clock::system(), known, Some(Instant::now()))
    }

    /// Follows a clock that is moved by hand.
    #[cfg(test)]
    pub(crate) fn manual(wall: Clock) -> Self {
        Self::new(wall, None, None)
    }

    fn new(wall: Clock, known: Option<Timestamp>, began: Option<Instant>) -> Self {
        let now = wall.now();
        let begin = known.map_or(now, |known| known.max(now));
        let (lead, warned) = (AtomicI64::new(0), AtomicBool::new(false));
        Self(Arc::new(Inner { wall, begin, began, lead, warned }))
    }

    /// The time, to the microsecond.
    pub(crate) fn now(&self) -> Timestamp {
        let Inner { wall, begin, began, lead, warned } = &*self.0;
        let wall = wall.now();
        let passed =
            began.map_or(0, |began| i64::try_from(began.elapsed().as_micros()).unwrap_or(i64::MAX));
        let steady = begin.as_microsecond().saturating_add(passed);
        let gained = wall.as_microsecond().saturating_sub(steady);
        let mut known = lead.load(Ordering::Relaxed);
        if gained > known {
            known = lead.fetch_max(gained, Ordering::Relaxed).max(gained);
        }
        let now = Timestamp::from_microsecond(steady.saturating_add(known)).unwrap_or(wall);
        if now.duration_since(wall) > NOTABLE && !warned.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                clock = %wall,
                server = %now,
                "the system's clock was set back, or was ahead when the keys were last changed: \
                 the server goes on with its own time until the clock has caught up"
            );
        }
        now
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);
    const HOUR: SignedDuration = SignedDuration::from_hours(1);

    #[test]
    fn the_time_follows_the_clock_ahead_and_never_back() {
        let wall = Clock::manual(NOW);
        let clock = SteadyClock::manual(wall.clone());
        wall.advance(HOUR).unwrap();
        assert_eq!(clock.now(), NOW + HOUR);
        wall.set(NOW).unwrap();
        assert_eq!(clock.now(), NOW + HOUR);
        wall.set(NOW + HOUR * 2).unwrap();
        assert_eq!(clock.now(), NOW + HOUR * 2);
    }

    #[test]
    fn time_passes_while_the_clock_is_behind() {
        let wall = Clock::manual(NOW);
        let ten_seconds_ago = Instant::now().checked_sub(Duration::from_secs(10));
        let clock = SteadyClock::new(wall.clone(), None, ten_seconds_ago);
        wall.set(NOW - HOUR).unwrap();
        assert!(clock.now() >= NOW + SignedDuration::from_secs(10));
        assert!(clock.now() < NOW + HOUR);
    }

    #[test]
    fn what_was_already_is_not_to_come() {
        let clock = SteadyClock::new(Clock::manual(NOW), Some(NOW + HOUR), None);
        assert_eq!(clock.now(), NOW + HOUR);
        let clock = SteadyClock::new(Clock::manual(NOW), Some(NOW - HOUR), None);
        assert_eq!(clock.now(), NOW);
    }
}
