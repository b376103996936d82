//! Checks the log, some rows at a time, each in a snapshot of its own: what is kept never changes,
//! but its oldest part may be forgotten meanwhile.

use imkit_keys::{ChainFault, LogHead};
use sqlx::Row;

use super::super::fault::reading;
use super::super::{SqliteStore, head};
use super::ends;
use crate::{RequestCheck, StoreError};

/// Rows that are checked at a time: about half a megabyte.
const CHUNK: i64 = 1000;

pub(super) async fn verify(store: &SqliteStore) -> Result<RequestCheck, StoreError> {
    loop {
        let (ends, is_ours) = kept(store).await?;
        if !is_ours {
            return Ok(RequestCheck { entries: 0, fault: Some(ChainFault::Truncated(0)) });
        }
        let check = walk(store, &ends).await?;
        let is_found = check.fault.is_some();
        // What was forgotten since is no fault; then what is left is checked from its new end.
        if !is_found || kept(store).await?.0.base_seq == ends.base_seq {
            return Ok(check);
        }
    }
}

async fn kept(store: &SqliteStore) -> Result<(LogHead, bool), StoreError> {
    let mut connection = store.readers.acquire().await.map_err(reading)?;
    let kept = ends::kept(&mut connection, &store.audit_key).await.map_err(reading)?;
    Ok(kept.unwrap_or_default())
}

async fn walk(store: &SqliteStore, ends: &LogHead) -> Result<RequestCheck, StoreError> {
    let mut walk = ends.walk();
    let mut entries = 0;
    loop {
        // Of numbers that were never written, too: somebody else's stand before or behind.
        let from = if entries == 0 { i64::MIN } else { head::signed(walk.last().0) + 1 };
        let rows = sqlx::query(
            "SELECT seq, entry, prev_hash, hash FROM request WHERE seq BETWEEN ? AND ? \
             ORDER BY seq LIMIT ?",
        )
        .bind(from)
        .bind(head::signed(ends.seq))
        .bind(CHUNK)
        .fetch_all(&store.readers)
        .await
        .map_err(reading)?;
        for row in &rows {
            let bytes = |column| {
                let bytes: Option<&[u8]> = row.try_get_unchecked(column).map_err(reading)?;
                Ok::<_, StoreError>(bytes.unwrap_or_default())
            };
            let seq = head::unsigned(row.try_get(0).map_err(reading)?);
            if let Err(fault) = walk.step(seq, bytes(1)?, bytes(2)?, bytes(3)?) {
                return Ok(RequestCheck { entries, fault: Some(fault) });
            }
            entries += 1;
        }
        if rows.is_empty() {
            return Ok(RequestCheck { entries, fault: ends.finish(&walk).err() });
        }
    }
}
