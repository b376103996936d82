//! Whether a failed attempt is repeated, and when. Pure: what happened, the policy, the time spent
//! and the random numbers go in, a decision comes out.

use std::time::Duration;

use fastrand::Rng;

use crate::backoff;
use crate::quota::RetryQuota;

/// Bounds on repeating a call. The operation table decides separately which calls may be repeated
/// at all, and `max_wait` of the client bounds the time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RetryPolicy {
    /// Most attempts of one call, the first included. A wait that the server itself named may go
    /// on to 10 attempts, because it is bounded by time; 1 still means no repetition at all.
    pub max_attempts: u32,
    /// Longest wait before the first repetition when the server named none; doubles each time.
    pub base: Duration,
    /// Longest wait of that kind.
    pub cap: Duration,
    /// Retry tokens shared by the clones of a client. Each repetition takes 1 (the server named
    /// the wait), 5 (it answered with a failure) or 10 (it did not answer); success gives them
    /// back. At 0 nothing is repeated.
    pub quota: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(20),
            quota: 500,
        }
    }
}

impl RetryPolicy {
    /// Repeats nothing.
    pub fn none() -> Self {
        Self { max_attempts: 1, quota: 0, ..Self::default() }
    }

    /// Most attempts when every wait is one that the server named.
    const HINTED_ATTEMPTS: u32 = 10;

    fn attempts(&self, hinted: bool) -> u32 {
        if hinted && self.max_attempts > 1 {
            self.max_attempts.max(Self::HINTED_ATTEMPTS)
        } else {
            self.max_attempts
        }
    }
}

/// What an attempt came to, as far as repeating it is concerned.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Trouble {
    /// No repetition can help: a refusal for good, or an answer that cannot be read.
    Final,
    /// Nothing was written, so anything may be repeated.
    NotWritten,
    /// Written, and no answer.
    Lost,
    /// Refused for its rate and not carried out, so anything may be repeated.
    Throttled(Option<Duration>),
    /// The server failed; the request may have been carried out.
    Failed(Option<Duration>),
}

/// Where a call stands when an attempt has failed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Standing {
    /// Attempts made, this one included.
    pub(crate) attempts: u32,
    /// Time since the first one began.
    pub(crate) elapsed: Duration,
    /// Time within which the last attempt must begin.
    pub(crate) max_wait: Duration,
    /// The request may be repeated after an unknown outcome.
    pub(crate) repeatable: bool,
}

/// What to do after a failed attempt.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Decision {
    /// Repeat after this wait. The quota has paid `cost`.
    Wait { wait: Duration, cost: u32 },
    /// Report the failure.
    Stop(Stop),
}

/// Why a call is not repeated.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Stop {
    /// It would not help.
    Final,
    /// It could have a second effect.
    NotRepeatable,
    /// Attempts are used up.
    Attempts,
    /// This wait does not fit into the time that is left.
    Budget(Duration),
    /// The retry quota is used up.
    Quota,
}

