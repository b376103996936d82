//! Keys at the gateway: their state, limits and addresses, and what of it anybody is told.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use http::Request;
use imkit_api::keys::{CreateKey, Environment, KeyKind, RateLimit, Role};
use jiff::SignedDuration;
use serde_json::{Value, json};
use tower::ServiceExt;

use super::harness::{CLIENT, Gate, REAL, owned, test_key};
use crate::api::ApiSettings;
use crate::keys::Caller;

#[tokio::test]
async fn the_local_applications_own_keys_work_as_before() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let issue = json!({"_id": "alice", "issueAccessToken": true});
    let token = gate.seed("POST", "/admin/clients", issue).await;
    let token = token["result"]["token"].as_str().unwrap();
    let me = Request::get("/me").header("im-client-key", CLIENT).header("im-authorization", token);
    let me = gate.send(me.body(Body::empty()).unwrap()).await;
    assert_eq!(me.body["result"]["_id"], "alice", "{}", me.text);
    assert_eq!(gate.seed("GET", "/admin/stats", Value::Null).await["result"]["apiKey"], REAL);
    let nobody = gate.send(Request::get("/config").body(Body::empty()).unwrap()).await;
    assert!(nobody.is(401, "MISSING_API_KEY"), "{}", nobody.text);
}

#[tokio::test]
async fn a_key_that_is_not_valid_is_told_the_same_whatever_is_wrong() {
    let gate = Gate::new().await;
    let like = CreateKey { scopes: owned(&["*"]), ..test_key() };
    let (revoked, id) = gate.key_like(like.clone()).await;
    gate.keys.service.revoke(&Caller::server(), id.parse().unwrap(), None).await.unwrap();
    let elsewhere = CreateKey { allowed_ips: Some(owned(&["10.0.0.0/8"])), ..like };
    let (elsewhere, _) = gate.key_like(elsewhere).await;
    let unknown =
        imkit_keys::PlainKey::generate(imkit_keys::KeyForm::Api(imkit_keys::Environment::Test));
    let unknown = unknown.unwrap();
    let mut texts = Vec::new();
    let unknown = unknown.expose();
    for key in [&revoked, &elsewhere, unknown, "imk_test_x", "", &REAL[1..]] {
        let answer = gate.call(key, "GET", "/config", Value::Null).await;
        assert!(answer.is(401, "INVALID_API_KEY"), "{}", answer.text);
        texts.push(answer.text);
    }
    texts.dedup();
    assert_eq!(texts.len(), 1, "{texts:?}");
}

#[tokio::test]
async fn revocation_takes_effect_on_the_next_request() {
    let gate = Gate::new().await;
    let like = CreateKey { scopes: owned(&["config:read"]), ..test_key() };
    let (key, id) = gate.key_like(like).await;
    assert_eq!(gate.call(&key, "GET", "/config", Value::Null).await.status, 200);
    gate.keys.service.revoke(&Caller::server(), id.parse().unwrap(), None).await.unwrap();
    assert_eq!(gate.call(&key, "GET", "/config", Value::Null).await.status, 401);
}

#[tokio::test]
async fn a_live_key_is_told_that_there_is_no_upstream() {
    let gate = Gate::new().await;
    let like =
        CreateKey { scopes: owned(&["*"]), environment: Some(Environment::Live), ..test_key() };
    let (key, _) = gate.key_like(like).await;
    let answer = gate.call(&key, "GET", "/config", Value::Null).await;
    assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}", answer.text);
    assert!(answer.message().contains("No upstream is configured"), "{}", answer.text);
    assert_eq!(gate.emulator.counters().requests, 0);
}

#[tokio::test]
async fn a_limit_is_told_in_headers_and_its_end_in_the_platforms_words() {
    let gate = Gate::new().await;
    let like = CreateKey {
        scopes: owned(&["config:read"]),
        rate_limit: Some(RateLimit::Text("1/min".to_owned())),
        ..test_key()
    };
    let (key, _) = gate.key_like(like).await;
    // A refusal takes nothing.
    assert_eq!(gate.call(&key, "GET", "/admin/clients", Value::Null).await.status, 403);
    let first = gate.call(&key, "GET", "/config", Value::Null).await;
    assert_eq!(
        (first.status, &first.headers["x-ratelimit-remaining"]),
        (200, &"0".parse().unwrap())
    );
    let second = gate.call(&key, "GET", "/config", Value::Null).await;
    assert!(second.is(429, "RATE_LIMIT_EXCEEDED"), "{}", second.text);
    assert_eq!(second.body["retryAfter"], 60);
    assert!(second.headers.contains_key("ratelimit"));
}

#[tokio::test]
async fn an_address_with_too_many_wrong_keys_is_to_wait() {
    let settings = ApiSettings { wrong_keys_per_minute: 2, ..ApiSettings::default() };
    let gate = Gate::with(settings).await;
    for _ in 0..2 {
        assert_eq!(gate.call("wrong", "GET", "/config", Value::Null).await.status, 401);
    }
    let answer = gate.call("wrong", "GET", "/config", Value::Null).await;
    assert!(answer.is(429, "RATE_LIMIT_EXCEEDED"), "{}", answer.text);
    assert_eq!(answer.body["retryAfter"], 30);
    let key = gate.key(&["config:read"]).await;
    assert_eq!(gate.call(&key, "GET", "/config", Value::Null).await.status, 200);
}

#[tokio::test]
async fn the_upstreams_key_stands_in_no_answer() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    let stats = gate.call(&key, "GET", "/admin/stats", Value::Null).await;
    assert_eq!((stats.status, &stats.body["result"]["apiKey"]), (200, &Value::Null));
    assert!(!stats.text.contains(REAL) && !format!("{:?}", stats.headers).contains(REAL));
    assert!(!format!("{:?}", super::super::headers::API_KEY).contains(REAL));
    assert_eq!(stats.headers["content-type"], "application/json; charset=utf-8");
}

#[tokio::test]
async fn a_request_keeps_its_name_on_its_way() {
    let gate = Gate::new().await;
    let key = gate.key(&["config:read"]).await;
    for path in ["/config", "/admin/stats", "/nowhere"] {
        let request = Request::get(path).header("im-api-key", &key).header("x-request-id", "r-1");
        let answer = gate.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.headers["x-request-id"], "r-1", "{path}");
    }
    let answer = gate.call(&key, "GET", "/config", Value::Null).await;
    assert_eq!(answer.headers["x-request-id"].len(), 24);
}

#[tokio::test]
async fn what_a_key_did_is_counted_by_operation() {
    let gate = Gate::new().await;
    let like = CreateKey { scopes: owned(&["config:read"]), ..test_key() };
    let (key, id) = gate.key_like(like).await;
    gate.call(&key, "GET", "/config", Value::Null).await;
    gate.call(&key, "GET", "/admin/clients", Value::Null).await;
    gate.clock.advance(SignedDuration::from_secs(1)).unwrap();
    gate.keys.ledger.flush(gate.keys.service.store(), &gate.keys.replica).await.unwrap();
    let root = CreateKey {
        name: "root".into(),
        kind: Some(KeyKind::Root),
        role: Some(Role::Admin),
        ..CreateKey::default()
    };
    let (root, _) = gate.key_like(root).await;
    let page = Request::get(format!("/api-keys/{id}/usage?by=operation")).header("x-api-key", root);
    let control = crate::api::router(Arc::clone(&gate.keys));
    let answer = control.oneshot(page.body(Body::empty()).unwrap()).await.unwrap();
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("config.get") && text.contains("users.list"), "{text}");
}
