//! Reading answers: the envelope, bare objects, and the two error bodies.

use std::time::Duration;

use serde_json::Value;

/// An error as the platform tells it, whichever of its two forms it used.
///
/// * envelope: `{"RC": 404, "RM": "...", "error": {"code": "...", "message": "..."}}`
/// * flat: `{"error": "CODE", "message": "...", "retryAfter": 60}`
#[derive(Clone, Default, PartialEq, Debug)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Machine-readable code. Spellings vary for one meaning, so it stays open text.
    pub code: Option<String>,
    /// `RC` of the envelope form.
    pub rc: Option<i64>,
    /// Text for people. Empty when the body had none.
    pub message: String,
    /// The wait that the server asked for.
    pub retry_after: Option<RetryAfter>,
}

impl ErrorBody {
    /// Reads either form; `None` when the value is neither.
    pub fn read(value: &Value) -> Option<Self> {
        let object = value.as_object()?;
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let retry_after = object.get("retryAfter").and_then(RetryAfter::read);
        let verdict = Verdict::of(object.get("RC"));
        let rc = verdict.number();
        match object.get("error") {
            Some(Value::String(code)) => Some(Self {
                code: Some(code.clone()),
                rc,
                message: text(object.get("message"))
                    .or_else(|| text(object.get("RM")))
                    .unwrap_or_default(),
                retry_after,
            }),
            Some(Value::Object(detail)) => Some(Self {
                code: match detail.get("code") {
                    Some(Value::Number(code)) => Some(code.to_string()),
                    code => text(code),
                },
                rc,
                message: text(detail.get("message"))
                    .or_else(|| text(object.get("RM")))
                    .unwrap_or_default(),
                retry_after: retry_after
                    .or_else(|| detail.get("retryAfter").and_then(RetryAfter::read)),
            }),
            _ => matches!(verdict, Verdict::Failure(_)).then(|| {
                let message = text(object.get("RM")).unwrap_or_default();
                Self { code: None, rc, message, retry_after }
            }),
        }
    }
}

/// A wait that a server asked for, in seconds, made safe to use: never negative, never NaN.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct RetryAfter(Duration);

impl RetryAfter {
    /// Reads the `retryAfter` field. The unit is not documented; seconds is the reading that its
    /// sample (60) supports. Numbers and numeric text count; a negative wait is none at all; any
    /// other text says nothing, which is `None`.
    pub fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_f64().and_then(Self::from_seconds),
            Value::String(text) => Self::parse(text),
            _ => None,
        }
    }

    /// Reads numeric text, as the `Retry-After` header has it.
    pub fn parse(text: &str) -> Option<Self> {
        text.trim().parse::<f64>().ok().and_then(Self::from_seconds)
    }

    fn from_seconds(seconds: f64) -> Option<Self> {
        if seconds.is_nan() {
            return None;
        }
        Some(Self(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)))
    }

    /// The wait.
    pub fn duration(self) -> Duration {
        self.0
    }
}

impl From<Duration> for RetryAfter {
    fn from(duration: Duration) -> Self {
        Self(duration)
    }
}

/// What the `RC` of an answer says.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Verdict {
    /// There is none, or it is null: not the envelope.
    Absent,
    /// 0, as a number or as text.
    Success,
    /// Anything else, with its number where it is a whole one.
    Failure(Option<i64>),
}

impl Verdict {
    /// Reads the field. Only a clear 0 is a success: a server that writes its codes in another
    /// type must not have its failures taken for results.
    fn of(rc: Option<&Value>) -> Self {
        let number = match rc {
            None | Some(Value::Null) => return Verdict::Absent,
            Some(Value::Number(number)) => number.as_f64(),
            Some(Value::String(text)) => text.trim().parse::<f64>().ok(),
            Some(_) => None,
        };
        match number {
            Some(0.0) => Verdict::Success,
            Some(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                Verdict::Failure(Some(number as i64))
            }
            _ => Verdict::Failure(None),
        }
    }

    fn number(self) -> Option<i64> {
        match self {
            Verdict::Absent => None,
            Verdict::Success => Some(0),
            Verdict::Failure(number) => number,
        }
    }
}

/// The failure that a JSON answer of a 2xx status reports in spite of its status; `None` for a
/// success. An `RC` other than 0 is one, whatever its JSON type; so is an `error` without an `RC`,
/// as text or as an object with a code or a message.
pub fn failure(value: &Value) -> Option<ErrorBody> {
    let failed = match Verdict::of(value.get("RC")) {
        Verdict::Success => false,
        Verdict::Failure(_) => true,
        Verdict::Absent => value.get("error").is_some_and(|error| {
            let says = |name| error.get(name).is_some_and(|field| !field.is_null());
            error.is_string() || says("code") || says("message")
        }),
    };
    failed.then(|| ErrorBody::read(value).unwrap_or_default())
}

