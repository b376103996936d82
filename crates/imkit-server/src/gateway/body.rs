//! The body of a request: read whole under its operation's limit. JSON goes on as it came, once it
//! is known to have one reading: written anew, its numbers would lose digits.

use axum::body::{Body, Bytes, HttpBody};
use http::{HeaderMap, HeaderValue, header};
use imkit_emulator::{Refusal, body_limit, read_body};
use serde_json::{Map, Value};

use super::json;
use super::routes::Route;
use super::rules::Takes;

/// A body that was understood.
#[derive(Debug)]
pub(super) enum Content {
    /// None.
    Nothing,
    /// Nobody looked: it is a stranger's.
    Unread,
    /// JSON, and its text.
    Object(Map<String, Value>, Bytes),
    /// A form with a file, which is passed on as it comes.
    Form(Body),
}

impl Content {
    /// Reads the body of an operation.
    ///
    /// # Errors
    ///
    /// 408 and 413 as the platform's stand-in has them, 400 for what cannot be read in one way only.
    pub(super) async fn read(
        route: &Route,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Self, Refusal> {
        let (operation, takes) = (route.operation, route.rule.takes);
        let most = body_limit(operation);
        if takes == Takes::Form && body.size_hint().lower() <= most as u64 {
            return Ok(Self::Form(body));
        }
        let bytes = match body.is_end_stream() {
            // Of most requests; it needs no timer.
            true => Bytes::new(),
            false => Box::pin(read_body(body, most)).await?,
        };
        match takes {
            // None comes here: it was announced as too large, and refused while it was read.
            Takes::Form => Ok(Self::Form(Body::from(bytes))),
            Takes::Nothing if bytes.is_empty() => Ok(Self::Nothing),
            // Some clients send an empty object with every call.
            Takes::Nothing => match object(&bytes)? {
                fields if fields.is_empty() => Ok(Self::Nothing),
                _ => Err(invalid(format!("{} takes no body", operation.id))),
            },
            Takes::Object if bytes.is_empty() => {
                Err(invalid(format!("{} takes a JSON object, and there is none", operation.id)))
            }
            Takes::ObjectOrNothing if bytes.is_empty() => Ok(Self::Nothing),
            Takes::Object | Takes::ObjectOrNothing => Ok(Self::Object(object(&bytes)?, bytes)),
            Takes::OneOrAll(field) => one_or_all(field, headers, bytes),
        }
    }

    /// The fields of an object.
    pub(super) fn fields(&self) -> Option<&Map<String, Value>> {
        match self {
            Self::Object(fields, _) => Some(fields),
            Self::Nothing | Self::Unread | Self::Form(_) => None,
        }
    }

    /// Of which type it goes on; a form has its boundary there.
    pub(super) fn kind(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        match self {
            Self::Nothing | Self::Unread => None,
            Self::Object(..) => Some(HeaderValue::from_static("application/json")),
            Self::Form(_) => headers.get(header::CONTENT_TYPE).cloned(),
        }
    }

    /// What goes on.
    pub(super) fn write(self) -> Body {
        match self {
            Self::Nothing | Self::Unread => Body::empty(),
            Self::Object(_, bytes) => Body::from(bytes),
            Self::Form(body) => body,
        }
    }
}

/// A body that got lost on its way must not turn one into all: all is meant only by a request that
/// has no body and does not say of which type it is either.
fn one_or_all(field: &str, headers: &HeaderMap, bytes: Bytes) -> Result<Content, Refusal> {
    let unclear = || {
        invalid(format!(
            "it is not clear whether one or all are meant: send {{\"{field}\": \"...\"}} for one, or \
             neither a body nor Content-Type for all"
        ))
    };
    if bytes.is_empty() {
        let is_all = !headers.contains_key(header::CONTENT_TYPE);
        return is_all.then_some(Content::Nothing).ok_or_else(unclear);
    }
    let fields = object(&bytes)?;
    let one = fields.get(field).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    match one && fields.len() == 1 {
        true => Ok(Content::Object(fields, bytes)),
        false => Err(unclear()),
    }
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, Refusal> {
    match json::read(bytes) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(invalid("it is no JSON object")),
        Err(error) => Err(invalid(format!("it is not clear JSON: {error}"))),
    }
}

pub(super) fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::new(400, "INVALID_BODY", format!("The body is refused: {}", message.into()))
}
