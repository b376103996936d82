//! The realtime connection of frontends: Socket.IO, as a WebSocket or by polling. It begins as a
//! request with a client key, in whose place the upstream's goes; the user's token travels on, in
//! the headers or later on the connection itself, which nobody reads here.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use http::header::{self, HeaderName};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use imkit_api::operation;
use imkit_emulator::{ConnectionHold, Refusal};
use imkit_keys::{ClientKeyId, Environment};
use tokio::io::{copy, split};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};

use super::fault::Fault;
use super::headers::Onward;
use super::streamed::Streamed;
use super::target;
use super::{House, headers, remote};
use crate::api::{ApiState, RequestContext};
use crate::client_keys::check::ClientCall;
use crate::upstreams::TooLong;
use crate::upstreams::connect::HttpClient;
use crate::upstreams::redact::Needles;

/// Where Socket.IO is, on the platform as nearly everywhere.
const PATH: &str = "/socket.io/";

/// Names of the client key in a query: a browser's WebSocket has no headers of its own.
const IN_QUERY: [&str; 2] = ["IM-CLIENT-KEY", "clientKey"];

/// How long a poll may be held: Socket.IO answers within its ping, usually 25 s and 20 s.
const HELD: Duration = Duration::from_secs(90);

/// How long one side of a WebSocket may go on when the other has ended.
const FAREWELL: Duration = Duration::from_secs(5);

/// Most bytes of what a poll sends; Socket.IO's own bound.
const LONGEST: usize = 1_000_000;

/// Most bytes of a poll's answer.
const MOST_ANSWERED: usize = 16 * 1024 * 1024;

/// The longest time until it is looked whether a client key still works, when nothing was changed.
const LOOK: Duration = Duration::from_secs(60);

/// What goes on besides what always does.
const ONWARD: [HeaderName; 6] = [
    header::ORIGIN,
    header::SEC_WEBSOCKET_KEY,
    header::SEC_WEBSOCKET_VERSION,
    header::SEC_WEBSOCKET_PROTOCOL,
    header::SEC_WEBSOCKET_EXTENSIONS,
    // A proxy before the upstream finds the server that knows the session by it.
    header::COOKIE,
];

/// What comes back.
const BACK: [HeaderName; 9] = [
    header::CONTENT_TYPE,
    header::SET_COOKIE,
    header::SEC_WEBSOCKET_ACCEPT,
    header::SEC_WEBSOCKET_PROTOCOL,
    header::SEC_WEBSOCKET_EXTENSIONS,
    header::ACCESS_CONTROL_ALLOW_ORIGIN,
    header::ACCESS_CONTROL_ALLOW_CREDENTIALS,
    header::ACCESS_CONTROL_ALLOW_HEADERS,
    header::VARY,
];

/// What connections that become WebSockets are made with.
pub(crate) type SocketClient = HttpClient<Limited<Body>>;

/// The way of realtime connections to upstreams, and all that are open.
pub(super) struct Sockets {
    client: SocketClient,
    closed: watch::Sender<bool>,
}

impl Sockets {
    pub(super) fn new(client: SocketClient) -> Self {
        Self { client, closed: watch::Sender::new(false) }
    }

    /// Ends all of them.
    pub(super) fn close(&self) {
        self.closed.send_replace(true);
    }
}

/// Whether a path is that of realtime connections.
pub(super) fn is_path(path: &str) -> bool {
    path == PATH || path == PATH.trim_end_matches('/')
}

