//! The connections to one upstream. One of HTTP/1.1 is driven by the task whose request is on it:
//! with a task of its own, as hyper-util's client has it, both would wake each other several times
//! for each request. One of HTTP/2 is shared by many requests, and has a task.

mod http1;
mod http2;
mod idle;
#[cfg(test)]
mod tests;

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri, header};
use http_body::{Frame, SizeHint};
use http_body_util::{Either, Full, Limited};
use hyper_util::client::legacy::connect::Connection as _;
use tokio::sync::Mutex;
use tokio::time::timeout;
use tower::ServiceExt as _;

use super::Origin;
use super::connect::Connector;
use http1::Http1;
use http2::{Http2, Slot};
use idle::Idle;

/// How long a connection may take to begin, with TLS and the first words of HTTP/2.
const BEGIN: Duration = Duration::from_secs(10);

/// A body on its way: read whole, or as it comes.
pub(crate) type Payload = Either<Full<Bytes>, Limited<Body>>;

pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Connections to one upstream.
#[derive(Debug)]
pub(crate) struct Pool {
    scheme: Scheme,
    authority: Authority,
    /// The authority as a header.
    host: HeaderValue,
    idle: Arc<Idle>,
    /// Whether requests share connections, as far as is known. Then one of them makes the next, and
    /// the others wait for it.
    is_shared: AtomicBool,
    connecting: Mutex<()>,
    /// Attempts to connect that failed.
    failures: AtomicUsize,
}

/// A connection that takes a request.
enum Connection {
    Http1(Http1),
    Http2(Slot),
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SendError {
    /// There is no connection, or the server takes nothing on it: the request had no effect.
    #[error("no connection")]
    Unreachable(#[source] BoxError),
    /// The connection ended, or broke, before the answer came.
    #[error("the connection ended")]
    Lost(#[source] BoxError),
}

/// A request that a connection gave back, or lost.
enum Failed {
    /// It can be sent elsewhere.
    Unsent(Box<Request<Payload>>, BoxError),
    /// The server did nothing for it.
    Refused(BoxError),
    Lost(BoxError),
}

impl Pool {
    pub(super) fn new(origin: &Origin) -> Self {
        let Origin { scheme, authority, base: _ } = origin;
        let host = HeaderValue::from_str(authority.as_str());
        Self {
            scheme: scheme.clone(),
            authority: authority.clone(),
            host: host.unwrap_or(HeaderValue::from_static("")),
            idle: Arc::default(),
            is_shared: AtomicBool::new(false),
            connecting: Mutex::default(),
            failures: AtomicUsize::new(0),
        }
    }

    /// Sends a request, whose URL is path and query alone. A connection that was closed while it
    /// waited takes nothing: then another is taken.
    pub(crate) async fn send(
        &self,
        connector: &Connector,
        mut request: Request<Payload>,
    ) -> Result<Response<AnswerBody>, SendError> {
        loop {
            let (connection, is_new) = match self.idle.take() {
                Some(connection) => (connection, false),
                None => Box::pin(self.connect(connector)).await?,
            };
            let sent = match connection {
                Connection::Http1(connection) => {
                    request.headers_mut().insert(header::HOST, self.host.clone());
                    let sent = connection.send(request, &self.idle).await;
                    sent.map(|response| response.map(AnswerBody::Http1))
                }
                Connection::Http2(slot) => {
                    let sent = self.share(slot, request).await;
                    sent.map(|response| response.map(AnswerBody::Http2))
                }
            };
            match sent {
                Ok(response) => return Ok(response),
                Err(Failed::Lost(error)) => return Err(SendError::Lost(error)),
                Err(Failed::Refused(error)) => return Err(SendError::Unreachable(error)),
                Err(Failed::Unsent(_, error)) if is_new => {
                    return Err(SendError::Unreachable(error));
                }
                Err(Failed::Unsent(unsent, _)) => request = *unsent,
            }
        }
    }

    async fn share(
        &self,
        slot: Slot,
        mut request: Request<Payload>,
    ) -> Result<Response<http2::Answer>, Failed> {
        let connection = slot.connection().clone();
        let target = request.uri().path_and_query().cloned();
        // It stands in the URL (RFC 9113 8.3.1).
        request.headers_mut().remove(header::HOST);
        *request.uri_mut() = self.uri(target.clone());
        let mut sent = slot.send(request).await;
        if let Err(Failed::Unsent(..) | Failed::Refused(_)) = &sent {
            self.idle.forget(&connection);
        }
        if let Err(Failed::Unsent(unsent, _)) = &mut sent {
            *unsent.uri_mut() = target.map(Uri::from).unwrap_or_default();
        }
        sent
    }

    /// A connection, and whether it is new.
    async fn connect(&self, connector: &Connector) -> Result<(Connection, bool), SendError> {
        let failures = self.failures.load(Ordering::Relaxed);
        let turn = match self.is_shared.load(Ordering::Relaxed) {
            true => Some(self.connecting.lock().await),
            false => None,
        };
        // Others may have waited for it.
        if let Some(connection) = self.idle.take() {
            return Ok((connection, false));
        }
        if turn.is_some() && self.failures.load(Ordering::Relaxed) != failures {
            return Err(SendError::Unreachable("another request found no connection".into()));
        }
        let begun = timeout(BEGIN, self.begin(connector)).await;
        let begun = begun.unwrap_or_else(|_| Err("it takes too long to begin".into()));
        begun.map(|connection| (connection, true)).map_err(|error| {
            self.failures.fetch_add(1, Ordering::Relaxed);
            SendError::Unreachable(error)
        })
    }

    async fn begin(&self, connector: &Connector) -> Result<Connection, BoxError> {
        let stream = connector.clone().oneshot(self.uri(None)).await?;
        let is_shared = stream.connected().is_negotiated_h2();
        self.is_shared.store(is_shared, Ordering::Relaxed);
        if !is_shared {
            return Ok(Connection::Http1(Http1::begin(stream).await?));
        }
        let connection = Http2::begin(stream).await?;
        let slot = connection.slot().ok_or("the server takes no request")?;
        Idle::share(&self.idle, connection);
        Ok(Connection::Http2(slot))
    }

    fn uri(&self, target: Option<PathAndQuery>) -> Uri {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target.unwrap_or(PathAndQuery::from_static("/")));
        // All three parts are there, and each of them is valid.
        Uri::from_parts(parts).unwrap_or_default()
    }
}

/// The body of an answer. Of a connection of HTTP/1.1 it holds the connection until its end; dropped
/// before, it closes it.
pub(crate) enum AnswerBody {
    Http1(http1::Answer),
    Http2(http2::Answer),
}

impl HttpBody for AnswerBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.get_mut() {
            Self::Http1(answer) => Pin::new(answer).poll_frame(cx),
            Self::Http2(answer) => Pin::new(answer).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Http1(answer) => answer.is_end_stream(),
            Self::Http2(answer) => answer.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Http1(answer) => answer.size_hint(),
            Self::Http2(answer) => answer.size_hint(),
        }
    }
}
