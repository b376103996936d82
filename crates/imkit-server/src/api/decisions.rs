//! Decisions as they are made, one a line, for as long as the follower likes.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use imkit_api::keys::{Decision, ListDecisions};
use imkit_keys::Outcome;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::time::{Instant, sleep_until};

use super::auth::{Proof, Reader};
use super::problem::ApiResult;
use super::query::Query;
use super::state::ApiState;

/// How requests end that pass.
const PASSED: [&str; 2] = [Outcome::Admitted.as_str(), Outcome::Observed.as_str()];

/// Proxies and followers cut a line that is silent; an empty line says that it is not dead.
const HEARTBEAT: Duration = Duration::from_secs(15);

struct Follower {
    lines: broadcast::Receiver<Decision>,
    closed: watch::Receiver<bool>,
    query: ListDecisions,
    beat: Instant,
    state: Arc<ApiState>,
    proof: Arc<Proof>,
}

/// Follows decisions and changes.
#[utoipa::path(get, path = "/decisions", operation_id = "followDecisions", tag = "usage", params(ListDecisions),
    responses((status = 200,
        description = "Decisions as they are made, one a line; an empty line every 15 seconds",
        content_type = "application/x-ndjson", body = Decision)))]
pub(super) async fn follow(
    State(state): State<Arc<ApiState>>,
    Reader(proof): Reader,
    Query(query): Query<ListDecisions>,
) -> ApiResult<Response> {
    let (lines, closed) = state.feed.follow();
    let beat = Instant::now() + HEARTBEAT;
    let follower = Follower { lines, closed, query, beat, state, proof };
    let stream = stream::unfold(follower, |mut follower| async move {
        let line = follower.next().await?;
        Some((Ok::<_, std::convert::Infallible>(line), follower))
    });
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    Ok((kind, Body::from_stream(stream)).into_response())
}

impl Follower {
    /// The next line; `None` = the server ends, or the follower's root key no longer works.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if *self.closed.borrow() {
                return None;
            }
            let received = tokio::select! {
                received = self.lines.recv() => match received {
                    Ok(decision) => Some(decision),
                    Err(RecvError::Lagged(count)) => Some(Decision::Missed { count }),
                    Err(RecvError::Closed) => return None,
                },
                _ = self.closed.changed() => return None,
                () = sleep_until(self.beat) => None,
            };
            self.proof.check(&self.state).ok()?;
            let Some(decision) = received else {
                self.beat = Instant::now() + HEARTBEAT;
                return Some(Bytes::from_static(b"\n"));
            };
            if wants(&self.query, &decision) {
                let mut line = serde_json::to_vec(&decision).unwrap_or_default();
                line.push(b'\n');
                return Some(line.into());
            }
        }
    }
}

fn wants(query: &ListDecisions, decision: &Decision) -> bool {
    let ListDecisions { key, outcome } = query;
    let is_key = |id: &Option<String>| key.is_none() || key == id;
    match decision {
        Decision::Request { key_id, outcome: ended, .. } => {
            let fits = match outcome.as_deref() {
                None => true,
                Some("refused") => !PASSED.contains(&ended.as_str()),
                Some(wanted) => wanted == ended,
            };
            fits && is_key(key_id)
        }
        Decision::Change { key_id, .. } => outcome.is_none() && is_key(key_id),
        Decision::Missed { .. } => true,
    }
}
