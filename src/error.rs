//! What a command returns when it does not succeed: the exit status, the words for people and the
//! facts for scripts.
//!
//! How a failure looks is `output::failure`'s business; how
//! an SDK error becomes one is in `error/sdk.rs`.

mod exit;
mod local;
mod sdk;

use std::{fmt, time::Duration};

use serde_json::Value;

pub(crate) use exit::Exit;

/// A command's end without success.
///
/// Besides real failures two quiet ends travel this way, so that `?` carries them up from any
/// depth: the reader of stdout has gone ([`Failure::is_stop`]), and a dry run that shows a request
/// instead of sending it ([`Failure::preview`]). Both exit 0.
#[derive(Debug)]
pub(crate) struct Failure(Box<Inner>);

#[derive(Debug)]
struct Inner {
    exit: Exit,
    /// A number that is no status of ours: that of a command that was run.
    number: Option<u8>,
    kind: Kind,
    message: String,
    causes: Vec<String>,
    hint: Option<String>,
    code: Option<String>,
    status: Option<u16>,
    request_id: Option<String>,
    retryable: bool,
    retry_after: Option<Duration>,
    outcome: Option<&'static str>,
}

#[derive(Debug)]
enum Kind {
    Failed,
    Stop,
    Preview(Value),
}

impl Failure {
    /// A failure with its exit status and what failed.
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            exit,
            number: None,
            kind: Kind::Failed,
            message: message.into(),
            causes: Vec::new(),
            hint: None,
            code: None,
            status: None,
            request_id: None,
            retryable: false,
            retry_after: None,
            outcome: None,
        }))
    }

    /// The command line asks for something that cannot be; nothing was changed. Exit 2.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// The thing named does not exist on the server. Exit 3.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Exit::NotFound, message)
    }

    /// The user pressed Ctrl-C. Exit 130.
    pub(crate) fn interrupted() -> Self {
        Self::new(Exit::Interrupted, "interrupted")
    }

    /// The user pressed Ctrl-C while a request that changes something was under way. Exit 130.
    pub(crate) fn interrupted_change() -> Self {
        Self::new(Exit::Interrupted, "interrupted; whether the request took effect is unknown")
            .hint("check before sending it again")
            .outcome("unknown")
    }

    /// The reader of stdout has gone (`imkit users list | head`): end at once and say nothing.
    pub(crate) fn stop() -> Self {
        Self::quiet(Kind::Stop, "the reader of the output has closed it")
    }

    /// A command that was run ended with this number, and said itself what was to be said.
    pub(crate) fn ended(number: u8) -> Self {
        Self::quiet(Kind::Stop, "the command ended").ending(number)
    }

    /// A dry run's result: the request that would have been sent, as JSON.
    pub(crate) fn dry_run(preview: Value) -> Self {
        Self::quiet(Kind::Preview(preview), "dry run: nothing was sent")
    }

    fn quiet(kind: Kind, message: &str) -> Self {
        let mut failure = Self::new(Exit::Ok, message);
        failure.0.kind = kind;
        failure
    }

    /// Says first what the failure is about: `7Gq2mXbR4tLz: Key not found`.
    pub(crate) fn about(mut self, what: &str) -> Self {
        if matches!(self.0.kind, Kind::Failed) {
            self.0.message = format!("{what}: {}", self.0.message);
        }
        self
    }

    /// Calls something in the message by a name that means more to people, such as standard input.
    pub(crate) fn calling(mut self, what: &str, name: &str) -> Self {
        self.0.message = self.0.message.replace(what, name);
        self
    }

    /// Adds one reason below those already there: call it from the nearest cause to the deepest.
    pub(crate) fn cause(mut self, cause: impl Into<String>) -> Self {
        self.0.causes.push(cause.into());
        self
    }

    /// Adds an error and every source below it as causes.
    pub(crate) fn causes(mut self, error: &dyn std::error::Error) -> Self {
        for error in std::iter::successors(Some(error), |error| error.source()) {
            let cause = error.to_string();
            // Libraries repeat themselves on the way down.
            let said = |text: &String| text.contains(&cause);
            if !said(&self.0.message) && !self.0.causes.iter().any(said) {
                self.0.causes.push(cause);
            }
        }
        self
    }

    /// Ends with this status instead: the same trouble may mean something else to a command.
    pub(crate) fn exiting(mut self, exit: Exit) -> Self {
        self.0.exit = exit;
        self
    }

    /// Ends with a number that is no status of ours.
    pub(crate) fn ending(mut self, number: u8) -> Self {
        self.0.number = Some(number);
        self
    }

    /// Sets what to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Sets the machine-readable code; without one it is [`Exit::code_word`].
    pub(crate) fn code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Sets the HTTP status of the answer.
    pub(crate) fn status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Sets the id by which the server's logs know the request.
    pub(crate) fn request_id(mut self, id: impl Into<String>) -> Self {
        self.0.request_id = Some(id.into());
        self
    }

    /// Says that the same command may succeed later without a second effect.
    pub(crate) fn retryable(mut self) -> Self {
        self.0.retryable = true;
        self
    }

    /// Sets the wait that the server asked for.
    pub(crate) fn retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// Sets what became of the request: `not_sent`, `answered` or `unknown`.
    pub(crate) fn outcome(mut self, outcome: &'static str) -> Self {
        self.0.outcome = Some(outcome);
        self
    }

    /// The process's exit status.
    pub(crate) fn exit(&self) -> Exit {
        self.0.exit
    }

    /// The number that the process returns.
    pub(crate) fn number(&self) -> u8 {
        self.0.number.unwrap_or(self.0.exit.code())
    }

    /// Whether the command ends because nobody reads its output any more: nothing to report.
    pub(crate) fn is_stop(&self) -> bool {
        matches!(self.0.kind, Kind::Stop)
    }

    /// Whether the machine-readable code is this one.
    pub(crate) fn is_code(&self, code: &str) -> bool {
        self.0.code.as_deref() == Some(code)
    }

    /// The request that a dry run shows, if this is the end of one.
    pub(crate) fn preview(&self) -> Option<&Value> {
        match &self.0.kind {
            Kind::Preview(preview) => Some(preview),
            Kind::Failed | Kind::Stop => None,
        }
    }

    /// What failed.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// Why, from the nearest reason to the deepest.
    pub(crate) fn cause_chain(&self) -> &[String] {
        &self.0.causes
    }

    /// What to do next.
    pub(crate) fn hint_text(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The id by which the server's logs know the request.
    pub(crate) fn request(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The object that scripts get: `{"error": {...}}`, absent facts left out.
    pub(crate) fn to_json(&self) -> Value {
        let inner = &*self.0;
        let mut error = serde_json::Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                error.insert(key.to_owned(), value);
            }
        };
        let code = inner.code.as_deref().unwrap_or(inner.exit.code_word());
        put("code", Some(code.into()));
        put("message", Some(inner.message.as_str().into()));
        put("cause", (!inner.causes.is_empty()).then(|| inner.causes.join(": ").into()));
        put("status", inner.status.map(Value::from));
        put("exit", Some(self.number().into()));
        put("retryable", Some(inner.retryable.into()));
        put("retryAfter", inner.retry_after.map(seconds));
        put("requestId", inner.request_id.as_deref().map(Value::from));
        put("outcome", inner.outcome.map(Value::from));
        put("hint", inner.hint.as_deref().map(Value::from));
        serde_json::json!({ "error": error })
    }
}

