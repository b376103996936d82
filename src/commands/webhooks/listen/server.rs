//! HTTP: connections, limits of time and size, status codes. What an event means is the desk's
//! business.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use imkit_sdk::webhook::BODY_LIMIT;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::desk::Desk;
use super::impatient::Impatient;

/// What the path begins with; the secret follows.
pub(super) const PATH: &str = "/hook/";

/// Most connections at a time.
const CONNECTIONS: usize = 256;

/// How long a client may take for the head of a request, and between two requests.
const HEAD: Duration = Duration::from_secs(5);

/// How long a client may take for the body.
const BODY: Duration = Duration::from_secs(5);

/// How long a client may read nothing of its answers.
const READ: Duration = Duration::from_secs(5);

/// How long requests may go on after the end was asked for: longer than any answer takes.
const DRAIN: Duration = Duration::from_secs(2);

/// The pause after a connection could not be accepted, mostly for lack of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

type Answer = Response<Full<Bytes>>;

/// Serves until `ended`, and lets requests that are under way finish.
pub(super) async fn serve(listener: TcpListener, desk: Arc<Desk>, ended: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut connections = JoinSet::new();
    let mut ended = std::pin::pin!(ended);
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, stream) = tokio::select! {
            () = &mut ended => break,
            Some(_) = connections.join_next() => continue,
            (place, accepted) = accepted => match accepted {
                Ok((stream, _)) => (place, stream),
                Err(_) => {
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
        };
        // Answers are small; waiting to fill a segment would only delay them.
        let _ = stream.set_nodelay(true);
        let desk = Arc::clone(&desk);
        let service = service_fn(move |request| {
            let desk = Arc::clone(&desk);
            async move { Ok::<_, Infallible>(answer(&desk, request).await) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .serve_connection(TokioIo::new(Impatient::new(stream, READ)), service);
        let connection = graceful.watch(connection);
        connections.spawn(async move {
            let _place = place;
            // A connection that breaks ends only itself.
            let _ = connection.await;
        });
    }
    drop(listener);
    let _ = timeout(DRAIN, graceful.shutdown()).await;
    connections.shutdown().await;
}

async fn answer(desk: &Arc<Desk>, request: Request<Incoming>) -> Answer {
    let path = request.uri().path();
    if !path.starts_with(PATH) || !desk.opens(path) {
        return status(StatusCode::NOT_FOUND);
    }
    if request.method() != Method::POST {
        let mut answer = status(StatusCode::METHOD_NOT_ALLOWED);
        answer.headers_mut().insert(ALLOW, hyper::header::HeaderValue::from_static("POST"));
        return answer;
    }
    let body = match timeout(BODY, Limited::new(request.into_body(), BODY_LIMIT).collect()).await {
        Ok(Ok(body)) => body.to_bytes(),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            desk.warn("an event larger than 1 MiB was refused");
            return status(StatusCode::PAYLOAD_TOO_LARGE);
        }
        Ok(Err(_)) => return status(StatusCode::BAD_REQUEST),
        Err(_) => {
            desk.warn("an event that did not arrive in time was refused");
            return status(StatusCode::REQUEST_TIMEOUT);
        }
    };
    match desk.take(body).await {
        Ok(None) => status(StatusCode::OK),
        Ok(Some(reply)) => {
            let mut answer = Response::new(Full::new(reply.into()));
            let json = hyper::header::HeaderValue::from_static("application/json; charset=utf-8");
            answer.headers_mut().insert(CONTENT_TYPE, json);
            answer
        }
        Err(code) => status(StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_REQUEST)),
    }
}

fn status(status: StatusCode) -> Answer {
    let mut answer = Response::new(Full::default());
    *answer.status_mut() = status;
    answer
}
