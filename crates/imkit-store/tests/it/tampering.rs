//! Whatever is done to the audit behind the store's back is found, and named.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;
use std::sync::Arc;

use imkit_keys::{ChainFault, Replica};
use imkit_store::{Audit, Commits, Location, SqliteOptions, SqliteStore};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::world::{AUDIT_KEY, change, open};

/// More than are checked at a time.
const ENTRIES: u64 = 1050;

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
        ("UPDATE audit SET hash = zeroblob(32) WHERE seq = 9", Edited(9)),
        ("UPDATE audit SET prev_hash = zeroblob(32) WHERE seq = 9", Reordered(9)),
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
            "UPDATE audit SET seq = 9999 WHERE seq = 20; UPDATE audit SET seq = 20 WHERE seq = 21; \
          UPDATE audit SET seq = 21 WHERE seq = 9999",
            Reordered(20),
        ),
        ("UPDATE audit SET seq = 9223372036854775807 WHERE seq = 20", Missing(20)),
        ("UPDATE head SET seq = 1049", Truncated(1050)),
        ("UPDATE head SET hash = zeroblob(32)", Truncated(1050)),
        ("UPDATE head SET seal = zeroblob(32)", Truncated(1050)),
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
