//! Checks the chain, from the texts that questions are answered from. Thousands of entries come as
//! one text, and several of those are checked at the same time.
//!
//! Each is read in a snapshot of its own: entries up to the head never change, so that nothing is
//! gained by a common one, which would keep SQLite's log from being moved into the database.

use futures_util::{StreamExt, stream};
use imkit_keys::{ChainFault, ChainHead, ChainWalk};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection, SqlitePool};

use super::super::fault::{damaged, reading};
use super::super::{SqliteStore, head};
use crate::{AuditHead, AuditVerdict, Keys as _, StoreError};

/// Entries that are checked at a time: about half a megabyte.
const CHUNK: i64 = 2000;

/// Bytes of a hash.
const HASH: usize = 32;

/// Chunks that are checked at the same time.
const TASKS: usize = 3;

/// JSON has no line breaks, and a hash has 32 bytes: what is put together comes apart again. The
/// order is that of the table, which nothing promises: what does not fit is read again, row by row.
const ENTRIES: &str = "SELECT count(entry), group_concat(entry, char(10)), \
     group_concat(prev_hash, ''), group_concat(hash, '') FROM audit \
     WHERE seq BETWEEN ? AND ? AND length(prev_hash) = 32 AND length(hash) = 32";

/// Not `min` and `max` side by side: that would read the whole table.
const ENDS: &str = "SELECT (SELECT min(seq) FROM audit), (SELECT max(seq) FROM audit)";

const ENTRY: &str =
    "SELECT seq, entry, prev_hash, hash FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq";

/// How a chunk ended: the hash that it went on from, entries that were whole, the last of them, and
/// the first fault.
struct Checked {
    before: [u8; HASH],
    entries: u64,
    last: (u64, [u8; HASH]),
    fault: Option<ChainFault>,
}

pub(super) async fn verify(store: &SqliteStore) -> Result<AuditVerdict, StoreError> {
    let keys = store.check().await?;
    // Whoever puts the file back to an earlier state cannot put this back.
    let known = *store.head.borrow();
    let mut snapshot = store.readers.begin().await.map_err(reading)?;
    let kept = head::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
    let row = sqlx::query(ENDS).fetch_one(&mut *snapshot).await.map_err(reading)?;
    let first: Option<i64> = row.try_get(0).map_err(reading)?;
    let last: i64 = row.try_get::<Option<i64>, _>(1).map_err(reading)?.unwrap_or(0);
    let (head, sealed) = kept.unwrap_or((ChainHead::default(), false));
    // What is behind the latest entry is somebody else's, however far behind.
    let written = if sealed { head::signed(head.seq) } else { i64::MAX };
    let added = first_behind(&mut snapshot, written).await.map_err(reading)?;
    let last = last.min(written);
    drop(snapshot);
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
    let mut end = (0, [0; HASH]);
    while let Some(checked) = chunks.next().await {
        let checked = checked.map_err(damaged)??;
        // Both have read this hash, each at its own time.
        if checked.before != end.1 {
            verdict.fault = Some(ChainFault::Reordered(end.0 + 1));
            return Ok(verdict);
        }
        verdict.entries += checked.entries;
        end = checked.last;
        if checked.fault.is_some() {
            verdict.fault = checked.fault;
            return Ok(verdict);
        }
    }
    let walk = ChainWalk::after(end.0, end.1);
    verdict.fault = if let Some(added) = added {
        Some(ChainFault::Reordered(added))
    } else if !sealed || head.seq < known.seq {
        Some(ChainFault::Truncated(end.0))
    } else {
        let known_broken = known.broken.map(ChainFault::Truncated);
        walk.finish(&head).err().or(known_broken)
    };
    Ok(verdict)
}

/// Number of the first entry behind another.
async fn first_behind(connection: &mut SqliteConnection, seq: i64) -> sqlx::Result<Option<u64>> {
    let row = sqlx::query("SELECT min(seq) FROM audit WHERE seq > ?")
        .bind(seq)
        .fetch_one(connection)
        .await?;
    Ok(row.try_get::<Option<i64>, _>(0)?.map(head::unsigned))
}

