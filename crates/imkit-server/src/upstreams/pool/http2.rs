//! A connection of HTTP/2, which many requests share. A task drives it.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Bytes;
use h2::client::{Builder, SendRequest};
use h2::{Ping, PingPong, Reason, RecvStream, SendStream};
use http::{HeaderValue, Request, Response, header};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use hyper_util::rt::TokioIo;
use tokio::time::{sleep, timeout};

use super::{BoxError, Failed, Payload};
use crate::upstreams::connect::Stream;

/// How often it is asked whether the other side is still there, and how long it may take to say so:
/// a connection that was cut off in silence would hold up all requests.
const PING: Duration = Duration::from_secs(20);

/// How much of an answer may be on its way before it is read, and of all answers.
const WINDOW: u32 = 2 * 1024 * 1024;
const WINDOW_OF_ALL: u32 = 16 * 1024 * 1024;

/// A connection. Clones are the same one.
#[derive(Clone)]
pub(super) struct Http2 {
    sender: SendRequest<Bytes>,
    ended: Arc<AtomicBool>,
}

impl Http2 {
    pub(super) async fn begin(stream: Stream) -> Result<Self, h2::Error> {
        Self::over(TokioIo::new(stream)).await
    }

    pub(super) async fn over<S>(stream: S) -> Result<Self, h2::Error>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
    {
        let (sender, mut driver) = Builder::new()
            .enable_push(false)
            .initial_window_size(WINDOW)
            .initial_connection_window_size(WINDOW_OF_ALL)
            .handshake(stream)
            .await?;
        let pings = driver.ping_pong();
        let ended = Arc::new(AtomicBool::new(false));
        let tell = Arc::clone(&ended);
        tokio::spawn(async move {
            let result = tokio::select! {
                result = driver => result.map_err(BoxError::from),
                () = silent(pings) => Err("the server is silent".into()),
            };
            tell.store(true, Ordering::Relaxed);
            if let Err(error) = result {
                tracing::debug!(%error, "a connection to an upstream ended");
            }
        });
        Ok(Self { sender, ended })
    }

    /// Whether it takes no more requests.
    pub(super) fn is_closed(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Sends a request with its whole URL, as soon as the server takes one more.
    pub(super) async fn send(
        mut self,
        request: Request<Payload>,
    ) -> Result<Response<Answer>, Failed> {
        if let Err(error) = poll_fn(|cx| self.sender.poll_ready(cx)).await {
            return Err(Failed::Unsent(Box::new(request), error.into()));
        }
        let (mut parts, body) = request.into_parts();
        let is_whole = body.is_end_stream();
        if !is_whole && let Some(length) = body.size_hint().exact() {
            parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
        let head = Request::from_parts(parts, ());
        let (mut answer, stream) = self.sender.send_request(head, is_whole).map_err(failed)?;
        let mut upload = (!is_whole).then(|| Box::pin(upload(body, stream)));
        let response = poll_fn(|cx| {
            if let Some(Poll::Ready(result)) =
                upload.as_mut().map(|upload| upload.as_mut().poll(cx))
            {
                upload = None;
                if let Err(error) = result {
                    return Poll::Ready(Err(Failed::Lost(error)));
                }
            }
            Pin::new(&mut answer).poll(cx).map_err(failed)
        })
        .await?;
        Ok(Answer::of(response))
    }
}

/// What an error of a request means. A server that refuses a request, or ends the connection and names
/// an earlier one as the last, has done nothing for it (RFC 9113 8.7).
fn failed(error: h2::Error) -> Failed {
    let is_refused = error.is_go_away() || error.reason() == Some(Reason::REFUSED_STREAM);
    match error.is_remote() && is_refused {
        true => Failed::Refused(error.into()),
        false => Failed::Lost(error.into()),
    }
}

/// Resolves when the other side says nothing any more.
async fn silent(pings: Option<PingPong>) {
    let Some(mut pings) = pings else { return std::future::pending().await };
    loop {
        sleep(PING).await;
        if !matches!(timeout(PING, pings.ping(Ping::opaque())).await, Ok(Ok(_))) {
            return;
        }
    }
}

/// Sends a body as fast as the server takes it.
async fn upload(mut body: Payload, mut stream: SendStream<Bytes>) -> Result<(), BoxError> {
    while let Some(frame) = body.frame().await {
        // Trailers mean nothing here.
        let Ok(mut piece) = frame?.into_data() else { continue };
        while !piece.is_empty() {
            stream.reserve_capacity(piece.len());
            let room = poll_fn(|cx| stream.poll_capacity(cx)).await;
            let room = room.ok_or_else(|| io::Error::other("the stream was closed"))??;
            let part = piece.split_to(room.min(piece.len()));
            let is_last = piece.is_empty() && body.is_end_stream();
            stream.send_data(part, is_last)?;
            if is_last {
                return Ok(());
            }
        }
    }
    Ok(stream.send_data(Bytes::new(), true)?)
}

/// The body of an answer.
pub(crate) struct Answer {
    stream: RecvStream,
    /// Bytes that are still to come, when the server said how many.
    left: Option<u64>,
}

impl Answer {
    fn of(response: Response<RecvStream>) -> Response<Self> {
        let length = response.headers().get(header::CONTENT_LENGTH);
        let left = length.and_then(|text| text.to_str().ok()?.parse().ok());
        response.map(|stream| Self { stream, left })
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let piece = match ready!(self.stream.poll_data(cx)) {
            Some(Ok(piece)) => piece,
            // It had its answer before it had the whole request (RFC 9113 8.1).
            Some(Err(error)) if error.reason() == Some(Reason::NO_ERROR) => {
                return Poll::Ready(None);
            }
            Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
            None => return Poll::Ready(None),
        };
        // An error is that of a stream that has ended.
        let _ = self.stream.flow_control().release_capacity(piece.len());
        self.left = self.left.map(|left| left.saturating_sub(piece.len() as u64));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.stream.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
