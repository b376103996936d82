//! The controls under `/_emulator/`: faults, clock, limit, reset, snapshot and restore. They need
//! the API key, and neither faults nor the limit touch them.

use std::time::Duration;

use axum::body::Body;
use http::HeaderMap;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::error::Category;
use serde_json::json;

use crate::call::{Outcome, Refusal, Reply, TokenReplies};
use crate::emulator::Inner;
use crate::limiter::Window;
use crate::request;
use crate::route::Control;
use crate::{Error, Fault, Snapshot, auth};

/// Most bytes of a snapshot that comes back.
const SNAPSHOT_LIMIT: usize = 256 << 20;

/// Longest wait for webhooks to settle.
const SETTLE_TIME: Duration = Duration::from_secs(60);

/// Carries out a control.
pub(crate) async fn handle(
    inner: &Inner,
    control: &Control,
    headers: &HeaderMap,
    body: Body,
) -> Outcome {
    auth::admin(&inner.app, headers)?;
    let limit = match control {
        Control::Restore => SNAPSHOT_LIMIT,
        _ => request::BODY_LIMIT,
    };
    let body = request::read_body(body, limit).await?;
    match control {
        Control::FaultsList => encode(inner.faults.list()),
        Control::FaultsAdd => add_fault(inner, decode(&body)?),
        Control::FaultsClear => Ok(Reply::ok(json!({ "removed": inner.faults.clear() }))),
        Control::FaultsRemove(id) => remove_fault(inner, id),
        Control::ClockGet => Ok(clock(inner)),
        Control::ClockSet => set_clock(inner, &decode(&body)?),
        Control::Reset => inner.reset().await.map(|()| Reply::ok(json!({}))).map_err(refuse),
        Control::Snapshot => encode(inner.snapshot().await),
        Control::Restore => restore(inner, &body).await,
        Control::LimiterGet => encode(inner.limiter.get()),
        Control::LimiterSet => set_limit(inner, &decode(&body)?),
        Control::Counters => encode(inner.tally.read()),
        Control::Replies => set_replies(inner, &decode(&body)?),
        Control::Webhooks => encode(inner.webhooks.counters()),
        Control::WebhooksSettle => {
            // What is left after that is in the answer.
            let _ = tokio::time::timeout(SETTLE_TIME, inner.webhooks.settle()).await;
            encode(inner.webhooks.counters())
        }
    }
}

fn add_fault(inner: &Inner, fault: Fault) -> Outcome {
    let id = inner.faults.add(fault.clone()).map_err(refuse)?;
    let mut added = serde_json::to_value(fault).unwrap_or_default();
    added["id"] = id.into();
    Ok(Reply::ok(added))
}

fn remove_fault(inner: &Inner, id: &str) -> Outcome {
    match id.parse().is_ok_and(|id| inner.faults.remove(id)) {
        true => Ok(Reply::ok(json!({ "removed": 1 }))),
        false => Err(Refusal::new(404, "FAULT_NOT_FOUND", "There is no such fault (any more)")),
    }
}

/// One of the three.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SetClock {
    now: Option<Timestamp>,
    advance_seconds: Option<i64>,
    reset: Option<bool>,
}

fn set_clock(inner: &Inner, set: &SetClock) -> Outcome {
    match *set {
        SetClock { now: Some(now), advance_seconds: None, reset: None } => inner.clock.set(now),
        SetClock { now: None, advance_seconds: Some(seconds), reset: None } => {
            inner.clock.advance(SignedDuration::from_secs(seconds))
        }
        SetClock { now: None, advance_seconds: None, reset: Some(true) } => {
            inner.clock.reset();
            Ok(())
        }
        _ => return Err(invalid("give one of now, advanceSeconds and reset (true)")),
    }
    .map_err(refuse)?;
    Ok(clock(inner))
}

fn clock(inner: &Inner) -> Reply {
    Reply::ok(json!({ "now": format!("{:.3}", inner.clock.now()) }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SetLimit {
    /// `null` = no limit; missing = as it is.
    #[serde(default, deserialize_with = "present")]
    per_minute: Option<Option<u32>>,
    window: Option<Window>,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<u32>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn set_limit(inner: &Inner, set: &SetLimit) -> Outcome {
    let SetLimit { per_minute, window } = *set;
    if per_minute.is_none() && window.is_none() {
        return Err(invalid("give perMinute, window, or both"));
    }
    let limit = inner.limiter.get();
    let limit = limit.with(per_minute, window);
    inner.limiter.set(limit);
    encode(limit)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetReplies {
    tokens: TokenReplies,
}

fn set_replies(inner: &Inner, set: &SetReplies) -> Outcome {
    inner.set_token_replies(set.tokens);
    encode(json!({ "tokens": set.tokens }))
}

async fn restore(inner: &Inner, body: &[u8]) -> Outcome {
    let snapshot: Snapshot =
        serde_json::from_slice(body).map_err(|error| match error.classify() {
            Category::Data => refuse(Error::Snapshot { reason: error.to_string() }),
            _ => invalid(&error.to_string()),
        })?;
    let documents = snapshot.docs().len();
    inner.engine.replace(snapshot).await.map_err(refuse)?;
    Ok(Reply::ok(json!({ "documents": documents })))
}

fn encode(value: impl Serialize) -> Outcome {
    let encoded = serde_json::to_value(value);
    encoded.map(Reply::ok).map_err(|error| Refusal::new(500, "INTERNAL_ERROR", error.to_string()))
}

fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| invalid(&error.to_string()))
}

fn invalid(reason: &str) -> Refusal {
    Refusal::new(400, "INVALID_BODY", format!("The body does not fit this control: {reason}"))
}

fn refuse(error: Error) -> Refusal {
    match error {
        Error::Fault { .. } => Refusal::new(400, "INVALID_FAULT", error.to_string()),
        Error::Snapshot { .. } => Refusal::new(400, "INVALID_SNAPSHOT", error.to_string()),
        Error::Clock => Refusal::new(400, "INVALID_TIME", error.to_string()),
        other => crate::engine::refuse(&other),
    }
}
