//! The log beside the database stays small, whatever readers do.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use imkit_store::{Commits, Edit, SqliteStore};
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use crate::world::{change, open};

const MEGABYTE: u64 = 1 << 20;

/// What the log may have between changes: 16 MB and the change that led to the checkpoint.
const USUAL: u64 = 20 * MEGABYTE;

fn log(directory: &Path) -> u64 {
    std::fs::metadata(directory.join("keys.db-wal")).unwrap().len()
}

/// Writes so many megabytes, one in a change.
async fn write(store: &SqliteStore, megabytes: u64) {
    let size = usize::try_from(MEGABYTE).unwrap();
    for number in 0..megabytes {
        let name = format!("big{}", number % 4);
        // What is there already would not be written again.
        let letter = char::from(b'a' + u8::try_from(number % 26).unwrap());
        let value = Some(json!(letter.to_string().repeat(size)));
        store.commit(change([Edit::Set { name, value }])).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_is_moved_into_the_database_and_shrinks_again_after_a_long_read() {
    let directory = tempfile::tempdir().unwrap();
    let (store, _) = open(&directory.path().join("keys.db")).await.unwrap();
    write(&store, 20).await;
    assert!(log(directory.path()) < USUAL, "{} bytes", log(directory.path()));

    // Somebody reads one snapshot for long.
    let options = SqliteConnectOptions::new().filename(directory.path().join("keys.db"));
    let mut reader = options.read_only(true).connect().await.unwrap();
    let mut snapshot = reader.begin().await.unwrap();
    sqlx::query("SELECT count(*) FROM audit").fetch_one(&mut *snapshot).await.unwrap();
    write(&store, 30).await;
    let long = log(directory.path());
    assert!(long > USUAL + 5 * MEGABYTE, "{long} bytes: nothing that is being read goes");
    snapshot.rollback().await.unwrap();
    write(&store, 4).await;
    assert!(log(directory.path()) < USUAL, "{} bytes", log(directory.path()));
    store.close().await.unwrap();
}
