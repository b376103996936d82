//! How long to wait before a repetition. Pure: the random numbers come from the caller.

use std::time::Duration;

use fastrand::Rng;

use crate::retry::RetryPolicy;

/// Exponential backoff with full jitter: anything from nothing to `base * 2^retry`, never above
/// `cap`. `retry` counts from 0. Full jitter spreads clients that failed together.
pub(crate) fn exponential(policy: &RetryPolicy, retry: u32, rng: &mut Rng) -> Duration {
    let factor = 2_u32.saturating_pow(retry);
    policy.base.saturating_mul(factor).min(policy.cap).mul_f64(rng.f64())
}

/// A wait that the server named, at most a tenth longer. Never shorter: the server would refuse
/// again.
pub(crate) fn hinted(hint: Duration, rng: &mut Rng) -> Duration {
    const MOST: f64 = 0.1;
    let extra = Duration::try_from_secs_f64(hint.as_secs_f64() * MOST * rng.f64());
    hint.saturating_add(extra.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;
    use proptest::prelude::{prop_assert, proptest};

    use super::*;

    proptest! {
        #[test]
        fn exponential_stays_within_its_bounds(
            seed: u64, retry in 0_u32..200, base in 0_u64..10_000, cap in 0_u64..60_000,
        ) {
            let policy = RetryPolicy {
                base: Duration::from_millis(base),
                cap: Duration::from_millis(cap),
                ..RetryPolicy::default()
            };
            let wait = exponential(&policy, retry, &mut Rng::with_seed(seed));
            prop_assert!(wait <= policy.cap);
            prop_assert!(wait <= policy.base.saturating_mul(2_u32.saturating_pow(retry)));
        }

        #[test]
        fn a_hint_is_only_ever_lengthened_and_by_a_tenth_at_most(seed: u64, ms in 0_u64..u64::MAX) {
            let hint = Duration::from_millis(ms);
            let wait = hinted(hint, &mut Rng::with_seed(seed));
            prop_assert!(wait >= hint);
            prop_assert!(wait <= hint.saturating_add(hint / 10 + Duration::from_micros(1)));
        }
    }

    #[test]
    fn the_longest_hint_does_not_overflow() {
        assert_eq!(hinted(Duration::MAX, &mut Rng::with_seed(1)), Duration::MAX);
    }

    #[test]
    fn jitter_uses_the_whole_range() {
        let mut rng = Rng::with_seed(7);
        let policy = RetryPolicy::default();
        let waits: Vec<_> = (0..1000).map(|_| exponential(&policy, 0, &mut rng)).collect();
        assert!(waits.iter().any(|wait| *wait < policy.base / 10));
        assert!(waits.iter().any(|wait| *wait > policy.base * 9 / 10));
    }
}
