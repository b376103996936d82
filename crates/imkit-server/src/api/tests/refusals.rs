//! Refusals look as little different as they may.

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::state::ApiSettings;
use super::harness::Server;

/// What a caller sees, without the request's id. The length is hyper's or the router's to write:
/// both do.
fn seen(answer: &super::harness::Answer) -> (u16, Vec<(String, String)>, Value) {
    let mut body = answer.body.clone();
    body.as_object_mut().unwrap().remove("request_id");
    let headers = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "x-request-id" && *name != "content-length")
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    (answer.status, headers, body)
}

#[tokio::test]
async fn every_cause_of_a_wrong_key_gives_the_same_answer() {
    let server = Server::new().await;
    let (revoked, id) = server.make(json!({})).await;
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    let (disabled, id) = server.make(json!({})).await;
    server.manage("POST", &format!("/api-keys/{id}/disable"), Value::Null).await.good();
    let (elsewhere, _) = server.make(json!({"allowed_ips": ["198.51.100.0/24"]})).await;
    let (pending, _) = server.make(json!({"not_before": "2027-02-01T00:00:00Z"})).await;
    let (rotated, id) = server.make(json!({})).await;
    let now = json!({"grace_seconds": 0});
    server.manage("POST", &format!("/api-keys/{id}/rotate"), now).await.good();
    let (expired, _) = server.make(json!({"expires_in_days": 1})).await;
    let (purged, id) = server.make(json!({})).await;
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    server.manage("DELETE", &format!("/api-keys/{id}?purge=true"), Value::Null).await.good();
    let other = Server::new().await.make(json!({})).await.0;
    server.clock.advance(SignedDuration::from_hours(25)).unwrap();
    let wrong = [
        ("revoked", revoked),
        ("disabled", disabled),
        ("from elsewhere", elsewhere),
        ("not yet valid", pending),
        ("rotated", rotated),
        ("expired", expired),
        ("forgotten", purged),
        ("unknown", other),
        ("malformed", "nonsense".to_owned()),
        ("a root key", server.root.clone()),
    ];
    let first = seen(&server.get(&wrong[0].1, "/verify").await);
    assert_eq!((first.0, &first.2["code"]), (401, &json!("invalid_key")));
    assert_eq!(first.2["detail"], "Invalid API key");
    for (cause, key) in &wrong {
        assert_eq!(seen(&server.get(key, "/verify").await), first, "{cause}");
        assert_eq!(seen(&server.get(key, "/protected").await), first, "{cause}");
        let asked = server.call("", "POST", "/api-keys/verify", json!({ "key": key })).await;
        assert_eq!(seen(&asked), first, "{cause}");
        if *cause != "a root key" {
            assert_eq!(seen(&server.get(key, "/api-keys").await), first, "{cause}");
        }
    }
}

#[tokio::test]
async fn a_key_is_taken_from_one_header_and_never_from_the_url() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({})).await;
    let send = |name: &'static str, value: String| {
        let request = Request::get("/verify").header(name, value);
        server.send(request.body(Body::empty()).unwrap())
    };
    let basic = STANDARD.encode(format!("{key}:"));
    assert_eq!(send("authorization", format!("Bearer {key}")).await.status, 200);
    assert_eq!(send("authorization", format!("Basic {basic}")).await.status, 200);
    assert_eq!(send("x-other", key.clone()).await.code(), "missing_key");
    let several = Request::get("/verify").header("x-api-key", &key);
    let several = several.header("authorization", "Bearer other").body(Body::empty()).unwrap();
    let several = server.send(several).await;
    assert_eq!((several.status, several.code()), (400, "several_credentials"));
    for name in ["api_key", "key", "apikey", "access_token", "token", "API_KEY"] {
        let answer = server.get(&key, &format!("/verify?{name}={key}")).await;
        assert_eq!((answer.status, answer.code()), (400, "key_in_query"), "{name}");
        assert!(!answer.text.contains(&key[21..53]));
    }
}

#[tokio::test]
async fn guessing_from_one_address_is_slowed_down_but_good_keys_pass() {
    let settings = ApiSettings { wrong_keys_per_minute: 5, ..ApiSettings::default() };
    let server = Server::with(settings).await;
    let (key, _) = server.make(json!({})).await;
    for _ in 0..5 {
        assert_eq!(server.get("nonsense", "/verify").await.status, 401);
    }
    let slowed = server.get("nonsense", "/verify").await;
    assert_eq!((slowed.status, slowed.code()), (429, "too_many_wrong_keys"));
    assert_eq!((slowed.header("retry-after"), slowed.header("connection")), ("12", "close"));
    assert_eq!(slowed.body["retry_after"], 12.0);
    assert_eq!(server.get(&key, "/verify").await.status, 200);
    assert_eq!(server.get(&server.root, "/api-keys").await.status, 200);
    let ask = |caller: &str, ip: Value| {
        let (caller, body) = (caller.to_owned(), json!({"key": "nonsense", "ip": ip}));
        let server = &server;
        async move { server.call(&caller, "POST", "/api-keys/verify", body).await.status }
    };
    assert_eq!(ask("", Value::Null).await, 429);
    for _ in 0..6 {
        assert_eq!(ask(&server.root, Value::Null).await, 401, "a service is not to blame");
    }
    assert_eq!(ask(&server.root, json!("192.0.2.10")).await, 429, "its caller is");
    server.clock.advance(SignedDuration::from_secs(12)).unwrap();
    assert_eq!(server.get("nonsense", "/verify").await.status, 401);
}

