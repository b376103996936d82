//! `/verify` on the spot. Proxies ask it for each of their requests, so it passes by the router and
//! its layers; what it answers is the same.

use axum::extract::Request;
use axum::response::Response;

use super::state::ApiState;
use super::{envelope, verify};

/// Answers the request, or hands it back for the router.
#[expect(clippy::result_large_err, reason = "the request goes on to the router, or nowhere")]
pub(crate) fn at_once(state: &ApiState, request: Request) -> Result<Response, Request> {
    let Some(route) = verify::route(request.uri().path()) else { return Err(request) };
    let (parts, _) = request.into_parts();
    let judge = |context: &_| verify::judge(state, context, &parts, route);
    Ok(envelope::wrap_at_once(state, &parts, route, judge))
}
