//! The log of requests.

use imkit_keys::ChainFault;
use imkit_store::{Audit, Commits, NewRequest, Order, RequestFilter, RequestRetention, Requests};

use super::tamper;
use crate::world::{at, commit, insert, open, page, record, request};

fn entry(number: i64) -> NewRequest {
    request(number, 0)
}

/// Ways to change a log of the entries 11 to 1100, of which a row has 64: the first 11 to 64, the
/// last 1089 to 1100.
fn edits() -> Vec<(&'static str, ChainFault)> {
    use ChainFault::{Edited, Missing, Reordered, Truncated};
    vec![
        (
            "UPDATE request SET lines = replace(lines, '\"r-1050\"', '\"r-9999\"') WHERE seq = 1025",
            Edited(1050),
        ),
        (
            "UPDATE request SET lines = substr(lines, 1, length(lines) - 1) || ' ' WHERE seq = 1089",
            Edited(1100),
        ),
        ("UPDATE request SET lines = lines || char(10) || '{}' WHERE seq = 129", Edited(129)),
        ("UPDATE request SET lines = CAST(x'ff00' AS TEXT) WHERE seq = 129", Edited(129)),
        ("UPDATE request SET prev_hash = zeroblob(32) WHERE seq = 65", Reordered(65)),
        ("UPDATE request SET prev_hash = zeroblob(31) WHERE seq = 65", Edited(65)),
        (
            "UPDATE request SET hashes = CAST(substr(hashes, 1, 64) || zeroblob(32) || \
             substr(hashes, 97) AS BLOB) WHERE seq = 65",
            Edited(67),
        ),
        ("UPDATE request SET hashes = CAST(hashes || x'00' AS BLOB) WHERE seq = 65", Edited(65)),
        // A line and its hash taken out: those behind it move up.
        (
            "UPDATE request SET hashes = CAST(substr(hashes, 1, 32) || substr(hashes, 65) AS BLOB), \
             lines = replace(lines, substr(lines, instr(lines, char(10)), \
             instr(substr(lines, instr(lines, char(10)) + 1), char(10))), '') WHERE seq = 65",
            Edited(66),
        ),
        // What questions find it by.
        ("UPDATE request SET terms = zeroblob(256) WHERE seq = 65", Edited(65)),
        ("UPDATE request SET terms = zeroblob(8) WHERE seq = 65", Edited(65)),
        ("UPDATE request SET until = since WHERE seq = 65", Edited(65)),
        ("UPDATE request SET since = until WHERE seq = 1089", Edited(1089)),
        ("DELETE FROM request WHERE seq = 11", Missing(11)),
        ("DELETE FROM request WHERE seq = 65", Missing(65)),
        ("DELETE FROM request WHERE seq BETWEEN 990 AND 1088", Missing(1025)),
        ("DELETE FROM request WHERE seq = 1089", Truncated(1088)),
        ("DELETE FROM request", Truncated(10)),
        ("DELETE FROM request; DELETE FROM request_head", Truncated(0)),
        (
            "UPDATE request_head SET base_seq = 64, \
             base_hash = (SELECT prev_hash FROM request WHERE seq = 65); \
             DELETE FROM request WHERE seq <= 64",
            Truncated(0),
        ),
        ("UPDATE request SET seq = 5 WHERE seq = 65", Reordered(5)),
        (
            "INSERT INTO request SELECT 5, since, until, terms, prev_hash, hashes, lines \
             FROM request WHERE seq = 65",
            Reordered(5),
        ),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_way_to_change_the_log_of_requests_is_found_and_stays_found() {
    let original = tempfile::tempdir().unwrap();
    let (store, _) = open(&original.path().join("keys.db")).await.unwrap();
    let entries: Vec<_> = (1..=1100).map(entry).collect();
    store.add_requests(&entries).await.unwrap();
    let keep = RequestRetention { since: at(11), rows: u64::MAX };
    assert_eq!(store.prune_requests(keep).await.unwrap(), 10);
    assert_eq!(store.check_requests().await.unwrap().entries, 1090);
    store.close().await.unwrap();
    for (sql, fault) in edits() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        std::fs::copy(original.path().join("keys.db"), &path).unwrap();
        tamper(directory.path(), sql).await;
        let (store, _) = open(&path).await.unwrap();
        assert_eq!(store.check_requests().await.unwrap().fault, Some(fault), "{sql}");
        // The next entry does not cover the traces.
        store.add_requests(&[entry(2000)]).await.unwrap();
        assert!(store.check_requests().await.unwrap().fault.is_some(), "{sql}");
        store.close().await.unwrap();
        let (store, _) = open(&path).await.unwrap();
        assert!(store.check_requests().await.unwrap().fault.is_some(), "{sql}");
        store.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_was_changed_is_forgotten() {
    use ChainFault::{Edited, Missing, Reordered};
    // Entries 1 to 300, of which a row has 64. Each edit makes the server forget what it should
    // keep, or what gives the edit away.
    for (sql, fault) in [
        ("UPDATE request SET until = 0, since = 0 WHERE seq <= 65", Edited(1)),
        ("UPDATE request SET until = 0 WHERE seq = 65", Edited(65)),
        (
            "UPDATE request SET lines = replace(lines, '\"at\":18', '\"at\":17') WHERE seq = 1",
            Edited(1),
        ),
        ("UPDATE request SET lines = CAST(x'ff00' AS TEXT) WHERE seq = 1", Edited(1)),
        ("UPDATE request SET terms = zeroblob(256) WHERE seq = 1", Edited(1)),
        ("UPDATE request SET prev_hash = zeroblob(32) WHERE seq = 65", Reordered(65)),
        ("DELETE FROM request WHERE seq = 1", Missing(1)),
        (
            "INSERT INTO request SELECT -1, since, until, terms, prev_hash, hashes, lines \
             FROM request WHERE seq = 1",
            Reordered(0),
        ),
        ("UPDATE request SET hashes = zeroblob(32 * 44) WHERE seq = 257", Edited(257)),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        let (store, _) = open(&path).await.unwrap();
        let entries: Vec<_> = (1..=300).map(entry).collect();
        store.add_requests(&entries).await.unwrap();
        tamper(directory.path(), sql).await;
        // What is old by its edit only, and what is old.
        for since in [at(0), at(1000)] {
            let keep = RequestRetention { since, rows: u64::MAX };
            assert_eq!(store.prune_requests(keep).await.unwrap(), 0, "{sql}");
            assert_eq!(store.check_requests().await.unwrap().fault, Some(fault), "{sql}");
        }
        // It stays known, whatever becomes of the rows, and others are written all the same.
        store.add_requests(&[entry(2000)]).await.unwrap();
        store.close().await.unwrap();
        tamper(directory.path(), "DELETE FROM request WHERE seq < 257").await;
        let (store, _) = open(&path).await.unwrap();
        assert!(store.check_requests().await.unwrap().fault.is_some(), "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_that_was_seen_when_old_requests_were_to_go_is_known_though_it_is_undone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (store, _) = open(&path).await.unwrap();
    let entries: Vec<_> = (1..=300).map(entry).collect();
    store.add_requests(&entries).await.unwrap();
    let original = "CREATE TABLE original AS SELECT * FROM request; UPDATE request SET until = 0";
    tamper(directory.path(), original).await;
    let keep = RequestRetention { since: at(100), rows: u64::MAX };
    assert_eq!(store.prune_requests(keep).await.unwrap(), 0);
    let back = "DELETE FROM request; INSERT INTO request SELECT * FROM original; \
                DROP TABLE original";
    tamper(directory.path(), back).await;
    let fault = Some(ChainFault::Truncated(0));
    assert_eq!(store.check_requests().await.unwrap().fault, fault);
    // What is whole is forgotten again, and the mark stays.
    assert_eq!(store.prune_requests(keep).await.unwrap(), 99);
    assert_eq!(store.check_requests().await.unwrap().fault, fault);
    store.close().await.unwrap();
    let (store, _) = open(&path).await.unwrap();
    assert_eq!(store.check_requests().await.unwrap().fault, fault);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_done_to_the_log_of_requests_while_it_is_open_is_found_or_undone() {
    for (sql, fault) in [
        (
            "INSERT INTO request SELECT 4, since, until, terms, prev_hash, hashes, lines \
             FROM request WHERE seq = 1",
            Some(ChainFault::Reordered(4)),
        ),
        ("DELETE FROM request", Some(ChainFault::Truncated(0))),
        ("UPDATE request SET hashes = zeroblob(96)", Some(ChainFault::Truncated(3))),
        ("UPDATE request_head SET seq = 2", None),
        ("UPDATE request SET lines = replace(lines, 'r-2', 'r-9')", None),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let (store, _) = open(&directory.path().join("keys.db")).await.unwrap();
        store.add_requests(&[entry(1), entry(2), entry(3)]).await.unwrap();
        tamper(directory.path(), sql).await;
        assert!(store.check_requests().await.unwrap().fault.is_some(), "{sql}");
        // The server knows what it wrote last, and writes it again.
        store.add_requests(&[entry(4)]).await.unwrap();
        assert_eq!(store.check_requests().await.unwrap().fault, fault, "{sql}");
        if fault.is_none() {
            let page = store.requests(&RequestFilter::default(), &page(10)).await.unwrap();
            let names: Vec<_> = page.items.into_iter().map(|row| row.body.request_id).collect();
            assert_eq!(names, ["r-4", "r-3", "r-2", "r-1"], "{sql}");
        }
    }
}

/// Numbers that are told, from both ends.
async fn told(store: &dyn Requests) -> [Vec<u64>; 2] {
    let mut told = [Vec::new(), Vec::new()];
    for (told, order) in told.iter_mut().zip([Order::OldestFirst, Order::LatestFirst]) {
        let filter = RequestFilter { order, ..RequestFilter::default() };
        let page = store.requests(&filter, &page(100)).await.unwrap();
        told.extend(page.items.iter().map(|row| row.seq));
    }
    told
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_somebody_adds_behind_the_latest_request_is_not_told_and_is_found() {
    let copy = |seq: &str| {
        format!(
            "INSERT INTO request SELECT {seq}, since, until, terms, prev_hash, hashes, lines \
             FROM request WHERE seq = 1"
        )
    };
    let more = "UPDATE request SET lines = lines || char(10) || lines, \
                hashes = CAST(hashes || hashes AS BLOB)";
    for (sql, seq) in [
        (copy("4"), 4),
        (copy("5000"), 5000),
        (copy("(1 << 62) - 1"), (1 << 62) - 1),
        (copy("1 << 62"), 1 << 62),
        (copy("9223372036854775807"), i64::MAX as u64),
        (more.to_owned(), 4),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keys.db");
        let (store, _) = open(&path).await.unwrap();
        store.add_requests(&[entry(1), entry(2), entry(3)]).await.unwrap();
        tamper(directory.path(), &sql).await;
        let fault = Some(ChainFault::Reordered(seq));
        assert_eq!(store.check_requests().await.unwrap().fault, fault, "{sql}");
        assert_eq!(told(&store).await, [[1, 2, 3], [3, 2, 1]], "{sql}");
        store.close().await.unwrap();
        let (store, _) = open(&path).await.unwrap();
        assert_eq!(store.check_requests().await.unwrap().fault, fault, "{sql}");
        assert_eq!(told(&store).await, [[1, 2, 3], [3, 2, 1]], "{sql}");
        // Also when others follow.
        store.add_requests(&[entry(2000)]).await.unwrap();
        assert!(store.check_requests().await.unwrap().fault.is_some(), "{sql}");
    }
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
