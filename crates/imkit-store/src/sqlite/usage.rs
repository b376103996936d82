//! What keys were used for.

mod add;
mod fold;
mod prune;
mod sum;
mod trim;

use std::collections::{HashMap, HashSet};

use async_trait::async_trait;
use futures_util::TryStreamExt;
use imkit_keys::{KeyId, QuotaUse};
use jiff::Timestamp;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;
use tokio::sync::oneshot;

use super::fault::{damaged, reading};
use super::secrets::id;
use super::times::{ceiling, number, time};
use super::writer::Chore;
use super::{SqliteStore, head, keys};
use crate::{
    Bucket, QuotaRow, StoreError, TouchedObject, Usage, UsageBatch, UsageDimension, UsageFilter,
    UsageSum,
};
pub(super) use add::add;
pub(super) use prune::prune;
pub(super) use trim::Trims;

/// A table of counts.
struct Level {
    table: &'static str,
    /// How long a bucket is, in microseconds.
    length: i64,
    /// Addresses of a key that are told apart in a bucket.
    addresses: usize,
    /// Days after which its rows are forgotten.
    days: Option<i64>,
}

const SECOND: i64 = 1_000_000;

const LEVELS: [Level; 3] = [
    Level { table: "usage_minute", length: 60 * SECOND, addresses: 64, days: Some(7) },
    Level { table: "usage_hour", length: 3600 * SECOND, addresses: 256, days: Some(90) },
    Level { table: "usage_day", length: 86_400 * SECOND, addresses: 1024, days: None },
];

impl Level {
    fn of(bucket: Bucket) -> &'static Self {
        match bucket {
            Bucket::Minute => &LEVELS[0],
            Bucket::Hour => &LEVELS[1],
            Bucket::Day => &LEVELS[2],
        }
    }

    /// The beginning of the bucket that a time is in.
    fn bucket(&self, time: Timestamp) -> i64 {
        let time = number(time);
        time - time.rem_euclid(self.length)
    }
}

#[async_trait]
impl Usage for SqliteStore {
    async fn add_usage(&self, batch: UsageBatch) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        let chore = Chore::Usage(Box::new(batch), reply);
        self.chores.send(chore).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    async fn sum_usage(
        &self,
        filter: &UsageFilter,
        by: UsageDimension,
    ) -> Result<Vec<UsageSum>, StoreError> {
        sum::sum(&self.readers, filter, by).await
    }

    async fn asked_of(
        &self,
        ids: &[KeyId],
        since: Timestamp,
    ) -> Result<HashMap<KeyId, HashSet<String>>, StoreError> {
        let mut rows = sqlx::query(
            "SELECT DISTINCT key, operation FROM usage_day \
             WHERE key IN (SELECT value FROM json_each(?)) AND bucket >= ?",
        )
        .bind(keys::id_array(ids))
        .bind(Level::of(Bucket::Day).bucket(since))
        .fetch(&self.readers);
        let mut asked: HashMap<KeyId, HashSet<String>> = HashMap::new();
        while let Some(row) = rows.try_next().await.map_err(reading)? {
            asked.entry(id(&row, 0)?).or_default().insert(row.try_get(1).map_err(reading)?);
        }
        Ok(asked)
    }

    async fn touched(
        &self,
        id: KeyId,
        since: Timestamp,
        limit: u32,
    ) -> Result<Vec<TouchedObject>, StoreError> {
        let rows = sqlx::query(
            "SELECT object, count, first, last FROM touched_object WHERE key = ? AND last >= ? \
             ORDER BY last DESC, object LIMIT ?",
        )
        .bind(id.as_str().to_owned())
        .bind(ceiling(since))
        .bind(limit)
        .fetch_all(&self.readers)
        .await
        .map_err(reading)?;
        let object = |row: &SqliteRow| {
            Ok(TouchedObject {
                object: row.try_get(0).map_err(reading)?,
                count: head::unsigned(row.try_get(1).map_err(reading)?),
                first: time(row.try_get(2).map_err(reading)?)?,
                last: time(row.try_get(3).map_err(reading)?)?,
            })
        };
        rows.iter().map(object).collect()
    }

    async fn quotas(&self) -> Result<Vec<QuotaRow>, StoreError> {
        let rows = sqlx::query("SELECT key, limit_name, since, used FROM quota_use")
            .fetch_all(&self.readers)
            .await
            .map_err(reading)?;
        let quota = |row: &SqliteRow| {
            let since = time(row.try_get(2).map_err(reading)?)?;
            let used = head::unsigned(row.try_get(3).map_err(reading)?);
            let limit: &str = row.try_get(1).map_err(reading)?;
            Ok(QuotaRow {
                key: id(row, 0)?,
                limit: limit.parse().map_err(damaged)?,
                used: QuotaUse { since, used },
            })
        };
        rows.iter().map(quota).collect()
    }

    async fn prune_usage(&self, now: Timestamp) -> Result<u64, StoreError> {
        let (reply, answer) = oneshot::channel();
        let chore = Chore::Prune { now, gone: 0, reply };
        self.chores.send(chore).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}