/// Checks some entries, all of which should be there.
async fn chunk(readers: &SqlitePool, start: i64, end: i64) -> Result<Checked, StoreError> {
    if let Some(checked) = whole(readers, start, end).await? {
        return Ok(checked);
    }
    one_by_one(readers, start, end).await
}

/// Checks entries that are all there and in order, as they almost always are; `None` = they are
/// not.
async fn whole(readers: &SqlitePool, start: i64, end: i64) -> Result<Option<Checked>, StoreError> {
    // With the one before them, whose hash theirs begin with.
    let first = start.saturating_sub(1).max(1);
    let row =
        sqlx::query(ENTRIES).bind(first).bind(end).fetch_one(readers).await.map_err(reading)?;
    let found: i64 = row.try_get(0).map_err(reading)?;
    if found != end - first + 1 {
        return Ok(None);
    }
    let (mut texts, prevs) = (Texts(Some(bytes(&row, 1)?)), bytes(&row, 2)?);
    let hashes = bytes(&row, 3)?;
    let mut hashes = prevs.as_chunks::<HASH>().0.iter().zip(hashes.as_chunks::<HASH>().0);
    let mut before = [0; HASH];
    if first < start {
        texts.next();
        before = hashes.next().map(|(_, hash)| *hash).unwrap_or_default();
    }
    let mut walk = ChainWalk::after(head::unsigned(start - 1), before);
    for seq in head::unsigned(start)..=head::unsigned(end) {
        let (Some(text), Some((prev, hash))) = (texts.next(), hashes.next()) else {
            return Ok(None);
        };
        if walk.step(seq, text, prev, hash).is_err() {
            return Ok(None);
        }
    }
    // Nothing is left over: no text has a line break of its own.
    let is_all = texts.0.is_none() && hashes.next().is_none();
    let entries = head::unsigned(end - start + 1);
    Ok(is_all.then(|| Checked { before, entries, last: walk.last(), fault: None }))
}

/// Whatever bytes they are, even if none.
fn bytes(row: &SqliteRow, column: usize) -> Result<&[u8], StoreError> {
    let bytes: Option<&[u8]> = row.try_get_unchecked(column).map_err(reading)?;
    Ok(bytes.unwrap_or_default())
}

/// What stands between line breaks.
struct Texts<'t>(Option<&'t [u8]>);

impl<'t> Iterator for Texts<'t> {
    type Item = &'t [u8];

    fn next(&mut self) -> Option<&'t [u8]> {
        let left = self.0?;
        let (text, rest) = match memchr::memchr(b'\n', left) {
            Some(end) => (&left[..end], Some(&left[end + 1..])),
            None => (left, None),
        };
        self.0 = rest;
        Some(text)
    }
}

/// Checks entries some of which are missing, or not what was written, and names the first.
async fn one_by_one(readers: &SqlitePool, start: i64, end: i64) -> Result<Checked, StoreError> {
    let before = sqlx::query("SELECT hash FROM audit WHERE seq = ?")
        .bind(start - 1)
        .fetch_optional(readers)
        .await
        .map_err(reading)?;
    let before = match before {
        Some(row) => row.try_get::<Vec<u8>, _>(0).map_err(reading)?,
        None => Vec::new(),
    };
    // If it is not there, or not a hash, the chunk before says so.
    let before = before.try_into().unwrap_or_default();
    let mut walk = ChainWalk::after(head::unsigned(start - 1), before);
    let mut fault = None;
    let rows = sqlx::query(ENTRY).bind(start).bind(end).fetch_all(readers).await;
    for row in rows.map_err(reading)? {
        let seq = head::unsigned(row.try_get(0).map_err(reading)?);
        let bytes = |column| bytes(&row, column);
        fault = walk.step(seq, bytes(1)?, bytes(2)?, bytes(3)?).err();
        if fault.is_some() {
            break;
        }
    }
    let last = walk.last();
    let missing = (last.0 < head::unsigned(end)).then(|| ChainFault::Missing(last.0 + 1));
    let entries = last.0 + 1 - head::unsigned(start);
    Ok(Checked { before, entries, last, fault: fault.or(missing) })
}
