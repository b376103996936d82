//! Whatever is done to the database behind the store's back is found, and named.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod audit;
mod client_keys;
mod keys;
mod parts;
mod requests;

use std::path::Path;
use std::sync::Arc;

use imkit_store::{Commits, SqliteStore};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::world::{change, open};

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
