//! Loads all keys into a replica. Hundreds of records come as one text, and several texts are read
//! and compiled at the same time.

use std::sync::Arc;

use imkit_keys::{Compiled, KeyRecord, KeySealer, KeyTally, Replica, Rev};
use sqlx::{Row, SqlitePool};
use tokio::sync::Mutex;

use super::fault::{damaged, reading};
use super::key_row;
use super::sealed::{self, Sealed};
use super::texts::{self, TextRow};
use crate::{KeyCheck, KeyFault, StoreError};

/// Numbers of keys that are read at a time.
const CHUNK: i64 = 250;

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

impl Loaded {
    fn add(&mut self, other: Self) {
        self.tally.add_all(&other.tally);
        self.refused.extend(other.refused);
    }
}

/// Replaces everything in a replica. Without a sealer every key is taken as it is.
pub(super) async fn all(
    readers: &SqlitePool,
    rev: Rev,
    replica: &Arc<Replica>,
    sealer: Option<&KeySealer>,
) -> Result<Loaded, StoreError> {
    let next = Arc::new(Mutex::new(Some(i64::MIN)));
    let spawn = |_| {
        let (readers, next, replica) = (readers.clone(), Arc::clone(&next), Arc::clone(replica));
        let sealer = sealer.cloned();
        tokio::spawn(async move {
            let (mut parts, mut loaded) = (Vec::new(), Loaded::default());
            while let Some(from) = texts::take(&readers, &next, CHUNK).await? {
                parts.push(chunk(&readers, from, &replica, sealer.as_ref(), &mut loaded).await?);
            }
            Ok::<_, StoreError>((parts, loaded))
        })
    };
    let tasks: Vec<_> = (0..TASKS).map(spawn).collect();
    let (mut parts, mut loaded) = (Vec::new(), Loaded::default());
    for task in tasks {
        let (more, of_these) = task.await.map_err(damaged)??;
        parts.extend(more);
        loaded.add(of_these);
    }
    let replica = Arc::clone(replica);
    let loading = tokio::task::spawn_blocking(move || replica.load_compiled(rev, parts));
    loading.await.map_err(damaged)?.map_err(damaged)?;
    Ok(loaded)
}

async fn chunk(
    readers: &SqlitePool,
    from: i64,
    replica: &Replica,
    sealer: Option<&KeySealer>,
    loaded: &mut Loaded,
) -> Result<Compiled, StoreError> {
    match texts::read(readers, from, CHUNK).await? {
        // One by one: what a record takes is given back before the next one takes it again.
        Some(texts) => compile(replica, texts.rows().filter_map(|row| read(&row, sealer, loaded))),
        None => one_by_one(readers, from, replica, sealer, loaded).await,
    }
}

/// Compiles records up to the first that cannot be read.
fn compile(
    replica: &Replica,
    records: impl Iterator<Item = Result<KeyRecord, StoreError>>,
) -> Result<Compiled, StoreError> {
    let mut fault = None;
    let records = records.map_while(|record| record.map_err(|error| fault = Some(error)).ok());
    let part = replica.compile(records).map_err(damaged)?;
    fault.map_or(Ok(part), Err)
}

/// Reads one record, unless its seal is not ours.
fn read(
    row: &TextRow<'_>,
    sealer: Option<&KeySealer>,
    loaded: &mut Loaded,
) -> Option<Result<KeyRecord, StoreError>> {
    if let Some(sealer) = sealer {
        match row.seal(sealer) {
            Some(seal) => loaded.tally.add(&seal),
            None => {
                loaded.refused.push(row.name());
                return None;
            }
        }
    }
    Some(key_row::read(row.record))
}

/// Reads a chunk in which some row is none that was ever written.
async fn one_by_one(
    readers: &SqlitePool,
    from: i64,
    replica: &Replica,
    sealer: Option<&KeySealer>,
    loaded: &mut Loaded,
) -> Result<Compiled, StoreError> {
    let rows = texts::rows(readers, from, CHUNK).await?;
    let records = rows.iter().filter_map(|row| match sealer {
        None => Some(row.try_get(2).map_err(reading).and_then(key_row::read)),
        Some(sealer) => match sealed::open(sealer, row) {
            Some(Sealed { record, seal, .. }) => {
                loaded.tally.add(&seal);
                Some(key_row::read(record))
            }
            None => {
                loaded.refused.push(sealed::name(row));
                None
            }
        },
    });
    compile(replica, records)
}
