//! Reads client keys, and how one is written.

use async_trait::async_trait;
use imkit_keys::{Environment, KeySealer, KeyTally, RowSeal};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection, SqliteExecutor};

use super::SqliteStore;
use super::fault::{damaged, reading};
use super::sealed::{self, Sealed};
use super::times::{number, time};
use crate::{ClientKeyRecord, ClientKeys, StoreError};

/// A client key's record as it is written.
#[derive(Serialize, Deserialize)]
struct ClientKeyRow {
    id: String,
    application: String,
    environment: Environment,
    created_at: i64,
    not_after: Option<i64>,
    revoked_at: Option<i64>,
    #[serde(default)]
    domains: Vec<String>,
    claims: Map<String, Value>,
}

const ALL: &str = "SELECT id, rev, record, seal FROM client_key";

#[async_trait]
impl ClientKeys for SqliteStore {
    async fn all_client_keys(&self) -> Result<Vec<ClientKeyRecord>, StoreError> {
        let rows = sqlx::query(ALL).fetch_all(&self.readers).await.map_err(reading)?;
        let Some(sealer) = &self.sealer else {
            let unsealed = |row: &SqliteRow| read(row.try_get(2).map_err(reading)?);
            return rows.iter().map(unsealed).collect();
        };
        let mut records = Vec::new();
        for row in &rows {
            match sealed::open_client_key(sealer, row) {
                Some(row) => records.push(read(row.record)?),
                None => tracing::error!(
                    client_key = sealed::name(row),
                    "a client key was edited outside of the server: it is not used"
                ),
            }
        }
        Ok(records)
    }
}

/// What the seals of all client keys give.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) tally: KeyTally,
    /// Ids of those that were edited outside of the server.
    pub(super) edited: Vec<String>,
}

/// Checks the seals of all of them.
pub(super) async fn check(
    executor: impl SqliteExecutor<'_>,
    sealer: &KeySealer,
) -> Result<Checked, StoreError> {
    let mut checked = Checked::default();
    for row in sqlx::query(ALL).fetch_all(executor).await.map_err(reading)? {
        match sealed::open_client_key(sealer, &row) {
            Some(row) => checked.tally.add(&row.seal),
            None => checked.edited.push(sealed::name(&row)),
        }
    }
    Ok(checked)
}

/// One that is there before another is put, as its row has it.
pub(super) struct Beside {
    pub(super) record: ClientKeyRecord,
    pub(super) seal: RowSeal,
}

/// Those beside which one is to be put: of its application and environment, and itself as it was. One
/// that was edited is none: the one that is put takes its place.
pub(super) async fn beside(
    connection: &mut SqliteConnection,
    put: &ClientKeyRecord,
    sealer: &KeySealer,
) -> sqlx::Result<Vec<Beside>> {
    let rows = sqlx::query(
        "SELECT id, rev, record, seal FROM client_key WHERE application = ? AND environment = ? \
         UNION SELECT id, rev, record, seal FROM client_key WHERE id = ?",
    )
    .bind(put.application.clone())
    .bind(put.environment.as_str())
    .bind(put.id.clone())
    .fetch_all(connection)
    .await?;
    let sealed = rows.iter().filter_map(|row| sealed::open_client_key(sealer, row));
    let beside = |row: Sealed<'_, &str>| {
        let record = read(row.record).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
        Ok(Beside { record, seal: row.seal })
    };
    sealed.map(beside).collect()
}

/// A record's text.
pub(super) fn write(record: &ClientKeyRecord) -> Result<String, StoreError> {
    let ClientKeyRecord {
        id,
        application,
        environment,
        created_at,
        not_after,
        revoked_at,
        domains,
        claims,
    } = record;
    let row = ClientKeyRow {
        id: id.clone(),
        application: application.clone(),
        environment: *environment,
        created_at: number(*created_at),
        not_after: not_after.map(number),
        revoked_at: revoked_at.map(number),
        domains: domains.clone(),
        claims: claims.clone(),
    };
    serde_json::to_string(&row).map_err(damaged)
}

fn read(text: &str) -> Result<ClientKeyRecord, StoreError> {
    let row: ClientKeyRow = serde_json::from_str(text)
        .map_err(|error| damaged(format_args!("a client key cannot be read: {error}")))?;
    let ClientKeyRow {
        id,
        application,
        environment,
        created_at,
        not_after,
        revoked_at,
        domains,
        claims,
    } = row;
    Ok(ClientKeyRecord {
        id,
        application,
        environment,
        created_at: time(created_at)?,
        not_after: not_after.map(time).transpose()?,
        revoked_at: revoked_at.map(time).transpose()?,
        domains,
        claims,
    })
}
