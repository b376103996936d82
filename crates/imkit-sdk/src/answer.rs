//! Reading an answer: success or refusal, whichever of its forms the platform used, and whatever a
//! proxy in between made of it. No I/O.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE, HeaderMap, LOCATION, RETRY_AFTER};
use imkit_api::keys::{FieldProblem, Problem};
use imkit_api::{ErrorBody, RetryAfter, decode, failure};
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use reqwest::Response;
use serde_json::Value;
use url::Url;

use crate::excerpt::{quoted, quoted_json, shown};
use crate::kind::ErrorKind;
use crate::redact::Redactor;
use crate::request::Reading;

/// Longest request id that is passed on, in characters.
const LONGEST_ID: usize = 128;

/// An HTTP answer whose body has arrived, unless it is one to be streamed.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What of a streamed body is still to come.
    pub(crate) rest: Option<Response>,
}

/// Why an answer is no success. Its texts are redacted.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Refusal {
    pub(crate) kind: ErrorKind,
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) hint: Option<Box<str>>,
    /// What a key server found wrong in the request, field by field.
    pub(crate) fields: Box<[FieldProblem]>,
}

impl Refusal {
    /// Whether the server says that it could not store the change and made none.
    pub(crate) fn changed_nothing(&self) -> bool {
        self.status == 507
            && matches!(self.code.as_deref(), Some("STORAGE_FULL" | "STORAGE_FAILED"))
    }

    /// Whether a key server says what to do about a failure that it knows exactly: it took no change.
    /// Of one that is `unavailable` nobody knows what became of the change.
    pub(crate) fn is_explained(&self) -> bool {
        self.hint.is_some() && self.code.as_deref().is_some_and(|code| code != "unavailable")
    }
}

impl Answer {
    /// The id that the server gave the request.
    pub(crate) fn request_id(&self, clean: &Redactor) -> Option<String> {
        let id = ["x-request-id", "request-id"].iter().find_map(|name| self.headers.get(*name))?;
        Some(shown(id.to_str().ok()?, clean).chars().take(LONGEST_ID).collect())
    }

