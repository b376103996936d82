//! The retry quota: a bucket that every repetition drains and every success refills. When a server
//! is down, the bucket runs dry and a fleet of callers stops multiplying its load.

use std::sync::atomic::{AtomicU32, Ordering};

/// A bucket of retry tokens, shared by the clones of one client.
#[derive(Debug)]
pub(crate) struct RetryQuota {
    capacity: u32,
    left: AtomicU32,
}

impl RetryQuota {
    /// A full bucket. Capacity 0 permits no repetition at all.
    pub(crate) fn new(capacity: u32) -> Self {
        Self { capacity, left: AtomicU32::new(capacity) }
    }

    /// Takes the cost of one repetition; `false` when there is not enough left.
    pub(crate) fn take(&self, cost: u32) -> bool {
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost))
            .is_ok()
    }

    /// Gives back what a call that ended well had taken, and one more for an untroubled call, so
    /// that the bucket also recovers from repetitions that ended badly.
    pub(crate) fn refill(&self, taken: u32) {
        let gain = taken.max(1);
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            Some(left.saturating_add(gain).min(self.capacity))
        });
    }

    #[cfg(test)]
    fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_bucket_drains_and_refills() {
        let quota = RetryQuota::new(10);
        assert!(quota.take(5));
        assert!(quota.take(5));
        assert!(!quota.take(1));
        quota.refill(5);
        assert!(quota.take(5));
        for _ in 0..100 {
            quota.refill(0);
        }
        assert_eq!(quota.left(), 10);
    }

    #[test]
    fn an_empty_bucket_permits_nothing() {
        assert!(!RetryQuota::new(0).take(1));
    }

    proptest! {
        #[test]
        fn it_never_exceeds_its_capacity(
            capacity in 0_u32..1000,
            steps in proptest::collection::vec((any::<bool>(), 0_u32..2000), 0..100),
        ) {
            let quota = RetryQuota::new(capacity);
            for (take, amount) in steps {
                let before = quota.left();
                if take {
                    let taken = quota.take(amount);
                    prop_assert_eq!(taken, amount <= before);
                } else {
                    quota.refill(amount);
                }
                prop_assert!(quota.left() <= capacity);
            }
        }
    }
}
