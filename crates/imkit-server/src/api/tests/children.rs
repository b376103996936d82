//! Short-lived children: made by keys and operators, and never more than their parents.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::harness::{Answer, Server};

const CHILDREN: &str = "/api-keys/children";

/// Text and id of a key that was made.
fn made(answer: Answer) -> (String, String) {
    let body = answer.good();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&body["key"]), text(&body["id"]))
}

async fn child(server: &Server, key: &str, request: Value) -> (String, String) {
    made(server.call(key, "POST", CHILDREN, request).await)
}

#[tokio::test]
async fn a_key_makes_a_narrower_child_and_ends_it() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"scopes": ["rooms:*"], "owner": "acme"})).await;
    let request = json!({"scopes": ["rooms:read"], "ttl_seconds": 60, "reason": "a job"});
    let answer = server.call(&key, "POST", CHILDREN, request).await;
    assert_eq!(answer.status, 201);
    let details = answer.body["details"].clone();
    let (text, own) = made(answer);
    assert!(text.starts_with("imt_live_"));
    assert_eq!((&details["parent"], &details["kind"]), (&json!(id), &json!("child")));
    assert_eq!((&details["owner"], &details["scopes"]), (&json!("acme"), &json!(["rooms:read"])));

    let told = server.get(&text, "/verify?scope=rooms:read").await.good();
    assert_eq!((&told["key_id"], &told["scopes"]), (&json!(own), &json!(["rooms:read"])));
    assert_eq!(server.get(&text, "/verify?scope=rooms:write").await.code(), "scope_required");

    let entries = server.get(&server.root, &format!("/audit?target={own}")).await.good();
    let entry = &entries["entries"][0];
    assert_eq!((&entry["actor"], &entry["event"]), (&json!(id), &json!("key.created")));
    assert_eq!(entry["detail"]["after"]["parent"]["id"], json!(id));

    let path = format!("{CHILDREN}/{own}?reason=done");
    let ended = server.call(&key, "DELETE", &path, Value::Null).await.good();
    assert_eq!(ended["revoked"], 1);
    assert_eq!(server.get(&text, "/verify").await.code(), "invalid_key");
    let again = server.call(&key, "DELETE", &path, Value::Null).await.good();
    assert_eq!(again["already"], 1);
}

#[tokio::test]
async fn whatever_exceeds_the_parent_is_refused_with_its_place() {
    let server = Server::new().await;
    let (key, id) = server
        .make(json!({"scopes": ["rooms:read"], "resources": ["rooms/eu-*"],
                     "allowed_ips": ["192.0.2.0/24"]}))
        .await;
    for (request, pointer) in [
        (json!({"scopes": ["rooms:*"]}), "/scopes"),
        (json!({"resources": ["rooms/*"]}), "/resources"),
        (json!({"resources": []}), "/resources"),
        (json!({"allowed_ips": ["192.0.0.0/16"]}), "/allowed_ips"),
        (json!({"ttl_seconds": 86_401}), "/ttl_seconds"),
        (json!({"parent": "000000000000"}), "/parent"),
        (json!({"environment": "test"}), "/environment"),
    ] {
        let answer = server.call(&key, "POST", CHILDREN, request.clone()).await;
        assert_eq!((answer.status, answer.pointers()), (400, vec![pointer]), "{request}");
    }
    for request in [json!({"parent": "nonsense"}), json!({"parent": "000000000000"})] {
        let answer = server.manage("POST", CHILDREN, request).await;
        assert_eq!(answer.pointers(), ["/parent"]);
    }
    let root = json!({"parent": id, "scopes": ["*"]});
    assert_eq!(server.manage("POST", CHILDREN, root).await.pointers(), ["/scopes"]);
    assert_eq!(server.call(&key, "POST", CHILDREN, json!({"limits": []})).await.status, 400);
}

