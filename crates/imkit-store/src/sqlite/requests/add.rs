//! Adds entries to the log, in one transaction.

use sqlx::SqliteConnection;

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
    let mut block = log.tail.as_ref().filter(goes_on).cloned();
    for line in lines {
        if let Some(full) = block.take_if(|block| block.len() >= block::MOST) {
            full.write(connection).await?;
        }
        let block = block.get_or_insert_with(|| Block::after(head.seq, head.hash));
        (head.seq, head.hash) = block.push(line);
    }
    ends::commit(connection, block.as_ref(), &head, audit_key).await?;
    Ok(Log { head, tail: block, is_stuck: log.is_stuck })
}