/// Unwraps a JSON answer of a 2xx status: an object with an `RC` is the envelope, anything else is
/// the result itself. `RM` is never looked at, because several operations put sentences there.
///
/// # Errors
///
/// The answer reports a [`failure`] in spite of its status.
pub fn decode(mut value: Value) -> Result<Value, ErrorBody> {
    if let Some(failure) = failure(&value) {
        return Err(failure);
    }
    match Verdict::of(value.get("RC")) {
        Verdict::Absent => Ok(value),
        _ => Ok(value.get_mut("result").map(Value::take).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn both_error_forms_become_one() {
        let envelope = json!({"RC": 404, "RM": "no", "error": {"code": "ROOM_NOT_FOUND", "message": "No room"}});
        let flat = json!({"error": "RATE_LIMIT_EXCEEDED", "message": "slow", "retryAfter": 60});
        let old = json!({"RC": 403, "RM": "not a member"});
        let read = |value| ErrorBody::read(&value).map(|e| (e.code, e.rc, e.message));
        assert_eq!(
            read(envelope),
            Some((Some("ROOM_NOT_FOUND".into()), Some(404), "No room".into()))
        );
        assert_eq!(read(flat), Some((Some("RATE_LIMIT_EXCEEDED".into()), None, "slow".into())));
        assert_eq!(read(old), Some((None, Some(403), "not a member".into())));
        assert_eq!(read(json!({"RC": 0, "RM": "OK"})), None);
        assert_eq!(read(json!([1])), None);
    }

    #[test]
    fn strange_waits_are_made_safe() {
        let read = |value| RetryAfter::read(&value).map(|w| w.duration());
        assert_eq!(read(json!(60)), Some(Duration::from_secs(60)));
        assert_eq!(read(json!(0.5)), Some(Duration::from_millis(500)));
        assert_eq!(read(json!(-478)), Some(Duration::ZERO));
        assert_eq!(read(json!("7")), Some(Duration::from_secs(7)));
        assert_eq!(read(json!("soon")), None);
        assert_eq!(read(json!(1e300)), Some(Duration::MAX));
        assert_eq!(read(json!(null)), None);
        assert_eq!(RetryAfter::parse("NaN"), None);
    }

    #[test]
    fn success_needs_rc_zero_or_a_bare_object() {
        assert_eq!(
            decode(json!({"RC": 0, "RM": "Room frozen", "result": {"a": 1}})),
            Ok(json!({"a": 1}))
        );
        assert_eq!(decode(json!({"RC": 0, "RM": "OK"})), Ok(Value::Null));
        assert_eq!(decode(json!({"_id": "alice"})), Ok(json!({"_id": "alice"})));
        assert!(decode(json!({"RC": 500, "RM": "broken"})).is_err());
        assert!(decode(json!({"error": "X", "message": "broken"})).is_err());
    }

    #[test]
    fn an_rc_that_is_not_zero_is_a_failure_whatever_its_type() {
        for rc in [
            "\"500\"",
            "500.0",
            "1e3",
            "true",
            "[1]",
            "18446744073709551616",
            "\"1\"",
            "0.5",
            "\"\"",
            "{}",
            "\"NaN\"",
            "false",
            "-1",
        ] {
            let value = serde_json::from_str(&format!(r#"{{"RC":{rc},"RM":"no","result":{{}}}}"#));
            let error = decode(value.unwrap()).unwrap_err();
            assert_eq!(error.message, "no", "{rc}");
        }
        assert_eq!(decode(json!({"RC": "500"})).unwrap_err().rc, Some(500));
        assert_eq!(decode(json!({"RC": 404.0})).unwrap_err().rc, Some(404));
        assert_eq!(decode(json!({"RC": true})).unwrap_err().rc, None);
        for rc in [json!("0"), json!(0.0), json!(-0.0), json!(" 0 ")] {
            assert_eq!(decode(json!({"RC": rc, "result": 7})), Ok(json!(7)));
        }
        assert_eq!(decode(json!({"RC": null, "a": 1})), Ok(json!({"RC": null, "a": 1})));
    }

    #[test]
    fn an_error_object_without_rc_is_a_failure() {
        let error = decode(json!({"error": {"code": "X", "message": "broken"}})).unwrap_err();
        assert_eq!((error.code.as_deref(), error.message.as_str()), (Some("X"), "broken"));
        assert_eq!(decode(json!({"error": {"code": 500}})).unwrap_err().code, Some("500".into()));
        assert!(decode(json!({"error": {"message": "broken"}, "RC": null})).is_err());
        assert!(decode(json!({"error": null, "_id": "a"})).is_ok());
        assert!(decode(json!({"error": {}, "_id": "a"})).is_ok());
        assert!(decode(json!({"RC": 0, "error": {"code": "X"}, "result": 1})).is_ok());
    }
}
