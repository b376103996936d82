//! Fields of bodies: what they demand, and the things that they name.

use axum::body::Body;
use http::Request;
use serde_json::{Value, json};

use super::harness::Gate;

#[tokio::test]
async fn a_token_for_a_user_demands_its_own_scope_however_it_is_asked_for() {
    let gate = Gate::new().await;
    let key = gate.key(&["users:write"]).await;
    for body in [
        json!({"_id": "a", "issueAccessToken": true}),
        json!({"_id": "a", "issueAccessToken": "true"}),
        json!({"_id": "a", "issueAccessToken": 1}),
        json!({"_id": "a", "token": "mine"}),
        json!({"_id": "a", "token": ""}),
        json!({"_id": "a", "token": {"$ne": 1}}),
    ] {
        let answer = gate.call(&key, "POST", "/admin/clients", body.clone()).await;
        assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{body}: {}", answer.text);
        let many = json!({"data": [{"_id": "b"}, body]});
        let answer = gate.call(&key, "POST", "/admin/clients/list", many).await;
        assert!(answer.message().contains("tokens:issue"), "{}", answer.text);
    }
    assert_eq!(gate.emulator.counters().requests, 0);
    let plain = json!({"_id": "a", "issueAccessToken": false, "nickname": "A"});
    assert_eq!(gate.call(&key, "POST", "/admin/clients", plain).await.status, 200);
}

#[tokio::test]
async fn the_older_use_of_recall_demands_the_right_to_send() {
    let gate = Gate::new().await;
    let key = gate.key(&["messages:moderate"]).await;
    for body in [
        json!({"messageType": "text", "message": "x"}),
        json!({"message": "x"}),
        json!({"messageType": ["recall"]}),
        json!({}),
    ] {
        let answer = gate.call(&key, "POST", "/rooms/r/message", body).await;
        assert!(answer.message().contains("messages:send"), "{}", answer.text);
    }
}

#[tokio::test]
async fn whoever_says_as_whom_a_message_is_sent_needs_a_scope_for_that_alone() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let key = gate.key(&["messages:send", "messages:broadcast", "messages:moderate"]).await;
    let text = json!({"messageType": "text", "message": "x", "room": "lobby", "sender": "bob"});
    let older = json!({"messageType": "text", "message": "x", "sender": "bob"});
    let batch = json!({"messageType": "text", "message": "x", "sender": "bob",
        "paras": [{"room": "lobby"}]});
    let hidden = json!({"messageType": "text", "message": "x",
        "paras": [{"room": "lobby"}, {"room": "lobby", "sender": "bob"}]});
    for (path, body) in [
        ("/messages", text.clone()),
        ("/messages", json!({"sender": ["bob"]})),
        ("/messages/batch", batch),
        ("/messages/batch", hidden),
        ("/rooms/lobby/message", older.clone()),
    ] {
        let answer = gate.call(&key, "POST", path, body).await;
        assert!(answer.message().contains("messages:send-as"), "{path}: {}", answer.text);
    }
    let scopes = ["messages:send", "messages:send-as", "messages:moderate"];
    let fenced = gate.fenced(&scopes, &["rooms/*", "clients/acme-*"]).await;
    for (path, body) in [("/messages", text.clone()), ("/rooms/lobby/message", older)] {
        let answer = gate.call(&fenced, "POST", path, body).await;
        assert!(answer.message().contains("clients/bob"), "{path}: {}", answer.text);
    }
    let key = gate.key(&scopes).await;
    assert_eq!(gate.call(&key, "POST", "/messages", text).await.status, 200);
}

#[tokio::test]
async fn who_is_in_a_room_and_who_listens_to_it_is_more_than_the_room() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let key = gate.key(&["rooms:write"]).await;
    for (body, scope) in [
        (json!({"managers": ["alice"]}), "members:write"),
        (json!({"owner": "alice"}), "rooms:owner"),
        (json!({"webhook": "http://192.0.2.1/"}), "messages:"),
        (json!({"botMode": true}), "messages:"),
    ] {
        let answer = gate.call(&key, "PUT", "/rooms/lobby", body).await;
        assert!(answer.message().contains(scope), "{}", answer.text);
    }
    assert_eq!(gate.call(&key, "PUT", "/rooms/lobby", json!({"name": "L"})).await.status, 200);
}

