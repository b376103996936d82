//! Known ways around a gate, each refused before the upstream sees anything.

use axum::body::Body;
use http::Request;
use serde_json::Value;

use super::harness::Gate;

/// The answer to `GET` of a target by a key that may do everything.
async fn status_of(gate: &Gate, key: &str, target: &str) -> u16 {
    // What no parser takes does not come this far.
    let Ok(uri) = target.parse::<http::Uri>() else { return 400 };
    let request = Request::get(uri).header("im-api-key", key).body(Body::empty()).unwrap();
    gate.send(request).await.status
}

async fn all_refused(targets: &[&str]) {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    for target in targets {
        assert_eq!(status_of(&gate, &key, target).await, 400, "{target}");
    }
    assert_eq!(gate.emulator.counters().requests, 0);
}

#[tokio::test]
async fn encoded_slashes_and_backslashes_are_refused() {
    all_refused(&["/rooms/a%2fb", "/rooms/a%2Fb", "/rooms/a%5cb", "/rooms/a\\b", "/rooms%2fa"])
        .await;
}

#[tokio::test]
async fn dot_segments_are_refused_in_every_spelling() {
    all_refused(&[
        "/rooms/../admin/clients",
        "/rooms/.",
        "/rooms/..",
        "/rooms/%2e%2e/admin/clients",
        "/rooms/.%2E",
        "/rooms/%2e",
    ])
    .await;
}

#[tokio::test]
async fn empty_segments_are_refused() {
    all_refused(&["//admin/clients", "/admin//clients", "/admin/clients//", "/rooms//"]).await;
}

#[tokio::test]
async fn path_parameters_behind_a_semicolon_are_refused() {
    all_refused(&["/admin/clients;a=b", "/rooms/a;b", "/admin;/clients"]).await;
}

#[tokio::test]
async fn null_and_control_bytes_are_refused() {
    all_refused(&[
        "/rooms/a%00",
        "/rooms/a%0d%0aX:y",
        "/rooms/%7f",
        "/rooms/%C2%85",
        "/rooms/a?q=%00",
    ])
    .await;
}

#[tokio::test]
async fn what_is_no_percent_encoded_utf8_is_refused() {
    all_refused(&[
        "/rooms/%",
        "/rooms/%1",
        "/rooms/%zz",
        "/rooms/%ff",
        "/rooms/%c0%ae%c0%ae",
        "/rooms/a?x=%",
        "/rooms/a?%ff=1",
    ])
    .await;
}

#[tokio::test]
async fn an_id_that_would_name_another_operation_is_refused() {
    all_refused(&["/rooms/%69ds", "/rooms/invitation%73"]).await;
}

#[tokio::test]
async fn the_absolute_form_may_not_name_another_host() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    let ask = |host: &'static str| {
        let request = Request::get("http://here/config").header("im-api-key", &key);
        gate.send(request.header("host", host).body(Body::empty()).unwrap())
    };
    assert!(ask("there").await.is(400, "INVALID_PATH"));
    assert_eq!(ask("here").await.status, 200);
}

#[tokio::test]
async fn what_is_in_no_row_of_the_table_is_not_there() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    for (method, path) in [
        ("GET", "/_emulator/counters"),
        ("POST", "/_emulator/reset"),
        ("GET", "/"),
        ("GET", "/nowhere"),
        ("PATCH", "/rooms/a"),
        ("HEAD", "/config"),
        ("TRACE", "/config"),
        ("get", "/config"),
        ("GET", "/%63onfig"),
        ("GET", "/CONFIG"),
        ("OPTIONS", "*"),
    ] {
        let answer = gate.call(&key, method, path, Value::Null).await;
        assert!([404, 400].contains(&answer.status), "{method} {path}: {}", answer.text);
    }
    assert_eq!(gate.emulator.counters().requests, 0);
}

#[tokio::test]
async fn a_trailing_slash_makes_no_difference() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let weak = gate.key(&["config:read"]).await;
    let key = gate.key(&["rooms:read", "users:read"]).await;
    for path in ["/rooms/lobby", "/rooms/lobby/", "/admin/clients", "/admin/clients/"] {
        assert_eq!(gate.call(&key, "GET", path, Value::Null).await.status, 200, "{path}");
        assert_eq!(gate.call(&weak, "GET", path, Value::Null).await.status, 403, "{path}");
    }
}

