//! The rest of a body that is refused before all of it was read. It is read and thrown away once the
//! request is answered: many clients send all that they have before they look for an answer, and one
//! that finds its connection broken meanwhile never reads why.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

/// Most bytes that are thrown away.
const MOST: usize = 256 << 20;

/// How long it may take, and how long no byte may come. Then the connection of HTTP/1.1 is closed, and
/// the stream of HTTP/2 reset without an error (RFC 9113 8.1).
const LONGEST: Duration = Duration::from_secs(30);
const STILL: Duration = Duration::from_secs(5);

/// How long it may take once the server ends, which waits for it.
const ENDING: Duration = Duration::from_secs(1);

/// What is left of one request's body.
#[derive(Clone)]
pub(super) struct Rest(Arc<Mutex<State>>);

struct State {
    /// Whether it is time: before, a client that asked whether to go on (`Expect: 100-continue`) would
    /// be told yes.
    is_answered: bool,
    left: Option<Incoming>,
    /// Changes when the server ends.
    closed: watch::Receiver<()>,
}

impl Rest {
    pub(super) fn new(closed: watch::Receiver<()>) -> Self {
        Self(Arc::new(Mutex::new(State { is_answered: false, left: None, closed })))
    }

    /// The request is answered.
    pub(super) fn answered(&self) {
        self.change(|state| state.is_answered = true);
    }

    fn leave(&self, body: Incoming) {
        self.change(|state| state.left = Some(body));
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        let left = if state.is_answered { state.left.take() } else { None };
        let left = left.map(|body| (body, state.closed.clone()));
        drop(state);
        if let Some((body, closed)) = left
            && let Ok(runtime) = Handle::try_current()
        {
            // It ends with its connection.
            runtime.spawn(discard(body, closed));
        }
    }
}

/// A body that leaves its rest when it is dropped.
pub(super) struct Whole {
    /// None at its end.
    inner: Option<Incoming>,
    rest: Rest,
}

impl Whole {
    pub(super) fn new(inner: Incoming, rest: Rest) -> Self {
        Self { inner: Some(inner), rest }
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        if let Some(inner) = self.inner.take().filter(|inner| !inner.is_end_stream()) {
            self.rest.leave(inner);
        }
    }
}

impl HttpBody for Whole {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Some(inner) = &mut self.inner else { return Poll::Ready(None) };
        let frame = Pin::new(inner).poll_frame(cx);
        if let Poll::Ready(None | Some(Err(_))) = &frame {
            self.inner = None;
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.inner.as_ref().is_none_or(HttpBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.as_ref().map_or_else(|| SizeHint::with_exact(0), HttpBody::size_hint)
    }
}

/// Throws a body away, as much of it as may be.
async fn discard<B: HttpBody<Data = Bytes> + Unpin>(mut body: B, mut closed: watch::Receiver<()>) {
    let mut left = MOST;
    let all = async {
        loop {
            let frame = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx));
            let Ok(Some(Ok(frame))) = timeout(STILL, frame).await else { return };
            let length = frame.data_ref().map_or(0, Bytes::len);
            let Some(fewer) = left.checked_sub(length) else { return };
            left = fewer;
        }
    };
    let ending = async {
        // The drop of the sender tells it, too.
        let _ = closed.changed().await;
        sleep(ENDING).await;
    };
    // Whatever is left then is dropped with it.
    tokio::select! {
        _ = timeout(LONGEST, all) => {}
        () = ending => {}
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use axum::body::Body;
    use futures_util::stream::{self, Stream, StreamExt};
    use tokio::time::Instant;

    use super::*;

    type Piece = Result<Bytes, Infallible>;

    /// How long a body is read, and how many pieces of it.
    async fn read(pieces: impl Stream<Item = Piece> + Send + 'static) -> (Duration, usize) {
        let (begin, count) = (Instant::now(), Arc::new(Mutex::new(0)));
        let counted = Arc::clone(&count);
        let pieces = pieces.inspect(move |_| *counted.lock().unwrap() += 1);
        let (_open, closed) = watch::channel(());
        discard(Body::from_stream(pieces), closed).await;
        let count = *count.lock().unwrap();
        (begin.elapsed(), count)
    }

    fn piece(length: usize) -> Piece {
        Ok(Bytes::from(vec![b'x'; length]))
    }

    #[tokio::test(start_paused = true)]
    async fn a_rest_is_read_to_its_end_and_not_for_ever() {
        let ends = stream::iter((0..10).map(|_| piece(1000)));
        assert_eq!(read(ends).await, (Duration::ZERO, 10));
        let is_still = stream::iter([piece(1)]).chain(stream::pending());
        assert_eq!(read(is_still).await, (STILL, 1));
        let drips = stream::repeat(()).then(|()| async {
            sleep(STILL - Duration::from_secs(1)).await;
            piece(1)
        });
        assert_eq!(read(drips).await.0, LONGEST);
        let endless = stream::repeat_with(|| piece(1 << 20));
        assert_eq!(read(endless).await, (Duration::ZERO, (MOST >> 20) + 1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_ends_waits_a_moment_for_it() {
        let drips = stream::repeat(()).then(|()| async {
            sleep(Duration::from_millis(100)).await;
            piece(1)
        });
        let (open, closed) = watch::channel(());
        let begin = Instant::now();
        let end = async {
            sleep(Duration::from_secs(2)).await;
            drop(open);
        };
        tokio::join!(discard(Body::from_stream(drips), closed), end);
        assert_eq!(begin.elapsed(), Duration::from_secs(2) + ENDING);
    }
}
