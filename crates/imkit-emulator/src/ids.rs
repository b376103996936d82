//! Ids that the platform makes: 24 hex digits, of which the first 8 are the second of creation.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

/// The last 16 digits of the next id. Beginning with the real time in nanoseconds keeps ids of one
/// second in order over a restart too: nobody makes more than one id per nanosecond.
static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| {
    AtomicU64::new(u64::try_from(crate::clock::system_now().as_nanosecond()).unwrap_or_default())
});

/// Makes an id. Ids increase as long as `now` does not go back.
pub(crate) fn new_id(now: Timestamp) -> String {
    let second = u32::try_from(now.as_second().max(0)).unwrap_or(u32::MAX);
    format!("{second:08x}{:016x}", NEXT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_increase_within_a_second_and_over_seconds() {
        let now = Timestamp::constant(0x5000_0000, 0);
        let ids = [new_id(now), new_id(now), new_id(Timestamp::constant(0x5000_0001, 0))];
        assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
        assert!(ids[0].starts_with("50000000") && ids[2].starts_with("50000001"));
        assert!(ids.iter().all(|id| id.len() == 24));
    }

    #[test]
    fn times_outside_of_the_format_still_give_ids() {
        assert_eq!(new_id(Timestamp::MIN).len(), 24);
        assert_eq!(new_id(Timestamp::MAX).len(), 24);
    }
}