#[tokio::test]
async fn another_method_than_the_request_lines_is_refused_wherever_it_stands() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    for name in ["x-http-method-override", "x-http-method", "x-method-override"] {
        let request = Request::get("/config").header("im-api-key", &key).header(name, "DELETE");
        let answer = gate.send(request.body(Body::empty()).unwrap()).await;
        assert!(answer.is(400, "INVALID_HEADERS"), "{name}: {}", answer.text);
    }
    assert_eq!(status_of(&gate, &key, "/config?_method=DELETE").await, 400);
    assert_eq!(status_of(&gate, &key, "/config?%5fmethod=DELETE").await, 400);
}

#[tokio::test]
async fn two_credentials_are_refused_even_if_one_is_right() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    for (name, value) in [
        ("im-api-key", super::harness::REAL),
        ("im-api-key", key.as_str()),
        ("im-client-key", super::harness::CLIENT),
        ("im-authorization", "token"),
    ] {
        let request = Request::get("/config").header("im-api-key", &key).header(name, value);
        let answer = gate.send(request.body(Body::empty()).unwrap()).await;
        assert!(answer.is(400, "INVALID_HEADERS"), "{name}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_body_with_two_readings_is_refused() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    let nested = format!("{}1{}", r#"{"x":"#.repeat(65), "}".repeat(65));
    for body in [
        r#"{"_id":"a","_id":"b"}"#,
        r#"{"_id":"a","\u005fid":"b"}"#,
        r#"{"_id":"a","x":{"y":1,"y":2}}"#,
        r#"{"_id":"a"}{"_id":"b"}"#,
        r#"["a"]"#,
        "_id=a",
        nested.as_str(),
    ] {
        let answer = gate.raw(&key, "POST", "/admin/clients", body).await;
        assert!(answer.is(400, "INVALID_BODY"), "{body}: {}", answer.text);
    }
    let answer = gate.raw(&key, "DELETE", "/rooms/a", r#"{"_id":"b"}"#).await;
    assert!(answer.is(400, "INVALID_BODY"), "{}", answer.text);
    assert_eq!(gate.emulator.counters().requests, 0);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    let body = format!(r#"{{"_id":"{}"}}"#, "a".repeat(1 << 20));
    let answer = gate.raw(&key, "POST", "/admin/clients", &body).await;
    assert!(answer.is(413, "BODY_TOO_LARGE"), "{}", answer.text);
}

#[tokio::test]
async fn a_number_reaches_the_upstream_with_all_its_digits() {
    let gate = Gate::new().await;
    let key = gate.key(&["config:write", "config:read"]).await;
    let (ours, own) = (r#"{"a":{"n":5e71}}"#, r#"{"b":{"n":5e71}}"#);
    gate.raw(&key, "POST", "/config", ours).await;
    gate.raw(super::harness::REAL, "POST", "/config", own).await;
    let read = gate.call(&key, "GET", "/config", Value::Null).await.body;
    assert_eq!(read["result"]["a"], read["result"]["b"], "{read}");
    assert!(read["result"]["a"]["n"].is_number(), "{read}");
}

#[tokio::test]
async fn a_strangers_body_is_not_read() {
    let gate = Gate::new().await;
    for key in ["wrong", "imk_test_0000000000000000000000000000000000000000000000000000000000"] {
        let answer = gate.raw(key, "POST", "/admin/clients", "no JSON at all").await;
        assert!(answer.is(401, "INVALID_API_KEY"), "{}", answer.text);
    }
}

#[tokio::test]
async fn fields_of_one_rooms_operation_are_judged_in_every_other() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let key = gate.key(&["rooms:write"]).await;
    for (method, path) in
        [("POST", "/rooms/"), ("PUT", "/rooms/lobby"), ("POST", "/rooms/createAndJoin")]
    {
        for field in ["members", "invitee", "invitees", "managers", "owner"] {
            let body = serde_json::json!({"_id": "lobby", field: ["bob"]});
            let answer = gate.call(&key, method, path, body).await;
            assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{path} {field}: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn a_batch_whose_elements_name_nobody_is_about_everybody() {
    let gate = Gate::new().await;
    let scopes = ["messages:broadcast", "messages:send-as"];
    let key = gate.fenced(&scopes, &["clients/bot", "rooms/lobby"]).await;
    let batch = |para: Value| serde_json::json!({"sender": "bot", "messageType": "text", "message": "x", "paras": [para]});
    for para in [serde_json::json!({}), serde_json::json!({"roomId": "other"})] {
        let answer = gate.call(&key, "POST", "/messages/batch", batch(para)).await;
        assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}", answer.text);
    }
}
