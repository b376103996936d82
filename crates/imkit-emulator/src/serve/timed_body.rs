//! A body that fails when it does not arrive in time.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// Wraps a body. The time begins when somebody first waits for it, and is not begun anew by a
/// byte now and then.
pub(super) struct TimedBody<B> {
    inner: B,
    longest: Duration,
    deadline: Option<Pin<Box<Sleep>>>,
}

impl<B> TimedBody<B> {
    pub(super) fn new(inner: B, longest: Duration) -> Self {
        Self { inner, longest, deadline: None }
    }
}

impl<B> HttpBody for TimedBody<B>
where
    B: HttpBody<Data = Bytes> + Unpin,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.inner).poll_frame(cx) {
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let longest = self.longest;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(longest)));
        match deadline.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => {
                let late = io::Error::new(io::ErrorKind::TimedOut, "the body took too long");
                Poll::Ready(Some(Err(late.into())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use futures_util::stream::{self, StreamExt};
    use tokio::time::Instant;

    use super::*;

    fn timed(body: Body) -> Body {
        Body::new(TimedBody::new(body, Duration::from_secs(30)))
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_in_time_passes_whole() {
        let bytes = to_bytes(timed(Body::from("all of it")), 100).await.unwrap();
        assert_eq!(bytes, "all of it");
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_drips_is_cut_off_at_the_deadline() {
        let begin = Instant::now();
        let drops = stream::repeat(()).then(|()| async {
            tokio::time::sleep(Duration::from_secs(7)).await;
            Ok::<_, io::Error>(Bytes::from_static(b"."))
        });
        let cut = to_bytes(timed(Body::from_stream(drops)), 1000).await.unwrap_err();
        assert_eq!(begin.elapsed(), Duration::from_secs(30), "{cut}");
    }
}
