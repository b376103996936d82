//! How an SDK error becomes a failure of the command line: facts are copied, nothing is reworded.

use std::error::Error as _;

use imkit_sdk::{ErrorKind, Outcome, RequestPreview};
use serde_json::{Map, Value, json};

use super::{Exit, Failure};

impl From<imkit_sdk::Error> for Failure {
    fn from(error: imkit_sdk::Error) -> Self {
        if error.kind() == ErrorKind::DryRun
            && let Some(preview) = error.preview()
        {
            return Self::dry_run(preview_json(preview));
        }
        let exit = Exit::from_code(error.kind().exit_code());
        let mut failure = Self::new(exit, error.to_string())
            .code(error.code().unwrap_or(error.kind().as_str()))
            .outcome(outcome_word(error.outcome()));
        if let Some(source) = error.source() {
            failure = failure.causes(source);
        }
        if let Some(status) = error.status() {
            failure = failure.status(status);
        }
        if let Some(id) = error.request_id() {
            failure = failure.request_id(id);
        }
        if error.is_retryable() {
            failure = failure.retryable(error.retry_after());
        }
        match error.hint() {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NotSent => "not_sent",
        Outcome::Answered => "answered",
        Outcome::Unknown => "unknown",
    }
}

fn preview_json(preview: &RequestPreview) -> Value {
    let headers: Map<String, Value> =
        preview.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    json!({
        "operation": preview.operation,
        "method": preview.method,
        "url": preview.url,
        "headers": headers,
        "body": preview.body,
    })
}
