//! Reads settings.

use async_trait::async_trait;
use serde_json::Value;
use sqlx::Row;

use super::SqliteStore;
use super::fault::{damaged, reading};
use crate::{Settings, StoreError};

#[async_trait]
impl Settings for SqliteStore {
    async fn setting(&self, name: &str) -> Result<Option<Value>, StoreError> {
        let row = sqlx::query("SELECT value FROM setting WHERE name = ?")
            .bind(name.to_owned())
            .fetch_optional(&self.readers)
            .await
            .map_err(reading)?;
        let Some(row) = row else { return Ok(None) };
        let text: &str = row.try_get(0).map_err(reading)?;
        serde_json::from_str(text)
            .map(Some)
            .map_err(|error| damaged(format_args!("setting {name} cannot be read: {error}")))
    }
}
