//! Forgets the oldest entries, some at a time, so that changes need not wait. What goes is checked
//! before: nobody could do it later, and whoever makes entries look old would have them deleted, and
//! their place sealed, by the server itself.

use imkit_keys::{ChainFault, LogHead};
use sqlx::SqliteConnection;

use super::super::head::signed;
use super::super::times;
use super::block::{Block, HASH, Kept};
use super::ends;
use super::statements::BEGIN_AND_FORGET;
use super::verify::step;
use super::{Log, blocks, rolled_back};
use crate::RequestRetention;

/// Most blocks that go at a time.
const BLOCKS: i64 = 32;

/// Forgets some entries; returns how many. None go when one of them is not as it was written.
pub(in crate::sqlite) async fn prune(
    connection: &mut SqliteConnection,
    keep: &RequestRetention,
    log: &mut Log,
    audit_key: &[u8; 32],
) -> sqlx::Result<u64> {
    let (gone, fault) = match gone(connection, keep, log).await? {
        Ok(gone) => (gone, None),
        Err(fault) => (None, Some(fault)),
    };
    let was_stuck = std::mem::replace(&mut log.is_stuck, fault.is_some());
    if let Some(fault) = fault
        && !was_stuck
    {
        tracing::warn!(
            %fault,
            "the request log is not as it was written: it forgets nothing more, however old; \
             `audit verify` will say so from now on"
        );
    }
    // The last before the fault.
    let broken = log.head.broken.or(fault.map(|fault| fault.seq().saturating_sub(1)));
    if gone.is_none() && broken == log.head.broken {
        return Ok(0);
    }
    let nothing = Gone { seq: log.head.base_seq, hash: log.head.base_hash, rest: None };
    let pruned = write(connection, gone.unwrap_or(nothing), broken, log, audit_key).await;
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
    broken: Option<u64>,
    log: &Log,
    audit_key: &[u8; 32],
) -> sqlx::Result<Log> {
    let Gone { seq, hash, rest } = gone;
    let mut log = log.clone();
    let first = signed(log.head.base_seq) + 1;
    (log.head.base_seq, log.head.base_hash, log.head.broken) = (seq, hash, broken);
    sqlx::query(BEGIN_AND_FORGET).bind(first).bind(signed(seq)).execute(&mut *connection).await?;
    ends::commit(connection, rest.iter(), &log.head, audit_key).await?;
    if log.tail.as_ref().is_some_and(|tail| tail.seq <= seq) {
        log.tail = rest;
    }
    Ok(log)
}

async fn gone(
    connection: &mut SqliteConnection,
    keep: &RequestRetention,
    log: &Log,
) -> sqlx::Result<Result<Option<Gone>, ChainFault>> {
    // Of numbers that were never written, too: somebody else's may stand before.
    let range = (i64::MIN, signed(log.head.seq));
    let blocks = blocks(connection, range, BLOCKS).await?;
    Ok(checked(&blocks, keep, &log.head))
}

/// What goes of the first blocks of the log.
fn checked(
    blocks: &[(i64, Option<Block>)],
    keep: &RequestRetention,
    head: &LogHead,
) -> Result<Option<Gone>, ChainFault> {
    let oldest = times::ceiling(keep.since);
    let beyond = head.seq.saturating_sub(keep.rows);
    let mut walk = head.walk();
    let mut last = None;
    for (seq, block) in blocks {
        let block = step(&mut walk, *seq, block.as_ref(), head.seq)?;
        let (seq, hash) = block.last();
        if seq > head.seq {
            return Err(ChainFault::Reordered(head.seq.saturating_add(1)));
        }
        if seq == head.seq && hash != head.hash {
            return Err(ChainFault::Edited(seq));
        }
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
