//! Sums of use.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, SqlitePool};

use super::super::fault::reading;
use super::super::head;
use super::super::times::{ceiling, time};
use super::Level;
use crate::{StoreError, UsageDimension, UsageFilter, UsageSum};

/// Most sums of an answer.
const MOST: i64 = 10_000;

pub(super) async fn sum(
    readers: &SqlitePool,
    filter: &UsageFilter,
    by: UsageDimension,
) -> Result<Vec<UsageSum>, StoreError> {
    let UsageFilter { key, owner, since, until, bucket } = filter;
    let level = Level::of(*bucket);
    let column = match by {
        UsageDimension::Key => "key",
        UsageDimension::Operation => "operation",
        UsageDimension::Ip => "ip",
        UsageDimension::Outcome => "outcome",
        UsageDimension::Time => "bucket",
    };
    let mut sql = QueryBuilder::new("SELECT ");
    sql.push(column);
    sql.push(
        ", sum(count), sum(count) FILTER (WHERE outcome = 'admitted'), \
         sum(count) FILTER (WHERE outcome = 'observed'), \
         sum(count) FILTER (WHERE outcome = 'limited'), max(last) FROM ",
    );
    sql.push(level.table).push(" WHERE bucket >= ").push_bind(level.bucket(*since));
    sql.push(" AND bucket < ").push_bind(ceiling(*until));
    if let Some(key) = key {
        sql.push(" AND key = ").push_bind(key.as_str().to_owned());
    }
    if let Some(owner) = owner {
        sql.push(" AND key IN (SELECT id FROM key WHERE owner = ").push_bind(owner.clone());
        sql.push(")");
    }
    sql.push(" GROUP BY 1 ORDER BY ");
    sql.push(if by == UsageDimension::Time { "1" } else { "2 DESC, 1" });
    sql.push(" LIMIT ").push_bind(MOST);
    let rows = sql.build().fetch_all(readers).await.map_err(reading)?;
    let sum = |row: &SqliteRow| {
        let value = match by {
            UsageDimension::Time => time(row.try_get(0).map_err(reading)?)?.to_string(),
            _ => row.try_get(0).map_err(reading)?,
        };
        let count = |column| {
            let count: Option<i64> = row.try_get(column).map_err(reading)?;
            Ok::<u64, StoreError>(count.map_or(0, head::unsigned))
        };
        Ok(UsageSum {
            value,
            requests: count(1)?,
            admitted: count(2)?,
            observed: count(3)?,
            limited: count(4)?,
            last: time(row.try_get(5).map_err(reading)?)?,
        })
    };
    rows.iter().map(sum).collect()
}
