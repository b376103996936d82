//! Calls an emulator's router without a socket.

use axum::body::{Body, to_bytes};
use imkit_emulator::{Clock, CloseConnection, Emulator};
use jiff::Timestamp;
use serde_json::{Value, json};
use tower::ServiceExt;

pub(crate) type Error = Box<dyn std::error::Error>;
pub(crate) type Test = Result<(), Error>;

/// The API key of emulators in these tests.
pub(crate) const API_KEY: &str = "canary-api-key";

/// The client key of emulators in these tests.
pub(crate) const CLIENT_KEY: &str = "canary-client-key";

/// When their clock starts.
pub(crate) const START: Timestamp = Timestamp::constant(1_800_000_000, 0);

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    /// The parsed body; a text when it is no JSON, null when it is empty.
    pub(crate) body: Value,
    pub(crate) closed: bool,
}

impl Answer {
    /// The code of either error form; empty on success.
    pub(crate) fn code(&self) -> &str {
        match &self.body["error"] {
            Value::String(code) => code,
            detail => detail["code"].as_str().unwrap_or_default(),
        }
    }

    /// The result of a success.
    pub(crate) fn result(&self) -> Result<&Value, Error> {
        if self.status == 200 && self.body["RC"] == 0 {
            return Ok(&self.body["result"]);
        }
        Err(format!("{}: {}", self.status, self.body).into())
    }
}

/// An emulator in memory, with known keys and a clock that stands still.
pub(crate) async fn emulator() -> Result<Emulator, Error> {
    let builder = Emulator::builder().api_key(API_KEY).client_key(CLIENT_KEY);
    Ok(builder.clock(Clock::manual(START)).build().await?)
}

/// Calls with the API key. The body is JSON, or nothing when it is null.
pub(crate) async fn call(
    emulator: &Emulator,
    method: &str,
    path: &str,
    body: Value,
) -> Result<Answer, Error> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    send(emulator, method, path, &[("im-api-key", API_KEY)], body).await
}

/// Calls as the user of a token.
pub(crate) async fn call_as(
    emulator: &Emulator,
    token: &str,
    method: &str,
    path: &str,
    body: Value,
) -> Result<Answer, Error> {
    let headers = [("im-client-key", CLIENT_KEY), ("im-authorization", token)];
    let body = if body.is_null() { String::new() } else { body.to_string() };
    send(emulator, method, path, &headers, body).await
}

/// Creates a user and returns a token.
pub(crate) async fn user(emulator: &Emulator, id: &str) -> Result<String, Error> {
    let body = json!({"_id": id, "nickname": id, "issueAccessToken": true});
    let answer = call(emulator, "POST", "/admin/clients", body).await?;
    Ok(answer.result()?["token"].as_str().ok_or("no token")?.to_owned())
}

/// Calls with these headers and this body.
pub(crate) async fn send(
    emulator: &Emulator,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Body>,
) -> Result<Answer, Error> {
    let mut request = http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = emulator.router().oneshot(request.body(body.into())?).await?;
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await?;
    let body = match serde_json::from_slice(&bytes) {
        Ok(body) => body,
        Err(_) if bytes.is_empty() => Value::Null,
        Err(_) => String::from_utf8(bytes.to_vec())?.into(),
    };
    Ok(Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
        closed: parts.extensions.get::<CloseConnection>().is_some(),
    })
}
