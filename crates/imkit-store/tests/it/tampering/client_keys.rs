//! Client keys.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use imkit_keys::Environment;
use imkit_store::{Audit, ClientKeyRecord, ClientKeys, Commits, Edit, KeyFault, SqliteStore};

use super::tamper;
use crate::world::{at, commit, insert, open, record};

fn client_key(id: &str, application: &str) -> ClientKeyRecord {
    ClientKeyRecord {
        id: id.to_owned(),
        application: application.to_owned(),
        environment: Environment::Live,
        created_at: at(1),
        not_after: None,
        revoked_at: None,
        domains: Vec::new(),
        claims: serde_json::Map::new(),
    }
}

fn gone(record: ClientKeyRecord) -> ClientKeyRecord {
    ClientKeyRecord { revoked_at: Some(at(2)), not_after: Some(at(2)), ..record }
}

fn put(record: ClientKeyRecord) -> Edit {
    Edit::PutClientKey(Box::new(record))
}

/// A key, a client key that works, and one that was revoked; and what the table was like before.
async fn written(directory: &Path) {
    let (store, _) = open(&directory.join("keys.db")).await.unwrap();
    let (chat, shop) = (client_key("ck_chat", "chat"), client_key("ck_shop", "shop"));
    commit(&store, [insert(&record(1)), put(chat), put(shop.clone())]).await.unwrap();
    tamper(directory, "CREATE TABLE old AS SELECT * FROM client_key").await;
    commit(&store, [put(gone(shop))]).await.unwrap();
    store.close().await.unwrap();
}

/// Those that are used, in the order of their ids.
async fn used(store: &SqliteStore) -> Vec<String> {
    let records = store.all_client_keys().await.unwrap();
    let mut ids: Vec<_> = records.into_iter().map(|record| record.id).collect();
    ids.sort();
    ids
}

/// What is done, the id that is named for it, if one is, and the client keys that are used.
fn edits() -> Vec<(&'static str, Option<String>, &'static [&'static str])> {
    const BOTH: &[&str] = &["ck_chat", "ck_shop"];
    let some = |id: &str| Some(id.to_owned());
    vec![
        (
            "UPDATE client_key SET record = json_set(record, '$.revoked_at', NULL, '$.not_after', \
             NULL) WHERE id = 'ck_shop'",
            some("ck_shop"),
            &["ck_chat"],
        ),
        (
            "UPDATE client_key SET record = json_set(record, '$.application', 'shop') \
             WHERE id = 'ck_chat'",
            some("ck_chat"),
            &["ck_shop"],
        ),
        (
            "UPDATE client_key SET record = json_set(record, '$.domains', json('[]')) || ' ' \
             WHERE id = 'ck_chat'",
            some("ck_chat"),
            &["ck_shop"],
        ),
        ("UPDATE client_key SET rev = 9 WHERE id = 'ck_chat'", some("ck_chat"), &["ck_shop"]),
        ("UPDATE client_key SET seal = x'' WHERE id = 'ck_chat'", some("ck_chat"), &["ck_shop"]),
        (
            "UPDATE client_key SET id = 'ck_free' WHERE id = 'ck_chat'",
            some("ck_free"),
            &["ck_shop"],
        ),
        (
            "INSERT INTO client_key (id, rev, record, seal) SELECT 'ck_mine', rev, record, seal \
             FROM client_key WHERE id = 'ck_chat'",
            some("ck_mine"),
            BOTH,
        ),
        // Back to what it was before, with the seal that it had then.
        (
            "UPDATE client_key SET (rev, record, seal) = (SELECT rev, record, seal FROM old \
             WHERE old.id = client_key.id) WHERE id = 'ck_shop'",
            None,
            BOTH,
        ),
        ("DELETE FROM client_key WHERE id = 'ck_shop'", None, &["ck_chat"]),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_way_to_change_a_client_key_is_found_and_stays_found() {
    let original = tempfile::tempdir().unwrap();
    written(original.path()).await;
    let (store, _) = open(&original.path().join("keys.db")).await.unwrap();
    let verdict = store.verify().await.unwrap();
    assert_eq!((verdict.fault, verdict.keys.fault(), verdict.keys.keys), (None, None, 1));
    assert_eq!(used(&store).await, ["ck_chat", "ck_shop"]);
    store.close().await.unwrap();
    for (sql, edited, left) in edits() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        std::fs::copy(original.path().join("keys.db"), &path).unwrap();
        tamper(directory.path(), sql).await;
        for round in 0..2 {
            let (store, _) = open(&path).await.unwrap();
            let fault = match &edited {
                Some(ids) => KeyFault::Edited { count: 1, ids: ids.clone() },
                None => KeyFault::PutBack,
            };
            assert_eq!(store.verify().await.unwrap().keys.fault(), Some(fault), "{sql}");
            assert_eq!(used(&store).await, left, "{sql}");
            // Going on covers no traces.
            commit(&store, [insert(&record(100 + round))]).await.unwrap();
            store.close().await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_key_that_was_edited_can_be_revoked_which_covers_no_traces() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    written(directory.path()).await;
    let (store, _) = open(&path).await.unwrap();
    let edit = "UPDATE client_key SET record = json_set(record, '$.application', 'shop') \
                WHERE id = 'ck_chat'";
    tamper(directory.path(), edit).await;
    commit(&store, [put(gone(client_key("ck_chat", "chat")))]).await.unwrap();
    let records = store.all_client_keys().await.unwrap();
    assert!(records.len() == 2 && records.iter().all(|record| !record.works(at(5))));
    store.close().await.unwrap();
    for _ in 0..2 {
        let (store, _) = open(&path).await.unwrap();
        assert_eq!(store.verify().await.unwrap().keys.fault(), Some(KeyFault::PutBack));
        store.close().await.unwrap();
    }
}
