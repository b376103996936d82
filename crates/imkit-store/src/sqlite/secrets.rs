//! Reads what is known of secrets.

use std::net::IpAddr;

use async_trait::async_trait;
use imkit_keys::{HashedKey, KeyId};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::fault::{damaged, reading};
use super::{SqliteStore, head, key_row, keys, times};
use crate::{SecretCaller, SecretLastUse, Secrets, StoreError};

#[async_trait]
impl Secrets for SqliteStore {
    async fn key_of_hash(&self, hash: &HashedKey) -> Result<Option<KeyId>, StoreError> {
        let row = sqlx::query("SELECT key FROM key_secret WHERE hash = ?")
            .bind(key_row::hash_bytes(hash).to_vec())
            .fetch_optional(&self.lookups)
            .await
            .map_err(reading)?;
        row.map(|row| id(&row, 0)).transpose()
    }

    async fn last_uses(&self, ids: &[KeyId]) -> Result<Vec<SecretLastUse>, StoreError> {
        let rows = sqlx::query(
            "SELECT key, version, max(last) FROM secret_caller \
             WHERE key IN (SELECT value FROM json_each(?)) GROUP BY key, version",
        )
        .bind(keys::id_array(ids))
        .fetch_all(&self.readers)
        .await
        .map_err(reading)?;
        let last_use = |row: &SqliteRow| {
            Ok(SecretLastUse {
                key: id(row, 0)?,
                version: row.try_get(1).map_err(reading)?,
                last: times::time(row.try_get(2).map_err(reading)?)?,
            })
        };
        rows.iter().map(last_use).collect()
    }

    async fn callers(&self, key: KeyId, limit: u32) -> Result<Vec<SecretCaller>, StoreError> {
        let rows = sqlx::query(
            "SELECT key, version, ip, user_agent, count, last FROM \
             (SELECT *, row_number() OVER (PARTITION BY version ORDER BY last DESC) AS place \
              FROM secret_caller WHERE key = ?) \
             WHERE place <= ? ORDER BY last DESC, version, ip, user_agent",
        )
        .bind(key.as_str().to_owned())
        .bind(limit)
        .fetch_all(&self.readers)
        .await
        .map_err(reading)?;
        let caller = |row: &SqliteRow| {
            let user_agent: String = row.try_get(3).map_err(reading)?;
            Ok(SecretCaller {
                key: id(row, 0)?,
                version: row.try_get(1).map_err(reading)?,
                ip: address(row.try_get(2).map_err(reading)?)?,
                user_agent: Some(user_agent).filter(|text| !text.is_empty()),
                count: head::unsigned(row.try_get(4).map_err(reading)?),
                last: times::time(row.try_get(5).map_err(reading)?)?,
            })
        };
        rows.iter().map(caller).collect()
    }
}

/// A column that holds a key's id.
pub(super) fn id(row: &SqliteRow, column: usize) -> Result<KeyId, StoreError> {
    row.try_get::<&str, _>(column).map_err(reading)?.parse().map_err(damaged)
}

/// An address; the empty text is none.
fn address(text: &str) -> Result<Option<IpAddr>, StoreError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(damaged) }
}
