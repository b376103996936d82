//! Decisions as they are made, one a line, for as long as the follower likes.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use imkit_api::keys::{Decision, ListDecisions};
use imkit_keys::{Cidr, LiveKey, Outcome};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::time::{Instant, sleep_until};

use super::auth::{Proof, Reader};
use super::operation;
use super::problem::{ApiError, ApiResult};
use super::query::Query;
use super::state::ApiState;

/// How requests end that pass.
const PASSED: [&str; 2] = [Outcome::Admitted.as_str(), Outcome::Observed.as_str()];

/// Proxies and followers cut a line that is silent; an empty line says that it is not dead.
const HEARTBEAT: Duration = Duration::from_secs(15);

struct Follower {
    lines: broadcast::Receiver<Decision>,
    closed: watch::Receiver<bool>,
    filter: Filter,
    beat: Instant,
    state: Arc<ApiState>,
    proof: Arc<Proof>,
}

/// Which lines are wanted.
struct Filter {
    query: ListDecisions,
    ip: Option<Cidr>,
}

/// Follows decisions, answers and changes.
#[utoipa::path(get, path = "/decisions", operation_id = "followDecisions", tag = "usage", params(ListDecisions),
    responses((status = 200,
        description = "Decisions as they are made, one a line; an empty line every 15 seconds",
        content_type = "application/x-ndjson", body = Decision)))]
pub(super) async fn follow(
    State(state): State<Arc<ApiState>>,
    Reader(proof): Reader,
    Query(query): Query<ListDecisions>,
) -> ApiResult<Response> {
    operation::check(query.operation.as_deref(), |word| stands_for_one(word, &state))?;
    let filter = Filter::read(query)?;
    let (lines, closed) = state.feed.follow();
    let beat = Instant::now() + HEARTBEAT;
    let follower = Follower { lines, closed, filter, beat, state, proof };
    let stream = stream::unfold(follower, |mut follower| async move {
        let line = follower.next().await?;
        Some((Ok::<_, std::convert::Infallible>(line), follower))
    });
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    Ok((kind, Body::from_stream(stream)).into_response())
}

/// What decisions show where there is no operation: scopes that `/verify` was asked about, method and
/// path of what could not be read, and what requests to this server are called.
fn stands_for_one(word: &str, state: &ApiState) -> bool {
    let is_granted =
        |key: &LiveKey| key.scopes().iter().any(|scope| scope.as_str() == word).then_some(());
    word == operation::MANAGEMENT
        || word.contains([':', ' '])
        || !state.replica.select(is_granted).is_empty()
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
            if self.filter.wants(&decision) {
                let mut line = serde_json::to_vec(&decision).unwrap_or_default();
                line.push(b'\n');
                return Some(line.into());
            }
        }
    }
}

impl Filter {
    fn read(query: ListDecisions) -> ApiResult<Self> {
        let ip = query.ip.as_deref().map(str::parse).transpose();
        let ip = ip.map_err(|_| {
            let detail = "an address or a CIDR range is needed, such as 192.0.2.0/24";
            ApiError::invalid("/ip".to_owned(), detail)
        })?;
        Ok(Self { query, ip })
    }

    fn wants(&self, decision: &Decision) -> bool {
        match decision {
            Decision::Request { key_id, owner, outcome, operation, ip, request_id, .. } => {
                let ended = match self.query.outcome.as_deref() {
                    None => true,
                    Some("refused") => !PASSED.contains(&outcome.as_str()),
                    Some(wanted) => wanted == outcome,
                };
                ended && self.is_about([key_id, owner, operation, ip, request_id])
            }
            Decision::Answered {
                key_id,
                owner,
                outcome,
                operation,
                ip,
                request_id,
                status,
                ..
            } => {
                let ended = match self.query.outcome.as_deref() {
                    None => true,
                    Some("failed") => *status >= 500,
                    Some(wanted) => wanted == outcome,
                };
                ended && self.is_about([key_id, owner, operation, ip, request_id])
            }
            // All that a change has is a key.
            Decision::Change { key_id, .. } => {
                self.query.outcome.is_none() && self.is_about([key_id, &None, &None, &None, &None])
            }
            Decision::Missed { .. } => true,
        }
    }

    fn is_about(&self, found: [&Option<String>; 5]) -> bool {
        let [key, owner, operation, ip, request_id] = found;
        let query = &self.query;
        let is = |wanted: &Option<String>, found| wanted.is_none() || wanted == found;
        is(&query.key, key)
            && is(&query.owner, owner)
            && is(&query.request_id, request_id)
            && query.operation.as_deref().is_none_or(|wanted| {
                let found = operation.as_deref().unwrap_or_default();
                match wanted.strip_suffix('*') {
                    Some(begin) => found.starts_with(begin),
                    None => found == wanted,
                }
            })
            && self.ip.is_none_or(|range| {
                let found = ip.as_deref().and_then(|ip| ip.parse().ok());
                found.is_some_and(|ip| range.contains(ip))
            })
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn filter(query: &str) -> Filter {
        Filter::read(serde_urlencoded::from_str(query).unwrap()).unwrap()
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn answered(status: u16) -> Decision {
        Decision::Answered {
            at: Timestamp::UNIX_EPOCH,
            key_id: some("k"),
            name: None,
            owner: some("team"),
            outcome: "admitted".to_owned(),
            operation: some("messages.send"),
            ip: some("10.1.2.3"),
            request_id: some("r"),
            status,
            upstream: None,
            fault: None,
            attempts: 1,
            duration_ms: 1,
        }
    }

    fn request(outcome: &str) -> Decision {
        Decision::Request {
            at: Timestamp::UNIX_EPOCH,
            key_id: some("k"),
            name: None,
            owner: some("team"),
            outcome: outcome.to_owned(),
            reason: None,
            operation: some("messages.send"),
            ip: some("10.1.2.3"),
            request_id: some("r"),
        }
    }

    #[test]
    fn every_filter_lets_its_own_pass_and_nothing_else() {
        for line in [request("admitted"), answered(200)] {
            for (query, expected) in [
                ("", true),
                ("key=k&owner=team&operation=messages.send&ip=10.0.0.0%2F8&request_id=r", true),
                ("operation=messages.*", true),
                ("ip=10.1.2.3", true),
                ("outcome=admitted", true),
                ("key=other", false),
                ("owner=other", false),
                ("operation=messages", false),
                ("operation=users.*", false),
                ("ip=10.1.2.4", false),
                ("request_id=other", false),
                ("outcome=refused", false),
                ("outcome=failed", false),
            ] {
                assert_eq!(filter(query).wants(&line), expected, "{query} {line:?}");
            }
        }
    }

    #[test]
    fn refusals_and_failures_are_found_by_one_word() {
        assert!(filter("outcome=refused").wants(&request("limited")));
        assert!(!filter("outcome=refused").wants(&request("observed")));
        assert!(filter("outcome=failed").wants(&answered(502)));
        let change = Decision::Change {
            at: Timestamp::UNIX_EPOCH,
            event: "key.revoked".to_owned(),
            key_id: some("k"),
            actor: "server".to_owned(),
            rev: 1,
        };
        assert!(filter("key=k").wants(&change) && filter("").wants(&change));
        assert!(!filter("owner=team").wants(&change) && !filter("outcome=failed").wants(&change));
    }
}
