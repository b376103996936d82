//! An upstream's answer on its way back: whatever is no answer of the platform becomes a fault, the
//! upstream's key is taken out wherever it stands (`GET /admin/stats` tells it), few headers go on,
//! and the request's id and the key's limits are put in.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use bytes::BytesMut;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use http_body_util::BodyExt;
use imkit_api::Operation;
use tokio::time::timeout;

use super::fault::{Fault, Foreign};
use super::filter::Filter;
use super::retry_after;
use super::streamed::Streamed;
use crate::api::{REQUEST_ID, RequestContext};
use crate::clock::SteadyClock;
use crate::upstreams::redact::Needles;

/// Most bytes that are read before the answer's head goes on. Nearly every answer is shorter, so
/// nearly every fault is told as one instead of breaking the caller's connection off.
const GATHERED: usize = 64 * 1024;

/// Most bytes of an answer that fields are taken out of.
const FILTERED: usize = 16 * 1024 * 1024;

/// Most bytes of an answer in JSON. The platform's longest pages have a few MiB.
const LONGEST: usize = 64 * 1024 * 1024;

/// How long the body of a 429 is waited for.
const HINT: Duration = Duration::from_secs(1);

/// Why an answer's body can fail.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// How an answer is read.
pub(super) struct Reading<'r> {
    pub(super) operation: &'static Operation,
    /// What must not be in it.
    pub(super) needles: &'r Arc<Needles>,
    /// What whoever asked may not see.
    pub(super) filter: Filter,
    /// Dates of the upstream are read against it.
    pub(super) clock: &'r SteadyClock,
}

