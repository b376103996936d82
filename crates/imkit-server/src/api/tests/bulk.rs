//! Very many keys at once.

use std::collections::{HashMap, HashSet};

use imkit_keys::{Environment, KeyForm, KeyId, KeyRecord, KeyState, PlainKey};
use imkit_store::{Commit, Edit, NewAudit};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::harness::Server;
use crate::keys::testing::{NOW, ring};

/// More than fit in two changes.
const MANY: usize = 2100;

/// Makes so many keys with the tag `t`, in one change.
async fn fill(server: &Server, count: usize) -> Vec<KeyId> {
    let ring = ring();
    let records: Vec<_> = (0..count)
        .map(|number| {
            let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
            let mut record = KeyRecord::new(&key, ring.hash(key.expose()), NOW);
            record.name = format!("key {number}");
            record.tags = vec!["t".to_owned()];
            record
        })
        .collect();
    let audit = NewAudit {
        at: NOW,
        actor: "server".to_owned(),
        event: "keys.filled".to_owned(),
        target: None,
        detail: json!({}),
        reason: None,
        ip: None,
        request_id: None,
    };
    let ids = records.iter().map(|record| record.id).collect();
    let edits = records.into_iter().map(|record| Edit::Insert(Box::new(record))).collect();
    let commit = Commit { edits, audit, actor: None };
    server.state.service.store().commit(commit).await.unwrap();
    ids
}

async fn revoke(server: &Server, body: Value) -> Value {
    server.manage("POST", "/api-keys/revoke", body).await.good()
}

#[tokio::test]
async fn very_many_keys_are_revoked_in_changes_that_each_name_theirs_and_a_thousand_are_listed() {
    let server = Server::new().await;
    let made: HashSet<KeyId> = fill(&server, MANY).await.into_iter().collect();
    let preview = revoke(&server, json!({"tag": "t", "dry_run": true})).await;
    let told = |answer: &Value| {
        let listed = answer["keys"].as_array().unwrap().len();
        (answer["revoked"].as_u64(), listed, answer["truncated"].as_bool())
    };
    assert_eq!(told(&preview), (Some(2100), 1000, Some(true)), "{}", preview["message"]);
    assert_eq!(
        (&preview["message"], &preview["receipt"]),
        (&json!("2100 keys would be revoked"), &Value::Null)
    );
    let store = server.state.service.store();
    let before = store.head().await.unwrap().seq;

    let done = revoke(&server, json!({"tag": "t", "reason": "a bad night"})).await;
    assert_eq!(told(&done), (Some(2100), 1000, Some(true)));
    assert_eq!(done["receipt"]["audit_seq"], json!(before + 3));
    // Whoever wants to know finds every key in one entry, and the key says which.
    let page = server.get(&server.root, "/audit?event=keys.revoked").await.good();
    let mut named: HashMap<KeyId, u64> = HashMap::new();
    let mut parts = Vec::new();
    for entry in page["entries"].as_array().unwrap() {
        assert_eq!(
            (&entry["reason"], &entry["detail"]["total"]),
            (&json!("a bad night"), &json!(2100))
        );
        parts.push(entry["detail"]["part"].as_u64().unwrap());
        let ids = entry["detail"]["ids"].as_array().unwrap();
        assert!(ids.len() <= 1000);
        for id in ids {
            let id = id.as_str().unwrap().parse().unwrap();
            assert_eq!(named.insert(id, entry["rev"].as_u64().unwrap()), None, "{id} twice");
        }
    }
    assert_eq!(parts, [3, 2, 1]);
    for (id, rev) in named.iter().take(3) {
        let page = server.get(&server.root, &format!("/audit?target={id}")).await.good();
        let entries = page["entries"].as_array().unwrap();
        assert_eq!(entries.len(), 1, "{page}");
        assert_eq!(
            (&entries[0]["event"], &entries[0]["rev"]),
            (&json!("keys.revoked"), &json!(rev))
        );
    }
    assert_eq!(named.keys().copied().collect::<HashSet<_>>(), made);
    let ids: Vec<_> = made.into_iter().collect();
    for key in store.get_many(&ids).await.unwrap() {
        assert_eq!((key.record.state, key.rev), (KeyState::Revoked, named[&key.record.id]));
    }
    assert_eq!(server.state.replica.census(NOW)[0], 1, "the root key");
    let again = revoke(&server, json!({"all": true})).await;
    assert_eq!(told(&again), (Some(0), 0, Some(false)));
    assert_eq!((&again["already"], &again["receipt"]), (&json!(2100), &Value::Null));
}

#[tokio::test]
async fn named_keys_are_bounded_in_the_same_way() {
    let server = Server::new().await;
    let ids = fill(&server, 1001).await;
    let done = revoke(&server, json!({"ids": ids})).await;
    assert_eq!((&done["revoked"], &done["truncated"]), (&json!(1001), &json!(true)));
    let page = server.get(&server.root, "/audit?event=keys.revoked").await.good();
    assert_eq!(page["entries"].as_array().unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_that_others_change_meanwhile_are_revoked_all_the_same() {
    let server = Server::new().await;
    let ids = fill(&server, 60).await;
    let rename = async {
        for id in &ids {
            let path = format!("/api-keys/{id}");
            let answer = server.manage("PATCH", &path, json!({"name": "renamed"})).await;
            assert!(matches!(answer.status, 200 | 409), "{}", answer.text);
        }
    };
    let (done, ()) = tokio::join!(revoke(&server, json!({"all": true})), rename);
    assert_eq!((&done["revoked"], &done["truncated"]), (&json!(60), &json!(false)));
    let keys = server.state.service.store().get_many(&ids).await.unwrap();
    assert!(keys.iter().all(|key| key.record.state == KeyState::Revoked));
}

#[tokio::test]
async fn scopes_that_keys_were_asked_for_are_found_for_each_of_them() {
    let server = Server::new().await;
    let mut unused = HashSet::new();
    let mut keys = Vec::new();
    for asked in ["users:read", "write:orders"] {
        let made = server.make(json!({"scopes": ["users:read", "write:orders"]})).await;
        keys.push((asked, made));
    }
    let (one, one_id) = server.make(json!({"scopes": ["users:read"]})).await;
    server.make(json!({"scopes": ["users:read"]})).await;
    server.clock.advance(SignedDuration::from_hours(24 * 30)).unwrap();
    let (young, _) = server.make(json!({"scopes": ["users:read", "write:orders"]})).await;
    server.get(&young, "/verify?scope=users:read").await.good();
    // Used, and then asked for something that it may not.
    server.get(&one, "/verify").await.good();
    assert_eq!(server.get(&one, "/verify?scope=write:orders").await.status, 403);
    unused.insert((one_id, "the scope users:read was not needed in 30 days".to_owned()));
    for (asked, (key, id)) in keys {
        server.get(&key, &format!("/verify?scope={asked}")).await.good();
        let other = if asked == "users:read" { "write:orders" } else { "users:read" };
        unused.insert((id, format!("the scope {other} was not needed in 30 days")));
    }
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.flush().await;
    let found = server.get(&server.root, "/doctor").await.good();
    let advice = found["advice"].as_array().unwrap().iter();
    let found: HashSet<_> = advice
        .filter(|advice| advice["code"] == "unused_scope")
        .map(|advice| {
            let text = |field: &str| advice[field].as_str().unwrap().to_owned();
            (text("key_id"), text("message"))
        })
        .collect();
    assert_eq!(found, unused);
}
