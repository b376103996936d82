//! What every answer has: the request's id, the body of a problem, the limits of the key, and a
//! count. Outermost of all.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::context::{REQUEST_ID, RequestContext, RequestId};
use super::credential;
use super::problem::{ApiError, Unwritten};
use super::routes;
use super::state::ApiState;

pub(super) async fn wrap(
    State(state): State<Arc<ApiState>>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map(|ConnectInfo(peer)| peer.ip());
    let context = Arc::new(RequestContext::new(&parts.headers, peer, &state.settings.proxies));
    let route = parts.extensions.get::<MatchedPath>().cloned();
    let checked = credential::check_query(&parts.uri);
    parts.extensions.insert(Arc::clone(&context));
    let response = match checked {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(error) => error.into_response(),
    };
    let route = routes::label(route.as_ref().map_or("", MatchedPath::as_str));
    finish(&state, &context, route, response)
}

pub(super) fn finish(
    state: &ApiState,
    context: &RequestContext,
    route: &'static str,
    mut response: Response,
) -> Response {
    dress(&mut response, &context.id);
    state.metrics.request(route, response.status());
    if let Some(rate) = context.take_rate() {
        rate.write(response.headers_mut());
    }
    response
}

/// The envelope of pages that need no keys, such as health. Requests that go on to the routes over
/// keys have the same id there.
pub(crate) async fn wrap_open(mut request: Request, next: Next) -> Response {
    let id = RequestId::of(request.headers());
    request.headers_mut().insert(REQUEST_ID, id.header());
    let mut response = next.run(request).await;
    dress(&mut response, &id);
    response
}

/// The whole answer to a request that goes no further.
pub(crate) fn refuse(headers: &HeaderMap, error: ApiError) -> Response {
    let mut response = error.into_response();
    dress(&mut response, &RequestId::of(headers));
    response
}

/// Writes the body of a problem, and the headers that every answer has.
fn dress(response: &mut Response, id: &RequestId) {
    if let Some(Unwritten(mut problem)) = response.extensions_mut().remove::<Unwritten>() {
        problem.request_id = Some(id.as_str().to_owned());
        // Texts and numbers alone: writing them cannot fail.
        let text = serde_json::to_vec(&*problem).unwrap_or_default();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_LENGTH);
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        *response.body_mut() = Body::from(text);
    }
    let headers = response.headers_mut();
    // Keys, names and refusals: nothing of it is for a cache.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    let nosniff = HeaderValue::from_static("nosniff");
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, nosniff);
    headers.insert(REQUEST_ID, id.header());
}
