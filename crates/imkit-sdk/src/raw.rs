//! `raw`: any request by method and path, with the client's credential, repetition rules,
//! redaction and safeguards. Paths of the operation table are recognised; others are treated as
//! the method suggests.

use std::fmt;
use std::sync::Arc;

use http::Method;
use imkit_api::operation::{Danger, Retry, matching};
use serde_json::Value;

use crate::call::Core;
use crate::error::Error;
use crate::preview;
use crate::redact::Redactor;
use crate::request::{Draft, Reading};

/// Headers of an answer that are handed on.
const SHOWN: [&str; 9] = [
    "content-type",
    "date",
    "retry-after",
    "server",
    "x-request-id",
    "request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

/// Calls without types.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::RawRequest;
/// use serde_json::json;
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let words = RawRequest { body: Some(json!({"theme": "dark"})), ..RawRequest::default() };
/// let answer = client.raw().request("POST", "/config", words).await?;
/// assert_eq!(answer.body["RC"], 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Raw<'c> {
    core: &'c Arc<Core>,
}

/// What goes with a raw call beside its method and path.
#[derive(Clone, Default)]
pub struct RawRequest {
    /// Query parameters, added to those of the path.
    pub query: Vec<(String, String)>,
    /// JSON body.
    pub body: Option<Value>,
    /// The call may be repeated after an unknown outcome. Needed only where the operation table
    /// does not decide: for operations it calls conditional, and for paths it does not know. It
    /// cannot make an unsafe operation repeatable.
    pub repeatable: bool,
}

/// The answer to a raw call. Only successes become one; everything else is an [`Error`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// HTTP status.
    pub status: u16,
    /// Names in lower case and values of the headers that tell something.
    pub headers: Vec<(String, String)>,
    /// The whole body as it came, envelope included; null when there was none.
    pub body: Value,
    /// The server's id of the request.
    pub request_id: Option<String>,
}

impl<'c> Raw<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Sends a request. The path begins with a slash, is added to the base URL as it stands, and
    /// may hold a query.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the method or the path cannot be
    /// used. See [`Error`]; a 2xx with an `RC` other than 0 is one too.
    pub async fn request(
        self,
        method: &str,
        path: &str,
        request: RawRequest,
    ) -> Result<RawResponse, Error> {
        let reply = self.core.call(draft(method, path, request)?).await?;
        let headers = SHOWN.iter().filter_map(|name| {
            let value = reply.headers.get(*name)?.to_str().ok()?;
            Some(((*name).to_owned(), value.to_owned()))
        });
        Ok(RawResponse {
            status: reply.status,
            headers: headers.collect(),
            body: reply.value,
            request_id: reply.request_id,
        })
    }
}

fn draft(method: &str, path: &str, request: RawRequest) -> Result<Draft, Error> {
    let RawRequest { query, body, repeatable } = request;
    let method = parse_method(method)?;
    check_path(path)?;
    let bare = path.split('?').next().unwrap_or_default();
    let operation = matching(method.as_str(), bare);
    let reads = matches!(method, Method::GET | Method::HEAD);
    let draft = Draft {
        operation,
        route: None,
        method,
        path: path.to_owned(),
        query,
        body: None,
        repeatable: match operation.map(|operation| operation.retry) {
            Some(Retry::Safe) => true,
            Some(Retry::Conditional) => repeatable,
            Some(Retry::Unsafe) => false,
            None => reads || repeatable,
        },
        mutating: operation.map_or(!reads, |operation| operation.danger != Danger::Read),
        patient: true,
        reading: Reading::Whole,
        secrets: Vec::new(),
    };
    match body {
        Some(body) => draft.body(&body),
        None => Ok(draft),
    }
}

fn parse_method(text: &str) -> Result<Method, Error> {
    match text.to_ascii_uppercase().as_str() {
        "GET" => Ok(Method::GET),
        "HEAD" => Ok(Method::HEAD),
        "POST" => Ok(Method::POST),
        "PUT" => Ok(Method::PUT),
        "PATCH" => Ok(Method::PATCH),
        "DELETE" => Ok(Method::DELETE),
        _ => Err(Error::invalid(format!(
            "the method {text:?} is none of GET, HEAD, POST, PUT, PATCH, DELETE"
        ))),
    }
}

