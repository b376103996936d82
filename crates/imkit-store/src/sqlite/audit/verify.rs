//! Checks the chain, from the columns that questions are answered from. Thousands of entries come
//! as one text, and several texts are checked at the same time.

use std::borrow::Cow;

use futures_util::{StreamExt, stream};
use imkit_keys::{ChainEntry, ChainFault, ChainHead, ChainWalk};
use serde::Deserialize;
use sqlx::{Row, SqlitePool};

use super::super::fault::{damaged, reading};
use super::super::{SqliteStore, cursor, head};
use crate::{AuditHead, AuditVerdict, Keys as _, StoreError};

/// Entries that are checked at a time.
const CHUNK: i64 = 1000;

/// Chunks that are checked at the same time.
const TASKS: usize = 3;

const ENTRIES: &str = "SELECT json_group_array(json_array(seq, rev, at, actor, event, target, \
     detail, reason, ip, request_id, hex(prev_hash), hex(hash))) \
     FROM (SELECT * FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq)";

const ENTRY: &str = "SELECT seq, json_array(seq, rev, at, actor, event, target, detail, reason, \
     ip, request_id, hex(prev_hash), hex(hash)) \
     FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq";

/// An entry as the database tells it.
#[derive(Deserialize)]
struct Line<'t> {
    seq: i64,
    rev: i64,
    at: i64,
    #[serde(borrow)]
    actor: Text<'t>,
    #[serde(borrow)]
    event: Text<'t>,
    #[serde(borrow)]
    target: Option<Text<'t>>,
    #[serde(borrow)]
    detail: Text<'t>,
    #[serde(borrow)]
    reason: Option<Text<'t>>,
    #[serde(borrow)]
    ip: Option<Text<'t>>,
    #[serde(borrow)]
    request_id: Option<Text<'t>>,
    prev_hash: &'t str,
    hash: &'t str,
}

/// A text, copied only if it has escapes.
#[derive(Deserialize)]
struct Text<'t>(#[serde(borrow)] Cow<'t, str>);

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
    let text: &[u8] = row.try_get_unchecked(0).map_err(reading)?;
    let mut fault = None;
    if let Ok(lines) = serde_json::from_slice::<Vec<Line<'_>>>(text) {
        fault = lines.iter().find_map(|line| step(&mut walk, line).err());
    } else {
        // Something in there is no text that was ever written: it is found by itself.
        let rows =
            sqlx::query(ENTRY).bind(start).bind(end).fetch_all(readers).await.map_err(reading)?;
        for row in rows {
            let seq = head::unsigned(row.try_get(0).map_err(reading)?);
            let text: &[u8] = row.try_get_unchecked(1).map_err(reading)?;
            let checked = match serde_json::from_slice::<Line<'_>>(text) {
                Ok(line) => step(&mut walk, &line),
                Err(_) => Err(ChainFault::Edited(seq)),
            };
            fault = checked.err();
            if fault.is_some() {
                break;
            }
        }
    }
    let last = walk.last();
    if fault.is_none() && last.0 < head::unsigned(end) {
        fault = Some(ChainFault::Missing(last.0 + 1));
    }
    Ok(Checked { entries: last.0 + 1 - head::unsigned(start), last, fault })
}

fn step(walk: &mut ChainWalk, line: &Line<'_>) -> Result<(), ChainFault> {
    fn text<'l>(text: &'l Option<Text<'_>>) -> Option<&'l str> {
        text.as_ref().map(|text| text.0.as_ref())
    }
    let seq = head::unsigned(line.seq);
    let entry = ChainEntry {
        seq,
        rev: head::unsigned(line.rev),
        at: line.at,
        actor: &line.actor.0,
        event: &line.event.0,
        target: text(&line.target),
        detail: &line.detail.0,
        reason: text(&line.reason),
        ip: text(&line.ip),
        request_id: text(&line.request_id),
    };
    // Negative numbers were never written; as 0 they would give the hash of 0.
    let (Some(prev), Some(hash), 0..) =
        (cursor::unhex(line.prev_hash), cursor::unhex(line.hash), line.rev)
    else {
        return Err(ChainFault::Edited(seq));
    };
    walk.step(&entry, &prev, &hash)
}
