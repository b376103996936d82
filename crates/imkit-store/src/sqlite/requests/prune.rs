//! Forgets the oldest entries, some at a time, so that changes need not wait.

use imkit_keys::LogHead;
use sqlx::{Row, SqliteConnection};

use super::super::head::{signed, unsigned};
use super::super::times;
use super::ends;
use crate::RequestRetention;

/// Most rows that go at a time.
const ROWS: i64 = 2000;

/// Forgets some entries; returns the new ends. None are left to forget when they are the old ones.
pub(in crate::sqlite) async fn prune(
    connection: &mut SqliteConnection,
    keep: &RequestRetention,
    head: &LogHead,
    audit_key: &[u8; 32],
) -> sqlx::Result<LogHead> {
    let Some((seq, hash)) = last_to_go(connection, keep, head).await? else { return Ok(*head) };
    let head = LogHead { base_seq: seq, base_hash: hash, ..*head };
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let done = async {
        sqlx::query("DELETE FROM request WHERE seq <= ?")
            .bind(signed(seq))
            .execute(&mut *connection)
            .await?;
        ends::write(connection, &head, audit_key).await?;
        sqlx::query("COMMIT").execute(&mut *connection).await
    };
    if let Err(error) = done.await {
        let _ = sqlx::query("ROLLBACK").execute(connection).await;
        return Err(error);
    }
    Ok(head)
}

/// Number and hash of the last entry that goes now.
async fn last_to_go(
    connection: &mut SqliteConnection,
    keep: &RequestRetention,
    head: &LogHead,
) -> sqlx::Result<Option<(u64, [u8; 32])>> {
    let oldest = times::ceiling(keep.since);
    let beyond = head.seq.saturating_sub(keep.rows);
    let rows = sqlx::query(
        "SELECT seq, at, hash FROM request WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
    )
    .bind(signed(head.base_seq))
    .bind(signed(head.seq))
    .bind(ROWS)
    .fetch_all(connection)
    .await?;
    let mut last = None;
    for row in rows {
        let seq = unsigned(row.try_get(0)?);
        if row.try_get::<i64, _>(1)? >= oldest && seq > beyond {
            break;
        }
        // A hash that is none is a fault which must still be there to be found.
        let Ok(hash) = row.try_get::<Vec<u8>, _>(2)?.try_into() else { break };
        last = Some((seq, hash));
    }
    Ok(last)
}
