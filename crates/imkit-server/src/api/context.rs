//! What is known of a request before anybody looks at its key.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use imkit_keys::TrustedProxies;

use super::problem::ApiError;
use super::rate::Rate;

/// Names a request, on its way in and out.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Most bytes of a request id that is taken over.
const LONGEST_ID: usize = 128;

/// What is known of a request.
#[derive(Debug)]
pub(crate) struct RequestContext {
    /// The request, as in the logs.
    pub(crate) id: RequestId,
    /// Who asks; `None` = nobody knows.
    pub(crate) ip: Option<IpAddr>,
    /// Whose wrong keys are counted: the caller's, or of whoever passed the request on when nobody
    /// knows the caller.
    pub(crate) guarded: Option<IpAddr>,
    /// The caller's program, as it names itself.
    user_agent: Option<HeaderValue>,
    /// How the key stands with its limits that was judged last.
    rate: Mutex<Option<Rate>>,
}

impl RequestContext {
    pub(crate) fn new(headers: &HeaderMap, peer: Option<IpAddr>, proxies: &TrustedProxies) -> Self {
        let lines = || {
            // Looked for only when a proxy may say something.
            let lines = std::iter::once_with(|| headers.get_all(proxies.header().name()));
            lines.flatten().map(HeaderValue::as_bytes)
        };
        let ip = peer.and_then(|peer| proxies.client_ip(peer, lines()));
        Self {
            id: RequestId::of(headers),
            ip,
            guarded: ip.or(peer),
            user_agent: headers.get(header::USER_AGENT).cloned(),
            rate: Mutex::default(),
        }
    }

    /// How a key stands with its limits; `None` = it has none, or no key was proved.
    pub(super) fn set_rate(&self, rate: Option<Rate>) {
        *self.rate.lock().unwrap_or_else(PoisonError::into_inner) = rate;
    }

    /// How the key stands that was judged last.
    pub(crate) fn take_rate(&self) -> Option<Rate> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The caller's program, as it names itself.
    pub(super) fn user_agent(&self) -> Option<Cow<'_, str>> {
        self.user_agent.as_ref().map(sanitised)
    }

    pub(super) fn id_text(&self) -> String {
        self.id.as_str().to_owned()
    }
}

/// The name of a request, of visible ASCII.
#[derive(Clone, Debug)]
pub(crate) enum RequestId {
    /// What the caller calls it.
    Given(HeaderValue),
    /// A name of ours, in hexadecimal digits.
    Ours([u8; 24]),
}

impl RequestId {
    /// What the caller calls the request, if that fits logs, or a name of ours.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let is_sane = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.:/+=".contains(byte);
        let mut given = headers.get_all(REQUEST_ID).iter();
        if let (Some(id), None) = (given.next(), given.next())
            && (1..=LONGEST_ID).contains(&id.len())
            && id.as_bytes().iter().all(is_sane)
        {
            return Self::Given(id.clone());
        }
        Self::Ours(next_id())
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Given(id) => id.to_str().unwrap_or_default(),
            Self::Ours(id) => std::str::from_utf8(id).unwrap_or_default(),
        }
    }

    pub(crate) fn header(&self) -> HeaderValue {
        match self {
            Self::Given(id) => id.clone(),
            Self::Ours(id) => {
                HeaderValue::from_bytes(id).unwrap_or_else(|_| HeaderValue::from_static("-"))
            }
        }
    }
}

/// A name that no other request has: the process, drawn once, and a number. Asking the system for
/// random bytes every time would take as long as the hash of a key.
fn next_id() -> [u8; 24] {
    static PROCESS: LazyLock<[u8; 4]> = LazyLock::new(|| {
        let mut random = [0; 4];
        // Without random bytes processes share names, which is no reason to refuse requests.
        let _ = getrandom::fill(&mut random);
        random
    });
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut id = [0; 12];
    id[..4].copy_from_slice(&*PROCESS);
    id[4..].copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    let mut digits = [0; 24];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(id) {
        pair[0] = HEX[usize::from(byte >> 4)];
        pair[1] = HEX[usize::from(byte & 15)];
    }
    digits
}

/// The text of a header for people's eyes: no bytes that a terminal obeys.
fn sanitised(value: &HeaderValue) -> Cow<'_, str> {
    const MOST: usize = 200;
    // As nearly all programs name themselves: visible ASCII, each character a byte.
    if value.len() <= MOST && value.as_bytes().iter().all(|byte| matches!(byte, b' '..=b'~')) {
        return value.to_str().unwrap_or_default().into();
    }
    let text: String = String::from_utf8_lossy(value.as_bytes())
        .chars()
        .filter(|character| !character.is_control())
        .take(MOST)
        .collect();
    text.into()
}

/// The context of the request at hand.
pub(super) struct Context(pub(super) Arc<RequestContext>);

impl<S: Sync> FromRequestParts<S> for Context {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        // `envelope` puts it there for every route.
        let context = parts.extensions.get::<Arc<RequestContext>>();
        context.map(|context| Self(Arc::clone(context))).ok_or_else(ApiError::unavailable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id_for(given: &[&'static [u8]]) -> String {
        let mut headers = HeaderMap::new();
        for value in given {
            headers.append("x-request-id", HeaderValue::from_bytes(value).unwrap());
        }
        let id = RequestId::of(&headers);
        assert_eq!(id.header(), id.as_str());
        id.as_str().to_owned()
    }

    #[test]
    fn a_sane_request_id_is_taken_over_and_another_is_made_instead_of_the_rest() {
        assert_eq!(id_for(&[b"abc-1"]), "abc-1");
        let strange: [&[&'static [u8]]; 7] =
            [&[], &[b""], &[b"a b"], &[b"a\"b"], &[b"a", b"b"], &[b"\xff"], &[&[b'a'; 129]]];
        for strange in strange {
            assert_eq!(id_for(strange).len(), 24, "{strange:?}");
        }
    }
}
