//! Times as the platform writes them: ISO-8601 text, or a number of milliseconds.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A time field that different answers spell differently. Kept as it came.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum WireTime {
    /// ISO-8601, UTC.
    Text(String),
    /// Epoch milliseconds, or epoch seconds when below 10^11 (as some answers have it).
    Number(serde_json::Number),
}

impl WireTime {
    /// The instant; `None` when the text is no time, or the number is out of range.
    pub fn timestamp(&self) -> Option<Timestamp> {
        match self {
            WireTime::Text(text) => text.parse().ok(),
            WireTime::Number(number) => {
                let number = number.as_f64()?;
                let ms = if number.abs() < 1e11 { number * 1000.0 } else { number };
                Timestamp::from_millisecond(ms as i64).ok()
            }
        }
    }
}

/// Chooses between a field's millisecond and text spelling. The contract: either or both may be
/// present, milliseconds win, and a 0 means that the time was not loaded.
pub(crate) fn prefer_ms(ms: Option<i64>, text: Option<&WireTime>) -> Option<Timestamp> {
    ms.filter(|ms| *ms != 0)
        .and_then(|ms| Timestamp::from_millisecond(ms).ok())
        .or_else(|| text.and_then(WireTime::timestamp))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_win_unless_they_are_zero() {
        let text = WireTime::Text("2020-01-01T00:00:00.000Z".into());
        let read = |ms| prefer_ms(ms, Some(&text)).map(|t| t.as_millisecond());
        assert_eq!(read(Some(5)), Some(5));
        assert_eq!(read(Some(0)), Some(1_577_836_800_000));
        assert_eq!(read(None), Some(1_577_836_800_000));
    }

    #[test]
    fn seconds_and_milliseconds_are_told_apart() {
        assert_eq!(
            WireTime::Number(1_600_000_000.into()).timestamp(),
            WireTime::Number(1_600_000_000_000_i64.into()).timestamp()
        );
    }
}