#[tokio::test]
async fn children_auditors_and_strangers_make_none() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"scopes": ["a"]})).await;
    let (text, own) = child(&server, &key, json!({})).await;
    assert_eq!(server.call(&text, "POST", CHILDREN, json!({})).await.pointers(), ["/parent"]);
    let answer = server.manage("POST", CHILDREN, json!({"parent": own})).await;
    assert_eq!(answer.pointers(), ["/parent"]);
    let (auditor, _) = server.make_root("auditor").await;
    assert_eq!(server.call(&auditor, "POST", CHILDREN, json!({})).await.code(), "role_required");
    assert_eq!(server.call("", "POST", CHILDREN, json!({})).await.status, 401);
    assert_eq!(server.call(&text[..50], "POST", CHILDREN, json!({})).await.status, 401);

    // Whose child it is not, there is none.
    let (other, other_id) = server.make(json!({})).await;
    let answer = server.call(&other, "DELETE", &format!("{CHILDREN}/{own}"), Value::Null).await;
    assert_eq!(answer.status, 404);
    let answer = server.call(&key, "DELETE", &format!("{CHILDREN}/{other_id}"), Value::Null).await;
    assert_eq!(answer.status, 404);
    // A child ends itself.
    server.call(&text, "DELETE", &format!("{CHILDREN}/{own}"), Value::Null).await.good();
    assert_eq!(server.get(&text, "/verify").await.status, 401);
}

#[tokio::test]
async fn whatever_becomes_of_the_parent_becomes_of_its_children_at_once() {
    let server = Server::new().await;
    for how in ["disable", "revoke", "rotate", "narrow", "expire"] {
        let (key, id) = server.make(json!({"scopes": ["a", "b"]})).await;
        let (text, own) = child(&server, &key, json!({"ttl_seconds": 86_400})).await;
        server.get(&text, "/verify?scope=a").await.good();
        let path = format!("/api-keys/{id}");
        match how {
            "disable" => {
                server.manage("POST", &format!("{path}/disable"), Value::Null).await.good();
                assert_eq!(server.get(&text, "/verify").await.status, 401);
                server.manage("POST", &format!("{path}/enable"), Value::Null).await.good();
                server.get(&text, "/verify?scope=a").await.good();
                continue;
            }
            "revoke" => server.manage("DELETE", &path, Value::Null).await.good(),
            "rotate" => {
                let request = json!({"grace_seconds": 0});
                server.manage("POST", &format!("{path}/rotate"), request).await.good()
            }
            "narrow" => {
                server.manage("PATCH", &path, json!({"scopes": ["b"]})).await.good();
                let answer = server.get(&text, "/verify?scope=a").await;
                assert_eq!(answer.code(), "scope_required");
                let told = server.get(&text, "/verify?scope=b").await;
                assert_eq!(told.header("x-key-scopes"), "b");
                assert_eq!(told.good()["scopes"], json!(["b"]));
                continue;
            }
            _ => {
                let request = json!({"expires_at": "2027-01-15T08:00:01Z"});
                server.manage("PATCH", &path, request).await.good();
                server.clock.advance(SignedDuration::from_secs(1)).unwrap();
                Value::Null
            }
        };
        assert_eq!(server.get(&text, "/verify").await.code(), "invalid_key", "{how}");
        server.manage("DELETE", &format!("{CHILDREN}/{own}"), Value::Null).await.good();
    }
}

#[tokio::test]
async fn all_children_share_their_parents_limit_and_are_counted_alone() {
    let server = Server::new().await;
    let quota = json!([{"name": "day", "kind": "quota", "count": 4, "period": "day"}]);
    let (key, id) = server.make(json!({"limits": quota, "scopes": ["a"]})).await;
    // Making one costs a request, too.
    let (one, one_id) = child(&server, &key, json!({})).await;
    let (two, two_id) = child(&server, &key, json!({})).await;
    let first = server.get(&one, "/verify?scope=a").await;
    assert_eq!(first.header("x-ratelimit-remaining"), "1");
    assert_eq!(first.good()["limits"]["day"]["remaining"], 1);
    server.get(&two, "/verify?scope=a").await.good();
    for text in [&one, &two, &key] {
        let answer = server.get(text, "/verify?scope=a").await;
        assert_eq!((answer.status, answer.header("x-ratelimit-limit")), (429, "4"));
    }
    // Ending one takes nothing.
    server.call(&key, "DELETE", &format!("{CHILDREN}/{two_id}"), Value::Null).await.good();
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.flush().await;
    let report = server.get(&server.root, &format!("/api-keys/{one_id}/usage")).await.good();
    assert_eq!((&report["total"]["admitted"], &report["total"]["limited"]), (&json!(1), &json!(1)));
    let quotas = server.state.service.store().quotas().await.unwrap();
    assert_eq!(quotas.len(), 1);
    assert_eq!((quotas[0].key.to_string(), quotas[0].used.used), (id, 4));
}

