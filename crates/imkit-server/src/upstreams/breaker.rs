//! A circuit breaker: an upstream that keeps failing is left alone for a while, so that callers are
//! told at once and it can recover.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Failures in a row that open it.
const FAILURES: u32 = 5;
/// How long it is open at first; each probe that fails doubles it.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

/// Closed as long as requests succeed now and then; open after [`FAILURES`] failures in a row; half
/// open when its time is over: one request goes through and decides.
#[derive(Debug, Default)]
pub(crate) struct Breaker {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// In a row.
    failures: u32,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    until: Instant,
    lasts: Duration,
    /// A request is on its way that decides.
    probing: bool,
}

/// A request that may be sent. What becomes of it is told with [`succeeded`](Self::succeeded) or
/// [`failed`](Self::failed); one that is dropped proves nothing.
#[derive(Debug)]
pub(crate) struct Try<'b> {
    breaker: &'b Breaker,
    is_probe: bool,
}

impl Breaker {
    /// Lets a request through.
    ///
    /// # Errors
    ///
    /// How long to wait when it is open.
    pub(crate) fn admit(&self, now: Instant) -> Result<Try<'_>, Duration> {
        let mut state = self.lock();
        let is_probe = match &mut state.open {
            None => false,
            Some(open) if now < open.until => return Err(open.until - now),
            // Whoever else comes waits as long as the next pause would be at least.
            Some(open) if open.probing => return Err(SHORTEST),
            Some(open) => {
                open.probing = true;
                true
            }
        };
        Ok(Try { breaker: self, is_probe })
    }

    /// How long it stays open; `None` = a request may try.
    pub(crate) fn is_open(&self, now: Instant) -> Option<Duration> {
        let state = self.lock();
        let open = state.open.as_ref()?;
        if open.probing {
            return Some(SHORTEST);
        }
        open.until.checked_duration_since(now).filter(|left| !left.is_zero())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Try<'_> {
    /// The upstream answered. Answers whether that closed the breaker.
    pub(crate) fn succeeded(self) -> bool {
        let mut state = self.breaker.lock();
        let was_open = state.open.is_some();
        *state = State::default();
        was_open
    }

    /// The upstream failed. Answers whether that opened the breaker.
    pub(crate) fn failed(self, now: Instant) -> bool {
        let mut state = self.breaker.lock();
        let failures = state.failures.saturating_add(1);
        state.failures = failures;
        match &mut state.open {
            // It was let through before the breaker opened.
            Some(_) if !self.is_probe => false,
            Some(open) => {
                open.lasts = (open.lasts * 2).min(LONGEST);
                open.until = now + open.lasts;
                false
            }
            None if failures >= FAILURES => {
                state.open = Some(Open { until: now + SHORTEST, lasts: SHORTEST, probing: false });
                true
            }
            None => false,
        }
    }
}

impl Drop for Try<'_> {
    fn drop(&mut self) {
        if self.is_probe
            && let Some(open) = &mut self.breaker.lock().open
        {
            open.probing = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fail(breaker: &Breaker, now: Instant, times: u32) {
        for _ in 0..times {
            breaker.admit(now).unwrap().failed(now);
        }
    }

    #[test]
    fn it_opens_after_failures_in_a_row_and_only_then() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        fail(&breaker, now, FAILURES - 1);
        assert!(!breaker.admit(now).unwrap().succeeded());
        fail(&breaker, now, FAILURES - 1);
        assert!(breaker.admit(now).unwrap().failed(now));
        assert_eq!(breaker.admit(now).unwrap_err(), SHORTEST);
        assert_eq!(breaker.is_open(now), Some(SHORTEST));
    }

    #[test]
    fn one_request_decides_when_the_time_is_over() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        fail(&breaker, start, FAILURES);
        let now = start + SHORTEST;
        let probe = breaker.admit(now).unwrap();
        assert!(breaker.admit(now).is_err());
        probe.failed(now);
        assert_eq!(breaker.admit(now).unwrap_err(), SHORTEST * 2);
        let now = now + SHORTEST * 2;
        assert!(breaker.admit(now).unwrap().succeeded());
        assert!(breaker.admit(now).is_ok() && breaker.admit(now).is_ok());
    }

    #[test]
    fn a_probe_that_nobody_waits_for_any_more_lets_the_next_one_through() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        fail(&breaker, start, FAILURES);
        let now = start + SHORTEST;
        drop(breaker.admit(now).unwrap());
        assert!(breaker.admit(now).is_ok());
    }

    #[test]
    fn pauses_grow_to_a_bound() {
        let (breaker, mut now) = (Breaker::default(), Instant::now());
        fail(&breaker, now, FAILURES);
        for _ in 0..10 {
            now += breaker.is_open(now).unwrap();
            breaker.admit(now).unwrap().failed(now);
        }
        assert_eq!(breaker.is_open(now), Some(LONGEST));
    }

    #[test]
    fn what_was_under_way_when_it_opened_makes_the_pause_no_longer() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        let late = breaker.admit(now).unwrap();
        fail(&breaker, now, FAILURES);
        late.failed(now);
        assert_eq!(breaker.is_open(now), Some(SHORTEST));
    }
}
