//! The error of every call. Whoever builds one has redacted its texts; nothing here reads secrets.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use imkit_api::keys::FieldProblem;

use crate::kind::ErrorKind;
use crate::preview::RequestPreview;

/// What is known about a call that failed: did the platform see it?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Outcome {
    /// Nothing was written: the platform did not see the request.
    NotSent,
    /// The platform answered.
    Answered,
    /// The request was written and no answer came: it may have taken effect.
    Unknown,
}

/// Why a call failed. Neither `Debug` nor `Display` shows a secret.
///
/// `Display` names the operation, what happened, status, code and request id;
/// [`hint`](Error::hint) says what to do next.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    operation: Option<&'static str>,
    attempts: u32,
    outcome: Outcome,
    retryable: bool,
    hint: Option<String>,
    fields: Vec<FieldProblem>,
    preview: Option<RequestPreview>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What it means.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// HTTP status of the answer, where there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The platform's code, such as `ROOM_NOT_FOUND`. An open set: pages spell one meaning
    /// differently.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What happened, for people; the platform's own words where it had some.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The answer's request id, to quote to whoever runs the server.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The wait that the server asked for.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The operation's id, such as `rooms.get`; `None` for a raw call outside the table.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// How many times the request was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the platform saw the request.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The request that a dry run did not send.
    pub fn preview(&self) -> Option<&RequestPreview> {
        self.0.preview.as_ref()
    }

    /// What to do next.
    pub fn hint(&self) -> Option<String> {
        self.0.hint.clone()
    }

    /// The fields of the request that a key server found wrong. [`message`](Error::message) names
    /// the first of them, too; this is for programs that have names of their own for them.
    pub fn fields(&self) -> &[FieldProblem] {
        &self.0.fields
    }

    /// Whether the same call may succeed later without having a second effect.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }
}

/// How errors come into being.
impl Error {
    /// An error before anything was sent.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            status: None,
            code: None,
            request_id: None,
            retry_after: None,
            operation: None,
            attempts: 0,
            outcome: Outcome::NotSent,
            retryable: false,
            hint: None,
            fields: Vec::new(),
            preview: None,
            source: None,
        }))
    }

    /// A refusal on this side.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_code(mut self, code: Option<String>) -> Self {
        self.0.code = code;
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_operation(mut self, operation: Option<&'static str>) -> Self {
        self.0.operation = operation;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    pub(crate) fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    pub(crate) fn with_hint(mut self, hint: Option<String>) -> Self {
        self.0.hint = hint;
        self
    }

    pub(crate) fn with_fields(mut self, fields: Vec<FieldProblem>) -> Self {
        self.0.fields = fields;
        self
    }

    pub(crate) fn with_preview(mut self, preview: RequestPreview) -> Self {
        self.0.preview = Some(preview);
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&inner.message)?;
        let facts: Vec<String> = [
            inner.status.map(|status| format!("HTTP {status}")),
            inner.code.clone(),
            inner.request_id.as_ref().map(|id| format!("request id {id}")),
            (inner.attempts > 1).then(|| format!("{} attempts", inner.attempts)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if facts.is_empty() { Ok(()) } else { write!(f, " ({})", facts.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation)
            .field("message", &inner.message)
            .field("status", &inner.status)
            .field("code", &inner.code)
            .field("request_id", &inner.request_id)
            .field("retry_after", &inner.retry_after)
            .field("attempts", &inner.attempts)
            .field("outcome", &inner.outcome)
            .field("hint", &inner.hint)
            .field("fields", &inner.fields)
            .field("preview", &inner.preview)
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_names_operation_cause_and_facts() {
        let error = Error::new(ErrorKind::NotFound, "no such room")
            .with_operation(Some("rooms.get"))
            .with_status(404)
            .with_code(Some("ROOM_NOT_FOUND".into()))
            .with_request_id(Some("r-1".into()))
            .with_attempts(2);
        assert_eq!(
            error.to_string(),
            "rooms.get: no such room (HTTP 404, ROOM_NOT_FOUND, request id r-1, 2 attempts)"
        );
        assert_eq!(Error::invalid("bad id").to_string(), "bad id");
    }

    #[test]
    fn an_error_is_one_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
