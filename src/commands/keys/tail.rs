//! `imkit keys tail`.

use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt as _;
use imkit_sdk::keys::{Decision, KeyServer, ListDecisions};
use imkit_sdk::{Error, ErrorKind, Items};
use serde_json::Value;

use super::id::any_key_id;
use crate::cli::keys::tail::KeysTailArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Look, Tone, View};

/// The longest pause between two attempts to connect again.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

const EVENT: View = View {
    id: "key_id",
    columns: &[
        ("at", "at"),
        ("type", "type"),
        ("outcome", "outcome"),
        ("event", "event"),
        ("key", "key_id"),
        ("name", "name"),
        ("operation", "operation"),
        ("status", "status"),
        ("ms", "duration_ms"),
        ("address", "ip"),
        ("reason", "reason"),
    ],
};

/// Shows decisions, answers and changes as they are made, until Ctrl-C. A connection that breaks is made
/// again; what happened in between is missed.
pub(super) async fn run(args: KeysTailArgs, ctx: &mut Context) -> Result<(), Failure> {
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let KeysTailArgs { key, outcome, operation, ip, owner, request_id, at } = args;
    let which = ListDecisions {
        key: key.as_deref().map(any_key_id).transpose()?,
        outcome: outcome.map(|outcome| outcome.as_str().to_owned()),
        operation,
        ip,
        owner,
        request_id,
    };
    let flags = at.into();
    let first = async {
        let server = ctx.key_server(&flags).await?;
        let events = server.decisions(which.clone()).await?;
        Ok::<_, Failure>((server, events))
    };
    let (server, mut events) = tokio::select! {
        biased;
        _ = &mut interrupt => return Ok(()),
        first = first => first?,
    };
    let talk = ctx.printer.talk();
    talk.note("following (Ctrl-C ends it)");
    let mut rows = ctx.printer.stream(&EVENT, Look::Toned(line, tone));
    loop {
        let event = tokio::select! {
            biased;
            _ = &mut interrupt => return rows.end(),
            event = events.next() => event,
        };
        match event {
            Some(Ok(event)) => rows.row(Context::json(&event)?)?,
            Some(Err(error)) if is_lasting(&error) => return Err(error.into()),
            Some(Err(_)) | None => {
                talk.note("the connection ended; connecting again");
                events = tokio::select! {
                    biased;
                    _ = &mut interrupt => return rows.end(),
                    events = again(&server, &which) => events?,
                };
                talk.note("connected again");
            }
        }
    }
}

/// Connects until it succeeds or cannot.
async fn again(server: &KeyServer, which: &ListDecisions) -> Result<Items<Decision>, Failure> {
    let mut pause = Duration::from_millis(500);
    loop {
        tokio::time::sleep(pause).await;
        match server.decisions(which.clone()).await {
            Ok(events) => return Ok(events),
            Err(error) if is_lasting(&error) => return Err(error.into()),
            Err(_) => pause = LONGEST_PAUSE.min(pause * 2),
        }
    }
}

/// Whether trying again would fail for the same reason.
pub(super) fn is_lasting(error: &Error) -> bool {
    !matches!(
        error.kind(),
        ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Server | ErrorKind::RateLimited
    )
}

/// One event as people read it.
fn line(event: &Value) -> String {
    let text = |name: &str| event[name].as_str().unwrap_or("-");
    let time = text("at").get(11..19).unwrap_or("--:--:--");
    let key = match event["name"].as_str() {
        Some(name) => format!("{} ({name})", text("key_id")),
        None => text("key_id").to_owned(),
    };
    match text("type") {
        "change" => format!("{time} {:<10} {key} by {}", text("event"), text("actor")),
        "answered" => answered(time, &key, event),
        "missed" => format!("{time} {} more were too many to show", event["count"]),
        _ => {
            let (outcome, operation, ip) = (text("outcome"), text("operation"), text("ip"));
            let why = event["reason"].as_str().map(|reason| format!(": {reason}"));
            format!("{time} {outcome:<10} {key} {operation} from {ip}{}", why.unwrap_or_default())
        }
    }
}

/// An answer as people read it.
fn answered(time: &str, key: &str, event: &Value) -> String {
    let operation = event["operation"].as_str().unwrap_or("-");
    let (status, took) = (&event["status"], &event["duration_ms"]);
    let upstream = event["upstream"].as_str().map(|name| format!(" by {name}"));
    let fault = event["fault"].as_str().map(|fault| format!(": {fault}"));
    let tries = event["attempts"].as_u64().filter(|tries| *tries > 1);
    let tries = tries.map(|tries| format!(", sent {tries} times"));
    let or_none = Option::unwrap_or_default;
    format!(
        "{time} {:<10} {key} {operation} {status} in {took} ms{}{}{}",
        "answered",
        or_none(upstream),
        or_none(fault),
        or_none(tries),
    )
}

/// How much a line asks for attention.
fn tone(event: &Value) -> Tone {
    match (event["type"].as_str(), event["outcome"].as_str(), event["status"].as_u64()) {
        (Some("answered"), _, Some(500..)) => Tone::Error,
        (Some("request"), Some("admitted"), _) | (Some("answered"), Some("admitted"), _) => {
            Tone::Plain
        }
        (Some("request"), Some("forged"), _) | (Some("missed"), ..) => Tone::Error,
        (Some("request" | "answered"), ..) => Tone::Warning,
        _ => Tone::Hint,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn events_are_told_in_a_line() {
        let request = json!({
            "type": "request", "at": "2026-01-02T03:04:05.6Z", "key_id": "7Gq2mXbR4tLz",
            "name": "ci", "outcome": "refused", "reason": "scope", "operation": "rooms.create",
            "ip": "10.0.0.1",
        });
        let told = "03:04:05 refused    7Gq2mXbR4tLz (ci) rooms.create from 10.0.0.1: scope";
        assert_eq!(line(&request), told);
        let change = json!({
            "type": "change", "at": "2026-01-02T03:04:05Z", "event": "key.revoked",
            "key_id": null, "actor": "server", "rev": 3,
        });
        assert_eq!(line(&change), "03:04:05 key.revoked - by server");
        let answer = json!({
            "type": "answered", "at": "2026-01-02T03:04:06Z", "key_id": "7Gq2mXbR4tLz",
            "name": "ci", "outcome": "admitted", "operation": "messages.send", "status": 502,
            "upstream": "main", "fault": "lost", "attempts": 2, "duration_ms": 41,
        });
        let told = "03:04:06 answered   7Gq2mXbR4tLz (ci) messages.send 502 in 41 ms by main: \
                    lost, sent 2 times";
        assert_eq!(line(&answer), told);
        assert_eq!((tone(&answer), tone(&request)), (Tone::Error, Tone::Warning));
        let missed = json!({"type": "missed", "count": 7});
        assert_eq!(line(&missed), "--:--:-- 7 more were too many to show");
    }
}
