//! Checks the chain, from the texts that questions are answered from. Thousands of entries come as
//! one text, and several of those are checked at the same time.

use futures_util::{StreamExt, stream};
use imkit_keys::{ChainFault, ChainHead, ChainWalk};
use sqlx::{Row, SqlitePool};

use super::super::fault::{damaged, reading};
use super::super::{SqliteStore, head};
use crate::{AuditHead, AuditVerdict, Keys as _, StoreError};

/// Entries that are checked at a time.
const CHUNK: i64 = 1000;

/// Bytes of a hash.
const HASH: usize = 32;

/// Chunks that are checked at the same time.
const TASKS: usize = 3;

/// JSON has no line breaks, and a hash has 32 bytes: what is put together comes apart again.
const ENTRIES: &str = "SELECT count(*), group_concat(entry, char(10)), \
     group_concat(prev_hash, ''), group_concat(hash, '') \
     FROM (SELECT entry, prev_hash, hash FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq)";

const ENTRY: &str =
    "SELECT seq, entry, prev_hash, hash FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq";

/// How a chunk ended: entries that were whole, the last of them, and the first fault.
struct Checked {
    entries: u64,
    last: (u64, [u8; 32]),
    fault: Option<ChainFault>,
}

pub(super) async fn verify(store: &SqliteStore) -> Result<AuditVerdict, StoreError> {
    let keys = store.check().await?;
    // Whoever puts the file back to an earlier state cannot put this back.
    let known = *store.head.borrow();
    let mut snapshot = store.readers.begin().await.map_err(reading)?;
    let kept = head::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
    let row = sqlx::query("SELECT min(seq), max(seq) FROM audit")
        .fetch_one(&mut *snapshot)
        .await
        .map_err(reading)?;
    drop(snapshot);
    let first: Option<i64> = row.try_get(0).map_err(reading)?;
    let last: i64 = row.try_get::<Option<i64>, _>(1).map_err(reading)?.unwrap_or(0);
    let (head, sealed) = kept.unwrap_or((ChainHead::default(), false));
    let mut verdict = AuditVerdict {
        entries: 0,
        head: AuditHead { seq: head.seq, hash: head.hash },
        fault: first.filter(|first| *first < 1).map(|_| ChainFault::Reordered(0)),
        keys,
    };
    if verdict.fault.is_some() {
        return Ok(verdict);
    }
    let starts = std::iter::successors(Some(1), |start: &i64| start.checked_add(CHUNK));
    let mut chunks = stream::iter(starts.take_while(|start| *start <= last))
        .map(|start| {
            let end = start.saturating_add(CHUNK - 1).min(last);
            let readers = store.readers.clone();
            tokio::spawn(async move { chunk(&readers, start, end).await })
        })
        .buffered(TASKS);
    let mut end = (0, [0; 32]);
    while let Some(checked) = chunks.next().await {
        let checked = checked.map_err(damaged)??;
        verdict.entries += checked.entries;
        end = checked.last;
        if checked.fault.is_some() {
            verdict.fault = checked.fault;
            return Ok(verdict);
        }
    }
    let walk = ChainWalk::after(end.0, end.1);
    verdict.fault = if !sealed || head.seq < known.seq {
        Some(ChainFault::Truncated(end.0))
    } else {
        let known_broken = known.broken.map(ChainFault::Truncated);
        walk.finish(&head).err().or(known_broken)
    };
    Ok(verdict)
}

/// Checks some entries, all of which should be there.
async fn chunk(readers: &SqlitePool, start: i64, end: i64) -> Result<Checked, StoreError> {
    let mut walk = ChainWalk::default();
    if start > 1 {
        let before = sqlx::query("SELECT hash FROM audit WHERE seq = ?")
            .bind(start - 1)
            .fetch_optional(readers)
            .await
            .map_err(reading)?;
        // If it is not there, the chunk before says so.
        let hash = match before {
            Some(row) => row.try_get::<Vec<u8>, _>(0).map_err(reading)?,
            None => Vec::new(),
        };
        walk = ChainWalk::after(head::unsigned(start - 1), hash.try_into().unwrap_or_default());
    }
    let row =
        sqlx::query(ENTRIES).bind(start).bind(end).fetch_one(readers).await.map_err(reading)?;
    let count: i64 = row.try_get(0).map_err(reading)?;
    // Whatever bytes they are.
    let bytes = |column: usize| -> Result<&[u8], StoreError> {
        let bytes: Option<&[u8]> = row.try_get_unchecked(column).map_err(reading)?;
        Ok(bytes.unwrap_or_default())
    };
    let (texts, prevs, hashes) = (bytes(1)?, bytes(2)?, bytes(3)?);
    let numbers = head::unsigned(start)..=head::unsigned(end);
    let fault = if count == end - start + 1 && fits(count, texts, prevs, hashes) {
        let texts = texts.split(|byte| *byte == b'\n');
        let hashes = prevs.chunks(HASH).zip(hashes.chunks(HASH));
        let mut lines = numbers.zip(texts).zip(hashes);
        lines.find_map(|((seq, text), (prev, hash))| walk.step(seq, text, prev, hash).err())
    } else {
        one_by_one(readers, start, end, &mut walk).await?
    };
    let last = walk.last();
    let missing = (last.0 < head::unsigned(end)).then(|| ChainFault::Missing(last.0 + 1));
    let entries = last.0 + 1 - head::unsigned(start);
    Ok(Checked { entries, last, fault: fault.or(missing) })
}

/// Whether so many entries can be taken apart again.
fn fits(count: i64, texts: &[u8], prevs: &[u8], hashes: &[u8]) -> bool {
    let Ok(count) = usize::try_from(count) else { return false };
    let breaks = texts.iter().filter(|byte| **byte == b'\n').count();
    breaks + 1 == count && prevs.len() == HASH * count && hashes.len() == HASH * count
}

/// Checks entries some of which are missing, or not of the form that was written.
async fn one_by_one(
    readers: &SqlitePool,
    start: i64,
    end: i64,
    walk: &mut ChainWalk,
) -> Result<Option<ChainFault>, StoreError> {
    let rows = sqlx::query(ENTRY).bind(start).bind(end).fetch_all(readers).await;
    for row in rows.map_err(reading)? {
        let seq = head::unsigned(row.try_get(0).map_err(reading)?);
        let bytes = |column: usize| row.try_get_unchecked::<&[u8], _>(column).map_err(reading);
        if let Err(fault) = walk.step(seq, bytes(1)?, bytes(2)?, bytes(3)?) {
            return Ok(Some(fault));
        }
    }
    Ok(None)
}
