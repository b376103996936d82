//! What a fault answers.

use axum::body::Body;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::{Fault, FaultBody};
use crate::reply::json_response;

/// The answer of a fault.
pub(crate) fn answer(fault: &Fault) -> Response {
    let code = fault.status.unwrap_or(200);
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let form = fault.body.as_ref().unwrap_or(match code {
        401 | 429 => &FaultBody::Flat,
        _ => &FaultBody::Envelope,
    });
    let mut response = match form {
        FaultBody::Envelope => json_response(status, &envelope(fault, code)),
        FaultBody::Flat => json_response(status, &flat(fault, code)),
        FaultBody::Success => json_response(status, &json!({ "RC": 0, "RM": "OK", "result": {} })),
        FaultBody::Json(body) => json_response(status, body),
        FaultBody::Html => html(status),
        FaultBody::Empty => Response::new(Body::empty()),
    };
    if matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED) {
        response = Response::new(Body::empty());
    }
    *response.status_mut() = status;
    let wait =
        fault.retry_after_header.as_deref().and_then(|text| HeaderValue::from_str(text).ok());
    if let Some(wait) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    response
}

fn envelope(fault: &Fault, status: u16) -> Value {
    let message = message(fault, status);
    let mut body = json!({
        "RC": fault.rc.unwrap_or(rc(status)),
        "RM": message,
        "error": { "code": code(fault, status), "message": message },
    });
    add_wait(fault, &mut body);
    body
}

/// `RC` repeats the status, except that a fault is never a success by accident.
fn rc(status: u16) -> i64 {
    if (200..300).contains(&status) { 500 } else { i64::from(status) }
}

fn flat(fault: &Fault, status: u16) -> Value {
    let mut body = json!({ "error": code(fault, status), "message": message(fault, status) });
    add_wait(fault, &mut body);
    body
}

fn add_wait(fault: &Fault, body: &mut Value) {
    if let Some(wait) = &fault.retry_after {
        body["retryAfter"] = wait.clone();
    }
}

fn code(fault: &Fault, status: u16) -> &str {
    fault.code.as_deref().unwrap_or(match status {
        400 => "INVALID_REQUEST",
        401 => "INVALID_API_KEY",
        403 => "INSUFFICIENT_PERMISSIONS",
        404 => "NOT_FOUND",
        409 => "CONFLICT",
        413 => "RESULT_TOO_LARGE",
        429 => "RATE_LIMIT_EXCEEDED",
        502 => "BAD_GATEWAY",
        503 => "SERVICE_UNAVAILABLE",
        504 => "GATEWAY_TIMEOUT",
        _ => "INTERNAL_ERROR",
    })
}

fn message(fault: &Fault, status: u16) -> &str {
    fault.message.as_deref().unwrap_or(match status {
        401 => "The provided API key is invalid or expired",
        429 => "Too many requests, please try again later",
        _ => "A fault was injected",
    })
}

fn html(status: StatusCode) -> Response {
    const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
    let page = format!(
        "<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n"
    );
    let mut response = Response::new(Body::from(page));
    response.headers_mut().insert(header::CONTENT_TYPE, HTML);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn sent(fault: Fault) -> (u16, Option<String>, String) {
        let response = answer(&fault);
        let status = response.status().as_u16();
        let wait = response.headers().get(header::RETRY_AFTER);
        let wait = wait.map(|wait| wait.to_str().unwrap().to_owned());
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, wait, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn each_form_is_sent_as_asked() {
        let (status, _, body) = sent(Fault::rc(500)).await;
        assert_eq!(status, 200);
        assert!(body.starts_with(r#"{"RC":500,"RM":"A fault was injected""#), "{body}");

        let (status, wait, body) =
            sent(Fault::status(429).retry_after(-5).retry_after_header("soon")).await;
        assert_eq!((status, wait.as_deref()), (429, Some("soon")));
        assert_eq!(
            body,
            r#"{"error":"RATE_LIMIT_EXCEEDED","message":"Too many requests, please try again later","retryAfter":-5}"#
        );

        let (status, _, body) = sent(Fault::status(502).body(FaultBody::Html)).await;
        assert_eq!(status, 502);
        assert!(body.contains("<h1>502 Bad Gateway</h1>"));

        assert_eq!(
            sent(Fault::status(500).body(FaultBody::Empty)).await,
            (500, None, String::new())
        );
        let success = sent(Fault::status(500).body(FaultBody::Success)).await;
        assert_eq!(success, (500, None, r#"{"RC":0,"RM":"OK","result":{}}"#.to_owned()));
        let json = sent(Fault::status(200).body(FaultBody::Json(json!([1])))).await;
        assert_eq!(json, (200, None, "[1]".to_owned()));
        assert_eq!(sent(Fault::status(204)).await, (204, None, String::new()));
    }
}
