//! Whether a connection is answering a request: from the moment the request's head is whole until
//! the client's system has taken the last byte of the answer. Only such connections are worth
//! waiting for at the end.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::rest::Rest;

/// What is known of one connection, shared by all parts of it.
#[derive(Clone, Default)]
pub(super) struct UnderWay(Arc<Known>);

#[derive(Default)]
struct Known {
    /// Requests whose answers are not handed over yet.
    requests: AtomicUsize,
    /// Requests so far.
    begun: AtomicUsize,
    /// Answers whose bodies are on their way.
    handed: AtomicUsize,
    /// Pieces of such bodies that went so far.
    moved: AtomicUsize,
    /// The client has not taken all that was handed over.
    unsent: AtomicBool,
}

impl UnderWay {
    /// A request begins, with a body or without; it ends when what this returns is dropped.
    pub(super) fn begin(&self, rest: Option<Rest>) -> Answering {
        self.0.requests.fetch_add(1, Ordering::Relaxed);
        self.0.begun.fetch_add(1, Ordering::Relaxed);
        Answering { known: Arc::clone(&self.0), rest }
    }

    /// Requests so far.
    pub(super) fn begun(&self) -> usize {
        self.0.begun.load(Ordering::Relaxed)
    }

    /// What tells whether answers go: how many are on their way, and the pieces that went so far.
    pub(super) fn flow(&self) -> (usize, usize) {
        (self.0.handed.load(Ordering::Relaxed), self.0.moved.load(Ordering::Relaxed))
    }

    /// The connection's stream, watched for bytes that are not taken.
    pub(super) fn watch<S>(&self, inner: S) -> WatchedStream<S> {
        WatchedStream { inner, known: Arc::clone(&self.0) }
    }

    /// Whether nothing is being answered. Asked by the task that drives the connection.
    pub(super) fn is_nothing(&self) -> bool {
        self.0.requests.load(Ordering::Relaxed) == 0 && !self.0.unsent.load(Ordering::Relaxed)
    }
}

/// A request that is being answered.
pub(super) struct Answering {
    known: Arc<Known>,
    /// Of its body.
    rest: Option<Rest>,
}

impl Answering {
    /// The body of the answer, which ends the request when it is dropped. The rest of the request's
    /// body is read then, or not.
    pub(super) fn with(mut self, inner: Body, reads_rest: bool) -> AnswerBody {
        if !reads_rest {
            self.rest = None;
        }
        self.known.handed.fetch_add(1, Ordering::Relaxed);
        AnswerBody { inner, answering: self }
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.known.requests.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The body of an answer.
pub(super) struct AnswerBody {
    inner: Body,
    answering: Answering,
}

impl Drop for AnswerBody {
    fn drop(&mut self) {
        self.answering.known.handed.fetch_sub(1, Ordering::Relaxed);
        if let Some(rest) = &self.answering.rest {
            rest.answered();
        }
    }
}

impl HttpBody for AnswerBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = Pin::new(&mut self.inner).poll_frame(cx);
        if frame.is_ready() {
            self.answering.known.moved.fetch_add(1, Ordering::Relaxed);
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

/// A connection's stream.
pub(super) struct WatchedStream<S> {
    inner: S,
    known: Arc<Known>,
}

impl<S> WatchedStream<S> {
    fn noted<T>(&self, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        self.known.unsent.store(written.is_pending(), Ordering::Relaxed);
        written
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for WatchedStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for WatchedStream<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.inner).poll_write(cx, bytes);
        self.noted(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.inner).poll_write_vectored(cx, slices);
        self.noted(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.inner).poll_flush(cx);
        self.noted(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}