/// Reads an answer, or as much of it as tells that it is one.
pub(super) async fn read<B>(
    response: http::Response<B>,
    how: &Reading<'_>,
) -> Result<Response, Fault>
where
    B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<BoxError>,
{
    let (parts, mut body) = response.into_parts();
    let status = parts.status;
    if status.is_redirection() || status.is_informational() {
        return Err(Fault::Foreign(Foreign::Redirect));
    }
    let is_plain = |value: &HeaderValue| value.as_bytes().eq_ignore_ascii_case(b"identity");
    if !parts.headers.get_all(header::CONTENT_ENCODING).iter().all(is_plain) {
        return Err(Fault::Foreign(Foreign::Encoded));
    }
    if status == StatusCode::TOO_MANY_REQUESTS {
        // Whatever it says, and whoever says it: a proxy before it may, too.
        let hint = Box::pin(timeout(HINT, gather(&mut body, GATHERED))).await;
        let hint = hint.ok().and_then(Result::ok).map(|(first, _)| first);
        return Err(Fault::Full(retry_after::read(
            &parts.headers,
            hint.as_deref(),
            how.clock.now(),
        )));
    }
    let is_file = is_file(how.operation) && status.is_success();
    let (first, is_whole) = match is_file {
        // It comes as fast as it comes, and what is in it is nobody's business here.
        true => (Bytes::new(), false),
        false => {
            // What fields are taken out of must be read whole.
            let most = if how.filter.is_idle() { GATHERED } else { FILTERED };
            let (first, is_whole) = gather(&mut body, most).await?;
            check_json(&first, status, is_whole)?;
            (first, is_whole)
        }
    };
    let mut headers = onward(parts.headers, is_file);
    how.needles.clean_headers(&mut headers);
    let body = match is_whole {
        true => Body::from(how.needles.clean(filtered(how.filter, first)?)),
        false if !is_file && !how.filter.is_idle() => return Err(Fault::Foreign(Foreign::Endless)),
        false => {
            let most = if is_file { usize::MAX } else { LONGEST };
            Body::new(Streamed::new(body, first, Arc::clone(how.needles), most))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// A body without the fields that whoever asked may not see.
fn filtered(filter: Filter, body: Bytes) -> Result<Bytes, Fault> {
    match filter.apply(&body) {
        Ok(None) => Ok(body),
        Ok(Some(text)) => Ok(text.into()),
        Err(_) => Err(Fault::Foreign(Foreign::Unclear)),
    }
}

/// Whether an operation answers with the content of a file.
fn is_file(operation: &Operation) -> bool {
    operation.id == "files.download"
}

/// The beginning of a body, and whether that is all of it.
async fn gather<B>(body: &mut B, most: usize) -> Result<(Bytes, bool), Fault>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let mut first = Bytes::new();
    let mut more = BytesMut::new();
    loop {
        let Some(frame) = body.frame().await else { break };
        let Ok(piece) = frame.map_err(|_| Fault::Cut)?.into_data() else { continue };
        if first.is_empty() {
            // Of most answers it is the only one.
            first = piece;
        } else {
            if more.is_empty() {
                more.extend_from_slice(&first);
            }
            more.extend_from_slice(&piece);
        }
        if body.is_end_stream() {
            break;
        }
        if first.len().max(more.len()) > most {
            return Ok((if more.is_empty() { first } else { more.freeze() }, false));
        }
    }
    Ok((if more.is_empty() { first } else { more.freeze() }, true))
}

/// Every answer of the platform is a JSON object or list, whatever its type says; a push is
/// answered with nothing. One that was announced as shorter than it is ends in the middle.
fn check_json(first: &[u8], status: StatusCode, is_whole: bool) -> Result<(), Fault> {
    let foreign = Err(Fault::Foreign(Foreign::NotJson(status.as_u16())));
    let text = first.trim_ascii();
    let end = if is_whole { text.last() } else { None };
    match (text.first(), end) {
        (Some(b'{'), None | Some(b'}')) | (Some(b'['), None | Some(b']')) => Ok(()),
        (None, _) if is_whole && first.is_empty() && status.is_success() => Ok(()),
        _ => foreign,
    }
}

/// The headers that go on: what is known, and nothing else. The map's memory is used again.
fn onward(mut headers: HeaderMap, is_file: bool) -> HeaderMap {
    const OF_FILES: [HeaderName; 5] = [
        header::CONTENT_TYPE,
        header::CONTENT_DISPOSITION,
        header::CACHE_CONTROL,
        header::ETAG,
        header::LAST_MODIFIED,
    ];
    const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
    if !is_file {
        headers.clear();
        headers.insert(header::CONTENT_TYPE, JSON);
        return headers;
    }
    let known = OF_FILES.map(|name| headers.remove(name));
    headers.clear();
    for (name, value) in OF_FILES.into_iter().zip(known) {
        if let Some(value) = value {
            headers.insert(name, value);
        }
    }
    headers
}

/// Moves an answer's headers into the map of its request, which has room for those that follow.
pub(super) fn rehoused(mut response: Response, mut map: HeaderMap) -> Response {
    map.clear();
    map.extend(std::mem::take(response.headers_mut()));
    *response.headers_mut() = map;
    response
}

/// Puts in what every answer to a key has.
pub(super) fn dress(response: &mut Response, context: &RequestContext) {
    let headers = response.headers_mut();
    headers.insert(REQUEST_ID, context.id.header());
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    // Files are what users uploaded: no browser is to guess what they are.
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Some(rate) = context.take_rate() {
        rate.write(headers);
    }
}

/// The emulator's answer, which is in memory, as it is but for the key and what whoever asked may
/// not see.
pub(super) async fn rehearsed(
    response: Response,
    needles: &Needles,
    filter: Filter,
) -> Result<Response, Fault> {
    let (mut parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.map_err(|_| Fault::Cut)?;
    // Connections that a fault script ends, and its pages, stay as they are.
    let is_json = parts
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    let bytes = if is_json { filtered(filter, bytes)? } else { bytes };
    parts.headers.remove(header::CONTENT_LENGTH);
    Ok(Response::from_parts(parts, Body::from(needles.clean(bytes))))
}
