//! The realtime connection of frontends: Socket.IO, as a WebSocket or by polling. It begins as a
//! request with a client key, in whose place the upstream's goes; the user's token travels on, in
//! the headers or later on the connection itself, which nobody reads here.

mod ties;
mod tunnel;

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use http::header::{self, HeaderName};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper_util::client::legacy::Error as ClientError;
use imkit_api::operation;
use imkit_emulator::{ConnectionHold, Refusal};
use imkit_keys::Environment;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use ties::Ties;
use tunnel::tunnel;

use super::fault::Fault;
use super::headers::Onward;
use super::report::Report;
use super::streamed::Streamed;
use super::target;
use super::{House, headers, remote};
use crate::api::RequestContext;
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

/// Most bytes of what a poll sends; Socket.IO's own bound.
const LONGEST: usize = 1_000_000;

/// Most bytes of a poll's answer.
const MOST_ANSWERED: usize = 16 * 1024 * 1024;

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

/// Decoded pairs, in order.
type Query = Vec<(String, String)>;

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
        report: &mut Report<'_>,
        mut request: Request,
    ) -> Result<Response, Refusal> {
        let context = report.context;
        let upgrade = wants_upgrade(&request).then(|| hyper::upgrade::on(&mut request));
        let hold = request.extensions_mut().remove::<ConnectionHold>();
        let (mut parts, body) = request.into_parts();
        let read = read(&mut parts);
        let read = read.inspect_err(|refusal| self.unread(report, &parts, refusal));
        let (mut query, placed) = read?;
        let grant = self.admit_frontend(report, &parts, ClientCall::Socket, None).await?;
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
        let way = &mut report.way;
        way.upstream = Some(upstream.name.as_str().to_owned());
        let sent = match upstream.breaker.refuses(Instant::now()) {
            Some(left) => Err(Fault::Resting(left)),
            None => {
                way.attempts += 1;
                let sent = timeout(HELD, self.sockets.client.request(onward)).await;
                sent.map_or(Err(Fault::Late), |sent| sent.map_err(|error| failed(&error)))
            }
        };
        let mut answer = sent.map_err(|fault| {
            way.fault = Some(fault);
            told(fault)
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
        let far = hyper::upgrade::on(&mut answer);
        let ties = Ties {
            keys: Arc::clone(&self.keys),
            upstreams: Arc::clone(&self.upstreams),
            key: grant.id,
            upstream,
            client_key,
        };
        let closed = self.sockets.closed.subscribe();
        let id = context.id.as_str().to_owned();
        tokio::spawn(async move {
            let _hold = hold;
            tokio::select! {
                ended = tunnel(upgrade, far) => match ended {
                    Ok(()) => tracing::debug!(request_id = id, "a socket ended"),
                    Err(error) => tracing::debug!(request_id = id, %error, "a socket ended early"),
                },
                what = ties.broken() => {
                    tracing::info!(request_id = id, "a socket was ended with {what}");
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

/// Whether a request has this client key in its query.
pub(super) fn is_with(request: &Request, client_key: &HeaderValue) -> bool {
    let query = target::pairs(request.uri().query().unwrap_or_default()).unwrap_or_default();
    let mut keys = query.iter().filter(|(name, _)| IN_QUERY.contains(&name.as_str()));
    keys.any(|(_, text)| text.as_bytes() == client_key.as_bytes())
}

/// The pairs of the query, when the rest can be read in one way only; and the name that the client
/// key had there, if it did.
fn read(parts: &mut http::request::Parts) -> Result<(Query, Option<&'static str>), Refusal> {
    headers::check(&parts.headers)?;
    target::check_authority(&parts.uri, &parts.headers)?;
    if ![Method::GET, Method::POST].contains(&parts.method) {
        return Err(Refusal::new(404, "NOT_FOUND", "Realtime connections are opened by GET"));
    }
    let mut query = target::pairs(parts.uri.query().unwrap_or_default())?;
    let placed = take_client_key(&mut query, &mut parts.headers)?;
    Ok((query, placed))
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
    query: &mut Query,
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

/// What an error of the connection means.
fn failed(error: &ClientError) -> Fault {
    if error.is_connect() { Fault::Unreachable } else { remote::lost(error) }
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
