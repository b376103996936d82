//! How long an upstream that refuses for now asks to be left alone: `retryAfter` of the body, else
//! `Retry-After`. The platform's page shows 60 without a unit; seconds are meant.

use std::time::Duration;

use http::{HeaderMap, header};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::Value;

/// What is waited when nothing readable is said.
const UNSAID: Duration = Duration::from_secs(5);
const SHORTEST: Duration = Duration::from_secs(1);
/// The platform counts by the minute: whatever asks for more than two is believed for two.
const LONGEST: Duration = Duration::from_secs(120);

/// How long to wait, between a second and two minutes.
pub(super) fn read(headers: &HeaderMap, body: Option<&[u8]>, now: Timestamp) -> Duration {
    let said = body.and_then(|body| serde_json::from_slice::<Value>(body).ok()).and_then(|body| {
        // Of both forms that errors have.
        let inner = || body.get("error")?.get("retryAfter");
        seconds(body.get("retryAfter").or_else(inner)?, now)
    });
    let said = said.or_else(|| {
        let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
        text.parse().ok().or_else(|| until(text, now))
    });
    let most = LONGEST.as_secs_f64();
    said.filter(|seconds| seconds.is_finite())
        .map_or(UNSAID, |seconds| Duration::from_secs_f64(seconds.clamp(0.0, most)))
        .max(SHORTEST)
}

/// A number; or a text that is one, with `s` behind it or not, or a date.
fn seconds(value: &Value, now: Timestamp) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => {
            let number = text.trim().trim_end_matches(['s', 'S']).trim();
            number.parse().ok().or_else(|| until(text.trim(), now))
        }
        _ => None,
    }
}

/// How long it is until a date of HTTP or of ISO 8601.
fn until(text: &str, now: Timestamp) -> Option<f64> {
    let date = rfc2822::DateTimeParser::new().parse_timestamp(text);
    let date = date.or_else(|_| text.parse::<Timestamp>()).ok()?;
    Some(date.duration_since(now).as_secs_f64())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn wait(header: Option<&'static str>, body: &str) -> f64 {
        let mut headers = HeaderMap::new();
        if let Some(header) = header {
            headers.insert("retry-after", HeaderValue::from_static(header));
        }
        let now = "1994-11-06T08:49:07Z".parse().unwrap();
        read(&headers, Some(body.as_bytes()), now).as_secs_f64()
    }

    #[test]
    fn every_kind_of_hint_is_understood_or_replaced() {
        for (header, body, seconds) in [
            (None, r#"{"retryAfter":60}"#, 60.0),
            (None, r#"{"retryAfter":1.5}"#, 1.5),
            (None, r#"{"retryAfter":"7"}"#, 7.0),
            (None, r#"{"retryAfter":"7s"}"#, 7.0),
            (Some("9"), r#"{"retryAfter":3}"#, 3.0),
            (Some("9"), r#"{"retryAfter":"soon"}"#, 9.0),
            (Some("9"), "<html>", 9.0),
            (Some("Sun, 06 Nov 1994 08:49:37 GMT"), "", 30.0),
            (Some("Sun, 06 Nov 1994 08:00:00 GMT"), "", 1.0),
            (None, r#"{"retryAfter":"1994-11-06T08:49:27Z"}"#, 20.0),
            (None, r#"{"retryAfter":"Sun, 06 Nov 1994 08:49:37 GMT"}"#, 30.0),
            (None, r#"{"error":{"code":"X","retryAfter":8}}"#, 8.0),
            (Some("9"), r#"{"error":"RATE_LIMIT_EXCEEDED"}"#, 9.0),
            (None, r#"{"retryAfter":0}"#, 1.0),
            (None, r#"{"retryAfter":-5}"#, 1.0),
            (None, r#"{"retryAfter":1e300}"#, 120.0),
            (None, r#"{"retryAfter":60000}"#, 120.0),
            (None, r#"{"retryAfter":null}"#, 5.0),
            (None, r#"{"retryAfter":"NaN"}"#, 5.0),
            (Some("inf"), "", 5.0),
            (None, "", 5.0),
        ] {
            assert!((wait(header, body) - seconds).abs() < 1e-9, "{header:?} {body}");
        }
    }
}
