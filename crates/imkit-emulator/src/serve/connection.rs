//! One connection, from its first byte to its last: HTTP/1.1 or 2, and an orderly end.

use std::any::Any;
use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use futures_util::FutureExt as _;
use http::{Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::head_timer::HeadTimer;
use super::preface::{self, Protocol};
use super::rest::{Rest, Whole};
use super::timed_body::TimedBody;
use super::under_way::{AnswerBody, UnderWay};
use super::{Answers, ConnectionLimits};
use crate::CloseConnection;

/// How often a silent client of HTTP/2 is asked whether it is there, and how long it has to say so.
const PING: Duration = Duration::from_secs(20);

/// Most bytes of a head in HTTP/2; HTTP/1.1 has hyper's own bounds.
const HEAD_BYTES: u32 = 64 * 1024;

/// What a connection takes of the server: whoever takes it over, as a WebSocket does, holds this
/// for as long. An extension of requests that ask for an upgrade.
#[derive(Clone)]
pub struct ConnectionHold(
    #[expect(dead_code, reason = "held, not read")] Arc<dyn Any + Send + Sync>,
);

/// Serves a connection until it ends, or until `closed` changes and nothing is under way.
pub(super) async fn serve<S>(
    stream: S,
    pages: impl Answers,
    peer: SocketAddr,
    limits: ConnectionLimits,
    hold: Arc<dyn Any + Send + Sync>,
    mut closed: watch::Receiver<()>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let Some(streams) = limits.streams else {
        return http1(stream, pages, peer, limits, hold, closed).await;
    };
    let begun = tokio::select! {
        begun = timeout(limits.head, preface::read(stream)) => begun,
        _ = closed.changed() => return,
    };
    match begun {
        Ok(Ok((Protocol::Http1, stream))) => http1(stream, pages, peer, limits, hold, closed).await,
        Ok(Ok((Protocol::Http2, stream))) => {
            http2(stream, pages, peer, limits, streams, closed).await;
        }
        // It left, or said nothing for too long.
        Ok(Err(_)) | Err(_) => {}
    }
}

async fn http1<S>(
    stream: S,
    pages: impl Answers,
    peer: SocketAddr,
    limits: ConnectionLimits,
    hold: Arc<dyn Any + Send + Sync>,
    mut closed: watch::Receiver<()>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let under_way = UnderWay::default();
    let service = service(pages, peer, limits.body, under_way.clone(), closed.clone(), Some(hold));
    let connection = http1::Builder::new()
        .timer(HeadTimer::default())
        .header_read_timeout(limits.head)
        .serve_connection(TokioIo::new(under_way.watch(stream)), service)
        .with_upgrades();
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        // First, so that whatever has arrived by the end is under way when it is asked.
        biased;
        ended = connection.as_mut() => ended,
        _ = closed.changed() => {
            connection.as_mut().graceful_shutdown();
            if under_way.is_nothing() {
                // Once more: an idle connection takes leave.
                let _ = timeout(Duration::ZERO, connection).await;
                return;
            }
            connection.await
        }
    };
    tell(ended);
}

async fn http2<S>(
    stream: S,
    pages: impl Answers,
    peer: SocketAddr,
    limits: ConnectionLimits,
    streams: u32,
    mut closed: watch::Receiver<()>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let under_way = UnderWay::default();
    let service = service(pages, peer, limits.body, under_way.clone(), closed.clone(), None);
    let connection = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .max_concurrent_streams(streams)
        .max_header_list_size(HEAD_BYTES)
        .keep_alive_interval(PING)
        .keep_alive_timeout(PING)
        .serve_connection(TokioIo::new(under_way.watch(stream)), service);
    let mut connection = pin!(connection);
    let mut idle = pin!(idle(&under_way, limits.head));
    let mut stalled = pin!(stalled(&under_way, limits.stalled));
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        _ = closed.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
        // Whoever opens no window takes nothing, whatever its system takes.
        () = &mut stalled => return,
        () = &mut idle => {
            connection.as_mut().graceful_shutdown();
            // Whoever does not take leave is cut off by its pings, or here.
            timeout(limits.head, connection).await.unwrap_or(Ok(()))
        }
    };
    tell(ended);
}

/// Resolves when answers are on their way and none of them got any further for that long.
async fn stalled(under_way: &UnderWay, longest: Duration) {
    let mut seen = 0;
    loop {
        let (handed, moved) = under_way.flow();
        if handed > 0 && moved == seen {
            // They may have come in the last moment.
            sleep(longest).await;
            let (handed, still) = under_way.flow();
            if handed > 0 && still == moved {
                return;
            }
        } else {
            seen = moved;
            sleep(longest).await;
        }
    }
}

/// Resolves when a connection did nothing for that long.
async fn idle(under_way: &UnderWay, longest: Duration) {
    if longest.is_zero() {
        return pending().await;
    }
    let mut seen = None;
    loop {
        let begun = under_way.begun();
        if under_way.is_nothing() && seen == Some(begun) {
            return;
        }
        seen = Some(begun);
        sleep(longest).await;
    }
}

fn tell(ended: hyper::Result<()>) {
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// Keeps the promise of [`CloseConnection`]: hyper ends a connection without an answer when its
/// service fails.
fn service(
    pages: impl Answers,
    peer: SocketAddr,
    longest_body: Duration,
    under_way: UnderWay,
    closed: watch::Receiver<()>,
    hold: Option<Arc<dyn Any + Send + Sync>>,
) -> impl Service<
    Request<Incoming>,
    Response = Response<AnswerBody>,
    Error = io::Error,
    Future: Send + 'static,
> {
    service_fn(move |request: Request<Incoming>| {
        let mut rest = None;
        let mut request = request.map(|body| match body.is_end_stream() {
            // Of most requests; it takes no memory.
            true => Body::empty(),
            false => {
                let body = Whole::new(body, rest.insert(Rest::new(closed.clone())).clone());
                Body::new(TimedBody::new(body, longest_body))
            }
        });
        if request.headers().contains_key(header::UPGRADE)
            && let Some(hold) = &hold
        {
            request.extensions_mut().insert(ConnectionHold(Arc::clone(hold)));
        }
        let answering = under_way.begin(rest);
        // No block that awaits it: that would have room for it twice.
        pages.answer(request, peer).map(|response| {
            if response.extensions().get::<CloseConnection>().is_some() {
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
            // Whoever was too slow to send their body gets no more time for it.
            let is_late = response.status() == StatusCode::REQUEST_TIMEOUT;
            Ok(response.map(|body| answering.with(body, !is_late)))
        })
    })
}
