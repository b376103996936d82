//! `kill -9` while changes are made and requests are logged: what was acknowledged is there, nothing
//! is half done, and both chains are whole. The test runs itself as the process that is killed.
//!
//! `IMKIT_TEST_KILLS=200` kills as often.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use imkit_keys::{KeyState, Rev};
use imkit_store::{
    Audit, AuditFilter, Commits, Edit, Keys, Order, Requests, Settings, SqliteStore,
};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

use crate::world::{all_keys, change, id, insert, open, page, record, replace, request};

/// Where the process that is killed has its database.
const DIRECTORY: &str = "IMKIT_TEST_STORE_DIRECTORY";

/// Keys that are changed.
const KEYS: u64 = 40;

/// Tasks that change them.
const TASKS: u64 = 8;

/// Not a test of its own: what the test below runs and kills.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_changes_keys_until_it_is_killed() {
    let Some(directory) = std::env::var_os(DIRECTORY) else { return };
    let (store, _) = open(&Path::new(&directory).join("keys.db")).await.unwrap();
    let store = Arc::new(store);
    let mut revs: HashMap<u64, Rev> = HashMap::new();
    for number in 0..KEYS {
        if let Some(key) = store.get(id(number)).await.unwrap() {
            revs.insert(number, key.rev);
        }
    }
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let store = Arc::clone(&store);
            let mut revs = revs.clone();
            tokio::spawn(async move {
                let mut random = fastrand::Rng::with_seed(std::process::id().into());
                loop {
                    let number = random.u64(0..KEYS / TASKS) * TASKS + task;
                    let (name, state) = (random.u64(..), random.bool());
                    let mut record = record(number);
                    record.name = name.to_string();
                    record.state = if state { KeyState::Revoked } else { KeyState::Active };
                    let known = revs.get(&number).copied();
                    let edit = match known {
                        None => insert(&record),
                        Some(expected) if random.u8(..) < 40 => {
                            revs.remove(&number);
                            Edit::Remove { id: record.id, expected }
                        }
                        Some(expected) => replace(&record, expected),
                    };
                    let removed = matches!(edit, Edit::Remove { .. });
                    // Two parts of one change: both are there, or neither.
                    let what = json!({ "name": (!removed).then_some(&record.name) });
                    let setting = Edit::Set { name: number.to_string(), value: Some(what.clone()) };
                    let mut change = change([edit, setting]);
                    change.audit.target = Some(number.to_string());
                    change.audit.detail = what;
                    let rev = store.commit(change).await.unwrap().rev;
                    if !removed {
                        revs.insert(number, rev);
                    }
                    // One write, so that a line is whole or not there.
                    let mut out = std::io::stdout().lock();
                    out.write_all(format!("\nacknowledged {rev}\n").as_bytes()).unwrap();
                    out.flush().unwrap();
                }
            })
        })
        .collect();
    log(&store).await;
    let _: Vec<()> = futures_util::future::try_join_all(tasks).await.unwrap();
}

/// Adds requests as long as the process lives.
async fn log(store: &SqliteStore) {
    let mut random = fastrand::Rng::new();
    let mut last = store.check_requests().await.unwrap().entries;
    loop {
        let entries: Vec<_> = (0..random.i64(1..60)).map(|number| request(number, 10)).collect();
        match random.bool() {
            true => store.add_requests(&entries).await.unwrap(),
            false => store.add_requests_unsynced(&entries).await.unwrap(),
        }
        last += entries.len() as u64;
        let mut out = std::io::stdout().lock();
        out.write_all(format!("\nlogged {last}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_process_loses_nothing_that_it_acknowledged() {
    let kills: u64 = std::env::var("IMKIT_TEST_KILLS").map_or(20, |kills| kills.parse().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let mut random = fastrand::Rng::new();
    let mut acknowledged: Rev = 0;
    let mut logged = 0;
    for round in 0..kills {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "--nocapture", "--test-threads=1"])
            .arg("killed::a_process_that_changes_keys_until_it_is_killed")
            .env(DIRECTORY, directory.path())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let before = acknowledged;
        let mut left = random.u64(1..40);
        let mut killed = false;
        // Also while it opens: then nothing is acknowledged in this round.
        if round % 10 == 9 {
            tokio::time::sleep(Duration::from_micros(random.u64(0..30_000))).await;
            process.start_kill().unwrap();
            killed = true;
        }
        while let Some(line) = lines.next_line().await.unwrap() {
            if let Some(last) = line.strip_prefix("logged ") {
                logged = logged.max(last.parse().unwrap());
            }
            if let Some(rev) = line.strip_prefix("acknowledged ") {
                acknowledged = acknowledged.max(rev.parse().unwrap());
                left = left.saturating_sub(1);
                if left == 0 && !killed {
                    // Somewhere in the next commits, not just after one.
                    tokio::time::sleep(Duration::from_micros(random.u64(0..3000))).await;
                    process.start_kill().unwrap();
                    killed = true;
                }
            }
        }
        process.wait().await.unwrap();
        assert!(killed && (acknowledged > before || round % 10 == 9), "round {round}");
        check(directory.path(), acknowledged, logged).await;
    }
    assert!(logged > 0);
}

/// Checks what a killed process left.
async fn check(directory: &Path, acknowledged: Rev, logged: u64) {
    let (store, replica) = open(&directory.join("keys.db")).await.unwrap();
    let requests = store.check_requests().await.unwrap();
    assert_eq!(requests.fault, None);
    assert!(requests.entries >= logged, "{} < {logged}", requests.entries);
    let verdict = store.verify().await.unwrap();
    assert_eq!(verdict.fault, None);
    assert!(verdict.head.seq >= acknowledged, "{} < {acknowledged}", verdict.head.seq);
    assert_eq!((verdict.entries, replica.rev()), (verdict.head.seq, verdict.head.seq));

    // The audit tells what every key should be: revisions are its numbers, without a gap.
    let mut expected: HashMap<String, (Rev, Option<String>)> = HashMap::new();
    let filter = AuditFilter { order: Order::OldestFirst, ..AuditFilter::default() };
    let mut request = page(1000);
    let mut next = 1;
    loop {
        let entries = store.entries(&filter, &request).await.unwrap();
        for entry in entries.items {
            assert_eq!((entry.seq, entry.rev), (next, next));
            next += 1;
            let name = entry.body.detail["name"].as_str().map(str::to_owned);
            expected.insert(entry.body.target.unwrap(), (entry.rev, name));
        }
        request.cursor = entries.next;
        if request.cursor.is_none() {
            break;
        }
    }
    let keys = all_keys(&store).await;
    let alive = expected.values().filter(|(_, name)| name.is_some()).count();
    assert_eq!((keys.len(), replica.len()), (alive, alive));
    for (number, (rev, name)) in expected {
        assert_eq!(store.setting(&number).await.unwrap(), Some(json!({ "name": &name })));
        let key = store.get(id(number.parse().unwrap())).await.unwrap();
        assert_eq!(key.map(|key| (key.rev, key.record.name)), name.map(|name| (rev, name)));
    }
    store.close().await.unwrap();
}
