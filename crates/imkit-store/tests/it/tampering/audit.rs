//! The audit.

use std::sync::Arc;

use imkit_keys::{ChainFault, Replica};
use imkit_store::{Audit, Commits, Keys, Location, SqliteOptions, SqliteStore, StoreError};

use super::{tamper, written};
use crate::world::{AUDIT_KEY, change, commit, id, insert, open, record};

const ENTRIES: u64 = 1050;

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
