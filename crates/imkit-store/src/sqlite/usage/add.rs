//! Adds a batch of use, in one transaction.

use std::collections::{BTreeMap, HashSet};
use std::net::IpAddr;

use imkit_keys::{KeyId, Outcome};
use serde::Serialize;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::super::keys;
use super::super::times::number;
use super::trim::Trims;
use super::{LEVELS, Level, fold};
use crate::{SecretCaller, UsageBatch, UsageLine};

/// Rows of a statement.
const ROWS: usize = 1024;

/// Most characters of a caller's name for itself.
const USER_AGENT: usize = 200;

const CALLERS: &str = "INSERT INTO secret_caller (key, version, ip, user_agent, count, last) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 \
     FROM json_each(?) WHERE true ON CONFLICT (key, version, ip, user_agent) \
     DO UPDATE SET count = count + excluded.count, last = max(last, excluded.last)";

const OBJECTS: &str = "INSERT INTO touched_object (key, object, count, first, last) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 \
     FROM json_each(?) WHERE true ON CONFLICT (key, object) \
     DO UPDATE SET count = count + excluded.count, first = min(first, excluded.first), \
     last = max(last, excluded.last)";

const QUOTAS: &str = "INSERT OR REPLACE INTO quota_use (key, limit_name, since, used) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)";

/// Keys, and client keys, whose use is counted under the digits of their ids.
const KNOWN: &str = "SELECT id FROM key WHERE id IN (SELECT value FROM json_each(?1)) UNION ALL \
     SELECT substr(id, 4) FROM client_key WHERE id IN (SELECT 'ck_' || value FROM json_each(?1))";

/// What a row counts: bucket, key, operation, outcome, address.
pub(super) type Cell<'b> = (i64, &'b str, &'b str, &'static str, String);

/// Counts of cells, and the last time of each.
pub(super) type Cells<'b> = BTreeMap<Cell<'b>, (u64, i64)>;

/// Adds a batch, or nothing of it.
pub(in crate::sqlite) async fn add(
    connection: &mut SqliteConnection,
    batch: &UsageBatch,
    trims: &mut Trims,
) -> sqlx::Result<()> {
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let added = write(connection, batch, trims).await;
    let end = if added.is_ok() { "COMMIT" } else { "ROLLBACK" };
    let ended = sqlx::query(end).execute(&mut *connection).await;
    if added.is_ok() && ended.is_err() {
        let _ = sqlx::query("ROLLBACK").execute(connection).await;
    }
    added.and(ended.map(drop))
}

async fn write(
    connection: &mut SqliteConnection,
    batch: &UsageBatch,
    trims: &mut Trims,
) -> sqlx::Result<()> {
    let UsageBatch { lines, callers, objects, quotas } = batch;
    let known = known(connection, batch).await?;
    let lines = lines.iter().filter(|(line, _)| line.key.is_none_or(|key| known.contains(&key)));
    let lines: Vec<_> = lines.collect();
    for level in &LEVELS {
        let mut cells = Cells::new();
        for (line, tally) in &lines {
            let UsageLine { key, operation, outcome, ip } = line;
            let cell = (
                level.bucket(tally.last),
                key.as_ref().map_or("", KeyId::as_str),
                operation.as_str(),
                outcome.map_or("", Outcome::as_str),
                address(*ip),
            );
            count(&mut cells, cell, tally.count, number(tally.last));
        }
        let cells = fold::addresses(connection, level, cells).await?;
        put(connection, level, cells).await?;
    }
    let callers = callers.iter().filter(|caller| known.contains(&caller.key)).map(|caller| {
        let SecretCaller { key, version, ip, user_agent, count, last } = caller;
        let user_agent: String = user_agent.iter().flat_map(|name| name.chars()).collect();
        let user_agent: String = user_agent.chars().take(USER_AGENT).collect();
        (key, *version, address(*ip), user_agent, clamp(*count), number(*last))
    });
    let callers: Vec<_> = callers.collect();
    rows(connection, CALLERS, &callers).await?;
    let objects = objects.iter().filter(|(key, _)| known.contains(key)).map(|(key, object)| {
        let (first, last) = (number(object.first), number(object.last));
        (key, &object.object, clamp(object.count), first, last)
    });
    let objects: Vec<_> = objects.collect();
    rows(connection, OBJECTS, &objects).await?;
    let quotas = quotas.iter().filter(|quota| known.contains(&quota.key)).map(|quota| {
        let since = number(quota.used.since);
        (quota.key, &quota.limit, since, clamp(quota.used.used))
    });
    let quotas: Vec<_> = quotas.collect();
    rows(connection, QUOTAS, &quotas).await?;
    trims.callers(connection, callers.iter().map(|caller| (*caller.0, caller.1))).await?;
    trims.objects(connection, objects.iter().map(|object| *object.0)).await
}

/// Those keys of a batch that exist, client keys among them.
async fn known(
    connection: &mut SqliteConnection,
    batch: &UsageBatch,
) -> sqlx::Result<HashSet<KeyId>> {
    let named: HashSet<&KeyId> = (batch.lines.iter().filter_map(|(line, _)| line.key.as_ref()))
        .chain(batch.callers.iter().map(|caller| &caller.key))
        .chain(batch.objects.iter().map(|(key, _)| key))
        .chain(batch.quotas.iter().map(|quota| &quota.key))
        .collect();
    let rows = sqlx::query(KNOWN).bind(keys::id_array(named)).fetch_all(connection).await?;
    let id = |text: &str| text.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)));
    rows.iter().map(|row| id(row.try_get(0)?)).collect()
}

/// Adds to a cell.
pub(super) fn count<'b>(cells: &mut Cells<'b>, cell: Cell<'b>, count: u64, last: i64) {
    let (total, latest) = cells.entry(cell).or_insert((0, last));
    *total = total.saturating_add(count);
    *latest = last.max(*latest);
}

async fn put(
    connection: &mut SqliteConnection,
    level: &Level,
    cells: Cells<'_>,
) -> sqlx::Result<()> {
    let sql = format!(
        "INSERT INTO {} (bucket, key, operation, outcome, ip, count, last) \
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, \
         value ->> 6 FROM json_each(?) WHERE true \
         ON CONFLICT (bucket, key, operation, outcome, ip) \
         DO UPDATE SET count = count + excluded.count, last = max(last, excluded.last)",
        level.table
    );
    let cells: Vec<_> = cells
        .into_iter()
        .map(|((bucket, key, operation, outcome, ip), (count, last))| {
            (bucket, key, operation, outcome, ip, clamp(count), last)
        })
        .collect();
    for cells in cells.chunks(ROWS) {
        // The name of the table is ours.
        sqlx::query(AssertSqlSafe(sql.clone()))
            .bind(json(&cells)?)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

async fn rows<T: Serialize>(
    connection: &mut SqliteConnection,
    sql: &'static str,
    rows: &[T],
) -> sqlx::Result<()> {
    for rows in rows.chunks(ROWS) {
        sqlx::query(sql).bind(json(&rows)?).execute(&mut *connection).await?;
    }
    Ok(())
}

pub(super) fn json(value: &impl Serialize) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))
}

fn address(ip: Option<IpAddr>) -> String {
    ip.map_or_else(String::new, |ip| ip.to_string())
}

/// As many as can be added up for ever.
fn clamp(count: u64) -> i64 {
    const MOST: i64 = 1 << 53;
    i64::try_from(count).map_or(MOST, |count| count.min(MOST))
}
