//! Loads all keys into a replica. Hundreds of records come as one text, and several texts are read
//! and compiled at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use imkit_keys::{Compiled, Replica, Rev};
use sqlx::{Row, SqlitePool};

use super::fault::{damaged, reading};
use super::key_row;
use crate::StoreError;

/// Numbers of keys that are read at a time.
const CHUNK: i64 = 250;

/// Readings that go on at the same time.
const TASKS: usize = 3;

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
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (readers, replica) = (readers.clone(), Arc::clone(replica));
            let next = Arc::clone(&next);
            tokio::spawn(async move {
                let mut parts = Vec::new();
                loop {
                    let from = next.fetch_add(CHUNK, Ordering::Relaxed);
                    if last.is_none_or(|last| from > last) {
                        return Ok(parts);
                    }
                    parts.push(chunk(&readers, from, &replica).await?);
                }
            })
        })
        .collect();
    let mut parts = Vec::new();
    for task in tasks {
        parts.extend(task.await.map_err(damaged)??);
    }
    let replica = Arc::clone(replica);
    let loading = tokio::task::spawn_blocking(move || replica.load_compiled(rev, parts));
    loading.await.map_err(damaged)?.map_err(damaged)
}

async fn chunk(readers: &SqlitePool, from: i64, replica: &Replica) -> Result<Compiled, StoreError> {
    // JSON has no line breaks.
    let row =
        sqlx::query("SELECT group_concat(record, char(10)) FROM key WHERE number BETWEEN ? AND ?")
            .bind(from)
            .bind(from + (CHUNK - 1))
            .fetch_one(readers)
            .await
            .map_err(reading)?;
    let text: Option<&str> = row.try_get(0).map_err(reading)?;
    let mut fault = None;
    // One by one: what a record takes is given back before the next one takes it again.
    let lines = text.unwrap_or_default().lines();
    let records = lines.map_while(|line| key_row::read(line).map_err(|e| fault = Some(e)).ok());
    let part = replica.compile(records).map_err(damaged)?;
    fault.map_or(Ok(part), Err)
}
