//! Times as stores keep them.

use jiff::Timestamp;
use serde::Serializer;

/// A time as it is kept: whole microseconds, which is what databases have. What is below is cut off,
/// and of the last second that there is all of it.
pub fn kept_time(time: Timestamp) -> Timestamp {
    // `Timestamp::MAX` has a fraction that its own constructor refuses.
    Timestamp::from_microsecond(time.as_microsecond())
        .or_else(|_| Timestamp::from_second(time.as_second()))
        .unwrap_or(time)
}

/// Writes a time as it is kept, in microseconds since 1970.
pub(super) fn serialize_time<S: Serializer>(
    time: &Timestamp,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(kept_time(*time).as_microsecond())
}
