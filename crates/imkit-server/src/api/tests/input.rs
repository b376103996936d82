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
async fn what_cannot_be_read_is_told_what_to_write() {
    let server = Server::new().await;
    for (body, pointer, told) in [
        (r#"{"name":"a","rate_limit":-5}"#, "/rate_limit", "-5 is no rate: write "),
        (r#"{"name":"a","rate_limit":1.5}"#, "/rate_limit", "1.5 is no rate: write "),
        (r#"{"name":"a","owner":-5}"#, "/owner", "a text or a whole number"),
        (r#"{"name":"a","scopes":"x"}"#, "/scopes", "expected a list of values"),
        (r#"{"name":"#, "", "the body is no JSON: "),
        (r#"{"name":"a"} x"#, "", "the body is no JSON: "),
        ("name=a", "", "the body is no JSON: "),
        ("7", "", "a JSON object is needed"),
        (r#""a""#, "", "a JSON object is needed"),
    ] {
        let request = Request::post("/api-keys")
            .header("x-api-key", &server.root)
            .header("content-type", "application/json");
        let answer = server.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!((answer.status, answer.pointers()), (400, vec![pointer]), "{body}");
        let detail = answer.body["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains(told), "{body}: {detail}");
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

#[tokio::test]
async fn an_array_is_not_taken_for_an_object() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({})).await;
    let of = |verb: &str| format!("/api-keys/{id}{verb}");
    let nested = json!({"name": "a", "limits": [["a", "quota", 5, "day"]]});
    for (method, path, body, pointer) in [
        ("POST", "/api-keys".to_owned(), json!(["x"]), ""),
        ("POST", "/api-keys".to_owned(), nested, "/limits/0"),
        ("PATCH", of(""), json!(["x"]), ""),
        ("POST", of("/disable"), json!(["why"]), ""),
        ("POST", of("/enable"), json!([]), ""),
        ("POST", of("/rotate"), json!([0]), ""),
        ("POST", of("/rotation/finish"), json!(["why"]), ""),
        ("POST", "/api-keys/revoke".to_owned(), json!([[id]]), ""),
        ("POST", "/api-keys/import".to_owned(), json!([[]]), ""),
        ("POST", "/api-keys/import".to_owned(), json!({"keys": [["00"]]}), "/keys/0"),
        ("POST", "/api-keys/verify".to_owned(), json!([key]), ""),
    ] {
        let answer = server.manage(method, &path, body.clone()).await;
        let told = (answer.status, answer.pointers());
        assert_eq!(told, (400, vec![pointer]), "{path} {body}: {}", answer.text);
    }
    let shown = server.get(&server.root, &of("")).await.good();
    assert_eq!((&shown["name"], &shown["status"]), (&json!("example"), &json!("active")));
}

#[tokio::test]
async fn notes_that_could_not_be_read_back_are_refused() {
    const PRIVATE: &str = "$serde_json::private::RawValue";
    let server = Server::new().await;
    let deep = |levels: usize| (1..levels).fold(json!({}), |inner, _| json!({ "a": inner }));
    let (_, id) = server.make(json!({ "metadata": deep(64) })).await;
    let path = format!("/api-keys/{id}");
    for (notes, pointer) in [
        (deep(65), format!("/metadata{}", "/a".repeat(64))),
        (json!({ PRIVATE: 5 }), format!("/metadata/{PRIVATE}")),
        (json!({ "x": { PRIVATE: "1" } }), format!("/metadata/x/{PRIVATE}")),
    ] {
        let made = json!({ "name": "a", "metadata": notes });
        let made = server.manage("POST", "/api-keys", made).await;
        assert_eq!((made.status, made.pointers()), (400, vec![pointer.as_str()]));
        let changed = server.manage("PATCH", &path, json!({ "metadata": notes })).await;
        assert_eq!((changed.status, changed.pointers()), (400, vec![pointer.as_str()]));
        let row = json!({ "key": "sk_live_0123456789", "name": "a", "metadata": notes });
        let taken = server.manage("POST", "/api-keys/import", json!({ "keys": [row] })).await;
        let rejected = taken.good()["rejected"][0]["detail"].as_str().unwrap().to_owned();
        assert!(rejected.starts_with(&pointer), "{rejected}");
    }
    // The deepest notes are read back from the key, the audit and the database.
    server.manage("PATCH", &path, json!({ "name": "b" })).await.good();
    assert_eq!(server.get(&server.root, &path).await.good()["metadata"], deep(64));
    assert_eq!(server.get(&server.root, "/audit").await.status, 200);
}
