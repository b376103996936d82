//! What keys were used for.

use imkit_keys::{Environment, KeyForm, PlainKey};
use jiff::SignedDuration;
use serde_json::json;

use super::super::state::ApiSettings;
use super::harness::Server;

#[tokio::test]
async fn use_is_counted_exactly_by_everything_that_can_be_asked() {
    let server = Server::new().await;
    let (key, id) = server
        .make(json!({"scopes": ["a", "users:read"], "owner": "acme",
        "limits": [{"name": "day", "kind": "quota", "count": 6, "period": "day"}]}))
        .await;
    for _ in 0..3 {
        server.get(&key, "/verify?scope=a&resource=rooms/x").await.good();
    }
    server.get(&key, "/verify?operation=users.list").await.good();
    assert_eq!(server.get(&key, "/verify?scope=b").await.status, 403);
    assert_eq!(server.get(&key, "/verify?cost=3").await.status, 429);
    server.get("nonsense", "/verify").await;
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.flush().await;

    let report =
        server.get(&server.root, &format!("/api-keys/{id}/usage?by=operation")).await.good();
    let total = json!({"requests": 6, "admitted": 4, "observed": 0, "limited": 1, "refused": 1});
    assert_eq!(report["total"], total);
    assert_eq!(
        (&report["rows"][0]["what"], &report["rows"][0]["requests"]),
        (&json!("a"), &json!(3))
    );
    let by_key = server.get(&server.root, "/usage?owner=acme&limit=1").await.good();
    assert_eq!(
        (&by_key["rows"][0]["what"], &by_key["rows"][0]["name"]),
        (&json!(id), &json!("example"))
    );
    let by_ip = server.get(&server.root, &format!("/api-keys/{id}/usage?by=ip")).await.good();
    assert_eq!(by_ip["rows"][0]["what"], "192.0.2.10");
    let by_outcome =
        server.get(&server.root, &format!("/api-keys/{id}/usage?by=outcome")).await.good();
    assert_eq!(by_outcome["rows"].as_array().unwrap().len(), 3);
    let by_time = server.get(&server.root, &format!("/api-keys/{id}/usage?by=time")).await.good();
    assert_eq!(by_time["total"], total);

    // Without a key, an operation and an outcome; the address is known.
    let all = async |by: &str| {
        let report = server.get(&server.root, &format!("/usage?by={by}")).await.good();
        let rows = report["rows"].as_array().unwrap().clone();
        rows.iter().map(|row| row["what"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for (by, word) in [("key", "none"), ("operation", "none"), ("outcome", "unknown")] {
        let rows = all(by).await;
        assert!(rows.iter().any(|what| what == word), "{by}: {rows:?}");
        assert!(!rows.iter().any(String::is_empty), "{by}: {rows:?}");
    }

    let objects = server.get(&server.root, &format!("/api-keys/{id}/objects")).await.good();
    assert_eq!((&objects[0]["object"], &objects[0]["count"]), (&json!("rooms/x"), &json!(3)));
    let details = server.get(&server.root, &format!("/api-keys/{id}")).await.good();
    assert_eq!(details["last_used_at"], "2027-01-15T08:00:00Z");
    let quotas = server.state.service.store().quotas().await.unwrap();
    assert_eq!((quotas.len(), quotas[0].used.used), (1, 4));
}

#[tokio::test]
async fn what_made_up_secrets_ask_for_is_not_told_as_use_of_the_key() {
    let server = Server::with(ApiSettings { wrong_keys_per_minute: 2, ..ApiSettings::default() });
    let server = server.await;
    let (key, id) = server.make(json!({"scopes": ["a"]})).await;
    // Its id is no secret.
    let form = KeyForm::Api(Environment::Live);
    let forged = PlainKey::rotate(form, id.parse().unwrap()).unwrap();
    for _ in 0..5 {
        server.get(forged.expose(), "/verify?scope=evil").await;
    }
    server.get(&key, "/verify?scope=a").await.good();
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.flush().await;
    let path = |by: &str| format!("/api-keys/{id}/usage?by={by}");
    let by_operation = server.get(&server.root, &path("operation")).await;
    assert!(!by_operation.text.contains("evil"), "{}", by_operation.text);
    let total = &by_operation.good()["total"];
    assert_eq!(total["requests"], 3, "what was guarded is not counted as use");
}

#[tokio::test]
async fn the_last_use_is_told_before_it_is_stored() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({})).await;
    server.get(&key, "/verify").await.good();
    let details = server.get(&server.root, &format!("/api-keys/{id}")).await.good();
    assert_eq!(details["last_used_at"], "2027-01-15T08:00:00Z");
    assert_eq!(details["secrets"][0]["last_used_at"], details["last_used_at"]);
}

#[tokio::test]
async fn reports_of_strange_spans_and_keys_are_refused() {
    let server = Server::new().await;
    for (path, status) in [
        ("/usage?since=2030-01-01T00:00:00Z", 400),
        ("/usage?by=colour", 400),
        ("/usage?limit=0", 400),
        ("/api-keys/000000000000/usage", 404),
        ("/api-keys/000000000000/objects", 404),
        ("/api-keys/000000000000/rotation", 404),
    ] {
        assert_eq!(server.get(&server.root, path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn metrics_tell_what_happened_and_name_no_key() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({})).await;
    server.get(&key, "/verify").await.good();
    server.get("nonsense", "/verify").await;
    server.get("", "/no/such/page").await;
    let metrics = server.get("", "/metrics").await;
    assert!(metrics.header("content-type").starts_with("application/openmetrics-text"));
    for line in [
        "imkit_verifications_total{outcome=\"admitted\"}",
        "imkit_verifications_total{outcome=\"malformed\"} 1",
        "imkit_http_requests_total{route=\"/verify\",status=\"4xx\"} 1",
        "imkit_http_requests_total{route=\"other\",status=\"4xx\"} 1",
        "imkit_keys{status=\"active\"} 2",
        "imkit_rev 2",
        "imkit_commit_seconds_count 2",
    ] {
        assert!(metrics.text.contains(line), "{line} in {}", metrics.text);
    }
    assert!(!metrics.text.contains(&id));
}
