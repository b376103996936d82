//! Values as typed: durations, `name=value` pairs, instants, limits.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;

use crate::settings::{RateLimit, rate_limit};

/// Reads `30s`, `2m`, `500ms`, `1h 30m`, or plain seconds.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    crate::settings::duration::parse(text).map_err(|error| error.to_string())
}

/// Reads a number of requests per minute, or `none`.
pub(crate) fn rate_limit(text: &str) -> Result<RateLimit, String> {
    RateLimit::parse(text).ok_or_else(|| format!("expected {}", rate_limit::ALLOWED))
}

/// Reads a reserve in percent.
pub(crate) fn reserve(text: &str) -> Result<u8, String> {
    rate_limit::parse_reserve(text)
        .ok_or_else(|| format!("expected {}", rate_limit::ALLOWED_RESERVE))
}

/// A `name=value` or `name:=json` argument.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Field {
    /// The name.
    pub(crate) name: String,
    /// Text, or the JSON value after `:=`.
    pub(crate) value: Value,
}

/// Reads a field: `name=text`, or `name:=json`.
pub(crate) fn field(text: &str) -> Result<Field, String> {
    let (name, value) =
        text.split_once('=').ok_or("expected name=value, or name:=json for a JSON value")?;
    let (name, value) = match name.strip_suffix(':') {
        Some(name) => {
            let value = serde_json::from_str(value)
                .map_err(|error| format!("the value after := is not JSON: {error}"))?;
            (name, value)
        }
        None => (name, Value::String(value.to_owned())),
    };
    if name.is_empty() {
        return Err("the name before = is empty".to_owned());
    }
    Ok(Field { name: name.to_owned(), value })
}

/// An end of life, as typed: an instant, or a span from now.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Expiry {
    /// At this instant.
    At(Timestamp),
    /// This long from now.
    In(Duration),
}

/// Reads `2030-01-31T00:00:00Z`, or a span such as `24h` or `7d`.
pub(crate) fn expiry(text: &str) -> Result<Expiry, String> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(Expiry::At(at));
    }
    let span = match text.strip_suffix('d').map(str::parse::<u32>) {
        Some(Ok(days)) => Ok(Duration::from_secs(u64::from(days) * 24 * 60 * 60)),
        _ => crate::settings::duration::parse(text),
    };
    span.map(Expiry::In).map_err(|_| {
        "expected an instant such as 2030-01-31T00:00:00Z, or a span such as 7d".into()
    })
}

/// Reads a span of time that may be long: `8d`, `24h`, `30s`.
pub(crate) fn span(text: &str) -> Result<Duration, String> {
    match expiry(text)? {
        Expiry::In(span) => Ok(span),
        Expiry::At(_) => Err("expected a span such as 8d, 24h or 30s".to_owned()),
    }
}

/// How many entries a list prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Limit {
    /// At most this many.
    Count(u64),
    /// Everything.
    All,
}

impl Limit {
    /// The bound, if there is one.
    pub(crate) fn count(self) -> Option<u64> {
        match self {
            Limit::Count(count) => Some(count),
            Limit::All => None,
        }
    }
}

/// Reads a positive number, or `all`.
pub(crate) fn limit(text: &str) -> Result<Limit, String> {
    match text {
        "all" => Ok(Limit::All),
        _ => match text.parse() {
            Ok(count) if count > 0 => Ok(Limit::Count(count)),
            _ => Err("expected a number from 1, or `all`".to_owned()),
        },
    }
}

/// So many of some, as typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Share {
    /// This many.
    Count(u64),
    /// So many in a hundred.
    Percent(u8),
}

impl Share {
    /// How many of `total` that is: whole ones, and at least one unless the share is nothing.
    pub(crate) fn of(self, total: u64) -> u64 {
        match self {
            Share::Count(count) => count,
            Share::Percent(0) => 0,
            Share::Percent(percent) => {
                (u128::from(total) * u128::from(percent) / 100).max(1) as u64
            }
        }
    }
}

/// Reads `25`, or `10%`.
pub(crate) fn share(text: &str) -> Result<Share, String> {
    let read = match text.strip_suffix('%') {
        None => text.parse().ok().map(Share::Count),
        Some(percent) => percent.parse().ok().filter(|percent| *percent <= 100).map(Share::Percent),
    };
    read.ok_or_else(|| "expected a number such as 25, or a part such as 10%".to_owned())
}

/// Refuses the ids that no operation can name: a thing that had one could be made, but never be
/// read, changed or deleted.
pub(crate) fn id(text: &str) -> Result<String, String> {
    match text {
        "" => Err("an id cannot be empty".to_owned()),
        "." | ".." => Err("an id cannot be . or .., because URLs leave them out".to_owned()),
        _ => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_text_unless_marked_as_json() {
        let read = |text| field(text).map(|f| (f.name, f.value));
        assert_eq!(read("a=1"), Ok(("a".into(), json!("1"))));
        assert_eq!(read("a:=1"), Ok(("a".into(), json!(1))));
        assert_eq!(read("a=x=y"), Ok(("a".into(), json!("x=y"))));
        assert_eq!(read("a="), Ok(("a".into(), json!(""))));
        assert!(read("a:=nope").is_err());
        assert!(read("=1").is_err());
        assert!(read("a").is_err());
    }

    #[test]
    fn a_share_is_a_number_or_a_part_of_at_least_one() {
        let of = |text, total| share(text).map(|share| share.of(total));
        assert_eq!(of("25", 3), Ok(25));
        assert_eq!(of("10%", 259), Ok(25));
        assert_eq!(of("10%", 3), Ok(1));
        assert_eq!(of("0%", 300), Ok(0));
        assert_eq!(of("100%", u64::MAX), Ok(u64::MAX));
        for text in ["", "%", "-1", "101%", "1.5%", "ten"] {
            assert!(share(text).is_err(), "{text}");
        }
    }

    #[test]
    fn limits_are_positive_or_all() {
        assert_eq!(limit("all"), Ok(Limit::All));
        assert_eq!(limit("5"), Ok(Limit::Count(5)));
        assert!(limit("0").is_err());
        assert!(limit("-1").is_err());
    }
}