impl House {
    /// A realtime connection, or a part of one.
    pub(super) async fn connect(
        &self,
        context: &RequestContext,
        mut request: Request,
    ) -> Result<Response, Refusal> {
        let upgrade = wants_upgrade(&request).then(|| hyper::upgrade::on(&mut request));
        let hold = request.extensions_mut().remove::<ConnectionHold>();
        let (mut parts, body) = request.into_parts();
        let read = read(&parts);
        let mut query = read.inspect_err(|refusal| self.tell_unread(context, &parts, refusal))?;
        let placed = take_client_key(&mut query, &mut parts.headers)?;
        let grant = self.admit_frontend(context, &parts, ClientCall::Socket)?;
        if grant.environment == Environment::Test {
            let message = "The local stand-in has no realtime connection: use a live client key";
            return Err(Refusal::new(404, "NOT_FOUND", message));
        }
        let upstream = self.upstream(Some(&grant.application))?;
        let client_key = upstream.client_key();
        let client_key = client_key.ok_or_else(|| unavailable("has no client key for it"))?;
        if let Some(name) = placed {
            let text = client_key.to_str().unwrap_or_default().to_owned();
            query.push((name.to_owned(), text));
        }
        let mut onward = Request::new(Limited::new(body, LONGEST));
        *onward.method_mut() = parts.method.clone();
        let url = upstream.origin.at(&write(&query)?);
        *onward.uri_mut() = url.map_err(|TooLong| told(Fault::TooLong))?;
        *onward.headers_mut() = onward_headers(&parts.headers, context, upgrade.is_some());
        if placed.is_none() {
            // Where it came: in both places it would be there twice.
            onward.headers_mut().insert(headers::CLIENT_KEY, client_key.as_ref().clone());
        }
        if let Some(left) = upstream.breaker.is_open(Instant::now()) {
            return Err(told(Fault::Resting(left)));
        }
        let sent = timeout(HELD, self.sockets.client.request(onward)).await;
        let sent = sent.map_err(|_| told(Fault::Late))?;
        let mut answer = sent.map_err(|error| match error.is_connect() {
            true => told(Fault::Unreachable),
            false => told(remote::lost(&error)),
        })?;
        let needles = Arc::clone(&upstream.api_key().needles);
        if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Ok(plain(answer, &needles));
        }
        let Some(upgrade) = upgrade else {
            return Err(Refusal::flat(
                502,
                "UPSTREAM_INVALID_ANSWER",
                "The chat server answered \
                with a WebSocket that was not asked for",
            ));
        };
        let (far, keys) = (hyper::upgrade::on(&mut answer), Arc::clone(&self.keys));
        let closed = self.sockets.closed.subscribe();
        let id = context.id.as_str().to_owned();
        tokio::spawn(async move {
            let _hold = hold;
            tokio::select! {
                ended = tunnel(upgrade, far) => match ended {
                    Ok(()) => tracing::debug!(request_id = id, "a socket ended"),
                    Err(error) => tracing::debug!(request_id = id, %error, "a socket ended early"),
                },
                () = ended(keys, grant.id) => {
                    tracing::info!(request_id = id, "a socket was ended with its client key");
                }
                () = drained(closed) => {}
            }
        });
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        *response.headers_mut() = back(answer.headers());
        needles.clean_headers(response.headers_mut());
        response.headers_mut().insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        Ok(response)
    }
}

/// The pairs of the query, when the rest can be read in one way only.
fn read(parts: &http::request::Parts) -> Result<Vec<(String, String)>, Refusal> {
    headers::check(&parts.headers)?;
    target::check_authority(&parts.uri, &parts.headers)?;
    if ![Method::GET, Method::POST].contains(&parts.method) {
        return Err(Refusal::new(404, "NOT_FOUND", "Realtime connections are opened by GET"));
    }
    target::pairs(parts.uri.query().unwrap_or_default())
}

/// Whether a request asks for a WebSocket.
fn wants_upgrade(request: &Request) -> bool {
    let holds = |name: HeaderName, word: &str| {
        let values = request.headers().get_all(name);
        let texts = values.iter().filter_map(|value| value.to_str().ok());
        texts.flat_map(|text| text.split(',')).any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    request.method() == Method::GET
        && holds(header::UPGRADE, "websocket")
        && holds(header::CONNECTION, "upgrade")
}

/// Takes the client key out of a query into the headers, where it is read. Answers the name that it
/// had there.
fn take_client_key(
    query: &mut Vec<(String, String)>,
    headers: &mut HeaderMap,
) -> Result<Option<&'static str>, Refusal> {
    let mut found = None;
    for name in IN_QUERY {
        while let Some(at) = query.iter().position(|(known, _)| known == name) {
            let (_, text) = query.remove(at);
            if found.is_some() || headers.contains_key(headers::CLIENT_KEY) {
                let message = "The request is refused: the client key stands there twice";
                return Err(Refusal::new(400, "INVALID_QUERY", message));
            }
            found = Some((name, text));
        }
    }
    let Some((name, text)) = found else { return Ok(None) };
    let value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("-"));
    headers.insert(headers::CLIENT_KEY, value);
    Ok(Some(name))
}

