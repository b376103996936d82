//! Durations as people write them: `30s`, `2m`, `500ms`, `1m30s`, or a plain number of seconds.

use std::time::Duration;

/// The longest duration that a setting may name. It keeps deadlines far from overflow.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Why a text is no duration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum DurationError {
    /// Neither a number nor numbers with units.
    #[error("{0:?} is not a duration such as 30s, 2m or 500ms")]
    Form(String),
    /// Beyond what a setting may name.
    #[error("{0:?} is longer than 30 days")]
    TooLong(String),
}

/// Reads a duration: numbers with the units `ms`, `s`, `m` and `h`, or plain seconds.
///
/// At most 30 days; zero is a duration like any other.
pub(crate) fn parse(text: &str) -> Result<Duration, DurationError> {
    let shown = || text.chars().take(40).collect::<String>();
    let mut rest = text.trim();
    let mut total = Duration::ZERO;
    let mut first = true;
    while first || !rest.is_empty() {
        let digits = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
        let (number, after) = rest.split_at(digits);
        let letters = after.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (unit, after) = after.split_at(letters);
        let seconds_per_unit = match unit {
            "ms" => 0.001,
            "s" => 1.0,
            "m" => 60.0,
            "h" => 3600.0,
            "" if first && after.is_empty() => 1.0,
            _ => return Err(DurationError::Form(shown())),
        };
        let number: f64 = match number.starts_with(|c: char| c.is_ascii_digit()) {
            true => number.parse().map_err(|_| DurationError::Form(shown()))?,
            false => return Err(DurationError::Form(shown())),
        };
        total = Duration::try_from_secs_f64(number * seconds_per_unit)
            .ok()
            .and_then(|part| total.checked_add(part))
            .filter(|total| *total <= LONGEST)
            .ok_or_else(|| DurationError::TooLong(shown()))?;
        rest = after.trim_start();
        first = false;
    }
    Ok(total)
}

/// Writes a duration so that [`parse`] reads the same one, to the millisecond.
pub(crate) fn to_text(duration: Duration) -> String {
    let milliseconds = duration.as_millis();
    if milliseconds.is_multiple_of(1000) {
        format!("{}s", milliseconds / 1000)
    } else {
        format!("{milliseconds}ms")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_sums_and_plain_seconds_are_read() {
        for (text, milliseconds) in [
            ("30s", 30_000),
            ("2m", 120_000),
            ("500ms", 500),
            ("1h", 3_600_000),
            ("1m30s", 90_000),
            ("1m 30s", 90_000),
            ("45", 45_000),
            ("1.5", 1_500),
            ("0.25s", 250),
            ("0", 0),
        ] {
            assert_eq!(parse(text), Ok(Duration::from_millis(milliseconds)), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", " ", "s", "-1s", "1d", "1 2", "1s5", "1..2s", ".5s", "1e9", "NaN", "٣s"] {
            assert_eq!(parse(text), Err(DurationError::Form(text.to_owned())), "{text}");
        }
        for text in ["31h31h800h", "9999999999999999999999999s"] {
            assert_eq!(parse(text), Err(DurationError::TooLong(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn written_duration_reads_back() {
        for duration in [Duration::ZERO, Duration::from_millis(1500), Duration::from_secs(90)] {
            assert_eq!(parse(&to_text(duration)), Ok(duration));
        }
        assert_eq!(to_text(Duration::from_secs(90)), "90s");
    }
}