    /// Reads the answer. `now` is needed for a `Retry-After` that names a date without the answer
    /// saying what date it is. `clean` knows the secrets of the call.
    pub(crate) fn read(
        &self,
        asked: &Url,
        reading: Reading,
        now: Timestamp,
        clean: &Redactor,
    ) -> Result<Value, Refusal> {
        if (300..400).contains(&self.status) {
            return Err(self.redirect(asked, clean));
        }
        if reading == Reading::Stream && self.is_success() {
            return self.read_file(now, clean);
        }
        if reading == Reading::Feed && self.is_success() {
            return Ok(Value::Null);
        }
        let body = self.body.trim_ascii();
        let value =
            if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice::<Value>(body) };
        match (self.is_success(), value) {
            (true, Ok(value)) => match reading {
                Reading::Document | Reading::Feed => Ok(value),
                Reading::Result => decode(value).map_err(|error| self.refused(error, now, clean)),
                Reading::Whole | Reading::Stream => match failure(&value) {
                    None => Ok(value),
                    Some(error) => Err(self.refused(error, now, clean)),
                },
            },
            (true, Err(error)) => {
                let message = format!("the answer is not JSON ({error}): {}", quoted(body, clean));
                Err(self.unreadable(ErrorKind::Decode, message, clean))
            }
            (false, Ok(value)) => {
                if self.is_problem()
                    && let Some(problem) = crate::keys::read_problem(&value)
                {
                    return Err(self.problem(problem, now, clean));
                }
                let error = ErrorBody::read(&value).unwrap_or_default();
                let silent = error.message.is_empty() && error.code.is_none();
                let mut refusal = self.refused(error, now, clean);
                if silent && !value.is_null() {
                    refusal.message = format!("{}: {}", refusal.message, quoted_json(value, clean));
                }
                Err(refusal)
            }
            (false, Err(_)) => {
                let mut error = ErrorBody::default();
                error.retry_after = wait_in(&String::from_utf8_lossy(body));
                let mut refusal = self.refused(error, now, clean);
                refusal.message =
                    format!("{}; its body is not JSON: {}", refusal.message, quoted(body, clean));
                Err(refusal)
            }
        }
    }

    /// A file, unless a short JSON answer says in spite of its status that there is none.
    fn read_file(&self, now: Timestamp, clean: &Redactor) -> Result<Value, Refusal> {
        match serde_json::from_slice(&self.body).ok().as_ref().and_then(failure) {
            Some(error) if self.rest.is_none() => Err(self.refused(error, now, clean)),
            _ => Ok(Value::Null),
        }
    }

    /// A refusal of a key server.
    fn problem(&self, problem: Problem, now: Timestamp, clean: &Redactor) -> Refusal {
        let Problem { code, detail, hint, errors, retry_after, request_id, .. } = problem;
        let exact = retry_after.and_then(|wait| Duration::try_from_secs_f64(wait).ok());
        let message = crate::keys::problem_text(&detail, &errors);
        Refusal {
            kind: ErrorKind::of_refusal(self.status, None, None),
            status: self.status,
            code: Some(shown(&code, clean)).filter(|code| !code.is_empty()),
            message: match message.as_str() {
                "" => format!("the server answered {}", self.status_text()),
                text => shown(text, clean),
            },
            retry_after: exact.or_else(|| self.retry_after_header(now)),
            request_id: request_id
                .map(|id| shown(&id, clean).chars().take(LONGEST_ID).collect())
                .or_else(|| self.request_id(clean))
                .map(Into::into),
            hint: hint.map(|hint| shown(&hint, clean).into()),
            fields: errors
                .iter()
                .map(|FieldProblem { pointer, detail }| FieldProblem {
                    pointer: shown(pointer, clean),
                    detail: shown(detail, clean),
                })
                .collect(),
        }
    }

    fn is_problem(&self) -> bool {
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        kind.is_some_and(|kind| kind.starts_with("application/problem+json"))
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn refused(&self, body: ErrorBody, now: Timestamp, clean: &Redactor) -> Refusal {
        let kind = ErrorKind::of_refusal(self.status, body.rc, body.code.as_deref());
        let message = match (body.message.as_str(), body.code.as_deref(), body.rc) {
            ("", Some(code), _) => format!("the server answered {}", shown(code, clean)),
            ("", None, Some(rc)) if self.is_success() => format!("the server answered RC {rc}"),
            ("", None, None) if self.is_success() => {
                "the server answered with an error and no reason".to_owned()
            }
            ("", None, _) => format!("the server answered {}", self.status_text()),
            (text, ..) => shown(text, clean),
        };
        let retry_after = body.retry_after.map(RetryAfter::duration);
        Refusal {
            kind,
            status: self.status,
            code: body.code.map(|code| shown(&code, clean)),
            message,
            retry_after: retry_after.or_else(|| self.retry_after_header(now)),
            request_id: self.request_id(clean).map(Into::into),
            hint: None,
            fields: Box::default(),
        }
    }

    fn unreadable(&self, kind: ErrorKind, message: String, clean: &Redactor) -> Refusal {
        Refusal {
            kind,
            status: self.status,
            code: None,
            message,
            retry_after: None,
            request_id: self.request_id(clean).map(Into::into),
            hint: None,
            fields: Box::default(),
        }
    }

    /// Redirects are not followed: the key would go wherever the answer says.
    fn redirect(&self, asked: &Url, clean: &Redactor) -> Refusal {
        let location = self.headers.get(LOCATION).and_then(|value| value.to_str().ok());
        // Redacted before it is parsed, and looked at in any case: parsing decodes hosts and
        // turns them into lower case, which no spelling of a key survives.
        let location = location.map(|location| clean.redact(location));
        let location = location.filter(|location| {
            let decoded = percent_decode_str(location).decode_utf8_lossy();
            !clean.finds_in_any_case(location) && !clean.finds_in_any_case(&decoded)
        });
        let target = location.and_then(|location| asked.join(&location).ok());
        let host = target.as_ref().and_then(Url::host_str).map_or_else(
            || "an unnamed place".to_owned(),
            |host| {
                let port = target.as_ref().and_then(Url::port).map(|port| format!(":{port}"));
                shown(&format!("{host}{}", port.unwrap_or_default()), clean)
            },
        );
        let message =
            format!("the server redirects to {host}; not followed, keys are not sent elsewhere");
        let hint = "if that is the right server, set it as the base URL";
        Refusal { hint: Some(hint.into()), ..self.unreadable(ErrorKind::Api, message, clean) }
    }

    fn retry_after_header(&self, now: Timestamp) -> Option<Duration> {
        let text = |name| self.headers.get(name).and_then(|value| value.to_str().ok());
        let value = text(RETRY_AFTER)?;
        if let Some(seconds) = RetryAfter::parse(value) {
            return Some(seconds.duration());
        }
        let Some(until) = http_date(value) else {
            return is_far_date(value).then_some(Duration::MAX);
        };
        // The server's own date, where it gives one, so that a wrong clock here does no harm.
        let now = text(DATE).and_then(http_date).unwrap_or(now);
        Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
    }

    fn status_text(&self) -> String {
        let reason = http::StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or("an unknown status");
        format!("{} {reason}", self.status)
    }
}

