//! `/verify` on the spot. Proxies ask it for each of their requests, so it passes by the router and
//! its layers; what it answers is the same.

use std::net::SocketAddr;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};

use super::context::RequestContext;
use super::state::ApiState;
use super::{envelope, verify};

/// Answers the request, or hands it back for the router.
#[expect(clippy::result_large_err, reason = "the request goes on to the router, or nowhere")]
pub(crate) fn at_once(
    state: &ApiState,
    request: Request,
    peer: SocketAddr,
) -> Result<Response, Request> {
    let Some(route) = verify::route(request.uri().path()) else { return Err(request) };
    let (parts, _) = request.into_parts();
    let context = RequestContext::new(&parts.headers, Some(peer.ip()), &state.settings.proxies);
    Ok(match verify::judge(state, &context, &parts, route) {
        Ok(admission) => verify::tell(state, &context, &admission, route),
        Err(error) => envelope::finish(state, &context, route, error.into_response()),
    })
}
