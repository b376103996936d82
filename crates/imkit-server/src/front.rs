//! The control door as one service: `/verify` on the spot, everything else by the router.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use futures_util::future::Either;
use tower::Service;

use crate::api::{ApiState, at_once};

/// See the module.
#[derive(Clone)]
pub(crate) struct Front {
    /// The keys, once they are open; until then the router says that they are not.
    keys: Arc<OnceLock<Arc<ApiState>>>,
    router: Router,
}

impl Front {
    pub(crate) fn new(keys: Arc<OnceLock<Arc<ApiState>>>, router: Router) -> Self {
        Self { keys, router }
    }
}

impl Service<Request> for Front {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, <Router as Service<Request>>::Future>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let answered = match self.keys.get() {
            Some(keys) => at_once(keys, request),
            None => Err(request),
        };
        match answered {
            Ok(response) => Either::Left(ready(Ok(response))),
            Err(request) => Either::Right(self.router.call(request)),
        }
    }
}
