//! The audit where parts of it that are checked by themselves meet.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use imkit_keys::{ChainFault, ChainHead, ChainWalk};
use imkit_store::Audit;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::{tamper, written};

/// More than are checked at a time, which is 2000.
const LONG: u64 = 2050;

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
