//! A connection of HTTP/1.1: one request at a time, driven by whoever sends it or reads the answer.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use axum::body::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use tokio::task::unconstrained;

use super::idle::Idle;
use super::{BoxError, Failed, Payload};
use crate::upstreams::connect::Stream;

type Driver = http1::Connection<Stream, Payload>;

/// A connection. Dropped, it is closed.
pub(super) struct Http1 {
    sender: SendRequest<Payload>,
    driver: Box<Driver>,
}

impl Http1 {
    pub(super) async fn begin(stream: Stream) -> hyper::Result<Self> {
        let (sender, driver) = http1::handshake(stream).await?;
        Ok(Self { sender, driver: Box::new(driver) })
    }

    /// Does what can be done; answers whether the connection goes on.
    pub(super) fn drive(&mut self, cx: &mut Context<'_>) -> bool {
        Pin::new(&mut *self.driver).poll(cx).is_pending()
    }

    /// Sends a request, whose URL is path and query alone.
    pub(super) async fn send(
        self,
        request: Request<Payload>,
        idle: &Arc<Idle>,
    ) -> Result<Response<Answer>, Failed> {
        let Self { mut sender, driver } = self;
        let mut driver = Some(driver);
        let sent = {
            // Without the task's budget, which would be told to nobody when it is spent.
            let mut sent = pin!(unconstrained(sender.try_send_request(request)));
            poll_fn(|cx| {
                if driver.as_mut().is_some_and(|driver| Pin::new(&mut **driver).poll(cx).is_ready())
                {
                    // Dropped, it tells what became of the request.
                    driver = None;
                }
                // What it waits for is what the driver does, and that wakes the task by itself.
                sent.as_mut().poll(&mut Context::from_waker(Waker::noop()))
            })
            .await
        };
        let response = sent.map_err(|mut error| match error.take_message() {
            Some(unsent) => Failed::Unsent(Box::new(unsent), error.into_error().into()),
            None => Failed::Lost(error.into_error().into()),
        })?;
        let is_whole = response.body().is_end_stream();
        let connection = driver.map(|driver| (Self { sender, driver }, Arc::clone(idle)));
        let mut response = response.map(|body| Answer { body, connection });
        if is_whole {
            response.body_mut().give_back();
        }
        Ok(response)
    }
}

/// The body of an answer. Read to its end it gives its connection back; dropped before, it closes
/// it.
pub(crate) struct Answer {
    body: Incoming,
    /// Its own, and where it goes afterwards.
    connection: Option<(Http1, Arc<Idle>)>,
}

impl Answer {
    fn give_back(&mut self) {
        let Some((mut connection, idle)) = self.connection.take() else { return };
        // Whoever sends on it next is woken by it, and nobody before. It is not ready when the server
        // answered before it had read the request, or ends the connection.
        let mut nobody = Context::from_waker(Waker::noop());
        if connection.drive(&mut nobody) && connection.sender.is_ready() {
            Idle::give(&idle, connection);
        }
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        let Some((connection, _)) = &mut this.connection else {
            return Pin::new(&mut this.body).poll_frame(cx).map_err(Into::into);
        };
        let mut noop = Context::from_waker(Waker::noop());
        // This tells the driver that more is wanted.
        let mut frame = Pin::new(&mut this.body).poll_frame(&mut noop);
        if frame.is_pending() {
            if !connection.drive(cx) {
                // Dropped, it tells the body that there is no more.
                this.connection = None;
                return Pin::new(&mut this.body).poll_frame(cx).map_err(Into::into);
            }
            frame = Pin::new(&mut this.body).poll_frame(&mut noop);
        }
        if matches!(frame, Poll::Ready(None)) || this.body.is_end_stream() {
            this.give_back();
        }
        frame.map_err(Into::into)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
