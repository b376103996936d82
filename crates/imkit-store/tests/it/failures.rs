//! Disks that are full, files that are somebody else's, and directories that nobody may write to.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;
use std::sync::Arc;

use imkit_keys::{Change, Replica};
use imkit_store::{
    Audit, Commits, Edit, ErrorKind, Keys, Location, Requests, Settings, SqliteOptions,
    SqliteStore, StoreError,
};
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use crate::world::{AUDIT_KEY, at, change, id, insert, open, record, request};

fn set(size: usize) -> Edit {
    Edit::Set { name: "big".to_owned(), value: Some(json!("x".repeat(size))) }
}

async fn sql(path: &Path, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_changes_and_then_goes_on() {
    let directory = tempfile::tempdir().unwrap();
    let replica = Arc::new(Replica::new());
    let location = Location::File(directory.path().join("keys.db"));
    let options =
        SqliteOptions { most_pages: Some(120), ..SqliteOptions::new(location, AUDIT_KEY) };
    let store = SqliteStore::open(options, Arc::clone(&replica)).await.unwrap();
    store.commit(change([insert(&record(1))])).await.unwrap();
    let refused = store.commit(change([insert(&record(2)), set(1_000_000)])).await.unwrap_err();
    assert!(matches!(refused, StoreError::Unwritable(_)), "{refused:?}");
    assert_eq!(refused.kind(), ErrorKind::Unavailable);
    assert_eq!(store.get(id(2)).await.unwrap(), None);
    assert_eq!(store.setting("big").await.unwrap(), None);
    assert_eq!((replica.rev(), replica.len()), (1, 1));
    // Those who shared the transaction fail with it, and nothing of them is there either.
    let store = Arc::new(store);
    let tasks: Vec<_> = (10..40)
        .map(|number| {
            let store = Arc::clone(&store);
            let edits = vec![insert(&record(number)), set(1_000_000)];
            tokio::spawn(async move { store.commit(change(edits)).await })
        })
        .collect();
    for task in tasks {
        assert!(matches!(task.await.unwrap(), Err(StoreError::Unwritable(_))));
    }
    assert_eq!((store.count().await.unwrap(), replica.rev(), replica.len()), (1, 1, 1));
    let made = store.commit(change([insert(&record(2)), set(10)])).await.unwrap();
    assert_eq!((made.rev, made.audit_seq, replica.rev()), (2, 2, 2));
    assert_eq!(store.verify().await.unwrap().fault, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_requests_and_the_log_goes_on_whole() {
    let directory = tempfile::tempdir().unwrap();
    let location = Location::File(directory.path().join("keys.db"));
    let options =
        SqliteOptions { most_pages: Some(120), ..SqliteOptions::new(location, AUDIT_KEY) };
    let store = SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap();
    store.add_requests(&[request(1, 10), request(2, 10)]).await.unwrap();
    // The first of them fit.
    let many: Vec<_> = (3..200).map(|number| request(number, 10_000)).collect();
    let refused = store.add_requests(&many).await.unwrap_err();
    assert!(matches!(refused, StoreError::Unwritable(_)), "{refused:?}");
    let check = store.check_requests().await.unwrap();
    assert_eq!((check.entries, check.fault), (2, None));
    store.add_requests(&[request(3, 10)]).await.unwrap();
    let check = store.check_requests().await.unwrap();
    assert_eq!((check.entries, check.fault), (3, None));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_that_missed_a_change_is_loaded_again() {
    let directory = tempfile::tempdir().unwrap();
    let (store, replica) = open(&directory.path().join("keys.db")).await.unwrap();
    store.commit(change([insert(&record(1))])).await.unwrap();
    // Somebody meddles with it.
    replica.apply(2, &[Change::Remove(id(1))]).unwrap();
    replica.apply(3, &[]).unwrap();
    let made = store.commit(change([insert(&record(2))])).await.unwrap();
    assert_eq!(made.rev, 2);
    // It is ahead, so it is wrong.
    assert_eq!((replica.rev(), replica.len()), (2, 2));
    let made = store.commit(change([insert(&record(3))])).await.unwrap();
    assert_eq!((made.rev, replica.rev(), replica.len()), (3, 3, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_opened_by_one_store_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (first, _) = open(&path).await.unwrap();
    first.commit(change([insert(&record(1))])).await.unwrap();
    let refused = open(&path).await.unwrap_err();
    assert!(matches!(refused, StoreError::InUse { .. }), "{refused}");
    first.commit(change([insert(&record(2))])).await.unwrap();
    first.close().await.unwrap();
    let (second, replica) = open(&path).await.unwrap();
    assert_eq!(replica.len(), 2);
    drop(second);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_of_later_versions_and_of_others_are_refused_and_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (store, _) = open(&path).await.unwrap();
    store.commit(change([insert(&record(1))])).await.unwrap();
    store.close().await.unwrap();
    sql(&path, "PRAGMA user_version = 99").await;
    let before = std::fs::read(&path).unwrap();
    let refused = open(&path).await.unwrap_err();
    assert!(matches!(&refused, StoreError::Format { .. }), "{refused:?}");
    assert!(refused.to_string().contains("form 99"), "{refused}");
    assert_eq!(refused.kind(), ErrorKind::Fatal);
    assert!(std::fs::read(&path).unwrap() == before);

    let theirs = directory.path().join("theirs.db");
    sql(&theirs, "CREATE TABLE theirs (x)").await;
    assert!(matches!(open(&theirs).await, Err(StoreError::Format { .. })));
    let text = directory.path().join("text");
    std::fs::write(&text, "no database, but long enough to be read as one".repeat(99)).unwrap();
    assert!(matches!(open(&text).await, Err(StoreError::Format { .. })));
    let nowhere = directory.path().join("no/such/keys.db");
    assert!(matches!(open(&nowhere).await, Err(StoreError::Open { .. })));
    assert!(matches!(open(directory.path()).await, Err(StoreError::Open { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_file_is_not_opened_and_a_damaged_key_is_not_loaded() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (store, _) = open(&path).await.unwrap();
    let edits: Vec<_> = (0..3000).map(|number| insert(&record(number))).collect();
    store.commit(change(edits)).await.unwrap();
    store.close().await.unwrap();
    let whole = std::fs::read(&path).unwrap();

    // A record that nobody wrote.
    sql(&path, "UPDATE key SET record = json_set(record, '$[3]', 'sleepy') WHERE number = 2500")
        .await;
    let (store, replica) = open(&path).await.unwrap();
    let missing = (0..3000).filter(|number| replica.get(id(*number)).is_none()).count();
    assert_eq!((replica.len(), missing), (2999, 1));
    store.close().await.unwrap();

    // Pages of nothing.
    let mut broken = whole.clone();
    broken[8192..whole.len() / 2].fill(0xa5);
    std::fs::write(&path, &broken).unwrap();
    let refused = open(&path).await.map(|_| ()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Fatal, "{refused:?}");
    // Cut off.
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let refused = open(&path).await.map(|_| ()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Fatal, "{refused:?}");
    std::fs::write(&path, whole).unwrap();
    assert_eq!(open(&path).await.unwrap().1.len(), 3000);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_owner_can_read_any_of_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let (store, _) = open(&directory.path().join("keys.db")).await.unwrap();
    store.commit(change([insert(&record(1))])).await.unwrap();
    store.count().await.unwrap();
    let mut files = 0;
    for file in std::fs::read_dir(directory.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{:?}", file.path());
        files += 1;
    }
    assert_eq!(files, 4);
}

/// Nobody keeps root out of a directory: then there is nothing to see.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_directory_that_cannot_be_written_to_is_an_error_that_names_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let locked = std::fs::Permissions::from_mode(0o500);
    std::fs::set_permissions(directory.path(), locked).unwrap();
    if std::fs::write(directory.path().join("probe"), "").is_ok() {
        return;
    }
    let refused = open(&directory.path().join("keys.db")).await.unwrap_err();
    assert!(matches!(refused, StoreError::Open { .. }), "{refused:?}");
    assert!(refused.to_string().contains("keys.db"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_temporary_store_leaves_nothing() {
    let options = SqliteOptions::new(Location::Temporary, AUDIT_KEY);
    let store = SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap();
    store.commit(change([insert(&record(1))])).await.unwrap();
    let shown = format!("{store:?}");
    let path = shown.split('"').nth(1).unwrap();
    assert!(Path::new(path).exists());
    store.close().await.unwrap();
    assert!(!Path::new(path).parent().unwrap().exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_is_dropped_still_writes_what_was_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let (store, _) = open(&path).await.unwrap();
    store.commit(change([insert(&record(1))])).await.unwrap();
    drop(store);
    // Its writer lets go of the file when it is done.
    let (store, replica) = loop {
        match open(&path).await {
            Err(StoreError::InUse { .. }) => tokio::task::yield_now().await,
            other => break other.unwrap(),
        }
    };
    assert_eq!(replica.len(), 1);
    let list = store.list(&Default::default(), &crate::world::page(5), at(0)).await.unwrap();
    assert_eq!(list.items.len(), 1);
}
