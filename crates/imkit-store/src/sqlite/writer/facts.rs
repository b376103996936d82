//! What the database says about the keys and secrets that a batch is about.

use std::collections::{HashMap, HashSet};

use imkit_keys::{KeyId, KeyRecord, KeySealer, Rev, RowSeal};
use sqlx::{Row, SqliteConnection};

use super::super::client_keys::{self, Beside};
use super::super::sealed::{self, Sealed};
use super::super::{cursor, key_row, keys};
use super::prepared::{Hash, Prepared, Step};
use crate::ClientKeyRecord;

/// Keys and secrets as they are, and then as the changes leave them.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) keys: HashMap<KeyId, Known>,
    pub(super) owners: HashMap<Hash, KeyId>,
    /// Seals of the keys that are there before the batch.
    pub(super) seals: HashMap<KeyId, RowSeal>,
    /// Keys whose rows were edited: they do not exist, but nor can they be made.
    pub(super) spoiled: HashSet<KeyId>,
    /// Client keys beside those that are put.
    pub(super) client_keys: HashMap<String, ClientKeyRecord>,
    /// Their seals.
    pub(super) client_seals: HashMap<String, RowSeal>,
    /// The root keys that ask.
    pub(super) actors: HashMap<KeyId, KeyRecord>,
}

/// A key that exists.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Known {
    pub(super) rev: Rev,
    pub(super) hashes: Vec<Hash>,
}

pub(super) async fn read(
    connection: &mut SqliteConnection,
    commits: &[Prepared],
    sealer: &KeySealer,
) -> sqlx::Result<Facts> {
    let mut ids: HashSet<&KeyId> = HashSet::new();
    let mut hashes: HashSet<&Hash> = HashSet::new();
    for step in commits.iter().flat_map(|commit| &commit.steps) {
        match step {
            Step::Put { record, hashes: put, .. } => {
                ids.insert(&record.id);
                hashes.extend(put);
            }
            Step::Remove { id, .. } => {
                ids.insert(id);
            }
            Step::Bequeath { .. } | Step::Set { .. } | Step::PutClientKey { .. } => {}
        }
    }
    let mut facts =
        Facts { actors: actors(connection, commits, sealer).await?, ..Facts::default() };
    facts.read_client_keys(connection, commits, sealer).await?;
    if ids.is_empty() {
        return Ok(facts);
    }
    let ids = keys::id_array(ids);
    let hashes: Vec<String> =
        hashes.iter().map(|hash| format!("\"{}\"", cursor::hex(&hash[..]))).collect();
    let rows = sqlx::query(
        "SELECT id, rev, record, seal, NULL FROM key \
         WHERE id IN (SELECT value FROM json_each(?1)) \
         UNION ALL SELECT key, NULL, NULL, NULL, hash FROM key_secret \
         WHERE key IN (SELECT value FROM json_each(?1)) \
         UNION ALL SELECT key, NULL, NULL, NULL, hash FROM key_secret \
         WHERE hash IN (SELECT unhex(value) FROM json_each(?2)) \
         AND key NOT IN (SELECT value FROM json_each(?1))",
    )
    .bind(ids)
    .bind(format!("[{}]", hashes.join(",")))
    .fetch_all(connection)
    .await?;
    for row in rows {
        let id: &str = row.try_get(0)?;
        let id: KeyId = id.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
        if row.try_get::<Option<i64>, _>(1)?.is_some() {
            match sealed::open(sealer, &row) {
                Some(Sealed { rev, seal, .. }) => {
                    facts.keys.insert(id, Known { rev, hashes: Vec::new() });
                    facts.seals.insert(id, seal);
                }
                None => {
                    facts.spoiled.insert(id);
                }
            }
        } else if let Ok(hash) = Hash::try_from(row.try_get::<&[u8], _>(4)?) {
            facts.owners.insert(hash, id);
        }
    }
    for (hash, id) in &facts.owners {
        if let Some(known) = facts.keys.get_mut(id) {
            known.hashes.push(*hash);
        }
    }
    Ok(facts)
}

impl Facts {
    /// Client keys of the applications and environments for which some are put.
    async fn read_client_keys(
        &mut self,
        connection: &mut SqliteConnection,
        commits: &[Prepared],
        sealer: &KeySealer,
    ) -> sqlx::Result<()> {
        for record in commits.iter().flat_map(|commit| &commit.steps).filter_map(put_client_key) {
            for Beside { record, seal } in client_keys::beside(connection, record, sealer).await? {
                self.client_seals.insert(record.id.clone(), seal);
                self.client_keys.insert(record.id.clone(), record);
            }
        }
        Ok(())
    }
}

fn put_client_key(step: &Step) -> Option<&ClientKeyRecord> {
    match step {
        Step::PutClientKey { record, .. } => Some(record),
        Step::Put { .. } | Step::Remove { .. } | Step::Bequeath { .. } | Step::Set { .. } => None,
    }
}

/// Those of the root keys that ask which there still are.
async fn actors(
    connection: &mut SqliteConnection,
    commits: &[Prepared],
    sealer: &KeySealer,
) -> sqlx::Result<HashMap<KeyId, KeyRecord>> {
    let ids: HashSet<KeyId> =
        commits.iter().filter_map(|commit| commit.actor).map(|actor| actor.id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = sqlx::query(
        "SELECT id, rev, record, seal FROM key WHERE id IN (SELECT value FROM json_each(?))",
    )
    .bind(keys::id_array(&ids))
    .fetch_all(connection)
    .await?;
    let mut actors = HashMap::new();
    for row in rows {
        // One that was edited asks for nothing.
        if let Some(Ok(record)) =
            sealed::open(sealer, &row).map(|row| key_row::read(row.id, row.record))
        {
            actors.insert(record.id, record);
        }
    }
    Ok(actors)
}
