//! Loads all keys into a replica. Thousands of records come as one text, are read on several
//! threads, and go into the replica on one.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use imkit_keys::{ApplyError, KeyRecord, Replica, Rev};
use sqlx::{Row, SqlitePool};
use tokio::sync::mpsc;

use super::fault::{damaged, reading};
use super::key_row;
use crate::StoreError;

/// Numbers of keys that are read at a time.
const CHUNK: i64 = 2000;

/// Readings that go on at the same time.
const TASKS: usize = 3;

type Chunk = Result<Vec<KeyRecord>, StoreError>;

/// Replaces everything in a replica.
pub(super) async fn all(
    readers: &SqlitePool,
    rev: Rev,
    replica: &Arc<Replica>,
) -> Result<(), StoreError> {
    let row = sqlx::query("SELECT min(number), max(number) FROM key")
        .fetch_one(readers)
        .await
        .map_err(reading)?;
    let first: Option<i64> = row.try_get(0).map_err(reading)?;
    let last: Option<i64> = row.try_get(1).map_err(reading)?;
    let next = Arc::new(AtomicI64::new(first.unwrap_or(0)));
    let (chunks, mut arriving) = mpsc::channel::<Chunk>(2 * TASKS);
    for _ in 0..last.map_or(0, |_| TASKS) {
        let (readers, next, chunks) = (readers.clone(), Arc::clone(&next), chunks.clone());
        tokio::spawn(async move {
            loop {
                let from = next.fetch_add(CHUNK, Ordering::Relaxed);
                if last.is_none_or(|last| from > last) {
                    return;
                }
                let chunk = chunk(&readers, from).await;
                let failed = chunk.is_err();
                if chunks.send(chunk).await.is_err() || failed {
                    return;
                }
            }
        });
    }
    drop(chunks);
    let replica = Arc::clone(replica);
    let loading = tokio::task::spawn_blocking(move || {
        let records = std::iter::from_fn(|| arriving.blocking_recv());
        let records = records.flat_map(|chunk| match chunk {
            Ok(records) => records.into_iter().map(Ok).collect::<Vec<_>>(),
            Err(error) => vec![Err(error.into())],
        });
        replica.try_load::<Failed>(rev, records)
    });
    match loading.await {
        Ok(loaded) => loaded.map_err(|Failed(error)| error),
        Err(error) => Err(damaged(error)),
    }
}

async fn chunk(readers: &SqlitePool, from: i64) -> Chunk {
    let row = sqlx::query(
        "SELECT '[' || group_concat(record, ',') || ']' FROM key WHERE number BETWEEN ? AND ?",
    )
    .bind(from)
    .bind(from + (CHUNK - 1))
    .fetch_one(readers)
    .await
    .map_err(reading)?;
    match row.try_get::<Option<&str>, _>(0).map_err(reading)? {
        Some(text) => key_row::read_all(text),
        None => Ok(Vec::new()),
    }
}

/// Why a load stopped.
struct Failed(StoreError);

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self(error)
    }
}

impl From<ApplyError> for Failed {
    fn from(error: ApplyError) -> Self {
        Self(damaged(error))
    }
}
