//! Everything over keys as one service. Proxies ask `/verify` for each of their requests, so it is
//! answered on the spot; all other pages are found by the router.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use futures_util::future::Either;
use tower::Service;

use super::state::ApiState;
use super::{envelope, routes, verify};

/// The pages over keys.
#[derive(Clone)]
pub(crate) struct KeyPages {
    state: Arc<ApiState>,
    router: Router,
}

impl KeyPages {
    pub(crate) fn new(state: Arc<ApiState>) -> Self {
        Self { router: routes::router(Arc::clone(&state)), state }
    }
}

impl Service<Request> for KeyPages {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, <Router as Service<Request>>::Future>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let Some(route) = verify::route(request.uri().path()) else {
            return Either::Right(self.router.call(request));
        };
        let (parts, _) = request.into_parts();
        let response = envelope::wrap_at_once(&self.state, &parts, route, |context| {
            verify::judge(&self.state, context, &parts, route)
        });
        Either::Left(ready(Ok(response)))
    }
}
