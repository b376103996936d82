//! Headers: which key is presented, and what of the rest goes on. A list of what is known goes on,
//! so that neither credentials nor hop-by-hop headers (RFC 9110 7.6.1) do.

use axum::extract::Request;
use http::{HeaderMap, HeaderName, HeaderValue, Version, header};
use imkit_emulator::Refusal;

use super::body::Content;
use crate::api::{REQUEST_ID, RequestContext};
use crate::header_names::TOKEN;
pub(super) use crate::header_names::{API_KEY, CLIENT_KEY};

/// Names the user, beside the token.
const CLIENT_ID: HeaderName = HeaderName::from_static("im-client-id");

/// Headers that ask for another method than the request line.
const OVERRIDES: [HeaderName; 3] = [
    HeaderName::from_static("x-http-method-override"),
    HeaderName::from_static("x-http-method"),
    HeaderName::from_static("x-method-override"),
];

/// What goes on of a user's credentials.
static OF_USER: [HeaderName; 2] = [TOKEN, CLIENT_ID];

/// What goes on as it is.
const KNOWN: [HeaderName; 3] = [header::ACCEPT, header::ACCEPT_LANGUAGE, header::USER_AGENT];

/// The key that the headers present. What is no text is as wrong as any other key.
///
/// # Errors
///
/// 400 for credentials that two servers could read in two ways.
pub(super) fn key(headers: &HeaderMap) -> Result<&str, Refusal> {
    if headers.get_all(API_KEY).iter().count() > 1 {
        return Err(unclear("IM-API-KEY stands there twice: send it once"));
    }
    if headers.contains_key(&CLIENT_KEY) || headers.contains_key(&TOKEN) {
        let message = "it has an API key and a user's credentials: send IM-API-KEY, or \
                       IM-CLIENT-KEY with IM-Authorization";
        return Err(unclear(message));
    }
    Ok(headers.get(API_KEY).and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// Checks what is no credential.
///
/// # Errors
///
/// 400 for headers that two servers could read in two ways.
pub(super) fn check(headers: &HeaderMap) -> Result<(), Refusal> {
    let once = |name: &HeaderName| headers.get_all(name).iter().nth(1).is_none();
    if OVERRIDES.iter().any(|name| headers.contains_key(name)) {
        return Err(unclear("a header asks for another method: use that method itself"));
    }
    if !once(&header::CONTENT_LENGTH)
        || headers.contains_key(header::CONTENT_LENGTH)
            && headers.contains_key(header::TRANSFER_ENCODING)
    {
        return Err(unclear("its headers say in two ways how long its body is"));
    }
    // Any other coding would have to be undone before the body is read.
    let is_plain = |value: &HeaderValue| value.as_bytes().eq_ignore_ascii_case(b"chunked");
    if !once(&header::TRANSFER_ENCODING)
        || !headers.get_all(header::TRANSFER_ENCODING).iter().all(is_plain)
    {
        return Err(unclear("its body is encoded on its way: send it as it is, or in chunks"));
    }
    if !once(&header::CONTENT_TYPE) {
        return Err(unclear("Content-Type stands there twice: send it once"));
    }
    // RFC 9112 3.2: client keys are for hosts, so it must be clear which it is.
    if !once(&header::HOST) {
        return Err(unclear("Host stands there twice: send it once"));
    }
    if !once(&TOKEN) {
        return Err(unclear("IM-Authorization stands there twice: send it once"));
    }
    Ok(())
}

/// Whether the connection has to end with the answer. That of a request with both a length and
/// chunks has to (RFC 9112 6.1), and the length was taken out before the request came here.
pub(super) fn ends_connection(request: &Request) -> bool {
    request.version() <= Version::HTTP_11
        && request.headers().contains_key(header::TRANSFER_ENCODING)
}

/// HTTP/2 names the host in the target alone (RFC 9113 8.3.1); here it is read from `Host`.
pub(super) fn name_host(request: &mut Request) {
    if request.version() == Version::HTTP_2
        && !request.headers().contains_key(header::HOST)
        && let Some(authority) = request.uri().authority()
        && let Ok(host) = HeaderValue::from_str(authority.as_str())
    {
        request.headers_mut().insert(header::HOST, host);
    }
}

/// The headers that go on, but for the credentials. They are written for each attempt: few need a
/// second one, and all would pay for a copy.
pub(super) struct Onward<'o> {
    from: &'o HeaderMap,
    kind: Option<HeaderValue>,
    context: &'o RequestContext,
    /// What goes on of a user's credentials.
    credentials: &'static [HeaderName],
}

impl<'o> Onward<'o> {
    /// Those of a request with a key.
    pub(super) fn of_application(
        from: &'o HeaderMap,
        content: &Content,
        context: &'o RequestContext,
    ) -> Self {
        Self { from, kind: content.kind(from), context, credentials: &[] }
    }

    /// Those of a frontend: the user's token travels on.
    pub(super) fn of_user(
        from: &'o HeaderMap,
        content: &Content,
        context: &'o RequestContext,
    ) -> Self {
        Self { from, kind: content.kind(from), context, credentials: &OF_USER }
    }

    /// Those of a realtime connection, whose bodies are of the type that they say.
    pub(super) fn of_socket(from: &'o HeaderMap, context: &'o RequestContext) -> Self {
        let kind = from.get(header::CONTENT_TYPE).cloned();
        Self { from, kind, context, credentials: &OF_USER }
    }

    pub(super) fn write(&self) -> HeaderMap {
        // What nearly all have besides `Host` and the key; more than six take another kilobyte.
        let mut onward = HeaderMap::with_capacity(6);
        for name in KNOWN {
            if let Some(value) = self.from.get(&name)
                && !self.is_named(&name)
            {
                onward.insert(name, value.clone());
            }
        }
        if let Some(kind) = &self.kind {
            onward.insert(header::CONTENT_TYPE, kind.clone());
        }
        let mut id = self.context.id.header();
        // In HTTP/2 this says that it need not be remembered, as what comes again is.
        id.set_sensitive(true);
        onward.insert(REQUEST_ID, id);
        for name in self.credentials {
            if let Some(value) = self.from.get(name) {
                onward.insert(name, value.clone());
            }
        }
        onward
    }

    /// Whether `Connection` says that a header is for this hop alone.
    fn is_named(&self, name: &HeaderName) -> bool {
        let values = self.from.get_all(header::CONNECTION).iter();
        let texts = values.filter_map(|value| value.to_str().ok());
        texts
            .flat_map(|value| value.split(','))
            .any(|named| named.trim().eq_ignore_ascii_case(name.as_str()))
    }
}

fn unclear(message: &str) -> Refusal {
    Refusal::new(400, "INVALID_HEADERS", format!("The request is refused: {message}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn one_key_is_found_and_whatever_is_ambiguous_is_refused() {
        assert_eq!(key(&map(&[("im-api-key", "a")])).unwrap(), "a");
        for lines in [
            [("im-api-key", "a"), ("im-api-key", "a")],
            [("im-api-key", "a"), ("im-client-key", "c")],
            [("im-api-key", "a"), ("im-authorization", "t")],
            [("im-api-key", "a"), ("x-http-method-override", "DELETE")],
            [("im-api-key", "a"), ("x-http-method", "DELETE")],
            [("im-api-key", "a"), ("x-method-override", "DELETE")],
            [("content-length", "1"), ("content-length", "2")],
            [("content-length", "1"), ("transfer-encoding", "chunked")],
            [("content-type", "application/json"), ("content-type", "text/plain")],
            [("transfer-encoding", "chunked"), ("transfer-encoding", "chunked")],
            [("im-api-key", "a"), ("transfer-encoding", "gzip, chunked")],
            [("host", "a"), ("host", "b")],
        ] {
            let headers = map(&lines);
            assert!(key(&headers).is_err() || check(&headers).is_err(), "{lines:?}");
        }
    }

    #[test]
    fn only_known_headers_go_on_and_none_that_connection_names() {
        let headers = map(&[
            ("im-api-key", "theirs"),
            ("authorization", "Bearer x"),
            ("x-api-key", "x"),
            ("cookie", "a=b"),
            ("x-forwarded-for", "192.0.2.1"),
            ("transfer-encoding", "chunked"),
            ("te", "trailers"),
            ("upgrade", "h2c"),
            ("connection", "close, Accept-Language"),
            ("accept-language", "de"),
            ("accept", "*/*"),
            ("x-request-id", "r1"),
        ]);
        let context = RequestContext::new(&headers, None, &imkit_keys::TrustedProxies::default());
        let onward = Onward::of_application(&headers, &Content::Nothing, &context).write();
        let lines: Vec<_> =
            onward.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        assert_eq!(lines, [("accept", "*/*"), ("x-request-id", "r1")]);
    }
}
