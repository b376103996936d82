//! The attempts of one request, which its breaker counts as one: it failed when its last attempt
//! did, however often it was sent.

use std::time::Duration;

use tokio::time::Instant;

use super::{Breaker, Try};

/// See the module. One that is dropped before its end proves nothing.
#[derive(Debug)]
pub(crate) struct Attempts<'b> {
    breaker: &'b Breaker,
    /// Whether the body comes at its caller's pace.
    is_streamed: bool,
    /// Let through, and nothing is proved yet.
    open: Option<Try<'b>>,
    /// What went wrong at last.
    fault: Option<&'static str>,
}

impl<'b> Attempts<'b> {
    pub(crate) fn new(breaker: &'b Breaker) -> Self {
        Self { breaker, is_streamed: false, open: None, fault: None }
    }

    /// Those of a request whose body comes at its caller's pace.
    pub(crate) fn streamed(breaker: &'b Breaker) -> Self {
        Self { is_streamed: true, ..Self::new(breaker) }
    }

    /// How long to wait when the next attempt is not let through. To be asked before anything is
    /// waited for on its behalf.
    pub(crate) fn refuses(&self, now: Instant) -> Option<Duration> {
        match &self.open {
            None => self.breaker.refuses(now),
            Some(open) => open.is_cut_off(now),
        }
    }

    /// Lets an attempt through.
    ///
    /// # Errors
    ///
    /// How long to wait when the breaker is open.
    pub(crate) fn admit(&mut self, now: Instant) -> Result<(), Duration> {
        match &self.open {
            None if self.is_streamed => self.open = Some(self.breaker.admit_streamed(now)?),
            None => self.open = Some(self.breaker.admit(now)?),
            Some(open) => open.is_cut_off(now).map_or(Ok(()), Err)?,
        }
        Ok(())
    }

    /// The upstream answered. Answers whether that closed the breaker.
    pub(crate) fn succeeded(&mut self) -> bool {
        self.fault = None;
        self.open.take().is_some_and(Try::succeeded)
    }

    /// The upstream failed this attempt.
    pub(crate) fn failed(&mut self, fault: &'static str) {
        self.fault = Some(fault);
    }

    /// There is no further attempt. Answers the fault that opened the breaker, if it did.
    pub(crate) fn end(self, now: Instant) -> Option<&'static str> {
        let Self { breaker: _, is_streamed: _, open, fault } = self;
        let (open, fault) = open.zip(fault)?;
        open.failed(now, fault).then_some(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FAILURES, Phase, SHORTEST};
    use super::*;

    /// A request of so many attempts, all of which fail.
    fn fail(breaker: &Breaker, now: Instant, attempts: usize) -> Option<&'static str> {
        let mut request = Attempts::new(breaker);
        for _ in 0..attempts {
            assert_eq!(request.refuses(now), None);
            request.admit(now).unwrap();
            request.failed("lost");
        }
        request.end(now)
    }

    #[test]
    fn a_request_counts_once_however_often_it_was_sent() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        for _ in 1..FAILURES {
            assert_eq!(fail(&breaker, now, 3), None);
        }
        assert_eq!(breaker.standing(now).phase, Phase::Closed);
        assert_eq!(fail(&breaker, now, 3), Some("lost"));
        assert_eq!(breaker.standing(now).trouble.unwrap().failures, FAILURES);
    }

    #[test]
    fn one_that_is_answered_at_last_did_not_fail() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        for _ in 1..FAILURES {
            fail(&breaker, now, 1);
        }
        let mut request = Attempts::new(&breaker);
        request.admit(now).unwrap();
        request.failed("lost");
        request.admit(now).unwrap();
        request.succeeded();
        assert_eq!(request.end(now), None);
        assert_eq!(fail(&breaker, now, 1), None, "it begins anew");
    }

    #[test]
    fn what_is_under_way_is_sent_no_more_when_the_breaker_opens_and_is_not_counted_as_refused() {
        let (breaker, now) = (Breaker::default(), Instant::now());
        let mut request = Attempts::new(&breaker);
        request.admit(now).unwrap();
        request.failed("late");
        for _ in 0..FAILURES {
            fail(&breaker, now, 1);
        }
        assert_eq!(request.refuses(now), Some(SHORTEST));
        assert_eq!(request.admit(now), Err(SHORTEST));
        assert_eq!(request.end(now), None);
        assert_eq!(breaker.standing(now).refused, 0);
        assert_eq!(Attempts::new(&breaker).refuses(now), Some(SHORTEST));
        assert_eq!(breaker.standing(now).refused, 1);
    }

    #[test]
    fn the_one_that_decides_has_all_its_attempts() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        for _ in 0..FAILURES {
            fail(&breaker, start, 1);
        }
        let now = start + SHORTEST;
        let mut request = Attempts::new(&breaker);
        request.admit(now).unwrap();
        request.failed("lost");
        assert!(breaker.admit(now).is_err(), "others wait meanwhile");
        assert_eq!(request.refuses(now), None);
        request.admit(now).unwrap();
        assert!(request.succeeded());
        assert_eq!(breaker.standing(now).phase, Phase::Closed);
    }
}
