//! The control door as one service: `/verify` on the spot, everything else by the router.

use std::future::ready;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use futures_util::future::Either;
use imkit_emulator::Answers;

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

impl Answers for Front {
    fn answer(
        &self,
        request: Request,
        peer: SocketAddr,
    ) -> impl Future<Output = Response> + Send + 'static + use<> {
        let answered = match self.keys.get() {
            Some(keys) => at_once(keys, request, peer),
            None => Err(request),
        };
        match answered {
            Ok(response) => Either::Left(ready(response)),
            Err(request) => Either::Right(self.router.answer(request, peer)),
        }
    }
}
