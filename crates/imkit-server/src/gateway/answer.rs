//! The upstream's answer on its way back: the upstream's key is taken out wherever it stands
//! (`GET /admin/stats` tells it), and the request's id and the key's limits are put in.

use axum::body::{Body, to_bytes};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use imkit_emulator::Refusal;
use memchr::memmem;

use crate::api::{REQUEST_ID, RequestContext};

/// Stands where the upstream's key stood.
const REDACTED: &[u8] = b"[redacted]";

/// Takes the upstream's key out of an answer.
pub(super) async fn without_key(response: Response, key: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    // The stand-in holds its answers in memory.
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        let message = "The answer ended before its end: try again";
        return Refusal::new(502, "UPSTREAM_FAILED", message).into_response();
    };
    let found: Vec<usize> = memmem::find_iter(&bytes, key).collect();
    if found.is_empty() {
        return Response::from_parts(parts, Body::from(bytes));
    }
    let mut clean = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for at in found {
        clean.extend_from_slice(&bytes[from..at]);
        clean.extend_from_slice(REDACTED);
        from = at + key.len();
    }
    clean.extend_from_slice(&bytes[from..]);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(clean))
}

/// Puts in what every answer to a key has.
pub(super) fn dress(mut response: Response, context: &RequestContext) -> Response {
    let headers = response.headers_mut();
    headers.insert(REQUEST_ID, context.id.header());
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Some(rate) = context.take_rate() {
        rate.write(headers);
    }
    response
}
