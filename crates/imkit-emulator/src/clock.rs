//! The emulator's time: the system's or one that only moves by hand, plus an offset that tests
//! control. The one place that reads the system clock.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::Error;

/// A clock. Clones share one time.
///
/// ```
/// use imkit_emulator::Clock;
///
/// let clock = Clock::manual("2026-01-01T00:00:00Z".parse()?);
/// clock.advance(jiff::SignedDuration::from_hours(1))?;
/// assert_eq!(clock.now().to_string(), "2026-01-01T01:00:00Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    source: Source,
    offset: Mutex<SignedDuration>,
    /// Whether there was ever an offset: requests on a clock that nobody moved take no lock.
    moved: AtomicBool,
}

#[derive(Debug)]
enum Source {
    System,
    Stopped(Timestamp),
}

impl Clock {
    /// The system's time.
    pub fn system() -> Self {
        Self::new(Source::System)
    }

    /// A clock that stands still until it is set or advanced.
    pub fn manual(start: Timestamp) -> Self {
        Self::new(Source::Stopped(start))
    }

    fn new(source: Source) -> Self {
        let offset = Mutex::new(SignedDuration::ZERO);
        Self(Arc::new(Inner { source, offset, moved: AtomicBool::new(false) }))
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        let base = self.base();
        if !self.0.moved.load(Ordering::Acquire) {
            return base;
        }
        let offset = *self.0.offset.lock().unwrap_or_else(PoisonError::into_inner);
        // Only the system clock can leave the range here: `move_to` checked the offset.
        base.checked_add(offset).unwrap_or(base)
    }

    /// Jumps to a time, and goes on from there.
    ///
    /// # Errors
    ///
    /// [`Error::Clock`] within a day of the end of representable time.
    pub fn set(&self, time: Timestamp) -> Result<(), Error> {
        self.move_to(|base, _| Some(time.duration_since(base)))
    }

    /// Moves the time forward, or back when negative.
    ///
    /// # Errors
    ///
    /// [`Error::Clock`] when that is out of range; the time stays.
    pub fn advance(&self, by: SignedDuration) -> Result<(), Error> {
        self.move_to(|_, offset| offset.checked_add(by))
    }

    /// Goes back to the system's time, or to where a manual clock started.
    pub fn reset(&self) {
        *self.0.offset.lock().unwrap_or_else(PoisonError::into_inner) = SignedDuration::ZERO;
    }

    fn move_to(
        &self,
        offset: impl FnOnce(Timestamp, SignedDuration) -> Option<SignedDuration>,
    ) -> Result<(), Error> {
        // Operations add days to the time, so the last ones are not given away.
        const MARGIN: SignedDuration = SignedDuration::from_hours(24 * 366);
        let base = self.base();
        let mut current = self.0.offset.lock().unwrap_or_else(PoisonError::into_inner);
        let next = offset(base, *current).ok_or(Error::Clock)?;
        let time = base.checked_add(next).map_err(|_| Error::Clock)?;
        time.checked_add(MARGIN).map_err(|_| Error::Clock)?;
        *current = next;
        self.0.moved.store(true, Ordering::Release);
        Ok(())
    }

    fn base(&self) -> Timestamp {
        match self.0.source {
            Source::System => system_now(),
            Source::Stopped(start) => start,
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

/// The system's time. Everything but clocks and the uniqueness of ids asks a [`Clock`] instead.
#[expect(clippy::disallowed_methods, reason = "the place where the system clock enters")]
pub(crate) fn system_now() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_by_hand() -> Result<(), Error> {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        clock.advance(SignedDuration::from_secs(90))?;
        clock.clone().advance(SignedDuration::from_secs(-30))?;
        assert_eq!(clock.now().as_second(), 60);
        clock.reset();
        assert_eq!(clock.now(), Timestamp::UNIX_EPOCH);
        Ok(())
    }

    #[test]
    fn a_system_clock_goes_on_from_where_it_was_set() -> Result<(), Error> {
        let clock = Clock::system();
        let then = Timestamp::constant(1_000_000_000, 0);
        clock.set(then)?;
        let passed = clock.now().duration_since(then);
        assert!(passed >= SignedDuration::ZERO && passed < SignedDuration::from_mins(5));
        Ok(())
    }

    #[test]
    fn the_end_of_time_is_refused_and_the_time_stays() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        assert!(clock.set(Timestamp::MAX).is_err());
        assert!(clock.advance(SignedDuration::MAX).is_err());
        assert_eq!(clock.now(), Timestamp::UNIX_EPOCH);
    }
}
