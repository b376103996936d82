//! Times as stores keep them.

use jiff::Timestamp;

/// A time as it is kept: whole microseconds, which is what databases have. What is below is cut off,
/// and of the last second that there is all of it.
pub fn kept_time(time: Timestamp) -> Timestamp {
    // `Timestamp::MAX` has a fraction that its own constructor refuses.
    Timestamp::from_microsecond(time.as_microsecond())
        .or_else(|_| Timestamp::from_second(time.as_second()))
        .unwrap_or(time)
}
