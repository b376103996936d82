//! Keys and client keys as they are read: with their seals, or not at all.

use imkit_keys::{KeyId, KeyRecord, KeySealer, Rev, RowKind, RowSeal};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::fault::{damaged, reading};
use super::{head, key_row};
use crate::{StoreError, StoredKey};

/// What is selected of a key to be read by [`open`] and [`stored_key`], or of a client key to be read
/// by [`open_client_key`].
pub(super) const COLUMNS: &str = "id, rev, record, seal";

/// A key whose seal is ours.
pub(super) struct Sealed<'r, Id = KeyId> {
    pub(super) id: Id,
    pub(super) rev: Rev,
    pub(super) record: &'r str,
    pub(super) seal: RowSeal,
}

/// Reads a row of [`COLUMNS`]; `None` when it is not as it was written.
pub(super) fn open<'r>(sealer: &KeySealer, row: &'r SqliteRow) -> Option<Sealed<'r>> {
    let Sealed { id, rev, record, seal } = open_as(sealer, RowKind::Key, row)?;
    Some(Sealed { id: id.parse().ok()?, rev, record, seal })
}

/// The same of a client key.
pub(super) fn open_client_key<'r>(
    sealer: &KeySealer,
    row: &'r SqliteRow,
) -> Option<Sealed<'r, &'r str>> {
    open_as(sealer, RowKind::ClientKey, row)
}

fn open_as<'r>(
    sealer: &KeySealer,
    kind: RowKind,
    row: &'r SqliteRow,
) -> Option<Sealed<'r, &'r str>> {
    let id: &str = row.try_get(0).ok()?;
    let rev = u64::try_from(row.try_get::<i64, _>(1).ok()?).ok()?;
    let record: &str = row.try_get(2).ok()?;
    let seal = sealer.check(kind, id, rev, record, row.try_get(3).ok()?)?;
    Some(Sealed { id, rev, record, seal })
}

/// Reads a key; `None`, and a word in the log, when it is not as it was written. Without a sealer
/// everything is taken as it is.
pub(super) fn stored_key(
    sealer: Option<&KeySealer>,
    row: &SqliteRow,
) -> Result<Option<StoredKey>, StoreError> {
    let Some(sealer) = sealer else {
        let rev = head::unsigned(row.try_get(1).map_err(reading)?);
        let record = unsealed(row)?;
        return Ok(Some(StoredKey { record, rev }));
    };
    let Some(Sealed { id, rev, record, .. }) = open(sealer, row) else {
        tracing::error!(key = name(row), "a key was edited outside of the server: it is not used");
        return Ok(None);
    };
    Ok(Some(StoredKey { record: key_row::read(id, record)?, rev }))
}

/// The record of a row that nobody vouches for.
fn unsealed(row: &SqliteRow) -> Result<KeyRecord, StoreError> {
    let id: &str = row.try_get(0).map_err(reading)?;
    key_row::read(id.parse().map_err(damaged)?, row.try_get(2).map_err(reading)?)
}

/// What a row says that its id is, whatever it is.
pub(super) fn name(row: &SqliteRow) -> String {
    let bytes: &[u8] = row.try_get_unchecked(0).unwrap_or_default();
    String::from_utf8_lossy(&bytes[..bytes.len().min(64)]).escape_debug().to_string()
}
