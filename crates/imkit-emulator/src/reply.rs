//! Answers on the wire: envelope, bare and flat forms are decided here and nowhere else.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use crate::call::{Content, Outcome, Refusal, Reply};

/// Asks [`crate::serve`] to end the connection without sending the answer that carries this as an
/// extension. Faults do that, to look like a broken network.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CloseConnection;

/// Renders what an operation or a control returned.
pub(crate) fn render(outcome: Outcome) -> Response {
    match outcome {
        Ok(Reply { content: Some(content), .. }) => file_response(content),
        Ok(Reply { result, bare: true, .. }) => json_response(StatusCode::OK, &result),
        Ok(Reply { rm, result, bare: false, content: None }) => {
            json_response(StatusCode::OK, &json!({ "RC": 0, "RM": rm, "result": result }))
        }
        Err(refusal) => refusal.into_response(),
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        json_response(status, &refusal_body(self))
    }
}

fn refusal_body(refusal: Refusal) -> Value {
    let Refusal { status, code, message, flat, retry_after } = refusal;
    if !flat {
        return json!({
            "RC": status,
            "RM": message,
            "error": { "code": code, "message": message },
        });
    }
    let mut body = json!({ "error": code, "message": message });
    if let Some(seconds) = retry_after {
        body["retryAfter"] = seconds.into();
    }
    body
}

/// The content of a file, with what is known of it in headers.
fn file_response(content: Content) -> Response {
    let Content { kind, headers, bytes } = content;
    let mut response = Response::new(Body::from(bytes));
    let kind = HeaderValue::try_from(kind).ok().filter(|kind| !kind.is_empty());
    let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A JSON answer.
pub(crate) fn json_response(status: StatusCode, body: &Value) -> Response {
    const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, JSON);
    response
}

/// Stands for a connection that ends without an answer. Whoever calls the router directly sees a
/// 502 with the [`CloseConnection`] extension.
pub(crate) fn closed() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response.extensions_mut().insert(CloseConnection);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_form_has_its_documented_fields() {
        let envelope = refusal_body(Refusal::new(404, "ROOM_NOT_FOUND", "No such room"));
        assert_eq!(
            envelope.to_string(),
            r#"{"RC":404,"RM":"No such room","error":{"code":"ROOM_NOT_FOUND","message":"No such room"}}"#
        );
        let mut refusal = Refusal::flat(429, "RATE_LIMIT_EXCEEDED", "slow down");
        refusal.retry_after = Some(7);
        assert_eq!(
            refusal_body(refusal).to_string(),
            r#"{"error":"RATE_LIMIT_EXCEEDED","message":"slow down","retryAfter":7}"#
        );
    }
}
