//! Adds entries to the log, in one transaction.

use imkit_keys::{LogHead, chain_hash};
use sqlx::SqliteConnection;

use super::super::cursor;
use super::ends;
use crate::{NewRequest, kept_time};

/// Most rows of a statement.
const ROWS: usize = 512;

const PUT: &str = "INSERT INTO request (seq, entry, prev_hash, hash) \
     SELECT value ->> 0, value ->> 1, unhex(value ->> 2), unhex(value ->> 3) FROM json_each(?)";

/// Adds entries behind the latest, all or none; returns the new ends.
pub(in crate::sqlite) async fn add(
    connection: &mut SqliteConnection,
    entries: Vec<NewRequest>,
    head: &LogHead,
    audit_key: &[u8; 32],
) -> sqlx::Result<LogHead> {
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let added = write(connection, entries, head, audit_key).await;
    let end = if added.is_ok() { "COMMIT" } else { "ROLLBACK" };
    let ended = sqlx::query(end).execute(&mut *connection).await;
    if added.is_ok() && ended.is_err() {
        let _ = sqlx::query("ROLLBACK").execute(connection).await;
    }
    let added = added?;
    ended.map(|_| added)
}

async fn write(
    connection: &mut SqliteConnection,
    entries: Vec<NewRequest>,
    head: &LogHead,
    audit_key: &[u8; 32],
) -> sqlx::Result<LogHead> {
    let mut head = ends::matched(connection, *head).await?;
    let mut rows = Vec::with_capacity(entries.len());
    for mut entry in entries {
        entry.at = kept_time(entry.at);
        let text = json(&entry)?;
        let (seq, prev) = (head.seq + 1, head.hash);
        (head.seq, head.hash) = (seq, chain_hash(&prev, seq, text.as_bytes()));
        rows.push((seq, text, cursor::hex(&prev), cursor::hex(&head.hash)));
    }
    for rows in rows.chunks(ROWS) {
        sqlx::query(PUT).bind(json(&rows)?).execute(&mut *connection).await?;
    }
    ends::write(connection, &head, audit_key).await?;
    Ok(head)
}

fn json(value: &impl serde::Serialize) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))
}
