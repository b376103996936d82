//! What SQLite's errors mean to who asked.

use std::path::Path;

use crate::StoreError;

// <https://sqlite.org/rescode.html>
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const NO_MEMORY: i32 = 7;
const READ_ONLY: i32 = 8;
const IO: i32 = 10;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;
const NO_DATABASE: i32 = 26;

/// An error of opening.
pub(super) fn opening(path: &Path, error: sqlx::Error) -> StoreError {
    match primary_code(&error) {
        Some(BUSY | LOCKED) => StoreError::InUse { path: path.to_owned() },
        Some(NO_DATABASE) => not_ours(path, "it is no SQLite database"),
        _ => StoreError::Open { path: path.to_owned(), source: error.into() },
    }
}

/// A file that somebody else made.
pub(super) fn not_ours(path: &Path, found: impl Into<String>) -> StoreError {
    StoreError::Format { path: path.to_owned(), found: found.into() }
}

/// An error of a change.
pub(super) fn writing(error: sqlx::Error) -> StoreError {
    match primary_code(&error) {
        Some(CORRUPT | NO_DATABASE) => StoreError::Damaged(error.to_string()),
        _ => StoreError::Unwritable(error),
    }
}

/// An error of a question.
pub(super) fn reading(error: sqlx::Error) -> StoreError {
    match (&error, primary_code(&error)) {
        (sqlx::Error::PoolClosed, _) => StoreError::Closed,
        (_, Some(CORRUPT | NO_DATABASE)) => StoreError::Damaged(error.to_string()),
        _ => StoreError::Unreadable(error),
    }
}

/// Something was read that was never written.
pub(super) fn damaged(what: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(what.to_string())
}

/// Whether an error comes from the disk, so that every other change would have met it too.
pub(super) fn is_of_the_disk(error: &sqlx::Error) -> bool {
    primary_code(error).is_none_or(|code| {
        matches!(
            code,
            BUSY | LOCKED | NO_MEMORY | READ_ONLY | IO | CORRUPT | FULL | CANNOT_OPEN | NO_DATABASE
        )
    })
}

/// SQLite's primary result code; the bits above it only detail it.
fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code: i32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}