/// Refuses what a URL parser would silently turn into another path.
fn check_path(path: &str) -> Result<(), Error> {
    let bare = path.split('?').next().unwrap_or_default();
    let problem = if !path.starts_with('/') {
        "does not begin with a slash"
    } else if path.contains(|c: char| c.is_control()) {
        "has control characters"
    } else if path.contains('\\') {
        "has a backslash; encode it as %5C"
    } else if path.contains('#') {
        "has a fragment; encode the # as %23"
    } else if bare.split('/').any(is_dot_segment) {
        "has dot segments, which URL parsers remove"
    } else {
        return Ok(());
    };
    Err(Error::invalid(format!("the path {path:?} {problem}")))
}

fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    plain == "." || plain == ".."
}

/// Shows no token: bodies are the caller's, and may hold some.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("query", &self.query)
            .field("body", &self.body.as_ref().map(masked))
            .field("repeatable", &self.repeatable)
            .finish()
    }
}

/// Shows no token.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &masked(&self.body))
            .field("request_id", &self.request_id)
            .finish()
    }
}

fn masked(body: &Value) -> Value {
    let mut body = body.clone();
    preview::mask(&mut body, &Redactor::new([]));
    body
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn id(method: &str, path: &str) -> Option<&'static str> {
        let draft = draft(method, path, RawRequest::default()).unwrap();
        draft.operation.map(|operation| operation.id)
    }

    #[test]
    fn a_query_does_not_hide_the_operation() {
        assert_eq!(id("get", "/rooms/a%2Fb?x=1"), Some("rooms.get"));
    }

    #[test]
    fn literal_paths_go_before_placeholders_and_slashes_at_the_end_do_not_matter() {
        assert_eq!(id("POST", "/rooms"), Some("rooms.create"));
        assert_eq!(id("GET", "/rooms/"), Some("rooms.list"));
        assert_eq!(id("POST", "/messages/batch"), Some("messages.broadcast"));
        assert_eq!(id("GET", "/unknown"), None);
        assert_eq!(id("GET", "/rooms//messages/v3"), None);
    }

    #[test]
    fn the_table_decides_what_may_be_repeated() {
        let repeatable = |method: &str, path: &str, repeatable: bool| {
            let request = RawRequest { repeatable, ..RawRequest::default() };
            draft(method, path, request).unwrap().repeatable
        };
        assert!(repeatable("delete", "/rooms/r", false));
        assert!(!repeatable("POST", "/messages", true));
        assert!(!repeatable("POST", "/rooms/", false));
        assert!(repeatable("POST", "/rooms/", true));
        assert!(repeatable("GET", "/unknown", false));
        assert!(!repeatable("DELETE", "/unknown", false));
        assert!(repeatable("POST", "/unknown", true));
    }

    #[test]
    fn only_known_reads_and_gets_count_as_reading() {
        let mutating =
            |method: &str, path: &str| draft(method, path, RawRequest::default()).unwrap().mutating;
        assert!(!mutating("POST", "/search"));
        assert!(!mutating("GET", "/unknown"));
        assert!(!mutating("HEAD", "/unknown"));
        assert!(mutating("POST", "/unknown"));
        assert!(mutating("DELETE", "/rooms/r"));
    }

    #[test]
    fn paths_that_would_become_others_are_refused() {
        for path in
            ["rooms", "", "/a/../b", "/a/%2E%2e/b", "/.", "/a\\..\\b", "/a#b", "/a\nb", "http://x/"]
        {
            let refused = draft("GET", path, RawRequest::default());
            assert!(refused.is_err(), "{path:?}");
        }
        assert!(draft("TRACE", "/x", RawRequest::default()).is_err());
        assert!(draft("GET", "/x?q=../y", RawRequest::default()).is_ok());
    }

    #[test]
    fn debug_shows_no_token() {
        let request =
            RawRequest { body: Some(json!({"token": "canary"})), ..RawRequest::default() };
        assert!(!format!("{request:?}").contains("canary"));
    }
}
