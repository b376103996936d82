//! Reads client keys, and how one is written.

use async_trait::async_trait;
use imkit_keys::Environment;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::SqliteStore;
use super::fault::{damaged, reading};
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

#[async_trait]
impl ClientKeys for SqliteStore {
    async fn client_key(&self, id: &str) -> Result<Option<ClientKeyRecord>, StoreError> {
        let row = sqlx::query("SELECT record FROM client_key WHERE id = ?")
            .bind(id.to_owned())
            .fetch_optional(&self.readers)
            .await
            .map_err(reading)?;
        row.as_ref().map(record).transpose()
    }

    async fn client_keys(
        &self,
        application: &str,
        environment: Environment,
    ) -> Result<Vec<ClientKeyRecord>, StoreError> {
        let rows = sqlx::query(
            "SELECT record FROM client_key WHERE application = ? AND environment = ? \
             ORDER BY created_at DESC, id DESC",
        )
        .bind(application.to_owned())
        .bind(environment.as_str())
        .fetch_all(&self.readers)
        .await
        .map_err(reading)?;
        rows.iter().map(record).collect()
    }

    async fn all_client_keys(&self) -> Result<Vec<ClientKeyRecord>, StoreError> {
        let rows = sqlx::query("SELECT record FROM client_key").fetch_all(&self.readers).await;
        rows.map_err(reading)?.iter().map(record).collect()
    }
}

/// Those beside which one is to be put: of its application and environment.
pub(super) async fn beside(
    connection: &mut SqliteConnection,
    put: &ClientKeyRecord,
) -> sqlx::Result<Vec<ClientKeyRecord>> {
    let rows =
        sqlx::query("SELECT record FROM client_key WHERE application = ? AND environment = ?")
            .bind(put.application.clone())
            .bind(put.environment.as_str())
            .fetch_all(connection)
            .await?;
    let read = |row| record(row).map_err(|error| sqlx::Error::Decode(Box::new(error)));
    rows.iter().map(read).collect()
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

fn record(row: &SqliteRow) -> Result<ClientKeyRecord, StoreError> {
    let text: &str = row.try_get(0).map_err(reading)?;
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
