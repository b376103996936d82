//! Loads all keys into a replica. A thousand records come as one text, and several texts are read
//! and compiled at the same time.

use std::collections::HashMap;
use std::sync::Arc;

use imkit_keys::{KeyId, KeySealer, KeyTally, Loader, Replica, Rev, Terms};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqlitePool};
use tokio::sync::Mutex;

use super::client_keys::{self, Checked};
use super::fault::{damaged, reading};
use super::key_row::KeyRow;
use super::sealed::{self, Sealed};
use super::texts::{self, TextRow};
use crate::{KeyCheck, KeyFault, StoreError};

/// Numbers of keys that are read at a time.
const CHUNK: i64 = 1000;

/// Readings that go on at the same time.
const TASKS: usize = 3;

/// Most policies that each of them has at hand.
const MOST_TERMS: usize = 10_000;

/// What was loaded.
#[derive(Default)]
pub(super) struct Loaded {
    /// Of the keys that were, and of all client keys.
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

/// Replaces everything in a replica, and looks at the client keys, which are not in it. Without a
/// sealer every key is taken as it is.
pub(super) async fn all(
    readers: &SqlitePool,
    rev: Rev,
    replica: &Arc<Replica>,
    sealer: Option<&KeySealer>,
) -> Result<Loaded, StoreError> {
    let next = Arc::new(Mutex::new(Some(i64::MIN)));
    let spawn = |_| {
        let mut reader = Reader::new(Arc::clone(replica), sealer.cloned());
        let (readers, next) = (readers.clone(), Arc::clone(&next));
        tokio::spawn(async move {
            while let Some(from) = texts::take(&readers, &next, CHUNK).await? {
                reader.chunk(&readers, from).await?;
            }
            Ok::<_, StoreError>((reader.loader, reader.loaded))
        })
    };
    let tasks: Vec<_> = (0..TASKS).map(spawn).collect();
    let (mut loaders, mut loaded) = (Vec::new(), Loaded::default());
    for task in tasks {
        let (loader, of_these) = task.await.map_err(damaged)??;
        loaders.push(loader);
        loaded.add(of_these);
    }
    if let Some(sealer) = sealer {
        let Checked { tally, edited } = client_keys::check(readers, sealer).await?;
        loaded.add(Loaded { tally, refused: edited });
    }
    let replica = Arc::clone(replica);
    let loading = tokio::task::spawn_blocking(move || replica.load_all(rev, loaders));
    loading.await.map_err(damaged)?.map_err(damaged)?;
    Ok(loaded)
}

/// Reads a part of the keys.
struct Reader {
    replica: Arc<Replica>,
    sealer: Option<KeySealer>,
    loader: Loader,
    /// Compiled policies by their text.
    terms: HashMap<String, Arc<Terms>>,
    loaded: Loaded,
}

impl Reader {
    fn new(replica: Arc<Replica>, sealer: Option<KeySealer>) -> Self {
        let loader = replica.loader();
        Self { replica, sealer, loader, terms: HashMap::new(), loaded: Loaded::default() }
    }

    async fn chunk(&mut self, readers: &SqlitePool, from: i64) -> Result<(), StoreError> {
        match texts::read(readers, from, CHUNK).await? {
            Some(texts) => texts.rows().try_for_each(|row| self.text(&row)),
            None => {
                let rows = texts::rows(readers, from, CHUNK).await?;
                rows.iter().try_for_each(|row| self.row(row))
            }
        }
    }

    /// Takes a row, unless its seal is not ours.
    fn text(&mut self, row: &TextRow<'_>) -> Result<(), StoreError> {
        if let Some(sealer) = &self.sealer {
            let Some(seal) = row.seal(sealer) else {
                self.loaded.refused.push(row.name());
                return Ok(());
            };
            self.loaded.tally.add(&seal);
        }
        let id = row.id().ok_or_else(|| damaged("a key's id cannot be read"))?;
        self.take(id, row.record)
    }

    /// Takes a row that may be none that was ever written.
    fn row(&mut self, row: &SqliteRow) -> Result<(), StoreError> {
        let Some(sealer) = &self.sealer else {
            let id: &str = row.try_get(0).map_err(reading)?;
            return self.take(id.parse().map_err(damaged)?, row.try_get(2).map_err(reading)?);
        };
        let Some(Sealed { id, record, seal, .. }) = sealed::open(sealer, row) else {
            self.loaded.refused.push(sealed::name(row));
            return Ok(());
        };
        self.loaded.tally.add(&seal);
        self.take(id, record)
    }

    fn take(&mut self, id: KeyId, record: &str) -> Result<(), StoreError> {
        let row = KeyRow::parse(record)?;
        let terms = match self.terms.get(row.policy_text()) {
            Some(terms) => Arc::clone(terms),
            None => self.compile(id, &row)?,
        };
        let secrets = row.secrets()?;
        self.loader.add(row.facts(id, &secrets, terms)?).map_err(damaged)
    }

    fn compile(&mut self, id: KeyId, row: &KeyRow<'_>) -> Result<Arc<Terms>, StoreError> {
        let terms = self.replica.terms(&row.policy()?);
        let terms = terms.map_err(|fault| damaged(format_args!("key {id}: {fault}")))?;
        if self.terms.len() >= MOST_TERMS {
            self.terms.clear();
        }
        self.terms.insert(row.policy_text().to_owned(), Arc::clone(&terms));
        Ok(terms)
    }
}
