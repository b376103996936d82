//! Keys of other systems.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::harness::Server;

const KEY: &str = "sk_live_Xh3nYt0qPzL8vW2mR5sKd9aQ";

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn a_key_is_taken_over_by_its_hash_and_upgraded_when_it_is_used() {
    let server = Server::new().await;
    let body = json!({"keys": [{"sha256": sha256(KEY), "name": "old", "scopes": ["a"]}]});
    let taken = server.manage("POST", "/api-keys/import", body.clone()).await.good();
    let id = taken["imported"][0]["id"].as_str().unwrap();
    let record = server.get(&server.root, "/audit?event=keys.imported").await.good();
    assert_eq!(record["entries"][0]["detail"]["after"][id]["scopes"], json!(["a"]));
    assert_eq!((&taken["imported"][0]["prefix"], &taken["rejected"]), (&json!(id), &json!([])));
    assert_eq!(server.get(KEY, "/verify?scope=a").await.good()["key_id"], id);
    // The upgrade is made by a task of its own.
    let path = format!("/audit?target={id}&event=secret.upgraded");
    let entries = loop {
        let page = server.get(&server.root, &path).await.good();
        let entries = page["entries"].as_array().unwrap().clone();
        if !entries.is_empty() {
            break entries;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!((entries.len(), &entries[0]["actor"]), (1, &json!("server")));
    assert_eq!(server.get(KEY, "/verify").await.status, 200);
    let again = server.manage("POST", "/api-keys/import", body).await.good();
    assert_eq!(again["imported"].as_array().unwrap().len(), 1, "its plain hash is gone");
    let text = json!({"keys": [{"key": KEY, "name": "old"}]});
    let known = server.manage("POST", "/api-keys/import", text).await.good();
    assert_eq!(
        (&known["rejected"][0]["code"], &known["receipt"]),
        (&json!("exists"), &Value::Null)
    );
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
