//! Keys.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use imkit_keys::{Environment, KeyForm, KeyRecord, Role};
use imkit_store::{Audit, Commits, KeyFault, Keys, StoreError};
use serde_json::{Value, json};

use super::tamper;
use crate::world::{
    all_keys, commit, id, insert, open, page, plain_of, record, record_of, replace, revoked,
};

/// Five keys, of which 1 was revoked and 2 renamed; and what the table was like before.
async fn keys(directory: &Path) {
    let (store, _) = open(&directory.join("keys.db")).await.unwrap();
    let new: Vec<_> = (1..6).map(|number| insert(&record(number))).collect();
    commit(&store, new).await.unwrap();
    tamper(directory, "CREATE TABLE old AS SELECT * FROM key").await;
    commit(&store, [replace(&revoked(record(1)), 1)]).await.unwrap();
    let renamed = KeyRecord { name: "renamed".to_owned(), ..record(2) };
    commit(&store, [replace(&renamed, 1)]).await.unwrap();
    store.close().await.unwrap();
}

/// What is done, whether it is named as an edit, and the key that is not there for it.
fn edits() -> Vec<(String, bool, u64)> {
    let admin = plain_of(99, KeyForm::Root(Environment::Live));
    let admin = KeyRecord { role: Some(Role::Admin), ..record_of(&admin) };
    let secret = (1, admin.secrets[0].hash, 1, Value::Null, "issued");
    let planted = json!([
        "x",
        "x",
        "imr_live",
        "active",
        1,
        null,
        null,
        "admin",
        [secret],
        {},
        "x",
        [],
        null
    ]);
    let one = id(1);
    let two = id(2);
    let (id4, id5) = (id(4), id(5));
    vec![
        // A planted administrator: made up, with another row's seal, or with none.
        (
            format!(
                "INSERT INTO key (id, rev, record, seal) SELECT '{0}', rev, \
                 json_set(record, '$[2]', 'imr_live', '$[7]', 'admin'), seal \
                 FROM key WHERE id = '{id5}'",
                admin.id
            ),
            true,
            99,
        ),
        (
            format!(
                "INSERT INTO key (id, rev, record, seal) VALUES ('{}', 1, '{planted}', x'')",
                admin.id
            ),
            true,
            99,
        ),
        (
            format!(
                "UPDATE key SET record = json_set(record, '$[3]', 'active') WHERE id = '{one}'"
            ),
            true,
            1,
        ),
        (
            format!("UPDATE key SET record = json_set(record, '$[7]', 'admin') WHERE id = '{two}'"),
            true,
            2,
        ),
        (format!("UPDATE key SET record = record || ' ' WHERE id = '{id4}'"), true, 4),
        (format!("UPDATE key SET record = record || char(10) WHERE id = '{id4}'"), true, 4),
        (format!("UPDATE key SET rev = rev + 1 WHERE id = '{id4}'"), true, 4),
        (format!("UPDATE key SET seal = zeroblob(16) WHERE id = '{id4}'"), true, 4),
        // Back to what it was before, with the seal that it had then.
        (
            format!(
                "UPDATE key SET (rev, record, seal) = (SELECT rev, record, seal FROM old \
                 WHERE old.id = key.id) WHERE id = '{one}'"
            ),
            false,
            0,
        ),
        (
            "UPDATE key SET (rev, record, seal) = (SELECT rev, record, seal FROM old \
             WHERE old.id = key.id)"
                .to_owned(),
            false,
            0,
        ),
        (format!("DELETE FROM key WHERE id = '{one}'"), false, 1),
        ("UPDATE head SET keys_seal = zeroblob(16)".to_owned(), false, 0),
        ("UPDATE head SET keys_broken = 1".to_owned(), false, 0),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_way_to_change_a_key_is_found_named_and_of_no_use() {
    let original = tempfile::tempdir().unwrap();
    keys(original.path()).await;
    for (sql, is_edit, spoiled) in edits() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        std::fs::copy(original.path().join("keys.db"), &path).unwrap();
        let (store, _) = open(&path).await.unwrap();
        let verdict = store.verify().await.unwrap();
        assert_eq!((verdict.fault, verdict.keys.fault()), (None, None));
        assert_eq!(verdict.keys.keys, 5);
        store.close().await.unwrap();

        tamper(directory.path(), &sql).await;
        let number = if spoiled == 99 {
            plain_of(99, KeyForm::Root(Environment::Live)).id()
        } else {
            id(spoiled)
        };
        for round in 0..2 {
            let (store, replica) = open(&path).await.unwrap();
            let verdict = store.verify().await.unwrap();
            assert_eq!(verdict.fault, None, "{sql}");
            match verdict.keys.fault().unwrap() {
                KeyFault::Edited { count, ids } => {
                    assert!(is_edit && count == 1 && ids == number.to_string(), "{sql}: {ids}");
                }
                fault => assert!(!is_edit && fault == KeyFault::PutBack, "{sql}: {fault}"),
            }
            if spoiled > 0 {
                assert!(replica.get(number).is_none(), "{sql}");
                let read = store.get(number).await;
                match sql.starts_with("DELETE") {
                    true => assert!(matches!(read, Ok(None)), "{sql}"),
                    false => assert!(
                        matches!(read, Err(StoreError::Edited(id)) if id == number),
                        "{sql}"
                    ),
                }
                assert_eq!(store.get_many(&[number]).await.unwrap(), [], "{sql}");
                assert!(all_keys(&store).await.iter().all(|key| key.record.id != number), "{sql}");
                let replaced = commit(&store, [replace(&record(spoiled), 1)]).await;
                assert!(matches!(replaced, Err(StoreError::Changed { current: None, .. })));
            }
            // Going on covers no traces, nor does opening again.
            let change = commit(&store, [insert(&record(100 + round))]).await;
            change.unwrap();
            store.close().await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_that_is_edited_while_the_store_is_open_is_not_written_back() {
    let directory = tempfile::tempdir().unwrap();
    keys(directory.path()).await;
    let (store, replica) = open(&directory.path().join("keys.db")).await.unwrap();
    let revived = "UPDATE key SET record = json_set(record, '$[3]', 'active') WHERE id = ";
    tamper(directory.path(), &format!("{revived}'{}'", id(1))).await;
    let read = store.get(id(1)).await;
    assert!(matches!(read, Err(StoreError::Edited(named)) if named == id(1)), "{read:?}");
    let refused = commit(&store, [replace(&record(1), 2)]).await;
    assert!(matches!(refused, Err(StoreError::Changed { current: None, .. })), "{refused:?}");
    let refused = commit(&store, [insert(&record(1))]).await;
    assert!(matches!(refused, Err(StoreError::Exists(_))), "{refused:?}");
    assert_eq!(replica.get(id(1)).unwrap().status(crate::world::at(0)) as usize, 4);
    let fault = store.verify().await.unwrap().keys.fault().unwrap();
    assert_eq!(fault.kind(), "edited");
    assert!(fault.to_string().contains(id(1).as_str()), "{fault}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_with_numbers_far_apart_are_all_loaded_and_hidden_ones_end_no_page() {
    let directory = tempfile::tempdir().unwrap();
    keys(directory.path()).await;
    let far = "UPDATE key SET number = 9223372036854775807 WHERE number = 1; \
               UPDATE key SET number = -9223372036854775808 WHERE number = 2; \
               UPDATE key SET seal = x'00' WHERE number = 3";
    tamper(directory.path(), far).await;
    let (store, replica) = open(&directory.path().join("keys.db")).await.unwrap();
    assert_eq!(replica.len(), 4);
    let (mut seen, mut request) = (0, page(1));
    loop {
        let page = store.list(&Default::default(), &request, crate::world::at(0)).await.unwrap();
        seen += page.items.len();
        request.cursor = page.next;
        if request.cursor.is_none() {
            break;
        }
    }
    assert_eq!(seen, 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_that_is_hidden_from_lists_by_its_tag_is_found_and_works_as_it_did() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (store, _) = open(&path).await.unwrap();
    let tagged = |number| {
        insert(&KeyRecord { tags: vec!["a".to_owned(), "b".to_owned()], ..record(number) })
    };
    commit(&store, [tagged(1), tagged(2)]).await.unwrap();
    assert_eq!(store.verify().await.unwrap().keys.fault(), None);
    store.close().await.unwrap();
    let hide = format!("DELETE FROM key_tag WHERE key = '{}'", id(2));
    tamper(directory.path(), &hide).await;
    let (store, replica) = open(&path).await.unwrap();
    let fault = store.verify().await.unwrap().keys.fault();
    assert_eq!(fault, Some(KeyFault::Edited { count: 1, ids: id(2).to_string() }));
    assert_eq!(replica.get(id(2)).unwrap().tags(), ["a", "b"]);
    assert_eq!(replica.select(|key| key.tags().contains(&"b".to_owned()).then_some(())).len(), 2);
}
