//! Values of keys as typed: ends of life, limits, scopes, addresses, entries of the audit.

use std::net::SocketAddr;
use std::time::Duration;

use imkit_keys::{Cidr, ScopePattern};
use imkit_sdk::keys::{LimitRule, NamedLimit, Period, RateLimit};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::cli::parse::{self, Expiry};

/// When a key ends, as typed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum End {
    /// Never.
    Never,
    /// At an instant, or so long from now.
    When(Expiry),
}

/// Reads `never`, `30d`, `12h`, `2030-01-31` (its beginning, UTC) or `2030-01-31T12:00:00Z`.
pub(crate) fn end(text: &str) -> Result<End, String> {
    if text == "never" {
        return Ok(End::Never);
    }
    if let Some(at) = day(text) {
        return Ok(End::When(Expiry::At(at)));
    }
    unit(text)?;
    match parse::expiry(text) {
        Ok(Expiry::In(span)) if span.is_zero() => {
            Err("a key that ends at once is none; write a span such as 30d, or never".to_owned())
        }
        Ok(when) => Ok(End::When(when)),
        Err(_) => Err("expected a span such as 30d, a day such as 2030-01-31, or never".to_owned()),
    }
}

/// Reads where a door listens.
pub(crate) fn socket_address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        "expected an address and a port, such as 127.0.0.1:9000 or [::1]:9000".to_owned()
    })
}

/// Reads a time that lies back: `24h`, `7d`, `2030-01-31` or `2030-01-31T12:00:00Z`.
pub(crate) fn moment(text: &str) -> Result<Expiry, String> {
    if let Some(at) = day(text) {
        return Ok(Expiry::At(at));
    }
    unit(text)?;
    parse::expiry(text).map_err(|_| {
        "expected a span such as 24h, a day such as 2030-01-31, or an instant".to_owned()
    })
}

/// Reads how long a key lives that lives for minutes: a number alone could be meant as minutes or as
/// seconds.
pub(super) fn life(text: &str) -> Result<Duration, String> {
    match text.parse::<u32>() {
        Ok(count) => Err(format!("{count} of what? write {count}s, {count}m or {count}h")),
        Err(_) => parse::duration(text),
    }
}

/// Refuses a number alone: elsewhere it means seconds, and here nearly everybody means days.
fn unit(text: &str) -> Result<(), String> {
    match text.parse::<u32>() {
        Ok(count) => Err(format!("{count} of what? write {count}d, {count}h or {count}m")),
        Err(_) => Ok(()),
    }
}

/// Checks a scope that is to be granted.
pub(crate) fn scope(text: &str) -> Result<String, String> {
    let text = text.trim();
    text.parse::<ScopePattern>().map(|_| text.to_owned()).map_err(|error| error.to_string())
}

/// Checks an address or a range of addresses.
pub(crate) fn address(text: &str) -> Result<String, String> {
    let text = text.trim();
    text.parse::<Cidr>().map(|_| text.to_owned()).map_err(|error| error.to_string())
}

/// Checks what names an entry of the audit for good: its number and its hash.
pub(crate) fn entry(text: &str) -> Result<String, String> {
    let is_hash = |hash: &str| hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
    match text.split_once(':') {
        Some((seq, hash)) if seq.parse::<u64>().is_ok() && is_hash(hash) => Ok(text.to_owned()),
        _ => Err("expected SEQ:HASH, the last_seq and the last_hash that imkit keys audit verify \
                  printed"
            .to_owned()),
    }
}