#[tokio::test]
async fn a_limit_tells_exactly_how_long_to_wait() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"rate_limit": "2/min", "scopes": ["a"]})).await;
    let first = server.get(&key, "/verify").await;
    let header = |name| first.header(name);
    assert_eq!(header("ratelimit-policy"), "\"default\";q=2;w=60");
    assert_eq!(header("ratelimit"), "\"default\";r=1;t=30");
    assert_eq!((header("x-ratelimit-limit"), header("x-ratelimit-remaining")), ("2", "1"));
    server.clock.advance(SignedDuration::from_millis(500)).unwrap();
    assert_eq!(server.get(&key, "/verify").await.header("x-ratelimit-remaining"), "0");
    let over = server.get(&key, "/verify").await;
    assert_eq!((over.status, over.code()), (429, "rate_limited"));
    assert_eq!(over.body["detail"], "Rate limit exceeded");
    assert_eq!((over.header("retry-after"), &over.body["retry_after"]), ("30", &json!(29.5)));
    assert_eq!(over.header("ratelimit"), "\"default\";r=0;t=30");
    assert_eq!(
        (over.header("x-ratelimit-remaining"), &over.body["limit_name"]),
        ("0", &json!("default"))
    );
    // As the clients of simpler servers read it.
    let read = ["error", "limit", "reset"].map(|name| &over.body[name]);
    assert_eq!(read, [&json!("Rate limit exceeded"), &json!(2), &json!(30)]);
    let scope = server.get(&key, "/verify?scope=b").await;
    assert_eq!(scope.header("ratelimit-policy"), "\"default\";q=2;w=60");
    server.clock.advance(SignedDuration::from_millis(29_499)).unwrap();
    assert_eq!(server.get(&key, "/verify").await.status, 429);
    server.clock.advance(SignedDuration::from_millis(1)).unwrap();
    assert_eq!(server.get(&key, "/verify").await.status, 200);
    let never = server.get(&key, "/verify?cost=3").await;
    assert_eq!((never.status, never.header("retry-after")), (429, ""));
    assert_eq!((&never.body["limit"], &never.body["reset"]), (&json!(2), &Value::Null));
    assert_eq!(never.body["detail"], "The request costs more than the limit ever admits");
    assert_eq!(never.header("x-ratelimit-remaining"), "0");
    server.clock.advance(SignedDuration::from_secs(31)).unwrap();
    for cost in [2, 3] {
        let costly = server.get(&key, &format!("/verify?cost={cost}")).await;
        assert_eq!((costly.status, costly.header("x-ratelimit-remaining")), (429, "1"), "{cost}");
    }
    assert_eq!(server.get(&key, "/verify").await.status, 200);
}

#[test]
fn refusals_before_the_limits_burn_nothing() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::new());
    let fence = json!({
        "scopes": ["a"], "resources": ["rooms/x"], "allowed_ips": ["192.0.2.10"],
        "limits": [
            {"name": "rate", "kind": "rate", "count": 3, "seconds": 3600, "burst": 3},
            {"name": "day", "kind": "quota", "count": 3, "period": "day"},
        ],
    });
    proptest!(ProptestConfig::with_cases(24), |(refusals in prop::collection::vec(0..5_u8, 0..12))| {
        runtime.block_on(async {
            let (key, id) = server.make(fence.clone()).await;
            for refusal in &refusals {
                let answer = match refusal {
                    0 => server.get(&key, "/verify?scope=b").await,
                    1 => server.get(&key, "/verify?resource=rooms/y").await,
                    2 => server.get(&key, "/verify?cost=9").await,
                    3 => {
                        server.manage("POST", &format!("/api-keys/{id}/disable"), Value::Null).await.good();
                        let answer = server.get(&key, "/verify").await;
                        server.manage("POST", &format!("/api-keys/{id}/enable"), Value::Null).await.good();
                        answer
                    }
                    _ => {
                        let body = json!({"key": key, "ip": "203.0.113.1"});
                        server.manage("POST", "/api-keys/verify", body).await
                    }
                };
                assert!((401..=429).contains(&answer.status), "{}", answer.text);
            }
            for _ in 0..3 {
                let passed = server.get(&key, "/verify?scope=a&resource=rooms/x").await;
                assert_eq!(passed.status, 200, "{}", passed.text);
            }
            assert_eq!(server.get(&key, "/verify").await.status, 429);
        });
    });
}