fn write(query: &[(String, String)]) -> Result<PathAndQuery, Refusal> {
    let mut text = PATH.to_owned();
    if !query.is_empty() {
        text.push('?');
        let at = text.len();
        text = form_urlencoded::Serializer::for_suffix(text, at).extend_pairs(query).finish();
    }
    PathAndQuery::from_maybe_shared(Bytes::from(text)).map_err(|_| told(Fault::TooLong))
}

fn onward_headers(from: &HeaderMap, context: &RequestContext, upgrade: bool) -> HeaderMap {
    let mut onward = Onward::of_socket(from, context).write();
    for name in ONWARD {
        for value in from.get_all(&name) {
            onward.append(name.clone(), value.clone());
        }
    }
    if upgrade {
        onward.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        onward.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    }
    onward
}

fn back(from: &HeaderMap) -> HeaderMap {
    let mut back = HeaderMap::new();
    for name in BACK {
        for value in from.get_all(&name) {
            back.append(name.clone(), value.clone());
        }
    }
    back
}

/// A poll's answer, or why there is no WebSocket.
fn plain(answer: http::Response<hyper::body::Incoming>, needles: &Arc<Needles>) -> Response {
    let (parts, body) = answer.into_parts();
    let body = Streamed::new(body, Bytes::new(), Arc::clone(needles), MOST_ANSWERED);
    let mut response = Response::new(Body::new(body.boxed_unsync()));
    *response.status_mut() = parts.status;
    *response.headers_mut() = back(&parts.headers);
    needles.clean_headers(response.headers_mut());
    response
}

/// Passes on whatever either side sends, until one ends; what the other still has to say gets a
/// moment.
async fn tunnel(near: OnUpgrade, far: OnUpgrade) -> Result<(), TunnelError> {
    let (near, far): (Upgraded, Upgraded) = tokio::try_join!(near, far)?;
    let (mut from_near, mut to_near) = split(TokioIo::new(near));
    let (mut from_far, mut to_far) = split(TokioIo::new(far));
    let mut up = pin!(copy(&mut from_near, &mut to_far));
    let mut down = pin!(copy(&mut from_far, &mut to_near));
    let rest = tokio::select! {
        ended = &mut up => { ended?; timeout(FAREWELL, down).await }
        ended = &mut down => { ended?; timeout(FAREWELL, up).await }
    };
    rest.unwrap_or(Ok(0))?;
    Ok(())
}

#[derive(Debug, thiserror::Error)]
enum TunnelError {
    #[error("the connection did not become a socket")]
    Upgrade(#[from] hyper::Error),
    #[error("the connection broke")]
    Broken(#[from] std::io::Error),
}

/// Resolves when a client key no longer works: revoked, replaced or expired.
async fn ended(keys: Arc<ApiState>, id: ClientKeyId) {
    let client_keys = keys.service.client_keys();
    let mut changes = client_keys.changes();
    loop {
        let now = keys.clock().now();
        let Some(record) = client_keys.get(id).filter(|record| record.works(now)) else { return };
        let left = record.not_after.map(|end| end.duration_since(now).unsigned_abs());
        tokio::select! {
            _ = changes.changed() => {}
            () = sleep(left.map_or(LOOK, |left| left.min(LOOK))) => {}
        }
    }
}

async fn drained(mut closed: watch::Receiver<bool>) {
    // An error is the door's own end.
    let _ = closed.wait_for(|closed| *closed).await;
}

/// A fault as whoever opens a connection is told: nothing takes effect by that.
fn told(fault: Fault) -> Refusal {
    fault.told(&operation::ME_GET)
}

fn unavailable(what: &str) -> Refusal {
    let message = format!(
        "The gateway knows the chat server but {what}: tell whoever runs it (imkit keys upstream \
         show)"
    );
    Refusal::flat(503, "UPSTREAM_CLIENT_KEY_MISSING", message)
}
