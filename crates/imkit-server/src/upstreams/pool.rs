//! The connections to one upstream. One of HTTP/1.1 is driven by the task whose request is on it:
//! with a task of its own, as hyper-util's client has it, both would wake each other several times
//! for each request. One of HTTP/2 is shared by many requests, and has a task.

mod http1;
mod idle;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::{Body, Bytes};
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri, header};
use http_body_util::{Either, Full, Limited};
use hyper::client::conn::http2;
use hyper_util::client::legacy::connect::Connection as _;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::sync::Mutex;
use tower::ServiceExt as _;

use super::Origin;
use super::connect::Connector;
pub(crate) use http1::AnswerBody;
use http1::Http1;
use idle::Idle;

/// How often it is asked whether the other side of a connection of HTTP/2 is still there, and how
/// long it may take to say so: one that was cut off in silence would hold up all requests.
const PING: Duration = Duration::from_secs(20);

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
    /// Whether one connection was enough for all so far. Then one request makes the next, and the
    /// others wait for it.
    is_shared: AtomicBool,
    connecting: Mutex<()>,
}

/// A connection that takes a request.
enum Connection {
    Http1(Http1),
    Http2(http2::SendRequest<Payload>),
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SendError {
    /// There is no connection: nothing was sent.
    #[error("no connection")]
    Unreachable(#[source] BoxError),
    /// The connection ended, or broke, before the answer came.
    #[error("the connection ended")]
    Lost(#[source] hyper::Error),
}

/// A request that a connection gave back, or lost.
enum Failed {
    Unsent(Box<Request<Payload>>, hyper::Error),
    Lost(hyper::Error),
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
                None => (Box::pin(self.connect(connector)).await?, true),
            };
            let sent = match connection {
                Connection::Http1(connection) => {
                    request.headers_mut().insert(header::HOST, self.host.clone());
                    connection.send(request, &self.idle).await
                }
                Connection::Http2(connection) => self.share(connection, request).await,
            };
            match sent {
                Ok(response) => return Ok(response),
                Err(Failed::Lost(error)) => return Err(SendError::Lost(error)),
                Err(Failed::Unsent(_, error)) if is_new => {
                    return Err(SendError::Unreachable(error.into()));
                }
                Err(Failed::Unsent(unsent, _)) => request = *unsent,
            }
        }
    }

    async fn share(
        &self,
        mut connection: http2::SendRequest<Payload>,
        mut request: Request<Payload>,
    ) -> Result<Response<AnswerBody>, Failed> {
        let target = request.uri().path_and_query().cloned();
        // It stands in the URL (RFC 9113 8.3.1).
        request.headers_mut().remove(header::HOST);
        *request.uri_mut() = self.uri(target.clone());
        match connection.try_send_request(request).await {
            Ok(response) => Ok(response.map(AnswerBody::shared)),
            Err(mut error) => match error.take_message() {
                Some(mut unsent) => {
                    self.idle.forget_shared();
                    *unsent.uri_mut() = target.map(Uri::from).unwrap_or_default();
                    Err(Failed::Unsent(Box::new(unsent), error.into_error()))
                }
                None => Err(Failed::Lost(error.into_error())),
            },
        }
    }

    async fn connect(&self, connector: &Connector) -> Result<Connection, SendError> {
        let turn = match self.is_shared.load(Ordering::Relaxed) {
            true => Some(self.connecting.lock().await),
            false => None,
        };
        if turn.is_some()
            && let Some(connection) = self.idle.take()
        {
            return Ok(connection);
        }
        let stream = connector.clone().oneshot(self.uri(None)).await;
        let stream = stream.map_err(SendError::Unreachable)?;
        let unreachable = |error: hyper::Error| SendError::Unreachable(error.into());
        let is_shared = stream.connected().is_negotiated_h2();
        self.is_shared.store(is_shared, Ordering::Relaxed);
        if !is_shared {
            return Http1::begin(stream).await.map(Connection::Http1).map_err(unreachable);
        }
        let (connection, driver) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(PING)
            .keep_alive_timeout(PING)
            .keep_alive_while_idle(true)
            .handshake(stream)
            .await
            .map_err(unreachable)?;
        tokio::spawn(async move {
            if let Err(error) = driver.await {
                tracing::debug!(%error, "a connection to an upstream ended");
            }
        });
        self.idle.share(connection.clone());
        Ok(Connection::Http2(connection))
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
