//! Receiving a room's webhook, for any HTTP server: verify the secret in the path, read the event,
//! notice repetitions. No server, no socket and no clock is known here.
//!
//! The platform signs nothing, so a secret in the address is all that tells it from anybody else:
//! give the room `https://bot.example/hook/<secret>` with at least 128 random bits, and take the
//! path of each request to [`verify_and_parse`].
//!
//! ```
//! use imkit_sdk::{SecretString, webhook};
//! use imkit_sdk::webhook::Reply;
//!
//! fn receive(path: &str, body: &[u8]) -> (u16, Vec<u8>) {
//!     let secret = SecretString::from("5f2d8c1e9a7b4036");
//!     let event = match webhook::verify_and_parse(path, &secret, body) {
//!         Ok(event) => event,
//!         Err(error) => return (error.status(), Vec::new()),
//!     };
//!     match event.message() {
//!         Some(message) if message.text() == "ping" => {
//!             let reply = Reply::text("bot", "pong").to_bot_state("played");
//!             (200, serde_json::to_vec(&reply).unwrap_or_default())
//!         }
//!         _ => (200, Vec::new()),
//!     }
//! }
//!
//! let body = br#"{"event": "MESSAGE", "roomID": "lobby",
//!                 "data": {"_id": "m1", "sender": "alice", "message": "ping"}}"#;
//! let (status, answer) = receive("/hook/5f2d8c1e9a7b4036", body);
//! assert_eq!(status, 200);
//! assert!(String::from_utf8_lossy(&answer).contains("pong"));
//! assert_eq!(receive("/hook/guess", body).0, 404);
//! ```

use std::collections::{HashSet, VecDeque};
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

pub use imkit_api::{
    WebhookData as Data, WebhookEvent as Event, WebhookKind as Kind, WebhookMembers as Members,
    WebhookReply as Reply,
};

/// Largest event that is read, in bytes. The contract names no limit; messages are far smaller.
pub const BODY_LIMIT: usize = 1 << 20;

/// Why a request to a webhook is not an event.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The path does not end with the secret, or no secret was set.
    WrongSecret,
    /// The body is larger than [`BODY_LIMIT`].
    TooLarge,
    /// The body is not an event; the text says why.
    Malformed(String),
}

impl WebhookError {
    /// The HTTP status to answer with. A wrong secret is answered as a path that does not exist.
    pub fn status(&self) -> u16 {
        match self {
            Self::WrongSecret => 404,
            Self::TooLarge => 413,
            Self::Malformed(_) => 400,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongSecret => f.write_str("the path does not hold the webhook's secret"),
            Self::TooLarge => write!(f, "the event is larger than {} MiB", BODY_LIMIT >> 20),
            Self::Malformed(why) => write!(f, "the body is not a webhook event: {why}"),
        }
    }
}

impl std::error::Error for WebhookError {}

/// Verifies the secret and reads the event.
///
/// # Errors
///
/// As [`verify`] and [`parse`].
pub fn verify_and_parse(
    path: &str,
    secret: &SecretString,
    body: &[u8],
) -> Result<Event, WebhookError> {
    verify(path, secret)?;
    parse(body)
}

/// Compares the last segment of a request's path with the secret, in a time that does not depend on
/// where they differ. A query does not count. Call it before the body is read.
///
/// # Errors
///
/// [`WebhookError::WrongSecret`], for an empty secret too.
pub fn verify(path: &str, secret: &SecretString) -> Result<(), WebhookError> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let given = path.rsplit('/').next().unwrap_or_default();
    let secret = secret.expose_secret();
    let same = bool::from(given.as_bytes().ct_eq(secret.as_bytes()));
    if same && !secret.is_empty() { Ok(()) } else { Err(WebhookError::WrongSecret) }
}

/// Reads an event. Unknown events and unknown fields are kept.
///
/// # Errors
///
/// [`WebhookError::TooLarge`]; [`WebhookError::Malformed`] when it is not JSON, or names no event
/// or no room.
pub fn parse(body: &[u8]) -> Result<Event, WebhookError> {
    if body.len() > BODY_LIMIT {
        return Err(WebhookError::TooLarge);
    }
    serde_json::from_slice(body).map_err(|error| WebhookError::Malformed(error.to_string()))
}

/// Remembers the latest messages, so that a repeated event is noticed. The events of members have
/// no id and are never taken for repeated.
///
/// ```
/// use imkit_sdk::webhook::{self, Seen};
///
/// let event = webhook::parse(br#"{"event": "MESSAGE", "roomID": "r", "data": {"_id": "m1"}}"#)?;
/// let mut seen = Seen::new(1000);
/// assert!(seen.is_first(&event));
/// assert!(!seen.is_first(&event));
/// # Ok::<(), webhook::WebhookError>(())
/// ```
#[derive(Debug)]
pub struct Seen {
    ids: HashSet<String>,
    order: VecDeque<String>,
    capacity: usize,
}

impl Seen {
    /// Remembers so many messages.
    pub fn new(capacity: usize) -> Self {
        Self { ids: HashSet::new(), order: VecDeque::new(), capacity }
    }

    /// Whether the event comes for the first time; remembers it.
    pub fn is_first(&mut self, event: &Event) -> bool {
        let Some(id) = event.message_id() else { return true };
        if !self.ids.insert(id.as_str().to_owned()) {
            return false;
        }
        self.order.push_back(id.as_str().to_owned());
        if self.order.len() > self.capacity
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MESSAGE: &[u8] = br#"{"event": "MESSAGE", "roomID": "r", "data": {"_id": "m"}}"#;

    fn check(path: &str, secret: &str) -> bool {
        verify(path, &secret.into()).is_ok()
    }

    #[test]
    fn only_the_whole_secret_opens() {
        assert!(check("/hook/s3cret", "s3cret"));
        assert!(check("/s3cret?room=1", "s3cret"));
        for path in ["/hook/s3cre", "/hook/s3cretx", "/s3cret/", "/", "", "/hook?s3cret"] {
            assert!(!check(path, "s3cret"), "{path}");
        }
        assert!(!check("/hook/", ""), "an empty secret opened");
    }

    #[test]
    fn refusals_have_their_status_and_never_the_secret() {
        let secret = SecretString::from("s3cret");
        let refused = |path: &str, body: &[u8]| {
            let error = verify_and_parse(path, &secret, body).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("s3cret"));
            error.status()
        };
        assert_eq!(refused("/x", MESSAGE), 404);
        assert_eq!(refused("/s3cret", &vec![b' '; BODY_LIMIT + 1]), 413);
        for body in [&b"no json"[..], b"", b"[]", b"{}", br#"{"event": "MESSAGE"}"#] {
            assert_eq!(refused("/s3cret", body), 400);
        }
    }

    #[test]
    fn the_oldest_message_is_forgotten_first() {
        let mut seen = Seen::new(2);
        let mut first = |id: &str| {
            let body = format!(r#"{{"event":"MESSAGE","roomID":"r","data":{{"_id":"{id}"}}}}"#);
            parse(body.as_bytes()).map(|event| seen.is_first(&event))
        };
        assert_eq!(first("a"), Ok(true));
        assert_eq!(first("b"), Ok(true));
        assert_eq!(first("a"), Ok(false));
        assert_eq!(first("c"), Ok(true));
        assert_eq!(first("b"), Ok(false));
        assert_eq!(first("a"), Ok(true));
    }

    proptest! {
        #[test]
        fn any_bytes_are_an_event_or_an_error(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&body);
        }
    }
}
