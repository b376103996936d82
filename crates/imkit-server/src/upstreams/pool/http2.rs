//! A connection of HTTP/2, which as many requests share as its server allows. A task drives it.

use std::future::{pending, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Bytes;
use futures_util::future::BoxFuture;
use h2::client::{Builder, SendRequest};
use h2::{Ping, PingPong, Reason, RecvStream, SendStream};
use http::{HeaderValue, Request, Response, header};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{sleep, timeout};

use super::{BoxError, Failed, Payload};
use crate::upstreams::connect::Stream;

/// How often it is asked whether the other side is still there, and how long it may take to say so:
/// a connection that was cut off in silence would hold up all requests.
const PING: Duration = Duration::from_secs(20);

/// How much of an answer may have come before somebody reads it.
const WINDOW: u32 = 256 * 1024;

/// The same of all answers: no bound (RFC 9113 6.9.1 has no higher one), or answers that nobody reads
/// would hold up those of everybody else.
const WINDOW_OF_ALL: u32 = (1 << 31) - 1;

/// Most bytes of an answer's head.
const HEAD: u32 = 64 * 1024;

/// A connection. Clones are the same one.
#[derive(Clone)]
pub(super) struct Http2 {
    sender: SendRequest<Bytes>,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    /// Requests whose answers are not whole yet.
    requests: AtomicUsize,
    ended: AtomicBool,
}

/// A place for a request on a connection.
pub(super) struct Slot(Http2);

impl Http2 {
    pub(super) async fn begin(stream: Stream) -> Result<Self, h2::Error> {
        Self::over(TokioIo::new(stream)).await
    }

    pub(super) async fn over<S>(stream: S) -> Result<Self, h2::Error>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (sender, mut driver) = Builder::new()
            .enable_push(false)
            .initial_window_size(WINDOW)
            .initial_connection_window_size(WINDOW_OF_ALL)
            .max_header_list_size(HEAD)
            .handshake(stream)
            .await?;
        let pings = driver.ping_pong();
        let state = Arc::<State>::default();
        let told = Arc::clone(&state);
        tokio::spawn(async move {
            let result = tokio::select! {
                result = driver => result.map_err(BoxError::from),
                () = silent(pings) => Err("the server is silent".into()),
            };
            told.ended.store(true, Ordering::Relaxed);
            if let Err(error) = result {
                tracing::debug!(%error, "a connection to an upstream ended");
            }
        });
        Ok(Self { sender, state })
    }

    /// Whether it takes no more requests.
    pub(super) fn is_closed(&self) -> bool {
        self.state.ended.load(Ordering::Relaxed)
    }

    pub(super) fn is_idle(&self) -> bool {
        self.state.requests.load(Ordering::Relaxed) == 0
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.state, &other.state)
    }

    /// A place for one more request, when the server takes that many at once.
    pub(super) fn slot(&self) -> Option<Slot> {
        let most = self.sender.current_max_send_streams();
        let taken = self.state.requests.fetch_add(1, Ordering::Relaxed);
        // Dropped, it counts itself out again.
        let slot = Slot(self.clone());
        (taken < most).then_some(slot)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.state.requests.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Slot {
    pub(super) fn connection(&self) -> &Http2 {
        &self.0
    }

    /// Sends a request with its whole URL.
    pub(super) async fn send(
        mut self,
        request: Request<Payload>,
    ) -> Result<Response<Answer>, Failed> {
        if let Err(error) = poll_fn(|cx| self.0.sender.poll_ready(cx)).await {
            return Err(Failed::Unsent(Box::new(request), error.into()));
        }
        let (mut parts, body) = request.into_parts();
        let is_whole = body.is_end_stream();
        if !is_whole && let Some(length) = body.size_hint().exact() {
            parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
        let head = Request::from_parts(parts, ());
        let sent = self.0.sender.send_request(head, is_whole);
        let (mut answer, stream) = sent.map_err(|error| Failed::Refused(error.into()))?;
        let mut uploading: Option<BoxFuture<'static, _>> =
            (!is_whole).then(|| Box::pin(upload(body, stream)) as _);
        let response = poll_fn(|cx| {
            // First: a server may answer before it has the whole request, and take no more of it.
            if let Poll::Ready(answered) = Pin::new(&mut answer).poll(cx) {
                return Poll::Ready(answered.map_err(failed));
            }
            match uploading.as_mut().map(|uploading| uploading.as_mut().poll(cx)) {
                Some(Poll::Ready(Err(error))) => return Poll::Ready(Err(Failed::Lost(error))),
                Some(Poll::Ready(Ok(()))) => uploading = None,
                Some(Poll::Pending) | None => {}
            }
            Poll::Pending
        })
        .await?;
        let length = response.headers().get(header::CONTENT_LENGTH);
        let left = length.and_then(|text| text.to_str().ok()?.parse().ok());
        Ok(response.map(|stream| Answer { stream, left, uploading, _slot: self }))
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
    let Some(mut pings) = pings else { return pending().await };
    loop {
        sleep(PING).await;
        if !matches!(timeout(PING, pings.ping(Ping::opaque())).await, Ok(Ok(_))) {
            return;
        }
    }
}

/// Sends a body as fast as the server takes it. What the server takes no more is left: its answer says
/// why.
///
/// # Errors
///
/// The body's own.
async fn upload(mut body: Payload, mut stream: SendStream<Bytes>) -> Result<(), BoxError> {
    while let Some(frame) = body.frame().await {
        // Trailers mean nothing here.
        let Ok(mut piece) = frame?.into_data() else { continue };
        while !piece.is_empty() {
            stream.reserve_capacity(piece.len());
            let Some(Ok(room)) = poll_fn(|cx| stream.poll_capacity(cx)).await else {
                return Ok(());
            };
            let part = piece.split_to(room.min(piece.len()));
            let is_last = piece.is_empty() && body.is_end_stream();
            if stream.send_data(part, is_last).is_err() || is_last {
                return Ok(());
            }
        }
    }
    let _ = stream.send_data(Bytes::new(), true);
    Ok(())
}

/// The body of an answer.
pub(crate) struct Answer {
    stream: RecvStream,
    /// Bytes that are still to come, when the server said how many.
    left: Option<u64>,
    /// The rest of the request, of which the server may need more to go on.
    uploading: Option<BoxFuture<'static, Result<(), BoxError>>>,
    _slot: Slot,
}

impl Body for Answer {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(Poll::Ready(_)) = self.uploading.as_mut().map(|rest| rest.as_mut().poll(cx)) {
            // A caller who fails to send the rest has an answer already.
            self.uploading = None;
        }
        let piece = match ready!(self.stream.poll_data(cx)) {
            Some(Ok(piece)) => piece,
            // It had said all before it had the whole request (RFC 9113 8.1).
            Some(Err(error)) if error.reason() == Some(Reason::NO_ERROR) => {
                return Poll::Ready(match self.left {
                    None | Some(0) => None,
                    Some(_) => Some(Err(io::Error::from(io::ErrorKind::UnexpectedEof).into())),
                });
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
