//! A request after parsing and authentication, and what the domain answers: no HTTP types.

use std::borrow::Cow;

use bytes::Bytes;
use imkit_api::Operation;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::form::Form;

/// Who calls.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Caller {
    /// The application, by API key.
    Admin,
    /// A user, by client key and token.
    User(String),
}

/// One request.
pub(crate) struct Call {
    /// Which operation.
    pub(crate) op: &'static Operation,
    /// Decoded path parameters, in template order.
    pub(crate) params: Vec<String>,
    /// Decoded query parameters, in order, repeated ones included.
    pub(crate) query: Vec<(String, String)>,
    /// The JSON body; `None` when the body was empty.
    pub(crate) body: Option<Value>,
    /// The form with a file, of operations that take one.
    pub(crate) form: Option<Form>,
    /// Who calls.
    pub(crate) caller: Caller,
    /// The token that the user calls with; none with the API key.
    pub(crate) token: Option<String>,
    /// The emulator's time.
    pub(crate) now: Timestamp,
    /// Fresh 24-hex ids: time-prefixed, strictly increasing. Call it once per id.
    pub(crate) new_id: fn(Timestamp) -> String,
    /// The application's own data.
    pub(crate) app: std::sync::Arc<crate::app::App>,
    /// Whether token answers are enveloped or bare.
    pub(crate) token_replies: TokenReplies,
}

impl Call {
    /// A path parameter by position.
    pub(crate) fn param(&self, index: usize) -> &str {
        self.params.get(index).map_or("", String::as_str)
    }

    /// The form of an operation that takes one.
    pub(crate) fn form(&self) -> Result<&Form, Refusal> {
        let missing = || Refusal::new(400, "INVALID_BODY", "The body must be multipart/form-data");
        self.form.as_ref().ok_or_else(missing)
    }

    /// The first query parameter of this name.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The two documented forms of answers about tokens.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenReplies {
    /// Envelope, as captures of the platform show.
    #[default]
    Envelope,
    /// A bare object, as the current pages show.
    Bare,
}

/// A success.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The envelope's text; several operations put a sentence here.
    pub(crate) rm: Cow<'static, str>,
    /// The result.
    pub(crate) result: Value,
    /// No envelope.
    pub(crate) bare: bool,
    /// Answers with this instead of a result.
    pub(crate) content: Option<Content>,
}

/// The content of a file.
#[derive(Debug)]
pub(crate) struct Content {
    /// Its kind, such as `image/png`.
    pub(crate) kind: String,
    /// Further headers, names in lower case.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// Its bytes.
    pub(crate) bytes: Bytes,
}

impl Reply {
    /// An enveloped result with `RM` "OK".
    pub(crate) fn ok(result: impl Into<Value>) -> Self {
        Self { rm: "OK".into(), result: result.into(), bare: false, content: None }
    }

    /// Replaces the envelope's text.
    pub(crate) fn with_rm(mut self, rm: impl Into<Cow<'static, str>>) -> Self {
        self.rm = rm.into();
        self
    }

    /// A bare object.
    pub(crate) fn bare(result: Map<String, Value>) -> Self {
        Self { rm: "OK".into(), result: Value::Object(result), bare: true, content: None }
    }

    /// The content of a file.
    pub(crate) fn content(content: Content) -> Self {
        Self { content: Some(content), ..Self::ok(Value::Null) }
    }
}

/// A refusal, as the platform words it.
#[derive(Clone, PartialEq, Debug)]
pub struct Refusal {
    /// HTTP status, repeated as `RC` in the envelope form.
    pub(crate) status: u16,
    /// Code.
    pub(crate) code: &'static str,
    /// Text for people.
    pub(crate) message: String,
    /// Flat form (`{error, message}`) instead of the envelope.
    pub(crate) flat: bool,
    /// `retryAfter`, seconds; flat form only.
    pub(crate) retry_after: Option<u64>,
}

impl Refusal {
    /// A refusal in the envelope form.
    pub fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), flat: false, retry_after: None }
    }

    /// A refusal in the flat form, as key problems and the token pages have it.
    pub fn flat(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { flat: true, ..Self::new(status, code, message) }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The text for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Seconds after which another try is worth it, when that is known.
    pub fn retry_after(&self) -> Option<u64> {
        self.retry_after
    }

    /// The same, with the advice to come back after so many seconds.
    #[must_use]
    pub fn after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }

    /// Too many requests; the same one passes after so many seconds.
    pub fn too_many(message: impl Into<String>, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..Self::flat(429, "RATE_LIMIT_EXCEEDED", message) }
    }
}

/// What a domain function returns.
pub(crate) type Outcome = Result<Reply, Refusal>;
