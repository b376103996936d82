//! Checks the log, some blocks at a time, each time in a snapshot of its own: what is kept never
//! changes, but its oldest part may be forgotten meanwhile.

use imkit_keys::{ChainFault, ChainWalk, LogHead};

use super::super::fault::reading;
use super::super::{SqliteStore, head};
use super::block::Block;
use super::{blocks, ends};
use crate::{RequestCheck, StoreError};

/// Blocks that are checked at a time: about half a megabyte.
const CHUNK: i64 = 16;

pub(super) async fn verify(store: &SqliteStore) -> Result<RequestCheck, StoreError> {
    loop {
        let Kept { ends, is_ours, added } = Kept::read(store).await?;
        if !is_ours {
            return Ok(RequestCheck { entries: 0, fault: Some(ChainFault::Truncated(0)) });
        }
        let mut check = walk(store, &ends).await?;
        // What was forgotten since is no fault; then what is left is checked from its new end.
        if check.fault.is_none() || Kept::read(store).await?.ends.base_seq == ends.base_seq {
            check.fault = check.fault.or(added.map(ChainFault::Reordered));
            return Ok(check);
        }
    }
}

/// The ends as they are kept, whether their seal is ours, and the first entry behind the latest, all
/// of the same moment.
struct Kept {
    ends: LogHead,
    is_ours: bool,
    added: Option<u64>,
}

impl Kept {
    async fn read(store: &SqliteStore) -> Result<Self, StoreError> {
        let mut snapshot = store.readers.begin().await.map_err(reading)?;
        let kept = ends::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
        let (ends, is_ours) = kept.unwrap_or_default();
        let added = match is_ours {
            true => ends::added(&mut snapshot, &ends).await.map_err(reading)?,
            false => None,
        };
        Ok(Self { ends, is_ours, added })
    }
}

async fn walk(store: &SqliteStore, ends: &LogHead) -> Result<RequestCheck, StoreError> {
    let mut walk = ends.walk();
    // Of numbers that were never written, too: somebody else's stand before or behind.
    let mut from = i64::MIN;
    loop {
        let mut connection = store.readers.acquire().await.map_err(reading)?;
        let range = (from, head::signed(ends.seq));
        let some = blocks(&mut connection, range, CHUNK).await.map_err(reading)?;
        let entries = |walk: &ChainWalk| walk.last().0 - ends.base_seq;
        for (seq, block) in &some {
            if let Err(fault) = step(&mut walk, *seq, block.as_ref(), ends.seq) {
                return Ok(RequestCheck { entries: entries(&walk), fault: Some(fault) });
            }
            from = seq.saturating_add(1);
        }
        if some.is_empty() {
            let fault = ends.finish(&walk).err();
            return Ok(RequestCheck { entries: entries(&walk), fault });
        }
    }
}

/// Checks the entries of a block, which is one if it can be read, up to the latest that there was
/// when the walk began; gives the block back.
pub(super) fn step<'b>(
    walk: &mut ChainWalk,
    seq: i64,
    block: Option<&'b Block>,
    latest: u64,
) -> Result<&'b Block, ChainFault> {
    let block = block.ok_or_else(|| unreadable(walk, head::unsigned(seq)))?;
    for kept in block.entries().take_while(|kept| kept.seq <= latest) {
        walk.step(kept.seq, kept.text.as_bytes(), &kept.prev_hash, &kept.hash)?;
    }
    // What hides entries from questions is an edit, too.
    let found_by = |block: &Block| (block.since, block.until, block.terms);
    let is_found = block.behind(0).is_some_and(|again| found_by(&again) == found_by(block));
    if is_found { Ok(block) } else { Err(ChainFault::Edited(block.seq)) }
}

/// What is wrong with a block that was never written so.
fn unreadable(walk: &ChainWalk, seq: u64) -> ChainFault {
    let next = walk.last().0 + 1;
    if seq > next { ChainFault::Missing(next) } else { ChainFault::Edited(seq) }
}
