//! A circuit breaker: an upstream that keeps failing is left alone for a while, so that callers are
//! told at once and it can recover.

mod attempts;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub(crate) use attempts::Attempts;

/// Requests that fail in a row that open it.
const FAILURES: u32 = 5;
/// How long it is open at first; each probe that fails doubles it.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

/// Closed as long as requests succeed now and then; open after [`FAILURES`] that failed in a row;
/// half open when its time is over: one request goes through and decides, which is none whose caller
/// sets the pace. A request that is sent several times counts once, as [`Attempts`].
#[derive(Debug, Default)]
pub(crate) struct Breaker {
    state: Mutex<State>,
    /// Requests that it let not through.
    refused: AtomicU64,
}

/// How it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Standing {
    pub(crate) phase: Phase,
    /// Why and for how long it has not been closed.
    pub(crate) trouble: Option<Trouble>,
    /// Requests that it let not through since the server's start.
    pub(crate) refused: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    Closed,
    Open,
    HalfOpen,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Trouble {
    pub(crate) lasts: Duration,
    /// Requests that failed in a row.
    pub(crate) failures: u32,
    /// What went wrong at last.
    pub(crate) fault: &'static str,
}

#[derive(Debug, Default)]
struct State {
    /// Requests that failed in a row.
    failures: u32,
    /// What the last of them was.
    fault: &'static str,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    since: Instant,
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
        self.let_through(now, true)
    }

    /// Lets a request through whose body comes at its caller's pace. It may last for minutes, which
    /// nobody is to wait for: it goes when its time has come, and the next one decides all the same.
    ///
    /// # Errors
    ///
    /// How long to wait when it is open.
    pub(crate) fn admit_streamed(&self, now: Instant) -> Result<Try<'_>, Duration> {
        self.let_through(now, false)
    }

    fn let_through(&self, now: Instant, decides: bool) -> Result<Try<'_>, Duration> {
        let mut state = self.lock();
        let refused = |wait| {
            self.refused.fetch_add(1, Ordering::Relaxed);
            Err(wait)
        };
        let is_probe = match &mut state.open {
            None => false,
            Some(open) if now < open.until => return refused(open.until - now),
            // Whoever else comes waits as long as the next pause would be at least.
            Some(open) if open.probing => return refused(SHORTEST),
            Some(open) => {
                open.probing = decides;
                decides
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

    /// The same for a request, which is refused then.
    pub(crate) fn refuses(&self, now: Instant) -> Option<Duration> {
        let left = self.is_open(now);
        if left.is_some() {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
        left
    }

    pub(crate) fn standing(&self, now: Instant) -> Standing {
        let state = self.lock();
        let phase = match &state.open {
            None => Phase::Closed,
            Some(open) if now < open.until => Phase::Open,
            Some(_) => Phase::HalfOpen,
        };
        let trouble = state.open.as_ref().map(|open| Trouble {
            lasts: now.saturating_duration_since(open.since),
            failures: state.failures,
            fault: state.fault,
        });
        Standing { phase, trouble, refused: self.refused.load(Ordering::Relaxed) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Try<'_> {
    /// How long to wait when the request may not be sent once more: the breaker opened meanwhile,
    /// and it is not the one that decides.
    fn is_cut_off(&self, now: Instant) -> Option<Duration> {
        let state = self.breaker.lock();
        let open = state.open.as_ref().filter(|_| !self.is_probe)?;
        Some(open.until.saturating_duration_since(now).max(SHORTEST))
    }

    /// The upstream answered. Answers whether that closed the breaker.
    pub(crate) fn succeeded(self) -> bool {
        let mut state = self.breaker.lock();
        let was_open = state.open.is_some();
        *state = State::default();
        was_open
    }

    /// The upstream failed, as `fault` says. Answers whether that opened the breaker.
    pub(crate) fn failed(self, now: Instant, fault: &'static str) -> bool {
        let mut state = self.breaker.lock();
        let failures = state.failures.saturating_add(1);
        (state.failures, state.fault) = (failures, fault);
        match &mut state.open {
            // It was let through before the breaker opened, or does not decide.
            Some(_) if !self.is_probe => false,
            Some(open) => {
                open.lasts = (open.lasts * 2).min(LONGEST);
                open.until = now + open.lasts;
                false
            }
            None if failures >= FAILURES => {
                let (until, lasts) = (now + SHORTEST, SHORTEST);
                state.open = Some(Open { since: now, until, lasts, probing: false });
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
            breaker.admit(now).unwrap().failed(now, "lost");
        }
    }

    #[test]
    fn it_opens_after_failures_in_a_row_and_only_then() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        fail(&breaker, now, FAILURES - 1);
        assert!(!breaker.admit(now).unwrap().succeeded());
        fail(&breaker, now, FAILURES - 1);
        assert!(breaker.admit(now).unwrap().failed(now, "lost"));
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
        probe.failed(now, "lost");
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
    fn what_comes_at_its_callers_pace_keeps_nobody_waiting() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        fail(&breaker, start, FAILURES);
        assert_eq!(breaker.admit_streamed(start).unwrap_err(), SHORTEST);
        let now = start + SHORTEST;
        let (slow, other) = (breaker.admit_streamed(now), breaker.admit_streamed(now));
        let probe = breaker.admit(now).unwrap();
        assert!(breaker.admit_streamed(now).is_err(), "one decides");
        drop(slow);
        assert!(breaker.admit(now).is_err(), "it still does");
        drop(probe);
        assert!(other.unwrap().succeeded(), "an answer is an answer");
    }

    #[test]
    fn pauses_grow_to_a_bound() {
        let (breaker, mut now) = (Breaker::default(), Instant::now());
        fail(&breaker, now, FAILURES);
        for _ in 0..10 {
            now += breaker.is_open(now).unwrap();
            breaker.admit(now).unwrap().failed(now, "lost");
        }
        assert_eq!(breaker.is_open(now), Some(LONGEST));
    }

    #[test]
    fn what_was_under_way_when_it_opened_makes_the_pause_no_longer() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        let late = breaker.admit(now).unwrap();
        fail(&breaker, now, FAILURES);
        late.failed(now, "lost");
        assert_eq!(breaker.is_open(now), Some(SHORTEST));
    }

    #[test]
    fn it_says_how_it_stands_and_counts_whom_it_refused() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        let closed = Standing { phase: Phase::Closed, trouble: None, refused: 0 };
        assert_eq!(breaker.standing(start), closed);
        fail(&breaker, start, FAILURES - 1);
        breaker.admit(start).unwrap().failed(start, "late");
        assert!(breaker.refuses(start).is_some() && breaker.admit(start).is_err());
        let now = start + SHORTEST / 2;
        let trouble = |lasts| Some(Trouble { lasts, failures: FAILURES, fault: "late" });
        let open = Standing { phase: Phase::Open, trouble: trouble(SHORTEST / 2), refused: 2 };
        assert_eq!(breaker.standing(now), open);
        let now = start + SHORTEST;
        let half = Standing { phase: Phase::HalfOpen, trouble: trouble(SHORTEST), refused: 2 };
        assert_eq!(breaker.standing(now), half);
        assert_eq!(breaker.refuses(now), None);
        breaker.admit(now).unwrap().succeeded();
        assert_eq!(breaker.standing(now), Standing { refused: 2, ..closed });
    }
}