/// Seconds as a whole number where they are one: `60`, not `60.0`.
fn seconds(wait: Duration) -> Value {
    if wait.subsec_nanos() == 0 { wait.as_secs().into() } else { wait.as_secs_f64().into() }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Failure {}

/// Local input and output, not the network: always exit 1, because 3 and 7 speak of the server.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let failure = Self::new(Exit::Failed, error.to_string());
        match std::error::Error::source(&error) {
            Some(source) => failure.causes(source),
            None => failure,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_json_form_holds_every_known_fact_and_no_empty_one() {
        let full = Failure::new(Exit::RateLimited, "rate limited")
            .cause("the server asked for 60 s")
            .cause("the budget is 5 s")
            .hint("raise --max-wait")
            .code("RATE_LIMIT_EXCEEDED")
            .status(429)
            .request_id("r-1")
            .retryable()
            .retry_after(Duration::from_secs(60))
            .outcome("answered");
        assert_eq!(
            full.to_json(),
            json!({"error": {
                "code": "RATE_LIMIT_EXCEEDED", "message": "rate limited",
                "cause": "the server asked for 60 s: the budget is 5 s", "status": 429, "exit": 6,
                "retryable": true, "retryAfter": 60, "requestId": "r-1", "outcome": "answered",
                "hint": "raise --max-wait",
            }})
        );
        assert_eq!(
            Failure::usage("no such field").to_json(),
            json!({"error": {
                "code": "usage", "message": "no such field", "exit": 2, "retryable": false,
            }})
        );
    }

    #[test]
    fn a_missing_local_file_is_not_the_exit_status_of_a_missing_user() {
        let error = std::io::Error::from(std::io::ErrorKind::NotFound);
        assert_eq!(Failure::from(error).exit(), Exit::Failed);
    }

    #[test]
    fn a_broken_pipe_elsewhere_is_no_quiet_stop() {
        let error = std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        assert!(!Failure::from(error).is_stop());
        assert!(Failure::stop().is_stop());
        assert_eq!(Failure::stop().exit().code(), 0);
    }
}