#[tokio::test]
async fn one_token_is_never_taken_for_all() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let issue = json!({"_id": "bob", "issueAccessToken": true});
    gate.seed("POST", "/admin/clients", issue.clone()).await;
    gate.seed("POST", "/admin/clients", issue).await;
    let key = gate.key(&["tokens:revoke"]).await;
    let path = "/admin/clients/bob/token";
    for body in
        ["{}", r#"{"token":null}"#, r#"{"token":""}"#, r#"{"tokne":"x"}"#, "[]", "null", " "]
    {
        let answer = gate.raw(&key, "DELETE", path, body).await;
        assert!(answer.is(400, "INVALID_BODY"), "{body}: {}", answer.text);
    }
    // A body that got lost behind its type.
    let lost = Request::delete(path).header("im-api-key", &key);
    let lost = lost.header("content-type", "application/json").body(Body::empty()).unwrap();
    assert!(gate.send(lost).await.is(400, "INVALID_BODY"));
    assert_eq!(gate.emulator.counters().operation("tokens.revoke"), 0);
    let other = gate.key(&["users:write", "tokens:issue"]).await;
    let answer = gate.call(&other, "DELETE", path, Value::Null).await;
    assert!(answer.message().contains("tokens:revoke"), "{}", answer.text);
    let all = gate.call(&key, "DELETE", path, Value::Null).await;
    assert_eq!(all.body["result"]["data"].as_array().map(Vec::len), Some(2), "{}", all.text);
}

#[tokio::test]
async fn a_fence_holds_in_paths_bodies_batches_and_lists() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let all = [
        "users:write",
        "users:read",
        "messages:send",
        "messages:send-as",
        "messages:broadcast",
        "push:send",
    ];
    let key = gate.fenced(&all, &["clients/acme-*", "rooms/lobby"]).await;
    let text = |sender: &str, room: &str| json!({"messageType": "text", "message": "x", "sender": sender, "room": room});
    let batch = |para: Value| {
        json!({"messageType": "text", "message": "x", "sender": "acme-1",
            "paras": [{"room": "lobby"}, para]})
    };
    let many = |id: &str| json!({"data": [{"_id": "acme-2"}, {"_id": id}]});
    let push = |id: &str| json!({"clients": ["acme-1", id], "payload": {"title": "x"}});
    for (method, path, body) in [
        ("POST", "/admin/clients", json!({"_id": "bob"})),
        ("POST", "/admin/clients", json!({})),
        ("POST", "/admin/clients", json!({"_id": ["acme-1", "bob"]})),
        ("POST", "/admin/clients/list", many("bob")),
        ("POST", "/admin/clients/bob/mute/lobby", Value::Null),
        ("POST", "/admin/clients/acme-1/mute/attic", Value::Null),
        ("POST", "/messages", text("bob", "lobby")),
        ("POST", "/messages", text("acme-1", "attic")),
        ("POST", "/messages/batch", batch(json!({"room": "attic"}))),
        ("POST", "/messages/batch", batch(json!({"receiver": "bob"}))),
        ("POST", "/push/push2clients", push("bob")),
        ("GET", "/admin/clients", Value::Null),
    ] {
        let answer = gate.call(&key, method, path, body).await;
        assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{path}: {}", answer.text);
        assert!(answer.message().contains("may not touch"), "{path}: {}", answer.text);
    }
    let new = json!({"_id": "acme-g", "nickname": "G", "members": []});
    let groups = gate.fenced(&["groups:write"], &["groups/acme-*"]).await;
    assert_eq!(gate.call(&groups, "POST", "/admin/groups", new).await.status, 200);
    let new = json!({"_id": "acme-g", "nickname": "G", "members": ["bob"]});
    assert_eq!(gate.call(&groups, "POST", "/admin/groups", new).await.status, 403);
    for (path, body) in [
        ("/admin/clients", json!({"_id": "acme-3"})),
        ("/admin/clients/list", many("acme-3")),
        ("/admin/clients/acme-1/mute/lobby", Value::Null),
        ("/messages", text("acme-1", "lobby")),
        ("/messages/batch", batch(json!({"receiver": "acme-2"}))),
        ("/push/push2clients", push("acme-1")),
    ] {
        let answer = gate.call(&key, "POST", path, body).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    }
    let whole = gate.fenced(&all, &["clients/*"]).await;
    assert_eq!(gate.call(&whole, "GET", "/admin/clients", Value::Null).await.status, 200);
}

#[tokio::test]
async fn a_batch_that_is_no_list_of_objects_is_refused() {
    let gate = Gate::new().await;
    let key = gate.key(&["users:write"]).await;
    for body in [json!({}), json!({"data": {}}), json!({"data": ["a"]}), json!([{"_id": "a"}])] {
        let answer = gate.call(&key, "POST", "/admin/clients/list", body).await;
        assert!(answer.is(400, "INVALID_BODY"), "{}", answer.text);
    }
}
