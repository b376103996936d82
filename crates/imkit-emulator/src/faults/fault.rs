//! A fault as it is written down: in Rust by chaining, over HTTP and in scripts as JSON.

use std::num::NonZeroU64;
use std::time::Duration;

use http::HeaderValue;
use imkit_api::operation;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// Something that goes wrong with requests. By default with the next request, once.
///
/// ```
/// use imkit_emulator::Fault;
///
/// let slow_down = Fault::status(429).on("users.upsert").retry_after(1).times(3);
/// let json = r#"{"operation":"users.upsert","status":429,"retryAfter":1,"times":3}"#;
/// assert_eq!(slow_down, serde_json::from_str(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// Which operation, such as `messages.send`; `*` = all.
    #[serde(default = "any")]
    pub operation: String,
    /// HTTP status of the answer, instead of carrying the operation out. Without it, 200 where
    /// another field asks for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Form of the answer's body. Without it, flat for 401 and 429, else the envelope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<FaultBody>,
    /// `RC` of the envelope, when it is not the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rc: Option<i64>,
    /// Code, when it is not the usual one of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `retryAfter` of the body: any JSON, however nonsensical. Absent when `None`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<Value>,
    /// `Retry-After` header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_header: Option<String>,
    /// Milliseconds that the answer waits. Alone, it delays the real answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// Closes the connection instead of answering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset: Option<Reset>,
    /// On how many requests it acts; 0 = until removed.
    #[serde(default = "once")]
    pub times: u64,
    /// Acts on every n-th matching request.
    #[serde(default = "each")]
    pub every: NonZeroU64,
}

/// Forms of a faulty answer's body.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaultBody {
    /// `{RC, RM, error: {code, message}}`.
    Envelope,
    /// `{error, message}`.
    Flat,
    /// A page for people, as proxies send it.
    Html,
    /// Nothing.
    Empty,
    /// A success: `{RC: 0, RM: "OK", result: {}}`, whatever the status.
    Success,
    /// Any JSON.
    Json(Value),
}

/// When a connection is closed without an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reset {
    /// Before the operation took effect.
    Before,
    /// After the operation took effect.
    After,
}

impl Fault {
    /// Answers with this HTTP status.
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::nothing() }
    }

    /// Answers 200 with this `RC` in the envelope.
    pub fn rc(rc: i64) -> Self {
        Self { status: Some(200), rc: Some(rc), ..Self::nothing() }
    }

    /// Closes the connection without an answer.
    pub fn reset(when: Reset) -> Self {
        Self { reset: Some(when), ..Self::nothing() }
    }

    /// Delays the real answer.
    pub fn delay(by: Duration) -> Self {
        Self::nothing().delayed(by)
    }

    fn nothing() -> Self {
        Self {
            operation: any(),
            status: None,
            body: None,
            rc: None,
            code: None,
            message: None,
            retry_after: None,
            retry_after_header: None,
            delay_ms: None,
            reset: None,
            times: once(),
            every: each(),
        }
    }

    /// Chooses the operation, such as `messages.send`; `*` = all.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = operation.into();
        self
    }

    /// Chooses the form of the answer's body.
    #[must_use]
    pub fn body(mut self, body: FaultBody) -> Self {
        self.body = Some(body);
        self
    }

    /// Chooses the answer's code.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Puts a `retryAfter` into the body.
    #[must_use]
    pub fn retry_after(mut self, value: impl Into<Value>) -> Self {
        self.retry_after = Some(value.into());
        self
    }

    /// Puts a `Retry-After` header on the answer.
    #[must_use]
    pub fn retry_after_header(mut self, value: impl Into<String>) -> Self {
        self.retry_after_header = Some(value.into());
        self
    }

    /// Delays the faulty answer.
    #[must_use]
    pub fn delayed(mut self, by: Duration) -> Self {
        self.delay_ms = Some(u64::try_from(by.as_millis()).unwrap_or(u64::MAX));
        self
    }

    /// Acts on so many requests; 0 = until removed.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    /// Acts on every n-th matching request. 0 counts as 1.
    #[must_use]
    pub fn every(mut self, n: u64) -> Self {
        self.every = NonZeroU64::new(n).unwrap_or(NonZeroU64::MIN);
        self
    }

    /// How long the answer waits.
    pub(crate) fn wait(&self) -> Duration {
        Duration::from_millis(self.delay_ms.unwrap_or_default())
    }

    /// Whether it answers in the operation's place.
    pub(crate) fn answers(&self) -> bool {
        self.status.is_some() || self.describes_answer()
    }

    fn describes_answer(&self) -> bool {
        let Self {
            operation: _,
            status: _,
            body,
            rc,
            code,
            message,
            retry_after,
            retry_after_header,
            delay_ms: _,
            reset: _,
            times: _,
            every: _,
        } = self;
        body.is_some()
            || rc.is_some()
            || code.is_some()
            || message.is_some()
            || retry_after.is_some()
            || retry_after_header.is_some()
    }

    pub(super) fn check(&self) -> Result<(), String> {
        if self.operation != "*" && operation::OPERATIONS.iter().all(|op| op.id != self.operation) {
            return Err(format!("{:?} is no operation; try \"*\"", self.operation));
        }
        if self.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Err("the status must be from 200 to 599".to_owned());
        }
        if self.reset.is_some() && self.answers() {
            return Err("a closed connection has no answer: give reset or status".to_owned());
        }
        if self.reset.is_none() && !self.answers() && self.delay_ms.is_none() {
            return Err("nothing goes wrong: give status, rc, body, delayMs or reset".to_owned());
        }
        let header = self.retry_after_header.as_deref().map(HeaderValue::from_str);
        if header.is_some_and(|header| header.is_err()) {
            return Err("retryAfterHeader has characters that no header can carry".to_owned());
        }
        Ok(())
    }
}

fn any() -> String {
    "*".to_owned()
}

const fn once() -> u64 {
    1
}

const fn each() -> NonZeroU64 {
    NonZeroU64::MIN
}

/// Tells `null` from a missing field.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn checked(value: Value) -> Result<(), String> {
        let fault: Fault = serde_json::from_value(value).map_err(|error| error.to_string())?;
        fault.check()
    }

    #[test]
    fn faults_that_cannot_be_are_refused() {
        for (value, reason) in [
            (json!({}), "nothing goes wrong"),
            (json!({"status": 500, "colour": 1}), "unknown field"),
            (json!({"status": 99}), "200 to 599"),
            (json!({"status": 100_000}), "expected u16"),
            (json!({"status": 500, "operation": "users.fly"}), "no operation"),
            (json!({"status": 500, "every": 0}), "nonzero"),
            (json!({"status": 500, "times": -1}), "expected u64"),
            (json!({"status": 500, "body": "xml"}), "unknown variant"),
            (json!({"reset": "before", "status": 500}), "no answer"),
            (json!({"retryAfterHeader": "a\nb"}), "no header"),
        ] {
            let refused = checked(value.clone()).unwrap_err();
            assert!(refused.contains(reason), "{value}: {refused}");
        }
    }

    #[test]
    fn a_null_wait_is_not_a_missing_one() -> Result<(), serde_json::Error> {
        let null: Fault = serde_json::from_value(json!({"status": 429, "retryAfter": null}))?;
        let none: Fault = serde_json::from_value(json!({"status": 429}))?;
        assert_eq!((null.retry_after, none.retry_after), (Some(Value::Null), None));
        Ok(())
    }
}
