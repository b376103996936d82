//! The rest of a long answer, passed on as it comes: cleaned, cut off when it has no end, and given
//! up when it stands still.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

use crate::upstreams::redact::{Cleaner, Needles};

/// How long an upstream may send nothing in the middle of an answer.
const STALLED: Duration = Duration::from_secs(60);

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// See the module.
pub(super) struct Streamed<B> {
    /// `None` = all of it came.
    inner: Option<B>,
    /// What was read already.
    first: Option<Bytes>,
    needles: Arc<Needles>,
    cleaner: Cleaner,
    /// Bytes that may still come.
    left: usize,
    stall: Pin<Box<Sleep>>,
    /// Bytes that will go on, when the upstream said how many.
    announced: Option<u64>,
}

impl<B: HttpBody> Streamed<B> {
    /// An answer of which `first` was read already and at most `most` bytes may come.
    pub(super) fn new(inner: B, first: Bytes, needles: Arc<Needles>, most: usize) -> Self {
        let announced = inner.size_hint().exact().map(|rest| rest + first.len() as u64);
        Self {
            inner: Some(inner),
            first: Some(first),
            needles,
            cleaner: Cleaner::default(),
            left: most,
            stall: Box::pin(sleep(STALLED)),
            announced,
        }
    }

    fn pass(&mut self, piece: Bytes) -> Result<Bytes, BoxError> {
        self.left = self.left.checked_sub(piece.len()).ok_or_else(|| {
            tracing::warn!("an answer of an upstream has no end and was cut off");
            io::Error::other("the answer of the upstream has no end")
        })?;
        let clean = self.cleaner.push(&self.needles, piece);
        if let Some(announced) = &mut self.announced {
            *announced = announced.saturating_sub(clean.len() as u64);
        }
        Ok(clean)
    }
}

impl<B> HttpBody for Streamed<B>
where
    B: HttpBody<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        loop {
            let piece = match this.first.take() {
                Some(first) => first,
                None => {
                    let Some(inner) = &mut this.inner else { return Poll::Ready(None) };
                    match Pin::new(inner).poll_frame(cx) {
                        Poll::Pending => match this.stall.as_mut().poll(cx) {
                            Poll::Pending => return Poll::Pending,
                            Poll::Ready(()) => {
                                this.inner = None;
                                let late = "the upstream sends nothing any more";
                                let late = io::Error::new(io::ErrorKind::TimedOut, late);
                                return Poll::Ready(Some(Err(late.into())));
                            }
                        },
                        Poll::Ready(None) => {
                            this.inner = None;
                            let rest = this.cleaner.finish();
                            this.announced = this.announced.map(|_| 0);
                            let is_some = !rest.is_empty();
                            return Poll::Ready(is_some.then(|| Ok(Frame::data(rest))));
                        }
                        Poll::Ready(Some(Err(error))) => {
                            this.inner = None;
                            return Poll::Ready(Some(Err(error.into())));
                        }
                        Poll::Ready(Some(Ok(frame))) => {
                            this.stall.as_mut().reset(Instant::now() + STALLED);
                            // Trailers are not passed on.
                            let Ok(piece) = frame.into_data() else { continue };
                            piece
                        }
                    }
                }
            };
            match this.pass(piece) {
                // All of it is held back until more comes.
                Ok(clean) if clean.is_empty() => {}
                Ok(clean) => return Poll::Ready(Some(Ok(Frame::data(clean)))),
                Err(error) => {
                    this.inner = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.announced.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use futures_util::stream::{self, StreamExt};

    use super::*;

    fn needles() -> Arc<Needles> {
        Arc::new(Needles::new(["secret"]))
    }

    async fn read(inner: Body, first: &'static str, most: usize) -> Result<Bytes, axum::Error> {
        let streamed = Streamed::new(inner, Bytes::from_static(first.as_bytes()), needles(), most);
        to_bytes(Body::new(streamed), usize::MAX).await
    }

    #[tokio::test]
    async fn a_secret_over_the_seam_is_masked_and_the_length_stays() {
        let pieces = ["cr", "", "et and sec"].map(|piece| Ok::<_, io::Error>(Bytes::from(piece)));
        let body = Body::from_stream(stream::iter(pieces));
        assert_eq!(read(body, "a se", 100).await.unwrap(), "a ****** and sec");
        let streamed = Streamed::new(Body::from("cret!"), "se".into(), needles(), 100);
        assert_eq!(streamed.size_hint().exact(), Some(7));
    }

    #[tokio::test]
    async fn an_endless_answer_is_cut_off() {
        let pieces = stream::repeat_with(|| Ok::<_, io::Error>(Bytes::from_static(&[b'x'; 100])));
        let error = read(Body::from_stream(pieces), "", 10_000).await.unwrap_err();
        assert!(error.to_string().contains("no end"), "{error}");
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_stands_still_is_given_up() {
        let start = Instant::now();
        let pieces = stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"x"))]);
        let error = read(Body::from_stream(pieces.chain(stream::pending())), "", 100).await;
        assert!(error.unwrap_err().to_string().contains("nothing any more"));
        assert_eq!(start.elapsed(), STALLED);
    }
}
