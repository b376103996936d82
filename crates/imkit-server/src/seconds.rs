//! Times in whole seconds, rounded up: whoever comes a moment too early is refused again.

use std::time::Duration;

/// How many seconds a time is.
pub(crate) fn rounded_up(time: Duration) -> u64 {
    time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0))
}

/// How many seconds a caller is to wait. At least one: with 0 it would come again at once.
pub(crate) fn to_wait(time: Duration) -> u64 {
    rounded_up(time).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_to_come_too_early() {
        for (time, whole, wait) in [
            (Duration::ZERO, 0, 1),
            (Duration::from_nanos(1), 1, 1),
            (Duration::from_secs(2), 2, 2),
            (Duration::from_millis(2001), 3, 3),
            (Duration::MAX, u64::MAX, u64::MAX),
        ] {
            assert_eq!((rounded_up(time), to_wait(time)), (whole, wait), "{time:?}");
        }
    }
}
