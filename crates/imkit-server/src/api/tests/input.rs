//! What comes in wrong is refused, with its place.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::Request;
use futures_util::stream;
use serde_json::{Value, json};

use super::super::state::ApiSettings;
use super::harness::Server;

#[tokio::test]
async fn faults_are_named_by_their_place() {
    let server = Server::new().await;
    for (body, pointers) in [
        (json!({}), vec![""]),
        (json!([]), vec![""]),
        (json!({"name": 7}), vec!["/name"]),
        (json!({"name": "a", "scope": ["x"]}), vec!["/scope"]),
        (json!({"name": "a", "allowed_ips": [7]}), vec!["/allowed_ips/0"]),
        (
            json!({"name": "a", "scopes": ["x y"], "allowed_ips": ["x"]}),
            vec!["/scopes/0", "/allowed_ips/0"],
        ),
        (
            json!({"name": "a", "limits": [{"name": "A", "kind": "rate", "count": 1, "seconds": 1, "burst": 1}]}),
            vec!["/limits/0/name"],
        ),
        (
            json!({"name": "a", "limits": [{"name": "a", "kind": "rate", "count": 0, "seconds": 1, "burst": 1}]}),
            vec!["/limits/0"],
        ),
        (json!({"name": "a", "rate_limit": 5, "limits": []}), vec!["/rate_limit"]),
        (json!({"name": "a", "expires_at": "2020-01-01T00:00:00Z"}), vec!["/expires_at"]),
        (json!({"name": "a", "reason": "x".repeat(501)}), vec!["/reason"]),
    ] {
        let answer = server.manage("POST", "/api-keys", body.clone()).await;
        assert_eq!((answer.status, answer.pointers()), (400, pointers), "{body}: {}", answer.text);
    }
}

#[tokio::test]
async fn bodies_are_bounded_announced_and_parsed_whole() {
    let settings = ApiSettings { body_bytes: 1000, ..ApiSettings::default() };
    let server = Server::with(settings).await;
    let send = |kind: &'static str, body: Body| {
        let request = Request::post("/api-keys").header("x-api-key", &server.root);
        server.send(request.header("content-type", kind).body(body).unwrap())
    };
    let long = format!("{{\"name\":\"{}\"}}", "x".repeat(1000));
    let json = "application/json; charset=utf-8";
    let large = send(json, Body::from(long.clone())).await;
    assert_eq!((large.status, large.code()), (413, "too_large"));
    let chunks = stream::iter(
        long.into_bytes()
            .chunks(100)
            .map(Bytes::copy_from_slice)
            .map(Ok::<_, std::io::Error>)
            .collect::<Vec<_>>(),
    );
    assert_eq!(send(json, Body::from_stream(chunks)).await.status, 413);
    let form = send("application/x-www-form-urlencoded", Body::from("name=a")).await;
    assert_eq!((form.status, form.code()), (415, "unsupported_media_type"));
    for text in ["{", "{\"name\":\"a\"} x", "nul", "\u{feff}{}", "{\"name\":\"a\",\"name\":\"b\"}"]
    {
        assert_eq!(send(json, Body::from(text)).await.code(), "invalid_request", "{text}");
    }
    let deep = format!("{{\"name\":\"a\",\"metadata\":{}", "{\"a\":".repeat(150));
    assert_eq!(send(json, Body::from(deep)).await.status, 400);
    assert_eq!(send(json, Body::from(&b"{\"name\":\"\xff\"}"[..])).await.status, 400);
    assert_eq!(send(json, Body::empty()).await.status, 400);
    assert_eq!(send(json, Body::from("{\"name\":\"a\"}")).await.status, 201);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_not_waited_for() {
    let settings = ApiSettings { body_time: Duration::from_millis(1), ..ApiSettings::default() };
    let server = Server::with(settings).await;
    let silent = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
    let request = Request::post("/api-keys").header("x-api-key", &server.root);
    let answer = server.send(request.body(silent).unwrap()).await;
    assert_eq!((answer.status, answer.code()), (408, "timeout"));
}

#[tokio::test]
async fn pages_and_methods_that_there_are_not_are_problems_too() {
    let server = Server::new().await;
    let missing = server.get("", "/nowhere").await;
    assert_eq!((missing.status, missing.code()), (404, "not_found"));
    assert_eq!(missing.header("content-type"), "application/problem+json");
    assert_eq!(missing.body["request_id"], missing.header("x-request-id"));
    let method = server.call("", "PUT", "/api-keys", Value::Null).await;
    assert_eq!((method.status, method.code()), (405, "method_not_allowed"));
    assert!(method.header("allow").contains("POST"));
    for id in ["x", "000000000000", "..%2f", "%ff"] {
        let answer = server.get(&server.root, &format!("/api-keys/{id}")).await;
        assert_eq!((answer.status, answer.code()), (404, "not_found"), "{id}");
    }
    for path in ["/api-keys?ownr=a", "/api-keys?owner=a&owner=b", "/audit?since=x", "/doctor?x"] {
        assert_eq!(server.get(&server.root, path).await.code(), "invalid_request", "{path}");
    }
}

#[tokio::test]
async fn a_request_keeps_its_name() {
    let server = Server::new().await;
    let request = Request::get("/nowhere").header("x-request-id", "mine-1");
    let answer = server.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(
        (answer.header("x-request-id"), &answer.body["request_id"]),
        ("mine-1", &json!("mine-1"))
    );
}
