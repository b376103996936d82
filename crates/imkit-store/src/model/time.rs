//! Times as stores keep them.

use jiff::Timestamp;

/// A time as it is kept: whole microseconds, which is what databases have. What is below is cut off.
pub fn kept_time(time: Timestamp) -> Timestamp {
    // A time that was in range stays there.
    Timestamp::from_microsecond(time.as_microsecond()).unwrap_or(time)
}
