//! Pages of other origins may call as frontends do: with a client key and a user's token, which a
//! page can only send when it has them. No cookie is ever read here, so any origin may (Fetch
//! standard, CORS protocol); API keys are for servers, and no page is let send one.

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::headers;

const METHODS: HeaderValue = HeaderValue::from_static("GET, POST, PUT, DELETE");
const SENT: HeaderValue = HeaderValue::from_static(
    "im-client-key, im-authorization, im-client-id, content-type, x-request-id",
);
const SEEN: HeaderValue = HeaderValue::from_static("x-request-id, retry-after");
/// Seconds for which a browser need not ask again.
const LASTS: HeaderValue = HeaderValue::from_static("600");

/// The origin of a page that calls as a frontend, or asks whether it may.
pub(super) fn origin(request: &Request) -> Option<HeaderValue> {
    let headers = request.headers();
    let origin = headers.get(header::ORIGIN)?;
    let may = is_question(request.method(), headers)
        || headers.contains_key(headers::CLIENT_KEY) && !headers.contains_key(headers::API_KEY);
    may.then(|| origin.clone())
}

/// The answer to a browser that asks whether a page may call.
pub(super) fn preflight(request: &Request) -> Option<Response> {
    if !is_question(request.method(), request.headers()) {
        return None;
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, SENT);
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, LASTS);
    Some(response)
}

/// Lets the page read an answer, unless the upstream decided about that.
pub(super) fn allow(origin: HeaderValue, response: &mut Response) {
    const ALLOW: HeaderName = header::ACCESS_CONTROL_ALLOW_ORIGIN;
    let headers = response.headers_mut();
    if headers.contains_key(ALLOW) {
        return;
    }
    headers.insert(ALLOW, origin);
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, SEEN);
    headers.append(header::VARY, HeaderValue::from_static("origin"));
}

fn is_question(method: &Method, headers: &HeaderMap) -> bool {
    method == Method::OPTIONS
        && headers.contains_key(header::ORIGIN)
        && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}
