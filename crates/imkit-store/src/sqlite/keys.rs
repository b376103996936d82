//! Reads keys.

mod check;

use async_trait::async_trait;
use imkit_keys::{KeyForm, KeyId, KeyStatus};
use jiff::Timestamp;
use sqlx::{QueryBuilder, Row, Sqlite};

use super::fault::reading;
use super::{SqliteStore, cursor, head, sealed, times};
use crate::{KeyCheck, KeyFilter, Keys, Page, PageRequest, StoreError, StoredKey};

#[async_trait]
impl Keys for SqliteStore {
    async fn get(&self, id: KeyId) -> Result<Option<StoredKey>, StoreError> {
        let row = sqlx::query("SELECT id, rev, record, seal FROM key WHERE id = ?")
            .bind(id.as_str().to_owned())
            .fetch_optional(&self.lookups)
            .await
            .map_err(reading)?;
        let Some(row) = row else { return Ok(None) };
        let key = sealed::stored_key(self.sealer.as_ref(), &row)?;
        key.map(Some).ok_or(StoreError::Edited(id))
    }

    async fn get_many(&self, ids: &[KeyId]) -> Result<Vec<StoredKey>, StoreError> {
        let sql = "SELECT id, rev, record, seal FROM key \
             WHERE id IN (SELECT value FROM json_each(?))";
        let rows =
            sqlx::query(sql).bind(id_array(ids)).fetch_all(&self.lookups).await.map_err(reading)?;
        let key = |row| sealed::stored_key(self.sealer.as_ref(), row).transpose();
        rows.iter().filter_map(key).collect()
    }

    async fn list(
        &self,
        filter: &KeyFilter,
        page: &PageRequest,
        now: Timestamp,
    ) -> Result<Page<StoredKey>, StoreError> {
        let mut sql = QueryBuilder::new(format!(
            "SELECT {}, created_at FROM key WHERE true",
            sealed::COLUMNS
        ));
        narrow(&mut sql, filter, times::number(now));
        if let Some(end) = &page.cursor {
            let (created_at, id) = cursor::key(end)?;
            sql.push(" AND (created_at, id) < (").push_bind(created_at);
            sql.push(", ").push_bind(id.as_str().to_owned()).push(")");
        }
        sql.push(" ORDER BY created_at DESC, id DESC LIMIT ").push_bind(cursor::rows(page));
        let rows = sql.build().fetch_all(&self.readers).await.map_err(reading)?;
        // A page goes on behind rows that are not shown, too.
        let Page { items, next } = cursor::page(rows.iter().collect(), page, |row| {
            let created_at: i64 = row.try_get(4).unwrap_or_default();
            let id: &str = row.try_get(0).unwrap_or_default();
            format!("{created_at}.{id}")
        });
        let key = |row| sealed::stored_key(self.sealer.as_ref(), row).transpose();
        Ok(Page { items: items.into_iter().filter_map(key).collect::<Result<_, _>>()?, next })
    }

    async fn check(&self) -> Result<KeyCheck, StoreError> {
        check::check(self).await
    }

    async fn count(&self) -> Result<u64, StoreError> {
        let row = sqlx::query("SELECT count(*) FROM key").fetch_one(&self.readers).await;
        row.and_then(|row| row.try_get(0)).map(head::unsigned).map_err(reading)
    }
}

/// Adds the conditions of a filter.
fn narrow(sql: &mut QueryBuilder<Sqlite>, filter: &KeyFilter, now: i64) {
    let KeyFilter { owner, tag, name, status, kind, environment, created_before, expires_before } =
        filter;
    if let Some(owner) = owner {
        sql.push(" AND owner = ").push_bind(owner.clone());
    }
    if let Some(tag) = tag {
        sql.push(" AND id IN (SELECT key FROM key_tag WHERE tag = ").push_bind(tag.clone());
        sql.push(")");
    }
    if let Some(name) = name {
        sql.push(" AND instr(name_lower, ").push_bind(name.to_lowercase()).push(") > 0");
    }
    if let Some(status) = status {
        stand(sql, *status, now);
    }
    if kind.is_some() || environment.is_some() {
        let wanted = |form: &KeyForm| {
            kind.is_none_or(|kind| kind == form.kind())
                && environment.is_none_or(|wanted| form.environment() == Some(wanted))
        };
        let forms: Vec<_> =
            KeyForm::ALL.into_iter().filter(wanted).map(|form| format!("'{form}'")).collect();
        // Not bound: only a condition that is known beforehand finds the index of root keys.
        sql.push(format!(" AND form IN ({})", forms.join(", ")));
    }
    if let Some(before) = created_before {
        sql.push(" AND created_at < ").push_bind(times::ceiling(*before));
    }
    if let Some(before) = expires_before {
        sql.push(" AND expires_at < ").push_bind(times::ceiling(*before));
    }
}

/// Adds the condition of a status: [`KeyRecord::status`](imkit_keys::KeyRecord::status) in SQL.
fn stand(sql: &mut QueryBuilder<Sqlite>, status: KeyStatus, now: i64) {
    if status == KeyStatus::Revoked {
        sql.push(" AND state = 'revoked'");
        return;
    }
    if status == KeyStatus::Expired {
        sql.push(" AND state <> 'revoked' AND expires_at <= ").push_bind(now);
        return;
    }
    sql.push(" AND (expires_at IS NULL OR expires_at > ").push_bind(now).push(")");
    if status == KeyStatus::Disabled {
        sql.push(" AND state = 'disabled'");
        return;
    }
    sql.push(" AND state = 'active'");
    if status == KeyStatus::Pending {
        sql.push(" AND not_before > ").push_bind(now);
    } else {
        sql.push(" AND (not_before IS NULL OR not_before <= ").push_bind(now).push(")");
    }
}

/// A JSON array of ids. They are letters and digits: nothing is to be escaped.
pub(super) fn id_array<'i>(ids: impl IntoIterator<Item = &'i KeyId>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", ids.join(","))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use imkit_keys::{KeyKind, Replica};

    use super::*;
    use crate::{Location, SqliteOptions};

    #[tokio::test]
    async fn root_keys_are_found_without_a_look_at_the_others() {
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        let store = SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap();
        let mut sql = QueryBuilder::new("EXPLAIN QUERY PLAN SELECT id FROM key WHERE true");
        let filter = KeyFilter { kind: Some(KeyKind::Root), ..KeyFilter::default() };
        narrow(&mut sql, &filter, 0);
        sql.push(" ORDER BY created_at DESC, id DESC");
        let plan: String = sql.build().fetch_one(&store.readers).await.unwrap().get(3);
        assert!(plan.contains("key_that_is_root"), "{plan}");
    }

    #[tokio::test]
    async fn a_key_is_looked_up_while_every_reader_is_busy() {
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        let store = SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap();
        let mut busy = Vec::new();
        while let Ok(Some(reader)) =
            tokio::time::timeout(std::time::Duration::from_millis(50), store.readers.acquire())
                .await
                .map(Result::ok)
        {
            busy.push(reader);
        }
        let id: KeyId = "000000000000".parse().unwrap();
        assert!(store.get(id).await.unwrap().is_none());
        assert!(store.get_many(&[id]).await.unwrap().is_empty());
    }
}