/// Decides about one failed attempt.
pub(crate) fn decide(
    trouble: Trouble,
    standing: Standing,
    policy: &RetryPolicy,
    quota: &RetryQuota,
    rng: &mut Rng,
) -> Decision {
    let (needs_repeatable, hint, cost) = match trouble {
        Trouble::Final => return Decision::Stop(Stop::Final),
        Trouble::NotWritten => (false, None, 10),
        Trouble::Lost => (true, None, 10),
        Trouble::Throttled(hint) => (false, hint, 5),
        Trouble::Failed(hint) => (true, hint, 5),
    };
    if needs_repeatable && !standing.repeatable {
        return Decision::Stop(Stop::NotRepeatable);
    }
    // A hint of nothing (0, or a negative number) says no more than no hint, and must not make
    // the client hammer.
    let hint = hint.filter(|hint| !hint.is_zero());
    let left = standing.max_wait.saturating_sub(standing.elapsed);
    if let Some(hint) = hint.filter(|hint| *hint > left) {
        return Decision::Stop(Stop::Budget(hint));
    }
    if standing.attempts >= policy.attempts(hint.is_some()) {
        return Decision::Stop(Stop::Attempts);
    }
    let (wait, cost) = match hint {
        Some(hint) => (backoff::hinted(hint, rng).min(left), 1),
        None => (backoff::exponential(policy, standing.attempts.saturating_sub(1), rng), cost),
    };
    if wait > left {
        return Decision::Stop(Stop::Budget(wait));
    }
    if !quota.take(cost) {
        return Decision::Stop(Stop::Quota);
    }
    Decision::Wait { wait, cost }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn standing(attempts: u32, repeatable: bool) -> Standing {
        Standing { attempts, elapsed: Duration::ZERO, max_wait: 60 * SECOND, repeatable }
    }

    fn run(trouble: Trouble, standing: Standing) -> Decision {
        let policy = RetryPolicy::default();
        let quota = RetryQuota::new(policy.quota);
        decide(trouble, standing, &policy, &quota, &mut Rng::with_seed(1))
    }

    fn waits(decision: Decision) -> bool {
        matches!(decision, Decision::Wait { .. })
    }

    #[test]
    fn what_may_have_taken_effect_is_repeated_only_where_that_is_harmless() {
        for trouble in [Trouble::Lost, Trouble::Failed(None), Trouble::Failed(Some(SECOND))] {
            assert!(waits(run(trouble, standing(1, true))), "{trouble:?}");
            let refused = run(trouble, standing(1, false));
            assert_eq!(refused, Decision::Stop(Stop::NotRepeatable), "{trouble:?}");
        }
    }

    #[test]
    fn what_did_not_take_effect_is_always_repeated() {
        for trouble in [Trouble::NotWritten, Trouble::Throttled(None)] {
            assert!(waits(run(trouble, standing(1, false))), "{trouble:?}");
        }
    }

    #[test]
    fn a_final_refusal_is_never_repeated() {
        assert_eq!(run(Trouble::Final, standing(1, true)), Decision::Stop(Stop::Final));
    }

    #[test]
    fn attempts_are_bounded_and_a_named_wait_has_a_later_bound() {
        let hinted = Trouble::Throttled(Some(SECOND));
        assert!(waits(run(Trouble::NotWritten, standing(3, true))));
        assert_eq!(run(Trouble::NotWritten, standing(4, true)), Decision::Stop(Stop::Attempts));
        assert!(waits(run(hinted, standing(9, true))));
        assert_eq!(run(hinted, standing(10, true)), Decision::Stop(Stop::Attempts));
    }

    #[test]
    fn no_retries_means_none_even_for_a_named_wait() {
        let policy = RetryPolicy::none();
        let trouble = Trouble::Throttled(Some(SECOND));
        let quota = RetryQuota::new(500);
        let decision = decide(trouble, standing(1, true), &policy, &quota, &mut Rng::new());
        assert_eq!(decision, Decision::Stop(Stop::Attempts));
    }

    #[test]
    fn a_wait_past_the_budget_is_refused_at_once() {
        let long = Duration::from_secs(100_000);
        let decision = run(Trouble::Throttled(Some(long)), standing(1, false));
        assert_eq!(decision, Decision::Stop(Stop::Budget(long)));
        let late = Standing { elapsed: 59 * SECOND, ..standing(1, true) };
        let decision = run(Trouble::Throttled(Some(2 * SECOND)), late);
        assert_eq!(decision, Decision::Stop(Stop::Budget(2 * SECOND)));
    }

    #[test]
    fn jitter_does_not_push_a_wait_that_fits_past_the_budget() {
        let tight = Standing { max_wait: SECOND, ..standing(1, true) };
        let Decision::Wait { wait, .. } = run(Trouble::Throttled(Some(SECOND)), tight) else {
            panic!("not repeated")
        };
        assert_eq!(wait, SECOND);
    }

    #[test]
    fn a_hint_of_nothing_falls_back_to_backoff() {
        let decision = run(Trouble::Throttled(Some(Duration::ZERO)), standing(4, true));
        assert_eq!(decision, Decision::Stop(Stop::Attempts));
        assert!(waits(run(Trouble::Throttled(Some(Duration::ZERO)), standing(1, true))));
    }

    #[test]
    fn an_empty_quota_ends_repeating() {
        let policy = RetryPolicy::default();
        let quota = RetryQuota::new(10);
        let decide =
            || decide(Trouble::Lost, standing(1, true), &policy, &quota, &mut Rng::with_seed(1));
        assert!(waits(decide()));
        assert_eq!(decide(), Decision::Stop(Stop::Quota));
    }
}
