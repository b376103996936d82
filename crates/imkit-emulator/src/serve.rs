//! Serving a router on a socket: HTTP/1.1 connections, and an orderly end.

use std::io;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::{GracefulConnection, GracefulShutdown};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::CloseConnection;

/// How long requests may go on after the end was asked for.
const DRAIN: Duration = Duration::from_secs(10);

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
    listener.local_addr()?;
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        tokio::select! {
            () = &mut shutdown => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let connection = connection(stream, router.clone());
                    connections.spawn(end_of(graceful.watch(connection)));
                }
                Err(error) => {
                    tracing::warn!(%error, "accepting a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    if tokio::time::timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests were cut off at the end");
    }
    connections.shutdown().await;
    Ok(())
}

fn connection(
    stream: TcpStream,
    router: Router,
) -> impl GracefulConnection<Output = hyper::Result<()>> {
    // Answers are small; waiting to fill a segment would only delay them.
    let _ = stream.set_nodelay(true);
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |request: http::Request<Incoming>| {
        let answer = hyper::service::Service::call(&router, request.map(Body::new));
        async move {
            let Ok(response) = answer.await;
            send_or_close(response)
        }
    });
    http1::Builder::new().serve_connection(TokioIo::new(stream), service)
}

/// hyper ends a connection without an answer when its service fails.
fn send_or_close(response: Response) -> io::Result<Response> {
    if response.extensions().get::<CloseConnection>().is_some() {
        return Err(io::Error::new(io::ErrorKind::ConnectionAborted, "closed on purpose"));
    }
    Ok(response)
}

async fn end_of(connection: impl Future<Output = hyper::Result<()>>) {
    if let Err(error) = connection.await {
        tracing::debug!(%error, "a connection ended early");
    }
}
