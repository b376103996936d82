//! What a request's method and target name: an operation, its parameters and its query. The target
//! is read once; what goes on is written anew from what was read, never copied.

use std::borrow::Cow;

use axum::body::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, Uri, header};
use imkit_emulator::Refusal;
use percent_encoding::percent_decode_str;

use super::routes::{self, Route};

/// A target that was understood.
#[derive(Debug)]
pub(super) struct Target {
    /// The operation, and what it demands.
    pub(super) route: &'static Route,
    /// Its path parameters, decoded, in template order.
    pub(super) params: Vec<String>,
    /// Decoded query parameters, in order, repeated ones included.
    pub(super) query: Vec<(String, String)>,
    /// The path, written from operation and parameters.
    path: String,
}

impl Target {
    /// Reads a target.
    ///
    /// # Errors
    ///
    /// 400 for what two servers could read in two ways, 404 for what is no operation.
    pub(super) fn read(method: &str, uri: &Uri, headers: &HeaderMap) -> Result<Self, Refusal> {
        check_authority(uri, headers)?;
        let path = uri.path();
        let raw: Vec<&str> = raw_segments(path)?;
        let segments = raw.iter().map(|raw| segment(raw)).collect::<Result<Vec<_>, _>>()?;
        let route = routes::find(method, &raw).ok_or_else(unlisted)?;
        // `%69ds` is an id until it is written as `ids`, which is another operation.
        let is_encoded = segments.iter().any(|segment| matches!(segment, Cow::Owned(_)));
        let other = || routes::find(method, &segments);
        if is_encoded && !other().is_some_and(|other| std::ptr::eq(other, route)) {
            return Err(unclear("an id in the path is the name of another operation"));
        }
        let named = route.shape().zip(segments).filter(|(is_parameter, _)| *is_parameter);
        let params: Vec<Cow<'_, str>> = named.map(|(_, segment)| segment).collect();
        let texts: Vec<&str> = params.iter().map(Cow::as_ref).collect();
        let path = route.operation.render(&texts).map_err(|error| unclear(error.to_string()))?;
        let params = params.into_iter().map(Cow::into_owned).collect();
        let query = pairs(uri.query().unwrap_or_default())?;
        Ok(Self { route, params, query, path })
    }

    /// Path and query as they go on.
    ///
    /// # Errors
    ///
    /// 414 when they are too long for a URL.
    pub(super) fn write(self) -> Result<PathAndQuery, Refusal> {
        let Self { route: _, params: _, query, path } = self;
        let text = match query.is_empty() {
            true => path,
            false => {
                let mut text = path;
                text.push('?');
                let at = text.len();
                let mut pairs = form_urlencoded::Serializer::for_suffix(text, at);
                pairs.extend_pairs(&query);
                pairs.finish()
            }
        };
        PathAndQuery::from_maybe_shared(Bytes::from(text)).map_err(|_| {
            Refusal::new(414, "URI_TOO_LONG", "The request is refused: its URL is too long")
        })
    }
}

/// The absolute form names a host once more; two that differ leave open whose request it is.
pub(super) fn check_authority(uri: &Uri, headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(authority) = uri.authority() else { return Ok(()) };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    match host.is_some_and(|host| host.eq_ignore_ascii_case(authority.as_str())) {
        true => Ok(()),
        false => Err(unclear("the URL of the request line names another host than Host")),
    }
}

/// The segments of a path, without the empty one before the first slash. One slash may stand at the
/// end.
fn raw_segments(path: &str) -> Result<Vec<&str>, Refusal> {
    let body = path.strip_prefix('/').ok_or_else(|| unclear("the path begins with no slash"))?;
    let segments: Vec<&str> = body.strip_suffix('/').unwrap_or(body).split('/').collect();
    match segments.len() > 1 && segments.contains(&"") {
        true => Err(unclear("the path has an empty segment")),
        false => Ok(segments),
    }
}

/// A segment, decoded.
fn segment(raw: &str) -> Result<Cow<'_, str>, Refusal> {
    if raw.bytes().any(|byte| !byte.is_ascii_graphic() || matches!(byte, b';' | b'\\')) {
        return Err(unclear("the path holds a character that must be percent-encoded"));
    }
    let text = decode(raw).ok_or_else(|| unclear("the path is not percent-encoded UTF-8"))?;
    if text.contains(['/', '\\']) {
        return Err(unclear("the path holds an encoded slash or backslash"));
    }
    if text.chars().any(char::is_control) {
        return Err(unclear("the path holds a control character"));
    }
    if text == "." || text == ".." {
        return Err(unclear("the path holds a dot segment"));
    }
    Ok(text)
}

/// The pairs of a query.
pub(super) fn pairs(query: &str) -> Result<Vec<(String, String)>, Refusal> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let read = |text: &str| Some(decode(&text.replace('+', " "))?.into_owned());
        let (name, value) = (read(name)?, read(value)?);
        (!name.contains('\0') && !value.contains('\0')).then_some((name, value))
    });
    let unreadable = || bad_query("the query is not percent-encoded text");
    let pairs: Vec<_> = pairs.collect::<Option<_>>().ok_or_else(unreadable)?;
    match pairs.iter().any(|(name, _)| name == "_method") {
        true => Err(bad_query("the query may not name another method")),
        false => Ok(pairs),
    }
}

/// Decodes percent-encoding, in which each `%` has its two digits.
fn decode(text: &str) -> Option<Cow<'_, str>> {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| *byte == b'%') {
        let [high, low, ..] = &rest[at + 1..] else { return None };
        if !high.is_ascii_hexdigit() || !low.is_ascii_hexdigit() {
            return None;
        }
        rest = &rest[at + 3..];
    }
    percent_decode_str(text).decode_utf8().ok()
}

fn unlisted() -> Refusal {
    let message = "There is no such operation: the gateway passes on the platform's documented \
                   operations alone";
    Refusal::new(404, "NOT_FOUND", message)
}

fn unclear(message: impl Into<String>) -> Refusal {
    Refusal::new(400, "INVALID_PATH", format!("The request is refused: {}", message.into()))
}

fn bad_query(message: &str) -> Refusal {
    Refusal::new(400, "INVALID_QUERY", format!("The request is refused: {message}"))
}
