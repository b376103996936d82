//! Forgets the oldest entries, some at a time, so that changes need not wait.

use sqlx::SqliteConnection;

use super::super::head::signed;
use super::super::times;
use super::block::{Block, HASH, Kept};
use super::ends;
use super::statements::BEGIN_AND_FORGET;
use super::{Log, blocks, rolled_back};
use crate::RequestRetention;

/// Most blocks that go at a time.
const BLOCKS: i64 = 32;

/// Forgets some entries; returns how many.
pub(in crate::sqlite) async fn prune(
    connection: &mut SqliteConnection,
    keep: &RequestRetention,
    log: &mut Log,
    audit_key: &[u8; 32],
) -> sqlx::Result<u64> {
    let Some(gone) = gone(connection, keep, log).await? else { return Ok(0) };
    let pruned = write(connection, gone, log, audit_key).await;
    let before = std::mem::replace(log, rolled_back(connection, pruned).await?);
    Ok(log.head.base_seq - before.head.base_seq)
}

/// The last entry that goes now, and what is left of its block.
struct Gone {
    seq: u64,
    hash: [u8; HASH],
    rest: Option<Block>,
}

async fn write(
    connection: &mut SqliteConnection,
    gone: Gone,
    log: &Log,
    audit_key: &[u8; 32],
) -> sqlx::Result<Log> {
    let Gone { seq, hash, rest } = gone;
    let mut log = log.clone();
    (log.head.base_seq, log.head.base_hash) = (seq, hash);
    sqlx::query(BEGIN_AND_FORGET).bind(signed(seq)).execute(&mut *connection).await?;
    ends::commit(connection, rest.as_ref(), &log.head, audit_key).await?;
    if log.tail.as_ref().is_some_and(|tail| tail.seq <= seq) {
        log.tail = rest;
    }
    Ok(log)
}

async fn gone(
    connection: &mut SqliteConnection,
    keep: &RequestRetention,
    log: &Log,
) -> sqlx::Result<Option<Gone>> {
    let head = &log.head;
    let oldest = times::ceiling(keep.since);
    let beyond = head.seq.saturating_sub(keep.rows);
    let range = (signed(head.base_seq) + 1, signed(head.seq));
    let mut last = None;
    for block in blocks(connection, range, BLOCKS).await? {
        // One that cannot be read is a fault which must still be there to be found.
        let (_, Some(block)) = block else { break };
        let (seq, hash) = block.last();
        if seq <= beyond || block.until < oldest {
            last = Some(Gone { seq, hash, rest: None });
            continue;
        }
        let goes = |kept: &Kept<'_>| {
            kept.seq <= beyond || kept.entry().is_ok_and(|entry| times::number(entry.at) < oldest)
        };
        if let Some(kept) = block.entries().take_while(goes).last()
            && let Some(rest) = block.behind(kept.seq)
        {
            last = Some(Gone { seq: kept.seq, hash: kept.hash, rest: Some(rest) });
        }
        break;
    }
    Ok(last)
}
