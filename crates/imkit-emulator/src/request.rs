//! Reading what a request carries: query and body. Everything malformed is refused here.

use std::time::Duration;

use axum::body::{Body, HttpBody};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use imkit_api::Operation;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::time::timeout;

use crate::call::Refusal;
use crate::nouns;

/// Most bytes of a JSON body.
pub(crate) const BODY_LIMIT: usize = 1 << 20;

/// Most bytes of a form: one file, and room for what goes with it.
const FORM_LIMIT: usize = nouns::files::LARGEST + BODY_LIMIT;

/// Deepest nesting of a body. JSON readers stop at 128 levels; a stored document comes back inside
/// envelopes, lists and snapshots, and must stay readable there.
const DEEPEST: usize = 64;

/// A client whose body does not arrive holds a request no longer than this.
const BODY_TIME: Duration = Duration::from_secs(30);

/// Whether an operation takes a form with a file instead of JSON.
pub fn takes_form(op: &Operation) -> bool {
    matches!(op.id, "files.upload" | "stickers.upload")
}

/// Most bytes of an operation's body.
pub fn body_limit(op: &Operation) -> usize {
    if takes_form(op) { FORM_LIMIT } else { BODY_LIMIT }
}

/// Reads a whole body, which must be there within 30 seconds.
///
/// # Errors
///
/// The platform's refusal when it does not arrive, or is larger than the limit.
pub async fn read_body(body: Body, limit: usize) -> Result<Bytes, Refusal> {
    timeout(BODY_TIME, collect(body, limit)).await.unwrap_or_else(|_| {
        let message = format!("The body did not arrive within {} seconds", BODY_TIME.as_secs());
        Err(Refusal::new(408, "REQUEST_TIMEOUT", message))
    })
}

async fn collect(body: Body, limit: usize) -> Result<Bytes, Refusal> {
    let too_large = || {
        let message = format!("The body is larger than {limit} bytes; split it");
        Refusal::new(413, "BODY_TOO_LARGE", message)
    };
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(too_large());
    }
    let mut chunks = body.into_data_stream();
    let mut read = BytesMut::with_capacity(usize::try_from(announced).unwrap_or_default());
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| {
            Refusal::new(400, "INCOMPLETE_BODY", "The connection ended within the body")
        })?;
        if read.len() + chunk.len() > limit {
            return Err(too_large());
        }
        read.extend_from_slice(&chunk);
    }
    Ok(read.freeze())
}

/// Reads the JSON of an operation's body; an empty body is none.
pub(crate) fn json_body(op: &Operation, bytes: &[u8]) -> Result<Option<Value>, Refusal> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let refuse = |message: String| {
        // The pages about users' tokens show the flat form for bad requests.
        match op.id {
            "users.upsert" | "tokens.set" | "tokens.revoke" => {
                Refusal::flat(400, "INVALID_REQUEST", message)
            }
            _ => Refusal::new(400, "INVALID_BODY", message),
        }
    };
    let body: Value = serde_json::from_slice(bytes)
        .map_err(|error| refuse(format!("The body is not JSON: {error}")))?;
    if depth(&body) > DEEPEST {
        return Err(refuse(format!("The body is nested deeper than {DEEPEST} levels")));
    }
    Ok(Some(body))
}

/// How deep arrays and objects are nested. The parser has bounded it before.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

/// Reads a query string: decoded pairs in order, repeated ones included.
pub(crate) fn query(raw: &str) -> Result<Vec<(String, String)>, Refusal> {
    let pairs = raw.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(value)?))
        })
        .collect::<Option<_>>()
        .ok_or_else(|| Refusal::new(400, "INVALID_QUERY", "The query is not percent-encoded UTF-8"))
}

fn decode(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    Some(percent_decode_str(&text).decode_utf8().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use imkit_api::operation;

    use super::*;

    #[test]
    fn what_could_not_be_read_back_is_not_taken() {
        let nested = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        let read = |levels| json_body(&operation::CONFIG_SET, nested(levels).as_bytes());
        assert!(read(64).is_ok());
        assert_eq!(read(65).map_err(|refusal| refusal.status), Err(400));
        assert_eq!(read(100_000).map_err(|refusal| refusal.status), Err(400));
    }

    #[test]
    fn queries_are_decoded_in_order() -> Result<(), Refusal> {
        let pairs = query("q=%7B%22a%22%3A1%7D&tag=a+b&tag=%2B&flag&&x=1=2")?;
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(k, v)| (&**k, &**v)).collect();
        let expected =
            [("q", r#"{"a":1}"#), ("tag", "a b"), ("tag", "+"), ("flag", ""), ("x", "1=2")];
        assert_eq!(pairs, expected);
        assert_eq!(query("q=%ff").map_err(|refusal| refusal.code), Err("INVALID_QUERY"));
        Ok(())
    }

    #[test]
    fn malformed_json_is_refused_in_the_form_of_its_page() {
        let code = |op, bytes: &[u8]| json_body(op, bytes).map_err(|refusal| refusal.code);
        assert_eq!(code(&operation::ROOMS_CREATE, b"{"), Err("INVALID_BODY"));
        assert_eq!(code(&operation::USERS_UPSERT, b"\xff"), Err("INVALID_REQUEST"));
        assert_eq!(code(&operation::ROOMS_CREATE, &b"[".repeat(100_000)), Err("INVALID_BODY"));
        assert_eq!(code(&operation::ROOMS_CREATE, b""), Ok(None));
        assert_eq!(code(&operation::ROOMS_CREATE, b"null"), Ok(Some(Value::Null)));
    }

    #[tokio::test]
    async fn a_body_over_the_limit_is_refused_whether_announced_or_not() {
        let chunks = || futures_util::stream::iter([Ok::<_, std::io::Error>("1234"), Ok("56")]);
        let code = |result: Result<Bytes, Refusal>| result.map_err(|refusal| refusal.code);
        assert_eq!(code(read_body(Body::from("123456"), 5).await), Err("BODY_TOO_LARGE"));
        assert_eq!(code(read_body(Body::from_stream(chunks()), 5).await), Err("BODY_TOO_LARGE"));
        assert_eq!(code(read_body(Body::from_stream(chunks()), 6).await), Ok("123456".into()));
    }
}
