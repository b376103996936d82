//! Keys of other systems.

use std::time::Duration;

use imkit_keys::{KeyDigest, Origin};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::harness::Server;
use crate::keys::testing::ring;

const KEY: &str = "sk_live_Xh3nYt0qPzL8vW2mR5sKd9aQ";

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn a_key_that_was_not_used_is_taken_over_once_by_its_hash_or_its_text() {
    let server = Server::new().await;
    for (first, second) in [("hash", "text"), ("text", "hash")] {
        let key = format!("{KEY}{first}");
        let body = |what: &str| match what {
            "hash" => json!({"keys": [{"sha256": sha256(&key), "name": "old", "scopes": ["a"]}]}),
            _ => json!({"keys": [{"key": key, "name": "old", "scopes": ["a"]}]}),
        };
        let taken = server.manage("POST", "/api-keys/import", body(first)).await.good();
        let id = taken["imported"][0]["id"].as_str().unwrap();
        let record = server.get(&server.root, "/audit?event=keys.imported").await.good();
        assert_eq!(record["entries"][0]["detail"]["after"][id]["scopes"], json!(["a"]));
        assert_eq!((&taken["imported"][0]["prefix"], &taken["rejected"]), (&json!(id), &json!([])));
        for again in [first, second, first] {
            let known = server.manage("POST", "/api-keys/import", body(again)).await.good();
            let answer = (&known["rejected"][0]["code"], &known["receipt"]);
            assert_eq!(answer, (&json!("exists"), &Value::Null), "{first} then {again}");
        }
        server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
        assert_eq!(server.get(&key, "/verify").await.status, 401);
        let known = server.manage("POST", "/api-keys/import", body(second)).await.good();
        assert_eq!(known["rejected"][0]["code"], "exists", "revoked keys stay known");
    }
}

/// Waits until the server has replaced the hash of a key.
async fn upgraded(server: &Server, id: &str) -> Value {
    let waiting = async {
        loop {
            let path = format!("/audit?event=secret.upgraded&target={id}");
            let page = server.get(&server.root, &path).await.good();
            if page["entries"].as_array().is_some_and(|entries| !entries.is_empty()) {
                return page["entries"].clone();
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect("no hash was replaced")
}

#[tokio::test]
async fn the_first_use_of_a_key_that_was_taken_over_stores_the_hash_of_its_text() {
    let server = Server::new().await;
    let by_hash = |key: &str| json!({"keys": [{"sha256": sha256(key), "name": "old"}]});
    let by_text = |key: &str| json!({"keys": [{"key": key, "name": "old"}]});
    for first in [by_hash as fn(&str) -> Value, by_text] {
        let key = format!("{KEY}{}", first(KEY)["keys"][0]["key"].is_null());
        let taken = server.manage("POST", "/api-keys/import", first(&key)).await.good();
        let id = taken["imported"][0]["id"].as_str().unwrap();
        let ids = [id.parse().unwrap()];
        let stored = async || {
            let mut keys = server.state.service.store().get_many(&ids).await.unwrap();
            keys.remove(0).record.secrets.remove(0)
        };
        let of_digest = ring().hash_digest(&KeyDigest::of(&key));
        assert_eq!(stored().await.hash, of_digest);
        assert_eq!(server.get(&key, "/verify").await.good()["key_id"], id);
        let entries = upgraded(&server, id).await;
        assert_eq!((&entries[0]["actor"], &entries[1]), (&json!("server"), &Value::Null));
        assert_eq!((stored().await.hash, stored().await.version), (ring().hash(&key), 1));
        assert_eq!(stored().await.origin, Origin::Imported);
        assert_eq!(server.get(&key, "/verify").await.good()["key_id"], id);
        let known = server.manage("POST", "/api-keys/import", by_text(&key)).await.good();
        assert_eq!(known["rejected"][0]["code"], "exists");
        // Nobody revives it by its digest.
        server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
        server.manage("POST", "/api-keys/import", by_hash(&key)).await.good();
        assert_eq!(server.get(&key, "/verify").await.status, 401);
    }
}

#[tokio::test]
async fn a_key_of_ours_is_not_taken_over() {
    let server = Server::new().await;
    let body = json!({"keys": [{"key": server.root, "name": "ours"}]});
    let answer = server.manage("POST", "/api-keys/import", body).await;
    assert!(!answer.text.contains(&server.root));
    let answer = answer.good();
    assert_eq!(
        (&answer["imported"], &answer["rejected"][0]["code"]),
        (&json!([]), &json!("invalid"))
    );
    let detail = answer["rejected"][0]["detail"].as_str().unwrap();
    assert!(detail.contains("a key that imkit made"), "{detail}");
}

#[tokio::test]
async fn faulty_keys_do_not_stop_the_others() {
    let server = Server::new().await;
    let body = json!({"keys": [
        {"key": KEY, "name": "good"},
        {"sha256": "zz", "name": "hash"},
        {"key": "short", "name": "text"},
        {"sha256": sha256(KEY), "name": "twice"},
        {"sha256": sha256("other"), "name": "scopes", "scopes": ["no good"], "rate_limit": 0},
        {"sha256": sha256("root"), "name": "root", "kind": "root", "role": "admin"},
    ]});
    let taken = server.manage("POST", "/api-keys/import", body).await;
    assert!(!taken.text.contains(KEY));
    let taken = taken.good();
    assert_eq!(taken["imported"].as_array().unwrap().len(), 1);
    let rejected: Vec<_> = taken["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["index"].as_u64().unwrap(), row["code"].as_str().unwrap()))
        .collect();
    let expected = [(1, "invalid"), (2, "invalid"), (3, "exists"), (4, "invalid"), (5, "invalid")];
    assert_eq!(rejected, expected);
    let detail = taken["rejected"][3]["detail"].as_str().unwrap();
    assert!(detail.contains("/scopes/0") && detail.contains("/rate_limit"), "{detail}");
    assert_eq!(server.get(KEY, "/verify").await.status, 200);
}

#[tokio::test]
async fn a_misspelt_field_is_an_error_and_not_a_key_without_limits() {
    let server = Server::new().await;
    let body = json!({"keys": [{"key": KEY, "name": "a", "allowed_ip": ["10.0.0.1"]}]});
    let answer = server.manage("POST", "/api-keys/import", body).await;
    assert_eq!((answer.status, answer.pointers()), (400, vec!["/keys/0"]));
    assert!(answer.body["detail"].as_str().unwrap().contains("unknown field `allowed_ip`"));
}
