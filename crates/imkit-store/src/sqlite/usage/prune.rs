//! Forgets old use, some rows at a time, so that changes need not wait.

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::super::times::number;
use super::{LEVELS, SECOND};

/// Most rows that go at a time.
const ROWS: i64 = 5000;

/// A quota's period is over after that many days, even a month's in which nobody counted.
const QUOTA_DAYS: i64 = 62;

/// Forgets some rows; returns how many. None are left when it returns 0.
pub(in crate::sqlite) async fn prune(
    connection: &mut SqliteConnection,
    now: Timestamp,
) -> sqlx::Result<u64> {
    let before = |days: i64| number(now).saturating_sub(days * 86_400 * SECOND);
    for level in &LEVELS {
        let Some(days) = level.days else { continue };
        let sql = format!(
            "DELETE FROM {table} WHERE bucket < ?1 AND (bucket, key, operation, outcome, ip) IN \
             (SELECT bucket, key, operation, outcome, ip FROM {table} WHERE bucket < ?1 \
              ORDER BY bucket LIMIT ?2)",
            table = level.table
        );
        // The name of the table is ours.
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(before(days))
            .bind(ROWS)
            .execute(&mut *connection)
            .await?;
        if done.rows_affected() > 0 {
            return Ok(done.rows_affected());
        }
    }
    let done = sqlx::query("DELETE FROM quota_use WHERE since < ?")
        .bind(before(QUOTA_DAYS))
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}