fn day(text: &str) -> Option<Timestamp> {
    let date: Date = text.parse().ok().filter(|_| text.len() == 10)?;
    Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// Reads a limit in short: `1000/min`, `20/s`, `off`, or a number of requests an hour.
pub(crate) fn rate(text: &str) -> Result<RateLimit, String> {
    if let Ok(count) = text.parse() {
        return Ok(RateLimit::PerHour(count));
    }
    if text == "off" || counted(text).is_some() {
        return Ok(RateLimit::Text(text.to_owned()));
    }
    Err("expected COUNT/s, COUNT/min, COUNT/h, COUNT/d, a number an hour, or off".to_owned())
}

/// Reads a limit in full: `NAME=COUNT/UNIT`, with `,burst=N` behind it if more may come at once, or
/// `NAME=quota:COUNT/hour`, `/day` or `/month` of the calendar.
pub(crate) fn limit(text: &str) -> Result<NamedLimit, String> {
    let (name, rule) =
        text.split_once('=').ok_or("expected NAME=COUNT/UNIT, such as default=1000/min")?;
    let rule = match rule.strip_prefix("quota:") {
        Some(quota) => quota_rule(quota)?,
        None => rate_rule(rule)?,
    };
    Ok(NamedLimit { name: name.to_owned(), rule })
}

fn rate_rule(text: &str) -> Result<LimitRule, String> {
    let (rate, burst) = match text.split_once(",burst=") {
        None => (text, None),
        Some((rate, burst)) => {
            (rate, Some(burst.parse().map_err(|_| format!("burst={burst} is no number"))?))
        }
    };
    let (count, seconds) =
        counted(rate).ok_or("expected COUNT/s, COUNT/min, COUNT/h, COUNT/d or COUNT/30s")?;
    Ok(LimitRule::Rate { count, seconds, burst: burst.unwrap_or(count) })
}

fn quota_rule(text: &str) -> Result<LimitRule, String> {
    let parts = text.split_once('/').and_then(|(count, period)| {
        let period = match period {
            "hour" | "h" => Period::Hour,
            "day" | "d" => Period::Day,
            "month" => Period::Month,
            _ => return None,
        };
        Some((count.parse().ok()?, period))
    });
    let (count, period) = parts.ok_or("expected quota:COUNT/hour, /day or /month")?;
    Ok(LimitRule::Quota { count, period })
}

/// A count and the seconds that it is for.
fn counted(text: &str) -> Option<(u64, u32)> {
    let (count, unit) = text.split_once('/')?;
    let seconds = match unit {
        "s" => 1,
        "min" | "m" => 60,
        "h" => 3600,
        "d" => 86400,
        _ => unit.strip_suffix('s')?.parse().ok().filter(|seconds| *seconds > 0)?,
    };
    Some((count.parse().ok()?, seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_a_span_a_day_an_instant_or_never() {
        let at = |text: &str| End::When(Expiry::At(text.parse().unwrap()));
        assert_eq!(end("never"), Ok(End::Never));
        assert_eq!(end("2d"), Ok(End::When(Expiry::In(Duration::from_secs(2 * 86400)))));
        assert_eq!(end("12h"), Ok(End::When(Expiry::In(Duration::from_secs(12 * 3600)))));
        assert_eq!(end("2030-01-31"), Ok(at("2030-01-31T00:00:00Z")));
        assert_eq!(end("2030-01-31T05:00:00Z"), Ok(at("2030-01-31T05:00:00Z")));
        for text in ["", "soon", "2030-02-31", "Never", "-1d", "20300131"] {
            assert!(end(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_number_without_a_unit_is_asked_back() {
        assert_eq!(end("30").unwrap_err(), "30 of what? write 30d, 30h or 30m");
        assert_eq!(life("15").unwrap_err(), "15 of what? write 15s, 15m or 15h");
        assert_eq!(life("1m30s"), Ok(Duration::from_secs(90)));
        assert!(moment("7").unwrap_err().contains("7d"));
        for nothing in ["0d", "0h", "0s"] {
            assert!(end(nothing).unwrap_err().starts_with("a key that ends at once"), "{nothing}");
        }
    }

    #[test]
    fn scopes_addresses_and_entries_are_checked_before_anything_is_sent() {
        assert_eq!(scope(" write:orders").as_deref(), Ok("write:orders"));
        assert_eq!(scope("*").as_deref(), Ok("*"));
        assert_eq!(address("10.0.0.0/8").as_deref(), Ok("10.0.0.0/8"));
        let hash = "0".repeat(64);
        assert!(entry(&format!("7:{hash}")).is_ok());
        for text in ["", "write orders", "wri*", "a::b"] {
            assert!(scope(text).is_err(), "{text:?}");
        }
        for text in ["", "10.0.0.0/99", "10.0.0.1/8", "localhost"] {
            assert!(address(text).is_err(), "{text:?}");
        }
        for text in ["", "7", "7:", &hash, &format!("x:{hash}"), &format!("7:{hash}0")] {
            assert!(entry(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_rate_in_short_is_checked_and_passed_on_as_it_is() {
        assert_eq!(rate("1000"), Ok(RateLimit::PerHour(1000)));
        for text in ["1000/min", "20/s", "5/h", "1/d", "off"] {
            assert_eq!(rate(text), Ok(RateLimit::Text(text.to_owned())));
        }
        for text in ["", "/s", "x/s", "10/", "10/week", "-1/s", "10/0s", "OFF"] {
            assert!(rate(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_limit_has_a_name_and_is_a_rate_or_a_quota() {
        let rule = |text: &str| limit(text).map(|limit| (limit.name, limit.rule));
        let rate = |count, seconds, burst| LimitRule::Rate { count, seconds, burst };
        assert_eq!(rule("default=1000/min"), Ok(("default".into(), rate(1000, 60, 1000))));
        assert_eq!(rule("a=20/s,burst=100"), Ok(("a".into(), rate(20, 1, 100))));
        assert_eq!(rule("a=5/30s"), Ok(("a".into(), rate(5, 30, 5))));
        let quota = LimitRule::Quota { count: 7, period: Period::Month };
        assert_eq!(rule("m=quota:7/month"), Ok(("m".into(), quota)));
        for text in ["1000/min", "a=", "a=1", "a=1/s,burst=", "a=quota:1/year", "a=quota:/day"] {
            assert!(limit(text).is_err(), "{text:?}");
        }
    }
}
