//! The ends of the log as the database says them, sealed.

use imkit_keys::LogHead;
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Row, Sqlite, SqliteConnection};

use super::super::head::{signed, unsigned};
use super::block::{Block, HASH};
use super::statements::{ADDED, BEGIN_AND_LAST, LAST, PUT_ENDS, put_and_commit};

/// A statement that is given its values.
pub(super) type Writing<'q> = Query<'q, Sqlite, SqliteArguments>;

/// The ends as they are kept, and whether their seal is ours; `None` = there are none.
pub(super) async fn kept(
    connection: &mut SqliteConnection,
    audit_key: &[u8; 32],
) -> sqlx::Result<Option<(LogHead, bool)>> {
    let row = sqlx::query(
        "SELECT seq, hash, base_seq, base_hash, broken, seal FROM request_head WHERE one = 1",
    )
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let (hash, base_hash) = (hash(&row, 1)?, hash(&row, 3)?);
    let head = LogHead {
        seq: unsigned(row.try_get(0)?),
        hash: hash.unwrap_or_default(),
        base_seq: unsigned(row.try_get(2)?),
        base_hash: base_hash.unwrap_or_default(),
        broken: row.try_get::<Option<i64>, _>(4)?.map(unsigned),
    };
    let seal: Vec<u8> = row.try_get(5)?;
    let is_ours = hash.is_some() && base_hash.is_some() && head.is_sealed(audit_key, &seal);
    Ok(Some((head, is_ours)))
}

/// The ends to go on from, marked as broken if they are not what was sealed.
pub(super) async fn read(
    connection: &mut SqliteConnection,
    audit_key: &[u8; 32],
) -> sqlx::Result<LogHead> {
    let kept = kept(&mut *connection, audit_key).await?;
    let (head, is_ours) = kept.unwrap_or_default();
    let head = LogHead { broken: head.broken.or((!is_ours).then_some(0)), ..head };
    matched(sqlx::query(LAST).fetch_optional(connection).await?.as_ref(), head)
}

/// The first entry behind the latest that the ends say: somebody else's.
pub(super) async fn added(
    connection: &mut SqliteConnection,
    head: &LogHead,
) -> sqlx::Result<Option<u64>> {
    let seq = signed(head.seq);
    let row = sqlx::query(ADDED).bind(seq).bind(seq).fetch_one(connection).await?;
    let in_last = row.try_get::<Option<i64>, _>(0)?.is_some_and(|end| end > seq);
    let behind = row.try_get::<Option<i64>, _>(1)?.map(unsigned);
    Ok(if in_last { Some(head.seq.saturating_add(1)) } else { behind })
}

/// Begins a transaction. The same ends, marked as broken if the latest entry is another one than
/// they say.
pub(super) async fn begin(
    connection: &mut SqliteConnection,
    head: LogHead,
) -> sqlx::Result<LogHead> {
    let last = sqlx::query(BEGIN_AND_LAST).fetch_optional(connection).await?;
    matched(last.as_ref(), head)
}

fn matched(last: Option<&SqliteRow>, head: LogHead) -> sqlx::Result<LogHead> {
    let (seq, is_last) = match last {
        Some(row) => {
            let entries = row.try_get::<i64, _>(1)? / HASH as i64;
            let seq = row.try_get::<i64, _>(0)?.saturating_add(entries - 1);
            (unsigned(seq), hash(row, 2)? == Some(head.hash))
        }
        None => (head.base_seq, head.base_seq == head.seq),
    };
    if seq == head.seq && is_last {
        return Ok(head);
    }
    let broken = Some(head.broken.unwrap_or(seq.min(head.seq)));
    // Entries that somebody added keep their numbers, as evidence.
    Ok(LogHead { broken, seq: seq.max(head.seq), ..head })
}

/// Writes the ends of a new log.
pub(in crate::sqlite) async fn make(
    connection: &mut SqliteConnection,
    audit_key: &[u8; 32],
) -> sqlx::Result<()> {
    let query = bind(sqlx::query(PUT_ENDS), &LogHead::default(), audit_key);
    query.execute(connection).await.map(drop)
}

/// Writes blocks that are new or went on, the ends and their seal, and commits.
pub(super) async fn commit(
    connection: &mut SqliteConnection,
    blocks: impl ExactSizeIterator<Item = &Block>,
    head: &LogHead,
    audit_key: &[u8; 32],
) -> sqlx::Result<()> {
    let query = sqlx::query(AssertSqlSafe(put_and_commit(blocks.len())));
    let query = blocks.fold(query, |query, block| block.bind(query));
    bind(query, head, audit_key).execute(connection).await.map(drop)
}

fn bind<'q>(query: Writing<'q>, head: &LogHead, audit_key: &[u8; 32]) -> Writing<'q> {
    let LogHead { seq, hash, base_seq, base_hash, broken } = head;
    query
        .bind(signed(*seq))
        .bind(hash.to_vec())
        .bind(signed(*base_seq))
        .bind(base_hash.to_vec())
        .bind(broken.map(signed))
        .bind(head.seal(audit_key).to_vec())
}

/// A hash, if it is one.
fn hash(row: &SqliteRow, column: usize) -> sqlx::Result<Option<[u8; 32]>> {
    Ok(row.try_get::<Vec<u8>, _>(column)?.try_into().ok())
}