#[tokio::test]
async fn an_operator_makes_children_of_any_key_and_short_keys_alone() {
    let server = Server::new().await;
    let (operator, _) = server.make_root("operator").await;
    let (_, id) = server.make(json!({"scopes": ["a"], "environment": "test"})).await;
    let (text, own) = child(&server, &operator, json!({"parent": id})).await;
    assert!(text.starts_with("imt_test_"));
    server.get(&text, "/verify?scope=a").await.good();
    let request = json!({"scopes": ["b"], "environment": "test", "name": "job"});
    let (alone, alone_id) = child(&server, &operator, request).await;
    assert_eq!(server.get(&alone, "/verify?scope=b").await.good()["name"], "job");

    for (method, path, body) in [
        ("PATCH", format!("/api-keys/{own}"), json!({"scopes": ["a", "b"]})),
        ("POST", format!("/api-keys/{alone_id}/rotate"), json!({})),
    ] {
        assert_eq!(server.manage(method, &path, body).await.code(), "short_lived", "{path}");
    }
}

#[tokio::test]
async fn ended_children_are_forgotten_after_a_day_and_parents_are_not() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({})).await;
    let (text, own) = child(&server, &key, json!({"ttl_seconds": 60})).await;
    for _ in 0..3 {
        server.get(&text, "/verify").await.good();
    }
    let used = async |id: &str| {
        server.clock.advance(SignedDuration::from_secs(1)).unwrap();
        server.flush().await;
        let path = format!("/api-keys/{id}/usage?since=2027-01-14T00:00:00Z&by=operation");
        server.get(&server.root, &path).await.good()["total"]["admitted"].clone()
    };
    assert_eq!((used(&own).await, used(&id).await), (json!(3), json!(1)));
    server.manage("DELETE", &format!("{CHILDREN}/{own}"), Value::Null).await.good();
    let advance = |seconds| server.clock.advance(SignedDuration::from_secs(seconds)).unwrap();
    advance(86_400 + 57);
    assert_eq!(server.state.service.forget_children().await.unwrap(), 0);
    advance(1);
    assert_eq!(server.state.service.forget_children().await.unwrap(), 1);
    assert_eq!(server.get(&server.root, &format!("/api-keys/{own}")).await.status, 404);
    assert_eq!(used(&id).await, 4, "the parent goes on with its child's use");
    let entries = server.get(&server.root, "/audit?event=keys.deleted").await.good();
    assert_eq!(entries["entries"][0]["detail"]["ids"], json!([own]));
}

#[tokio::test]
async fn a_key_has_a_thousand_living_children_at_most() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"rate_limit": "off"})).await;
    let request = json!({"parent": id, "ttl_seconds": 60});
    let (_, first) = child(&server, &server.root, request.clone()).await;
    let mut making = Vec::new();
    for _ in 1..1000 {
        making.push(server.manage("POST", CHILDREN, request.clone()));
    }
    for answer in futures_util::future::join_all(making).await {
        answer.good();
    }
    let full = server.call(&key, "POST", CHILDREN, json!({})).await;
    assert_eq!((full.status, full.code()), (409, "too_many_children"));
    server.call(&key, "DELETE", &format!("{CHILDREN}/{first}"), Value::Null).await.good();
    child(&server, &key, json!({})).await;
    assert_eq!(server.call(&key, "POST", CHILDREN, json!({})).await.status, 409);
    server.clock.advance(SignedDuration::from_secs(60)).unwrap();
    child(&server, &key, json!({})).await;
}
