//! Adds entries to the log, in one transaction.

use sqlx::SqliteConnection;
use tokio::task::yield_now;

use super::block::{self, Block, Line};
use super::ends;
use super::{Log, rolled_back};

/// Adds entries behind the latest, all or none.
pub(in crate::sqlite) async fn add(
    connection: &mut SqliteConnection,
    lines: &[Line],
    log: &mut Log,
    audit_key: &[u8; 32],
) -> sqlx::Result<()> {
    let added = write(connection, lines, log, audit_key).await;
    *log = rolled_back(connection, added).await?;
    Ok(())
}

async fn write(
    connection: &mut SqliteConnection,
    lines: &[Line],
    log: &Log,
    audit_key: &[u8; 32],
) -> sqlx::Result<Log> {
    let mut head = ends::begin(connection, log.head).await?;
    let goes_on = |tail: &&Block| tail.goes_on((head.seq, head.hash));
    let mut blocks = Vec::from_iter(log.tail.as_ref().filter(goes_on).cloned());
    for line in lines {
        if blocks.last().is_none_or(|block| block.len() >= block::MOST) {
            blocks.push(Block::after(head.seq, head.hash));
            // Hashing a whole batch at once would keep requests waiting.
            yield_now().await;
        }
        if let Some(block) = blocks.last_mut() {
            (head.seq, head.hash) = block.push(line);
        }
    }
    ends::commit(connection, blocks.iter(), &head, audit_key).await?;
    Ok(Log { head, tail: blocks.pop(), is_stuck: log.is_stuck })
}
