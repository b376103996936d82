//! `imkit webhooks trigger`.

use std::time::Duration;

use reqwest::Url;
use serde_json::{Value, json};

use super::post::{self, Poster};
use super::sample::Sample;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

/// How an answer is shown.
const ANSWER: View = View {
    id: "status",
    columns: &[("status", "status"), ("answer", "answer"), ("milliseconds", "milliseconds")],
};

/// How long a receiver may take when `--timeout` does not say.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// Sends a sample event and prints what the receiver answers.
pub(crate) async fn run(sample: Sample, to: Url, ctx: &mut Context) -> Result<(), Failure> {
    let mut fresh = [0; 8];
    getrandom::fill(&mut fresh)
        .map_err(|error| Failure::new(Exit::Failed, "no random bytes").cause(error.to_string()))?;
    let event = sample.event(ctx.now(), u64::from_le_bytes(fresh))?;
    if ctx.dry_run {
        let headers = json!({"content-type": "application/json; charset=utf-8"});
        let preview =
            json!({"method": "POST", "url": to.as_str(), "headers": headers, "body": event});
        return Err(Failure::dry_run(preview));
    }
    let limit = ctx.flags.timeout.unwrap_or(TIMEOUT);
    let poster = Poster::new(to, super::ca_file(ctx), limit)?;
    let started = tokio::time::Instant::now();
    let answer = poster.post(event.to_string().into_bytes()).await.map_err(|reason| {
        Failure::new(Exit::Network, format!("{} did not answer", poster.origin())).cause(reason)
    })?;
    if !answer.is_success() {
        let message = format!("{} answered {}", poster.origin(), answer.status);
        let failure = Failure::new(Exit::Failed, message).status(answer.status);
        return Err(match answer.status {
            404 => failure.hint("is the secret in the address the receiver's?"),
            _ => failure,
        });
    }
    if let Err(why) = post::reply(&answer.body) {
        ctx.printer.warn(&why);
    }
    // Whatever it is, it is shown as it came.
    let shown = match serde_json::from_slice::<Value>(&answer.body) {
        Ok(answer) => answer,
        Err(_) if answer.body.is_empty() => Value::Null,
        Err(_) => String::from_utf8_lossy(&answer.body).into(),
    };
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let row = json!({"status": answer.status, "answer": shown, "milliseconds": milliseconds});
    ctx.printer.done(&row, &ANSWER)
}
