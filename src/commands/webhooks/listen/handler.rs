//! Who answers an event: a file, a program, or another receiver.

use std::path::Path;
use std::time::Duration;

use imkit_sdk::webhook::{Event, Reply};
use serde_json::Value;

use super::HandlerPlan;
use super::exec::Exec;
use super::template::Template;
use crate::commands::webhooks::post::{self, Poster};
use crate::error::Failure;

/// How long another receiver may take; it may be late as a program may.
const FORWARD: Duration = Duration::from_secs(30);

/// A handler.
pub(super) enum Handler {
    Reply(Template),
    Exec(Exec),
    Forward(Poster),
}

impl Handler {
    /// Prepares a handler.
    ///
    /// # Errors
    ///
    /// The file holds no reply, or TLS cannot be set up.
    pub(super) fn new(plan: HandlerPlan, ca_file: Option<&Path>) -> Result<Self, Failure> {
        Ok(match plan {
            HandlerPlan::Reply(file) => Self::Reply(Template::read(file)?),
            HandlerPlan::Exec(words) => Self::Exec(Exec::new(words)),
            HandlerPlan::Forward(url) => Self::Forward(Poster::new(url, ca_file, FORWARD)?),
        })
    }

    /// Answers one event. The error says what went wrong, for people.
    pub(super) async fn run(&self, event: &Event, raw: &Value) -> Result<Option<Reply>, String> {
        match self {
            Self::Reply(template) => template.reply(event),
            Self::Exec(exec) => post::reply(&exec.run(raw).await?),
            Self::Forward(poster) => {
                let answer = poster.post(raw.to_string().into_bytes()).await?;
                if !answer.is_success() {
                    return Err(format!("{} answered {}", poster.origin(), answer.status));
                }
                post::reply(&answer.body)
            }
        }
    }
}
