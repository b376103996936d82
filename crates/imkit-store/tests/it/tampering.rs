//! Whatever is done to the audit behind the store's back is found, and named.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;
use std::sync::Arc;

use imkit_keys::{
    ChainFault, ChainHead, ChainWalk, Environment, KeyForm, KeyRecord, Replica, Role,
};
use imkit_store::{
    Audit, Commits, KeyFault, Keys, Location, NewRequest, RequestRetention, Requests,
    SqliteOptions, SqliteStore, StoreError,
};
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::world::{
    AUDIT_KEY, all_keys, at, change, commit, id, insert, open, page, plain_of, record, record_of,
    replace, revoked,
};

const ENTRIES: u64 = 1050;

/// More than are checked at a time, which is 2000.
const LONG: u64 = 2050;

/// A whole audit in a directory.
async fn written(directory: &Path, entries: u64) -> SqliteStore {
    let (store, _) = open(&directory.join("keys.db")).await.unwrap();
    let store = Arc::new(store);
    let tasks: Vec<_> = (0..50)
        .map(|task| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for number in (task..entries).step_by(50) {
                    let mut change = change([]);
                    change.audit.target = Some(format!("target-{number}"));
                    store.commit(change).await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    Arc::into_inner(store).unwrap()
}

/// Another program, with another connection.
async fn tamper(directory: &Path, sql: &str) {
    let options = SqliteConnectOptions::new().filename(directory.join("keys.db"));
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_way_to_change_the_audit_is_found_and_named() {
    use ChainFault::{Edited, Missing, Reordered, Truncated};
    let original = tempfile::tempdir().unwrap();
    let store = written(original.path(), ENTRIES).await;
    let verdict = store.verify().await.unwrap();
    assert_eq!((verdict.entries, verdict.head.seq, verdict.fault), (ENTRIES, ENTRIES, None));
    store.close().await.unwrap();
    let edits = [
        (
            "UPDATE audit SET entry = json_set(entry, '$.actor', 'nobody') WHERE seq = 1020",
            Edited(1020),
        ),
        ("UPDATE audit SET entry = json_set(entry, '$.event', 'x') WHERE seq = 1", Edited(1)),
        ("UPDATE audit SET entry = json_set(entry, '$.detail.a', 1) WHERE seq = 2", Edited(2)),
        ("UPDATE audit SET entry = json_set(entry, '$.at', 5) WHERE seq = 1050", Edited(1050)),
        ("UPDATE audit SET entry = json_set(entry, '$.rev', -1) WHERE seq = 7", Edited(7)),
        ("UPDATE audit SET entry = json_remove(entry, '$.target') WHERE seq = 7", Edited(7)),
        ("UPDATE audit SET entry = json_set(entry, '$.reason', '') WHERE seq = 7", Edited(7)),
        ("UPDATE audit SET entry = json_set(entry, '$.ip', '::1') WHERE seq = 7", Edited(7)),
        ("UPDATE audit SET entry = json_set(entry, '$.request_id', 1) WHERE seq = 7", Edited(7)),
        ("UPDATE audit SET entry = entry || ' ' WHERE seq = 7", Edited(7)),
        ("UPDATE audit SET entry = entry || char(10) WHERE seq = 7", Edited(7)),
        (
            "UPDATE audit SET entry = json_set(entry, '$.actor', CAST(x'ff00' AS TEXT)) \
             WHERE seq = 1030",
            Edited(1030),
        ),
        ("UPDATE audit SET hash = x'00' WHERE seq = 9", Edited(9)),
        ("UPDATE audit SET hash = zeroblob(16) WHERE seq = 9", Edited(9)),
        ("UPDATE audit SET prev_hash = zeroblob(16) WHERE seq = 9", Reordered(9)),
        // Bytes moved from one row to the next: all hashes in a row are the same as before.
        (
            "UPDATE audit SET hash = CAST((SELECT substr(a.hash, 32) FROM audit a WHERE a.seq = 7) \
             || hash AS BLOB) WHERE seq = 8; UPDATE audit SET hash = substr(hash, 1, 31) WHERE seq = 7",
            Edited(7),
        ),
        (
            "UPDATE audit SET prev_hash = substr(prev_hash, 1, 31) WHERE seq = 8; \
             UPDATE audit SET prev_hash = CAST((SELECT substr(a.hash, 32) FROM audit a \
             WHERE a.seq = 7) || prev_hash AS BLOB) WHERE seq = 9",
            Reordered(8),
        ),
        (
            "UPDATE audit SET entry = replace(entry, ',\"', ',' || char(10) || '\"') WHERE seq = 8",
            Edited(8),
        ),
        ("DELETE FROM audit WHERE seq = 1", Missing(1)),
        ("DELETE FROM audit WHERE seq = 1000", Missing(1000)),
        ("DELETE FROM audit WHERE seq = 1001", Missing(1001)),
        ("DELETE FROM audit WHERE seq BETWEEN 990 AND 1040", Missing(990)),
        ("DELETE FROM audit WHERE seq > 1040", Truncated(1040)),
        ("DELETE FROM audit", Truncated(0)),
        ("DELETE FROM audit; DELETE FROM head", Truncated(0)),
        (
            "INSERT INTO audit (seq, entry, prev_hash, hash) SELECT 0, entry, prev_hash, hash FROM audit WHERE seq = 5",
            Reordered(0),
        ),
        (
            "INSERT INTO audit (seq, entry, prev_hash, hash) SELECT 1051, entry, prev_hash, hash FROM audit WHERE seq = 5",
            Reordered(1051),
        ),
        (
            "INSERT INTO audit (seq, entry, prev_hash, hash) SELECT 2000, entry, prev_hash, hash FROM audit WHERE seq = 5",
            Reordered(2000),
        ),
        (
            "INSERT INTO audit (seq, entry, prev_hash, hash) SELECT 9223372036854775807, entry, prev_hash, hash FROM audit WHERE seq = 1050",
            Reordered(9_223_372_036_854_775_807),
        ),
        (
            "UPDATE audit SET seq = 9999 WHERE seq = 20; UPDATE audit SET seq = 20 WHERE seq = 21; \
          UPDATE audit SET seq = 21 WHERE seq = 9999",
            Reordered(20),
        ),
        ("UPDATE audit SET seq = 9223372036854775807 WHERE seq = 20", Missing(20)),
        ("UPDATE head SET seq = 1049", Truncated(1050)),
        ("UPDATE head SET hash = zeroblob(16)", Truncated(1050)),
        ("UPDATE head SET seal = zeroblob(16)", Truncated(1050)),
        ("UPDATE head SET rev = rev + 1", Truncated(1050)),
        ("DELETE FROM head", Truncated(1050)),
        (
            "DELETE FROM audit WHERE seq > 1040; UPDATE head SET seq = 1040, rev = 1040, \
          hash = (SELECT hash FROM audit WHERE seq = 1040)",
            Truncated(1040),
        ),
    ];
    for (sql, expected) in edits {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        std::fs::copy(original.path().join("keys.db"), &path).unwrap();
        tamper(directory.path(), sql).await;
        let (store, _) = open(&path).await.unwrap();
        assert_eq!(store.verify().await.unwrap().fault, Some(expected), "{sql}");
        // Going on covers no traces, nor does opening again.
        store.commit(change([])).await.unwrap();
        let after = store.verify().await.unwrap().fault.unwrap();
        assert!(after.seq() <= expected.seq() + 1, "{sql}: {after}");
        store.close().await.unwrap();
        let (store, _) = open(&path).await.unwrap();
        assert_eq!(store.verify().await.unwrap().fault, Some(after), "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_done_while_the_store_is_open_is_found_too() {
    let directory = tempfile::tempdir().unwrap();
    let store = written(directory.path(), 20).await;
    // Everything put back to an earlier state, seal included.
    tamper(
        directory.path(),
        "CREATE TABLE old AS SELECT * FROM head; CREATE TABLE kept AS SELECT seq FROM audit",
    )
    .await;
    store.commit(change([])).await.unwrap();
    tamper(
        directory.path(),
        "DELETE FROM head; INSERT INTO head SELECT * FROM old; \
         DELETE FROM audit WHERE seq > 20; DROP TABLE old; DROP TABLE kept",
    )
    .await;
    assert_eq!(store.verify().await.unwrap().fault, Some(ChainFault::Truncated(20)));
    store.commit(change([])).await.unwrap();
    assert_eq!(store.verify().await.unwrap().fault, Some(ChainFault::Missing(21)));
}

/// Number, text, hash before it, hash.
type Row = (i64, Vec<u8>, Vec<u8>, Vec<u8>);

/// What a single walk over the rows as they are would say, from the first to the last.
async fn walked(directory: &Path, head: &ChainHead) -> Option<ChainFault> {
    let options = SqliteConnectOptions::new().filename(directory.join("keys.db"));
    let mut connection = options.connect().await.unwrap();
    let rows: Vec<Row> =
        sqlx::query_as("SELECT seq, CAST(entry AS BLOB), prev_hash, hash FROM audit ORDER BY seq")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    connection.close().await.unwrap();
    let mut walk = ChainWalk::default();
    for (seq, entry, prev, hash) in rows {
        let seq = u64::try_from(seq).unwrap();
        if let Err(fault) = walk.step(seq, &entry, &prev, &hash) {
            return Some(fault);
        }
    }
    walk.finish(head).err()
}

/// Damage on both sides of where two parts meet, and what it is.
fn seams() -> Vec<(&'static str, ChainFault)> {
    use ChainFault::{Edited, Missing, Reordered, Truncated};
    vec![
        ("UPDATE audit SET entry = json_set(entry, '$.at', 5) WHERE seq = 1999", Edited(1999)),
        ("UPDATE audit SET entry = json_set(entry, '$.at', 5) WHERE seq = 2000", Edited(2000)),
        ("UPDATE audit SET entry = json_set(entry, '$.at', 5) WHERE seq = 2001", Edited(2001)),
        ("UPDATE audit SET entry = json_set(entry, '$.at', 5) WHERE seq = 2002", Edited(2002)),
        (
            "UPDATE audit SET entry = json_set(entry, '$.at', 5) WHERE seq BETWEEN 2000 AND 2001",
            Edited(2000),
        ),
        ("UPDATE audit SET hash = zeroblob(16) WHERE seq = 2000", Edited(2000)),
        ("UPDATE audit SET hash = x'' WHERE seq = 2000", Edited(2000)),
        ("UPDATE audit SET hash = zeroblob(16) WHERE seq = 2001", Edited(2001)),
        ("UPDATE audit SET prev_hash = zeroblob(16) WHERE seq = 2000", Reordered(2000)),
        ("UPDATE audit SET prev_hash = zeroblob(16) WHERE seq = 2001", Reordered(2001)),
        (
            "UPDATE audit SET seq = 99999 WHERE seq = 2000; UPDATE audit SET seq = 2000 WHERE seq = 2001; \
             UPDATE audit SET seq = 2001 WHERE seq = 99999",
            Reordered(2000),
        ),
        ("DELETE FROM audit WHERE seq BETWEEN 2000 AND 2001", Missing(2000)),
        ("DELETE FROM audit WHERE seq = 2002", Missing(2002)),
        ("DELETE FROM audit WHERE seq > 2000", Truncated(2000)),
        ("DELETE FROM audit WHERE seq > 2001", Truncated(2001)),
    ]
}

/// One way to damage one or two rows, mostly where two parts meet.
fn damage(random: &mut fastrand::Rng) -> String {
    let mut seq = || match random.u8(..4) {
        0 => random.u64(1..=LONG),
        _ => random.u64(1998..2004),
    };
    let (one, other) = (seq(), seq());
    match random.u8(..9) {
        0 => format!("UPDATE audit SET entry = entry || char(10) WHERE seq = {one}"),
        1 => format!("UPDATE audit SET entry = json_set(entry, '$.at', 1) WHERE seq = {one}"),
        2 => format!("UPDATE audit SET hash = substr(hash, 2) WHERE seq = {one}"),
        3 => format!("UPDATE audit SET hash = zeroblob(16) WHERE seq = {one}"),
        4 => format!("UPDATE audit SET prev_hash = zeroblob(16) WHERE seq = {one}"),
        5 => format!("DELETE FROM audit WHERE seq = {one}"),
        6 => format!("DELETE FROM audit WHERE seq > {one}"),
        7 => format!(
            "UPDATE audit SET (entry, prev_hash, hash) = (SELECT entry, prev_hash, hash FROM kept \
             WHERE kept.seq = {other}) WHERE seq = {one}"
        ),
        _ => format!(
            "UPDATE audit SET seq = 99999 WHERE seq = {one}; \
             UPDATE audit SET seq = {one} WHERE seq = {other}; \
             UPDATE audit SET seq = {other} WHERE seq = 99999"
        ),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parts_checked_together_say_what_one_walk_says() {
    let directory = tempfile::tempdir().unwrap();
    let store = written(directory.path(), LONG).await;
    let head = store.head().await.unwrap();
    let head = ChainHead { seq: head.seq, rev: head.seq, hash: head.hash, broken: None };
    tamper(
        directory.path(),
        "CREATE TABLE kept (seq INTEGER PRIMARY KEY, entry, prev_hash, hash); \
         INSERT INTO kept SELECT seq, entry, prev_hash, hash FROM audit",
    )
    .await;
    let repair = "DELETE FROM audit WHERE (entry, prev_hash, hash) IS NOT \
        (SELECT entry, prev_hash, hash FROM kept WHERE kept.seq = audit.seq); \
        INSERT INTO audit (seq, entry, prev_hash, hash) SELECT * FROM kept \
        WHERE seq NOT IN (SELECT seq FROM audit)";
    let mut random = fastrand::Rng::with_seed(1);
    let mut cases: Vec<(String, Option<ChainFault>)> =
        seams().into_iter().map(|(sql, fault)| (sql.to_owned(), Some(fault))).collect();
    for _ in 0..15 {
        let damages: Vec<String> = (0..random.u8(1..3)).map(|_| damage(&mut random)).collect();
        cases.push((damages.join("; "), None));
    }
    for (sql, named) in cases {
        tamper(directory.path(), &sql).await;
        let expected = walked(directory.path(), &head).await;
        assert!(named.is_none() || named == expected, "{sql}: {expected:?}");
        assert_eq!(store.verify().await.unwrap().fault, expected, "{sql}");
        tamper(directory.path(), repair).await;
    }
    assert_eq!(store.verify().await.unwrap().fault, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_says_two_is_not_taken_for_them() {
    let directory = tempfile::tempdir().unwrap();
    let store = written(directory.path(), 20).await;
    // Without the promises of the table's form.
    tamper(
        directory.path(),
        "CREATE TABLE loose (seq INTEGER PRIMARY KEY, entry, prev_hash, hash); \
         INSERT INTO loose SELECT seq, entry, prev_hash, hash FROM audit; \
         DROP TABLE audit; ALTER TABLE loose RENAME TO audit; \
         UPDATE audit SET entry = entry || char(10) || (SELECT entry FROM audit WHERE seq = 8) \
         WHERE seq = 7; UPDATE audit SET entry = NULL WHERE seq = 8",
    )
    .await;
    assert_eq!(store.verify().await.unwrap().fault, Some(ChainFault::Edited(7)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_audit_key_breaks_the_seal() {
    let directory = tempfile::tempdir().unwrap();
    let store = written(directory.path(), 3).await;
    store.close().await.unwrap();
    let location = Location::File(directory.path().join("keys.db"));
    let options = SqliteOptions::new(location, [6; 32]);
    assert!(!format!("{options:?}").contains("6, 6"));
    assert_ne!([6; 32], AUDIT_KEY);
    let store = SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap();
    assert_eq!(store.verify().await.unwrap().fault, Some(ChainFault::Truncated(3)));
}

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
async fn nothing_is_added_to_an_audit_that_somebody_else_adds_to_until_it_is_opened_anew() {
    for (number, behind) in [(0, 1), (1, 5)] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        let (store, replica) = open(&path).await.unwrap();
        commit(&store, [insert(&record(number))]).await.unwrap();
        store.check_writable().await.unwrap();
        let latest = store.head().await.unwrap().seq;
        let forged = latest + behind;
        tamper(
            directory.path(),
            &format!(
                "INSERT INTO audit (seq, entry, prev_hash, hash) \
                 SELECT {forged}, entry, prev_hash, hash FROM audit WHERE seq = {latest}"
            ),
        )
        .await;
        let foreign = |result: Result<(), StoreError>| {
            let error = result.unwrap_err();
            assert!(
                matches!(&error, StoreError::ForeignEntry { seq } if *seq == forged),
                "{error:?}"
            );
        };
        foreign(store.check_writable().await);
        for number in [10, 11] {
            foreign(commit(&store, [insert(&record(number))]).await.map(drop));
            assert!(
                replica.get(id(number)).is_none() && store.get(id(number)).await.unwrap().is_none()
            );
        }
        assert!(replica.get(id(number)).is_some(), "what there was goes on working");
        assert_eq!(store.verify().await.unwrap().fault, Some(ChainFault::Reordered(forged)));
        store.close().await.unwrap();

        let (store, _) = open(&path).await.unwrap();
        let made = commit(&store, [insert(&record(20 + number))]).await.unwrap();
        assert_eq!(made.audit_seq, forged + 1, "the evidence keeps its number");
        store.check_writable().await.unwrap();
        assert_eq!(store.verify().await.unwrap().fault.map(ChainFault::seq), Some(2));
        store.close().await.unwrap();
    }
}

/// Numbers that are never reached stop nobody from writing, but they are named for as long as they
/// are there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_entry_far_behind_the_latest_is_named_and_stops_nobody() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (store, _) = open(&path).await.unwrap();
    commit(&store, [insert(&record(0))]).await.unwrap();
    let far = i64::MAX.unsigned_abs();
    let sql = format!(
        "INSERT INTO audit (seq, entry, prev_hash, hash) \
         SELECT {far}, entry, prev_hash, hash FROM audit WHERE seq = 1"
    );
    tamper(directory.path(), &sql).await;
    let fault = async |store: &SqliteStore| store.verify().await.unwrap().fault;
    assert_eq!(fault(&store).await, Some(ChainFault::Reordered(far)));
    commit(&store, [insert(&record(1))]).await.unwrap();
    assert_eq!(fault(&store).await, Some(ChainFault::Reordered(far)));
    store.close().await.unwrap();
    let (store, _) = open(&path).await.unwrap();
    let made = commit(&store, [insert(&record(2))]).await.unwrap();
    assert_eq!((made.audit_seq, fault(&store).await), (3, Some(ChainFault::Reordered(far))));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_takes_no_entry_of_its_own_for_somebody_elses() {
    let directory = tempfile::tempdir().unwrap();
    let (store, _) = open(&directory.path().join("keys.db")).await.unwrap();
    let writes = async {
        for _ in 0..200 {
            store.commit(change([])).await.unwrap();
        }
    };
    let looks = async {
        for _ in 0..200 {
            store.check_writable().await.unwrap();
        }
    };
    tokio::join!(writes, looks);
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_way_to_change_the_log_of_requests_is_found_and_stays_found() {
    use ChainFault::{Edited, Missing, Reordered, Truncated};
    let original = tempfile::tempdir().unwrap();
    let (store, _) = open(&original.path().join("keys.db")).await.unwrap();
    let entry = |number: i64| NewRequest {
        at: at(number),
        request_id: format!("r-{number}"),
        key: None,
        operation: "messages.send".to_owned(),
        outcome: "forbidden".to_owned(),
        reason: None,
        objects: Vec::new(),
        touched: 0,
        acted: false,
        acted_as: Vec::new(),
        ip: None,
        status: Some(403),
        upstream: None,
        fault: None,
        attempts: 0,
        duration_ms: None,
        count: 1,
        application: None,
    };
    store.add_requests((1..=1100).map(entry).collect()).await.unwrap();
    let keep = RequestRetention { since: at(11), rows: u64::MAX };
    assert_eq!(store.prune_requests(keep).await.unwrap(), 10);
    store.close().await.unwrap();
    for (sql, fault) in [
        (
            "UPDATE request SET entry = json_set(entry, '$.outcome', 'admitted') WHERE seq = 1050",
            Edited(1050),
        ),
        ("UPDATE request SET entry = json_set(entry, '$.count', 2) WHERE seq = 1100", Edited(1100)),
        ("UPDATE request SET prev_hash = zeroblob(32) WHERE seq = 20", Reordered(20)),
        ("DELETE FROM request WHERE seq = 11", Missing(11)),
        ("DELETE FROM request WHERE seq BETWEEN 990 AND 1040", Missing(990)),
        ("DELETE FROM request WHERE seq > 1090", Truncated(1090)),
        ("DELETE FROM request", Truncated(10)),
        ("DELETE FROM request; DELETE FROM request_head", Truncated(0)),
        (
            "UPDATE request_head SET base_seq = 12, base_hash = (SELECT hash FROM request WHERE seq = 12); \
          DELETE FROM request WHERE seq <= 12",
            Truncated(0),
        ),
        (
            "INSERT INTO request (seq, entry, prev_hash, hash) SELECT 5, entry, prev_hash, hash \
          FROM request WHERE seq = 50",
            Reordered(5),
        ),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        std::fs::copy(original.path().join("keys.db"), &path).unwrap();
        tamper(directory.path(), sql).await;
        let (store, _) = open(&path).await.unwrap();
        assert_eq!(store.check_requests().await.unwrap().fault, Some(fault), "{sql}");
        // The next entry does not cover the traces.
        store.add_requests(vec![entry(2000)]).await.unwrap();
        assert!(store.check_requests().await.unwrap().fault.is_some(), "{sql}");
        store.close().await.unwrap();
    }
    // One that somebody added behind the latest, while the store is open.
    let (store, _) = open(&original.path().join("keys.db")).await.unwrap();
    let added = "INSERT INTO request (seq, entry, prev_hash, hash) SELECT 1101, entry, prev_hash, \
                 hash FROM request WHERE seq = 50";
    tamper(original.path(), added).await;
    store.add_requests(vec![entry(2000)]).await.unwrap();
    assert!(store.check_requests().await.unwrap().fault.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_from_before_the_log_of_requests_gets_one() {
    let directory = tempfile::tempdir().unwrap();
    let (store, _) = open(&directory.path().join("keys.db")).await.unwrap();
    commit(&store, [insert(&record(1))]).await.unwrap();
    store.close().await.unwrap();
    let before = "DROP TABLE request; DROP TABLE request_head; PRAGMA user_version = 4";
    tamper(directory.path(), before).await;
    let (store, replica) = open(&directory.path().join("keys.db")).await.unwrap();
    assert_eq!(replica.len(), 1);
    assert_eq!(store.check_requests().await.unwrap().fault, None);
    assert_eq!(store.verify().await.unwrap().fault, None);
}
