//! Times in documents: ISO-8601 text with milliseconds, and epoch milliseconds beside it.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::state::Fields;

/// Writes a time as documents have it: `2026-11-21T10:00:00.000Z`.
pub(super) fn iso(time: Timestamp) -> String {
    format!("{time:.3}")
}

/// Writes a time into two fields: `name` as text and `nameMS` as milliseconds.
pub(super) fn stamp(doc: &mut Fields, name: &str, time: Timestamp) {
    doc.insert(name.to_owned(), iso(time).into());
    doc.insert(format!("{name}MS"), time.as_millisecond().into());
}

/// Reads a time from a body: ISO text, or epoch milliseconds.
pub(super) fn read(value: &Value) -> Option<Timestamp> {
    match value {
        Value::String(text) => parse(text),
        Value::Number(ms) => Timestamp::from_millisecond(ms.as_i64()?).ok(),
        _ => None,
    }
}

/// Reads a time from a query parameter. Text without an offset is UTC.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(ms) = text.parse() {
        return Timestamp::from_millisecond(ms).ok();
    }
    let utc = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
    text.parse().ok().or_else(|| Some(utc()?.timestamp()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn milliseconds_are_always_written() {
        assert_eq!(iso(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00.000Z");
        let mut doc = Fields::new();
        stamp(&mut doc, "createdAt", Timestamp::from_millisecond(1).unwrap());
        assert_eq!(
            Value::Object(doc),
            json!({"createdAt": "1970-01-01T00:00:00.001Z", "createdAtMS": 1})
        );
    }

    #[test]
    fn every_documented_spelling_is_read() {
        let expected = Timestamp::from_second(1_767_225_600).ok();
        for text in
            ["2026-01-01T00:00:00.000Z", "2026-01-01T01:00:00+01:00", "2026-01-01", "1767225600000"]
        {
            assert_eq!(parse(text), expected, "{text}");
        }
        assert_eq!(read(&json!(1_767_225_600_000_i64)), expected);
        for wrong in [json!("soon"), json!(""), json!(i64::MAX), json!(1e300), json!({})] {
            assert_eq!(read(&wrong), None, "{wrong}");
        }
    }
}
