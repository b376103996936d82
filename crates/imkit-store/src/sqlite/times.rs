//! Times as columns have them: microseconds since 1970.

use jiff::Timestamp;

use super::fault::damaged;
use crate::{StoreError, kept_time};

/// A time's number.
pub(super) fn number(time: Timestamp) -> i64 {
    kept_time(time).as_microsecond()
}

/// The number of the first kept time that is not before a time.
pub(super) fn ceiling(time: Timestamp) -> i64 {
    let kept = kept_time(time);
    kept.as_microsecond() + i64::from(kept < time)
}

/// A time from its number.
pub(super) fn time(number: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(number).map_err(damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_has_a_number_that_is_read_back() {
        for time_in in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
            let number = number(time_in);
            assert_eq!(time(number).unwrap(), kept_time(time_in));
            assert!(ceiling(time_in) >= number);
        }
        let fine = Timestamp::new(5, 1001).unwrap();
        assert_eq!((number(fine), ceiling(fine)), (5_000_001, 5_000_002));
    }
}