/// An HTTP date (RFC 9110, section 5.6.7, the preferred form).
fn http_date(text: &str) -> Option<Timestamp> {
    jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok()
}

/// Whether this is an HTTP date past those that a timestamp can hold, which end in the year 9999.
fn is_far_date(text: &str) -> bool {
    let year = text.split_ascii_whitespace().nth(3).unwrap_or_default();
    let digits = year.bytes().all(|b| b.is_ascii_digit());
    text.contains(',') && digits && (year.len() > 4 || year == "9999")
}

/// The wait in a body that is no JSON to our parser, which refuses numbers like 1e400.
fn wait_in(body: &str) -> Option<RetryAfter> {
    let (_, rest) = body.split_once("\"retryAfter\"")?;
    let rest = rest.trim_start().strip_prefix(':')?.trim_start();
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E');
    RetryAfter::parse(&rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())])
}

#[cfg(test)]
mod tests {
    use http::HeaderName;
    use serde_json::json;

    use super::*;

    const CANARY: &str = "Canary-Key-0123456789-abcdefghijklmnopqrstuvwxyz";

    fn answer(status: u16, headers: &[(&'static str, &str)], body: impl Into<Bytes>) -> Answer {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect();
        Answer { status, headers, body: body.into(), rest: None }
    }

    fn read(answer: &Answer) -> Result<Value, Refusal> {
        let asked = Url::parse("https://h.example/rooms").unwrap();
        let now = Timestamp::from_second(1_000_000_000).unwrap();
        let clean = Redactor::new([&CANARY.into()]);
        answer.read(&asked, Reading::Result, now, &clean)
    }

    fn wait(headers: &[(&'static str, &str)], body: &Value) -> Option<Duration> {
        read(&answer(429, headers, body.to_string())).unwrap_err().retry_after
    }

    #[test]
    fn both_answer_forms_and_no_body_are_successes() {
        let ok = |body: &'static str| read(&answer(200, &[], body));
        assert_eq!(ok(r#"{"RC":0,"RM":"Room frozen","result":{"a":1}}"#), Ok(json!({"a": 1})));
        assert_eq!(ok(r#"{"_id":"x"}"#), Ok(json!({"_id": "x"})));
        assert_eq!(ok(" \n"), Ok(Value::Null));
        assert_eq!(read(&answer(204, &[], "")), Ok(Value::Null));
    }

    #[test]
    fn a_2xx_with_another_rc_is_a_refusal() {
        let refusal = read(&answer(200, &[], r#"{"RC":404,"RM":"no such room"}"#)).unwrap_err();
        assert_eq!(refusal.kind, ErrorKind::NotFound);
        assert_eq!(refusal.message, "no such room");
        assert_eq!(read(&answer(200, &[], r#"{"RC":9}"#)).unwrap_err().kind, ErrorKind::Api);
    }

    #[test]
    fn the_wait_of_the_body_goes_before_the_header() {
        let body = json!({"error": "X", "message": "m", "retryAfter": 7});
        assert_eq!(wait(&[("retry-after", "9")], &body), Some(Duration::from_secs(7)));
        let silent = json!({"error": "X", "retryAfter": "soon"});
        assert_eq!(wait(&[("retry-after", "9")], &silent), Some(Duration::from_secs(9)));
        assert_eq!(wait(&[], &silent), None);
        assert_eq!(wait(&[("retry-after", "-5")], &silent), Some(Duration::ZERO));
    }

    #[test]
    fn a_date_is_measured_by_the_servers_clock_else_by_ours() {
        let until = ("retry-after", "Sun, 09 Sep 2001 01:47:00 GMT");
        assert_eq!(wait(&[until], &json!({})), Some(Duration::from_secs(20)));
        let date = ("date", "Sun, 09 Sep 2001 01:46:55 GMT");
        assert_eq!(wait(&[until, date], &json!({})), Some(Duration::from_secs(5)));
        let past = ("retry-after", "Sun, 09 Sep 2001 01:00:00 GMT");
        assert_eq!(wait(&[past], &json!({})), Some(Duration::ZERO));
        assert_eq!(wait(&[("retry-after", "tomorrow")], &json!({})), None);
    }

    #[test]
    fn a_wait_past_every_date_and_number_is_a_wait() {
        let at = |date| wait(&[("retry-after", date)], &json!({}));
        for date in ["Fri, 31 Dec 9999 23:59:59 GMT", "Sat, 01 Jan 10000 00:00:00 GMT"] {
            assert_eq!(at(date), Some(Duration::MAX), "{date}");
        }
        let far = at("Mon, 01 Jan 9998 00:00:00 GMT");
        assert!(far > Some(Duration::from_secs(1 << 30)), "{far:?}");
        assert_eq!(at("on, some day 99x9"), None);
        for body in [r#"{"error":"X","retryAfter":1e400}"#, r#"{"retryAfter" : 1e999 , "a":1}"#] {
            let refusal = read(&answer(429, &[], body)).unwrap_err();
            assert_eq!(refusal.retry_after, Some(Duration::MAX), "{body}");
        }
    }

    #[test]
    fn html_of_a_proxy_is_named_as_such() {
        let page = answer(502, &[("x-request-id", "r1")], "<html>\x1b[31mbad\ngateway</html>");
        let refusal = read(&page).unwrap_err();
        assert_eq!(refusal.kind, ErrorKind::Server);
        assert_eq!(refusal.request_id.as_deref(), Some("r1"));
        assert_eq!(
            refusal.message,
            r#"the server answered 502 Bad Gateway; its body is not JSON: "<html>\u{1b}[31mbad\ngateway</html>""#
        );
        let portal = read(&answer(200, &[], "<html>log in</html>")).unwrap_err();
        assert_eq!(portal.kind, ErrorKind::Decode);
        assert!(portal.message.contains("not JSON"), "{}", portal.message);
    }

    #[test]
    fn json_of_no_known_form_is_shown() {
        let refusal = read(&answer(400, &[], r#"{"detail":"odd"}"#)).unwrap_err();
        assert_eq!(refusal.message, r#"the server answered 400 Bad Request: "{"detail":"odd"}""#);
        assert_eq!(read(&answer(401, &[], "")).unwrap_err().kind, ErrorKind::Authentication);
    }

    #[test]
    fn a_redirect_names_its_host_only() {
        let moved = answer(307, &[("location", "https://evil.example:8/x?key=canary")], "");
        let refusal = read(&moved).unwrap_err();
        assert_eq!(
            refusal.message,
            "the server redirects to evil.example:8; not followed, keys are not sent elsewhere"
        );
        assert!(read(&answer(302, &[], "")).unwrap_err().message.contains("an unnamed place"));
    }

    #[test]
    fn a_key_in_the_host_of_a_redirect_is_hidden() {
        for host in [
            CANARY.to_owned(),
            CANARY.to_ascii_lowercase(),
            CANARY.replace('C', "%43"),
            CANARY.replace('C', "%63"),
            format!("x.{CANARY}.example"),
        ] {
            let location = format!("https://{host}/");
            let refusal = read(&answer(302, &[("location", &location)], "")).unwrap_err();
            let message = refusal.message.to_ascii_lowercase();
            assert!(!message.contains("canary"), "{message}");
        }
    }

    #[test]
    fn no_cut_leaves_a_part_of_a_key() {
        let long = format!("{}{CANARY}", "y".repeat(280));
        let id = format!("{}{CANARY}", "i".repeat(110));
        for body in [
            json!({"error": "X", "message": long}).to_string(),
            json!({"error": long}).to_string(),
            json!({"detail": long}).to_string(),
            long.clone(),
        ] {
            for status in [200, 500] {
                let answer = answer(status, &[("x-request-id", &id)], body.clone());
                let Err(refusal) = read(&answer) else { continue };
                assert!(!format!("{refusal:?}").contains("Canary"), "{refusal:?}");
            }
        }
    }

    #[test]
    fn secrets_that_are_not_ours_are_hidden_by_the_name_of_their_field() {
        for (status, body) in [
            (200, r#"{"token":"other-canary","#),
            (200, r#"{"RC":0,"result":{"apiKey":"other-canary"#),
            (500, r#"{"clientKey":"other-canary"}"#),
            (500, r#"{"a":[{"token":"other-canary"}]}"#),
            (500, r#"{"a":"{\"token\":\"other-canary\"}"}"#),
            (500, r#"{"token":"other-canary"} trailing"#),
        ] {
            let message = read(&answer(status, &[], body)).unwrap_err().message;
            assert!(message.contains("***") && !message.contains("canary"), "{message}");
        }
    }

    #[test]
    fn long_texts_are_cut() {
        let refusal = read(&answer(500, &[], "x".repeat(5000))).unwrap_err();
        assert!(refusal.message.chars().count() < 400);
    }
}
