//! The latest entry of the audit and the tally of all keys, as the database says them: sealed, so
//! that cutting entries off shows, and putting keys back.

use imkit_keys::{ChainHead, KeySealer, KeyTally, Rev};
use sqlx::{Row, SqliteConnection};

/// What a read found: the head, and whether its seal is ours.
pub(super) type Sealed = (ChainHead, bool);

/// The first entry behind a number and the latest that the database says was written. Numbers
/// above are never reached.
pub(super) const FOREIGN: &str = "SELECT min(seq) FROM audit \
     WHERE seq > max(?, coalesce((SELECT seq FROM head WHERE one = 1), 0)) AND seq < 1 << 62 \
     HAVING min(seq) IS NOT NULL";

/// The first entry behind the latest that was written: somebody else's.
pub(super) async fn foreign(
    connection: &mut SqliteConnection,
    head: &ChainHead,
) -> sqlx::Result<Option<u64>> {
    let row = sqlx::query("SELECT min(seq) FROM audit WHERE seq > ? AND seq < 1 << 62")
        .bind(signed(head.seq))
        .fetch_one(connection)
        .await?;
    Ok(row.try_get::<Option<i64>, _>(0)?.map(unsigned))
}

/// The head as it is kept; `None` = there is none.
pub(super) async fn kept(
    connection: &mut SqliteConnection,
    audit_key: &[u8; 32],
) -> sqlx::Result<Option<Sealed>> {
    let row = sqlx::query("SELECT rev, seq, hash, broken, seal FROM head WHERE one = 1")
        .fetch_optional(connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let hash: Option<[u8; 32]> = row.try_get::<Vec<u8>, _>(2)?.try_into().ok();
    let head = ChainHead {
        rev: unsigned(row.try_get(0)?),
        seq: unsigned(row.try_get(1)?),
        hash: hash.unwrap_or_default(),
        broken: row.try_get::<Option<i64>, _>(3)?.map(unsigned),
    };
    let seal: Vec<u8> = row.try_get(4)?;
    Ok(Some((head, hash.is_some() && head.is_sealed(audit_key, &seal))))
}

/// The head to go on from, and whether it is the one that was written last. If it is not, it says
/// so from then on ([`ChainHead::broken`]), or the next entry would cover the traces.
pub(super) async fn read(
    connection: &mut SqliteConnection,
    audit_key: &[u8; 32],
) -> sqlx::Result<Sealed> {
    // Numbers above were never written, and nothing could be written after them.
    let last = sqlx::query(
        "SELECT seq, hash, entry ->> 'rev' FROM audit WHERE seq < 1 << 62 ORDER BY seq DESC LIMIT 1",
    )
    .fetch_optional(&mut *connection)
    .await?;
    let (seq, hash, rev) = match last {
        Some(row) => {
            let hash = row.try_get::<Vec<u8>, _>(1)?.try_into().unwrap_or_default();
            (unsigned(row.try_get(0)?), hash, unsigned(row.try_get(2)?))
        }
        None => (0, [0; 32], 0),
    };
    let kept = kept(connection, audit_key).await?;
    Ok(match kept {
        Some((head, true)) if (head.seq, head.hash) == (seq, hash) => (head, head.broken.is_none()),
        Some((head, true)) => {
            let broken = Some(head.broken.unwrap_or(seq.min(head.seq)));
            // Entries that somebody added keep their numbers, as evidence.
            (ChainHead { broken, seq: seq.max(head.seq), ..head }, false)
        }
        None | Some((_, false)) => {
            let rev = rev.max(newest_key(connection).await?);
            (ChainHead { seq, rev, hash, broken: Some(seq) }, false)
        }
    })
}

/// What is kept of a tally.
pub(super) struct KeptTally {
    broken: bool,
    seal: Vec<u8>,
}

impl KeptTally {
    /// Marks a tally of all keys as broken if it ever was, or is not the one that was sealed.
    pub(super) fn judge(kept: Option<&Self>, rev: Rev, found: &mut KeyTally, sealer: &KeySealer) {
        found.broken = kept.is_none_or(|kept| kept.broken);
        let is_kept = kept.is_some_and(|kept| sealer.is_tally(rev, found, &kept.seal));
        found.broken |= !is_kept;
    }
}

/// What is kept of the tally of all keys; `None` = nothing.
pub(super) async fn kept_tally(
    connection: &mut SqliteConnection,
) -> sqlx::Result<Option<KeptTally>> {
    let row = sqlx::query("SELECT keys_broken, keys_seal FROM head WHERE one = 1")
        .fetch_optional(connection)
        .await?;
    let kept = |row: sqlx::sqlite::SqliteRow| {
        Ok(KeptTally { broken: row.try_get::<i64, _>(0)? != 0, seal: row.try_get(1)? })
    };
    row.map(kept).transpose()
}

/// Writes the latest entry's number and hash, and their seal, and that of the tally.
pub(super) async fn write(
    connection: &mut SqliteConnection,
    head: &ChainHead,
    tally: &KeyTally,
    audit_key: &[u8; 32],
) -> sqlx::Result<()> {
    let ChainHead { seq, rev, hash, broken } = head;
    sqlx::query(
        "INSERT OR REPLACE INTO head (one, rev, seq, hash, broken, seal, keys_broken, keys_seal) \
         VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(signed(*rev))
    .bind(signed(*seq))
    .bind(hash.to_vec())
    .bind(broken.map(signed))
    .bind(head.seal(audit_key).to_vec())
    .bind(i64::from(tally.broken))
    .bind(KeySealer::new(audit_key).seal_tally(*rev, tally).to_vec())
    .execute(connection)
    .await
    .map(drop)
}

pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The highest revision of a key or a client key.
async fn newest_key(connection: &mut SqliteConnection) -> sqlx::Result<u64> {
    let row = sqlx::query(
        "SELECT max(rev) FROM (SELECT rev FROM key UNION ALL SELECT rev FROM client_key)",
    )
    .fetch_one(connection)
    .await?;
    Ok(row.try_get::<Option<i64>, _>(0)?.map_or(0, unsigned))
}

/// A number that was written from one without a sign.
pub(super) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
