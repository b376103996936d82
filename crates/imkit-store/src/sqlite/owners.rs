//! Reads owners.

use async_trait::async_trait;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::fault::reading;
use super::{SqliteStore, cursor, head};
use crate::{Owner, Owners, Page, PageRequest, StoreError};

#[async_trait]
impl Owners for SqliteStore {
    async fn owners(&self, page: &PageRequest) -> Result<Page<Owner>, StoreError> {
        let after = page.cursor.as_deref().map(cursor::name).transpose()?;
        let rows = sqlx::query(
            "SELECT owner, count(*) FROM key WHERE ?1 IS NULL OR owner > ?1 \
             GROUP BY owner ORDER BY owner LIMIT ?2",
        )
        .bind(after)
        .bind(cursor::rows(page))
        .fetch_all(&self.readers)
        .await
        .map_err(reading)?;
        let owner = |row: &SqliteRow| {
            Ok(Owner {
                name: row.try_get(0).map_err(reading)?,
                keys: head::unsigned(row.try_get(1).map_err(reading)?),
            })
        };
        let owners = rows.iter().map(owner).collect::<Result<_, StoreError>>()?;
        Ok(cursor::page(owners, page, |owner| cursor::of_name(&owner.name)))
    }
}
