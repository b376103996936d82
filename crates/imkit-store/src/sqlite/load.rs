//! Loads all keys into a replica. Thousands of records come as one text, are read on several
//! threads, and go into the replica on one.

use std::sync::Arc;

use imkit_keys::{ApplyError, KeyRecord, KeySealer, KeyTally, Replica, Rev};
use sqlx::{Row, SqlitePool};
use tokio::sync::{Mutex, mpsc};

use super::fault::{damaged, reading};
use super::sealed::{self, Sealed};
use super::{cursor, key_row};
use crate::{KeyCheck, KeyFault, StoreError};

/// Numbers of keys that are read at a time.
const CHUNK: i64 = 2000;

/// Readings that go on at the same time.
const TASKS: usize = 3;

/// What was loaded.
#[derive(Default)]
pub(super) struct Loaded {
    /// Of the keys that were.
    pub(super) tally: KeyTally,
    /// Ids of those that were edited outside of the server, and were not.
    pub(super) refused: Vec<String>,
}

impl Loaded {
    /// Tells the operator of what is wrong with the keys.
    pub(super) fn report(&self) {
        let mut check = KeyCheck { is_complete: true, ..KeyCheck::default() };
        self.refused.iter().for_each(|id| check.add(id.clone()));
        let put_back = self.tally.broken.then_some(KeyFault::PutBack);
        for fault in check.fault().into_iter().chain(put_back) {
            tracing::error!(%fault, "the key database was changed outside of the server");
        }
    }
}

/// Some keys.
#[derive(Default)]
struct Chunk {
    records: Vec<KeyRecord>,
    loaded: Loaded,
}

/// Replaces everything in a replica. Without a sealer every key is taken as it is.
pub(super) async fn all(
    readers: &SqlitePool,
    rev: Rev,
    replica: &Arc<Replica>,
    sealer: Option<&KeySealer>,
) -> Result<Loaded, StoreError> {
    let next = Arc::new(Mutex::new(Some(i64::MIN)));
    let (chunks, mut arriving) = mpsc::channel::<Result<Chunk, StoreError>>(2 * TASKS);
    for _ in 0..TASKS {
        let (readers, next, chunks) = (readers.clone(), Arc::clone(&next), chunks.clone());
        let sealer = sealer.cloned();
        tokio::spawn(async move {
            loop {
                let chunk = match take(&readers, &next).await {
                    Ok(None) => return,
                    Ok(Some(from)) => chunk(&readers, from, sealer.as_ref()).await,
                    Err(error) => Err(error),
                };
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
        let mut all = Loaded::default();
        let chunks = std::iter::from_fn(|| arriving.blocking_recv());
        let records = chunks.flat_map(|chunk| match chunk {
            Ok(Chunk { records, loaded }) => {
                all.tally.add_all(&loaded.tally);
                all.refused.extend(loaded.refused);
                records.into_iter().map(Ok).collect::<Vec<_>>()
            }
            Err(error) => vec![Err(error.into())],
        });
        replica.try_load::<Failed>(rev, records).map(|()| all)
    });
    match loading.await {
        Ok(loaded) => loaded.map_err(|Failed(error)| error),
        Err(error) => Err(damaged(error)),
    }
}

/// The number at which the next chunk begins. Numbers may have gaps of any size.
async fn take(readers: &SqlitePool, next: &Mutex<Option<i64>>) -> Result<Option<i64>, StoreError> {
    let mut next = next.lock().await;
    let Some(after) = *next else { return Ok(None) };
    let row = sqlx::query("SELECT min(number) FROM key WHERE number >= ?")
        .bind(after)
        .fetch_one(readers)
        .await
        .map_err(reading)?;
    let from: Option<i64> = row.try_get(0).map_err(reading)?;
    *next = from.and_then(|from| from.checked_add(CHUNK));
    Ok(from)
}

async fn chunk(
    readers: &SqlitePool,
    from: i64,
    sealer: Option<&KeySealer>,
) -> Result<Chunk, StoreError> {
    // No JSON text that was written has a line break in it.
    let row = sqlx::query(
        "SELECT count(*), group_concat(id || ' ' || rev || ' ' || hex(seal), char(10)), \
         group_concat(record, char(10)) FROM key WHERE number BETWEEN ? AND ?",
    )
    .bind(from)
    .bind(from.saturating_add(CHUNK - 1))
    .fetch_one(readers)
    .await
    .map_err(reading)?;
    let count: i64 = row.try_get(0).map_err(reading)?;
    let texts = (row.try_get::<Option<&str>, _>(1), row.try_get::<Option<&str>, _>(2));
    if let (Ok(Some(heads)), Ok(Some(records))) = texts {
        let count = usize::try_from(count).unwrap_or(0);
        if heads.split('\n').count() == count && records.split('\n').count() == count {
            return read(heads.split('\n').zip(records.split('\n')), count, sealer);
        }
    }
    one_by_one(readers, from, sealer).await
}

fn read<'t>(
    lines: impl Iterator<Item = (&'t str, &'t str)>,
    count: usize,
    sealer: Option<&KeySealer>,
) -> Result<Chunk, StoreError> {
    let mut chunk = Chunk { records: Vec::with_capacity(count), loaded: Loaded::default() };
    for (head, record) in lines {
        if let Some(sealer) = sealer {
            let mut parts = head.splitn(3, ' ');
            let (id, rev, seal) = (parts.next(), parts.next(), parts.next());
            let seal = id.zip(rev).zip(seal).and_then(|((id, rev), seal)| {
                sealer.check(id, rev.parse().ok()?, record, &cursor::unhex(seal)?)
            });
            let Some(seal) = seal else {
                let id: String = id.unwrap_or_default().chars().take(64).collect();
                chunk.loaded.refused.push(id.escape_debug().to_string());
                continue;
            };
            chunk.loaded.tally.add(&seal);
        }
        chunk.records.push(key_row::read(record)?);
    }
    Ok(chunk)
}

/// Reads a chunk in which some row is none that was ever written.
async fn one_by_one(
    readers: &SqlitePool,
    from: i64,
    sealer: Option<&KeySealer>,
) -> Result<Chunk, StoreError> {
    let rows = sqlx::query("SELECT id, rev, record, seal FROM key WHERE number BETWEEN ? AND ?")
        .bind(from)
        .bind(from.saturating_add(CHUNK - 1))
        .fetch_all(readers)
        .await
        .map_err(reading)?;
    let mut chunk = Chunk::default();
    for row in &rows {
        match sealer {
            None => chunk.records.push(key_row::read(row.try_get(2).map_err(reading)?)?),
            Some(sealer) => match sealed::open(sealer, row) {
                Some(Sealed { record, seal, .. }) => {
                    chunk.loaded.tally.add(&seal);
                    chunk.records.push(key_row::read(record)?);
                }
                None => chunk.loaded.refused.push(sealed::name(row)),
            },
        }
    }
    Ok(chunk)
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
