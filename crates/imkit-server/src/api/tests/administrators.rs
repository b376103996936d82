//! Somebody can always manage the server.

use serde_json::{Value, json};

use super::harness::Server;

#[tokio::test]
async fn the_last_administrator_stays() {
    let server = Server::new().await;
    let id = &server.root[9..21];
    let path = format!("/api-keys/{id}");
    let past = json!({"not_before": "2099-01-01T00:00:00Z"});
    for (method, path, body) in [
        ("DELETE", path.clone(), Value::Null),
        ("POST", format!("{path}/disable"), json!({})),
        ("PATCH", path.clone(), json!({"role": "operator"})),
        ("PATCH", path.clone(), past),
    ] {
        let answer = server.manage(method, &path, body).await;
        assert_eq!((answer.status, answer.code()), (409, "last_admin"), "{method} {path}");
    }
    let bulk = server.manage("POST", "/api-keys/revoke", json!({"ids": [id]})).await;
    assert_eq!((bulk.status, bulk.code()), (409, "last_admin"));
    assert!(bulk.body["detail"].as_str().unwrap().contains("the last root key"), "{}", bulk.text);
    let (second, _) = server.make_root("admin").await;
    server.call(&second, "DELETE", &path, Value::Null).await.good();
    assert_eq!(server.manage("GET", "/api-keys", Value::Null).await.status, 401);
    let last = format!("/api-keys/{}", &second[9..21]);
    assert_eq!(server.call(&second, "DELETE", &last, Value::Null).await.code(), "last_admin");
}

#[tokio::test]
async fn an_administrator_cannot_shut_itself_or_everybody_out() {
    let server = Server::new().await;
    let path = format!("/api-keys/{}", &server.root[9..21]);
    let patch = |body: Value| server.manage("PATCH", &path, body);
    let fence = json!({"allowed_ips": ["198.51.100.0/24"]});
    for body in [fence.clone(), json!({"expires_in_days": 1})] {
        let answer = patch(body.clone()).await;
        assert_eq!((answer.status, answer.code()), (409, "last_admin"), "{body}");
    }
    patch(json!({"allowed_ips": ["192.0.2.0/24"]})).await.good();
    // Another one that does not work from here is of no help.
    let other = json!({"kind": "root", "role": "admin", "allowed_ips": ["198.51.100.0/24"]});
    server.make(other).await;
    assert_eq!(patch(fence).await.code(), "last_admin");
}

#[tokio::test]
async fn an_administrator_may_end_and_narrow_itself_when_another_stays() {
    let server = Server::new().await;
    server.make_root("admin").await;
    let (_, api) = server.make(json!({})).await;
    let revoke = |key: String, ids: Vec<String>| {
        let server = &server;
        async move { server.call(&key, "POST", "/api-keys/revoke", json!({"ids": ids})).await }
    };
    for (method, verb, body) in [
        ("DELETE", "", Value::Null),
        ("POST", "/disable", json!({})),
        ("PATCH", "", json!({"role": "auditor"})),
        ("PATCH", "", json!({"allowed_ips": ["198.51.100.0/24"]})),
        ("PATCH", "", json!({"expires_in_days": 1})),
    ] {
        let (own, id) = server.make_root("admin").await;
        let path = format!("/api-keys/{id}{verb}");
        server.call(&own, method, &path, body.clone()).await.good();
        let works = server.call(&own, "POST", "/backup", Value::Null).await.status == 200;
        assert_eq!(works, body["expires_in_days"] == 1, "{body}");
    }
    let (own, id) = server.make_root("admin").await;
    let several = revoke(own.clone(), vec![api.clone(), id.clone()]).await;
    assert_eq!((several.status, several.code()), (409, "own_key"));
    assert_eq!(revoke(own.clone(), vec![id]).await.good()["revoked"], 1);
    assert_eq!(revoke(own, vec![api]).await.status, 401);
}

#[tokio::test]
async fn two_administrators_cannot_remove_each_other() {
    for _ in 0..20 {
        let server = Server::new().await;
        let (second, _) = server.make_root("admin").await;
        let (one, other) =
            (format!("/api-keys/{}", &server.root[9..21]), format!("/api-keys/{}", &second[9..21]));
        let (a, b) = tokio::join!(
            server.call(&second, "DELETE", &one, Value::Null),
            server.call(&server.root, "DELETE", &other, Value::Null),
        );
        let done = [a.status, b.status].iter().filter(|status| **status == 200).count();
        assert_eq!(done, 1, "{} {}", a.text, b.text);
    }
}
