//! Rows of keys by the thousand: as two texts that come apart again, which takes SQLite and its
//! driver a fraction of what as many rows do.

use imkit_keys::{KeyId, KeySealer, RowKind, RowSeal};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, SqliteExecutor};
use tokio::sync::Mutex;

use super::cursor;
use super::fault::reading;
use crate::StoreError;

/// Rows, each a line of two texts.
pub(super) struct Texts(SqliteRow);

/// One row.
pub(super) struct TextRow<'t> {
    /// Id, revision and seal.
    head: &'t str,
    pub(super) record: &'t str,
}

/// The number at which the next rows begin. Numbers may have gaps of any size.
pub(super) async fn take(
    executor: impl SqliteExecutor<'_>,
    next: &Mutex<Option<i64>>,
    count: i64,
) -> Result<Option<i64>, StoreError> {
    let mut next = next.lock().await;
    let Some(after) = *next else { return Ok(None) };
    let row = sqlx::query("SELECT min(number) FROM key WHERE number >= ?")
        .bind(after)
        .fetch_one(executor)
        .await
        .map_err(reading)?;
    let from: Option<i64> = row.try_get(0).map_err(reading)?;
    *next = from.and_then(|from| from.checked_add(count));
    Ok(from)
}

/// Reads the rows with the `count` numbers from this one on; `None` = one of them is none that was
/// ever written: then read them as [`rows`].
pub(super) async fn read(
    executor: impl SqliteExecutor<'_>,
    from: i64,
    count: i64,
) -> Result<Option<Texts>, StoreError> {
    // No JSON text that was written has a line break in it.
    let row = sqlx::query(
        "SELECT count(*), group_concat(id || ' ' || rev || ' ' || hex(seal), char(10)), \
         group_concat(record, char(10)) FROM key WHERE number BETWEEN ? AND ?",
    )
    .bind(from)
    .bind(from.saturating_add(count - 1))
    .fetch_one(executor)
    .await
    .map_err(reading)?;
    let texts = Texts(row);
    let count: i64 = texts.0.try_get(0).map_err(reading)?;
    let count = usize::try_from(count).unwrap_or(0);
    let fits = |text: &str| memchr::memchr_iter(b'\n', text.as_bytes()).count() + 1 == count;
    let all = texts.columns().is_some_and(|(heads, records)| fits(heads) && fits(records));
    Ok(all.then_some(texts))
}

/// The same rows, each by itself, whatever is in them.
pub(super) async fn rows(
    executor: impl SqliteExecutor<'_>,
    from: i64,
    count: i64,
) -> Result<Vec<SqliteRow>, StoreError> {
    sqlx::query::<Sqlite>("SELECT id, rev, record, seal FROM key WHERE number BETWEEN ? AND ?")
        .bind(from)
        .bind(from.saturating_add(count - 1))
        .fetch_all(executor)
        .await
        .map_err(reading)
}

impl Texts {
    /// Row by row.
    pub(super) fn rows(&self) -> impl Iterator<Item = TextRow<'_>> {
        let (heads, records) = self.columns().unwrap_or_default();
        let rows = heads.split('\n').zip(records.split('\n'));
        rows.map(|(head, record)| TextRow { head, record })
    }

    /// Heads and records. Borrowed: they are hundreds of kilobytes.
    fn columns(&self) -> Option<(&str, &str)> {
        Some((self.0.try_get(1).ok()?, self.0.try_get(2).ok()?))
    }
}

impl TextRow<'_> {
    /// The seal, if it is ours.
    pub(super) fn seal(&self, sealer: &KeySealer) -> Option<RowSeal> {
        let (id, rest) = self.head.split_once(' ')?;
        let (rev, seal) = rest.split_once(' ')?;
        let seal = cursor::unhex::<16>(seal)?;
        sealer.check(RowKind::Key, id, rev.parse().ok()?, self.record, &seal)
    }

    /// The id, if it is one.
    pub(super) fn id(&self) -> Option<KeyId> {
        self.head.split_once(' ')?.0.parse().ok()
    }

    /// What it says that its id is, whatever it is.
    pub(super) fn name(&self) -> String {
        let id = self.head.split(' ').next().unwrap_or_default();
        let id: String = id.chars().take(64).collect();
        id.escape_debug().to_string()
    }
}
