//! Serving a router on a socket: HTTP/1.1 connections, and an orderly end.

use std::io;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::CloseConnection;

/// How long requests may go on after the end was asked for.
const DRAIN: Duration = Duration::from_secs(10);

/// A client that does not finish its handshake holds a connection no longer than this.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// A client that does not finish the head of its request holds a connection no longer than this.
const HEAD: Duration = Duration::from_secs(30);

/// The pause after a connection could not be accepted, mostly for lack of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves a router until `shutdown` resolves. Then no connection is accepted any more, requests
/// that are under way get 10 seconds, and what is left is cut off.
///
/// An answer that carries [`CloseConnection`] as an extension is not sent: its connection ends
/// without a byte.
///
/// # Errors
///
/// The listener cannot be used at all. A failing connection ends only itself.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    serve_with(listener, |stream| std::future::ready(Ok(stream)), router, shutdown).await
}

/// As [`serve`], with a handshake on each connection first, such as that of TLS. It gets 10
/// seconds; a handshake that fails ends its own connection only.
///
/// # Errors
///
/// As [`serve`].
pub async fn serve_with<S, F>(
    listener: TcpListener,
    handshake: impl Fn(TcpStream) -> F,
    router: Router,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    F: Future<Output = io::Result<S>> + Send + 'static,
{
    listener.local_addr()?;
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    let (closing, closed) = watch::channel(());
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let stream = tokio::select! {
            () = &mut shutdown => break,
            Some(_) = connections.join_next() => continue,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(%error, "accepting a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
        };
        // Answers are small; waiting to fill a segment would only delay them.
        let _ = stream.set_nodelay(true);
        let handshake = handshake(stream);
        let watcher = graceful.watcher();
        let mut closed = closed.clone();
        let service = service(router.clone());
        connections.spawn(async move {
            let stream = tokio::select! {
                Ok(Ok(stream)) = timeout(HANDSHAKE, handshake) => stream,
                _ = closed.changed() => return,
                else => return,
            };
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD)
                .serve_connection(TokioIo::new(stream), service);
            if let Err(error) = watcher.watch(connection).await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    // Half a handshake is no request: the drop of the sender ends it at once.
    drop((listener, closing));
    if timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests were cut off at the end");
    }
    connections.shutdown().await;
    Ok(())
}

/// Keeps the promise of [`CloseConnection`]: hyper ends a connection without an answer when its
/// service fails.
fn service(
    router: Router,
) -> impl Service<Request<Incoming>, Response = Response, Error = io::Error, Future: Send> {
    let router = TowerToHyperService::new(router);
    service_fn(move |request: Request<Incoming>| {
        let answer = router.call(request.map(Body::new));
        async move {
            let Ok(response) = answer.await;
            if response.extensions().get::<CloseConnection>().is_some() {
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
            Ok(response)
        }
    })
}
