//! The form of the tables, and how files of earlier forms come to it.

use std::path::Path;

use imkit_keys::{ChainHead, KeyTally};
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::{fault, head, requests};
use crate::StoreError;

/// `PRAGMA application_id`: marks the file as a key database ("IMKk").
const APPLICATION: i64 = 0x494d_4b6b;

/// The form before the first step. Files of forms 1 to 3 were never handed out: their keys had no
/// seals or other ones and other hashes, which nobody can make anew without the keys' texts.
const FIRST: i64 = 3;

/// What leads from each form to the next; `PRAGMA user_version` is [`FIRST`] and the number of
/// those that were done. Never edited, only appended to.
const STEPS: [&str; 2] = [include_str!("migrations/0004.sql"), include_str!("migrations/0005.sql")];

/// Steps before the one that makes the log of requests.
const BEFORE_REQUESTS: usize = 1;

/// The form after the last step.
const NEWEST: i64 = FIRST + STEPS.len() as i64;

/// Brings the tables into the newest form, all steps or none.
pub(super) async fn prepare(
    connection: &mut SqliteConnection,
    path: &Path,
    audit_key: &[u8; 32],
) -> Result<(), StoreError> {
    let failed = |error| fault::opening(path, error);
    execute(connection, "BEGIN IMMEDIATE").await.map_err(failed)?;
    let application = number(connection, "PRAGMA application_id").await.map_err(failed)?;
    let version = number(connection, "PRAGMA user_version").await.map_err(failed)?;
    let tables = number(connection, "SELECT count(*) FROM sqlite_schema").await.map_err(failed)?;
    let fresh = application == 0 && version == 0 && tables == 0;
    if !fresh && application != APPLICATION {
        return Err(fault::not_ours(path, "another program's tables"));
    }
    let done = match (fresh, version - FIRST) {
        (true, _) => Some(0),
        (false, done @ 1..) => usize::try_from(done).ok().filter(|done| *done <= STEPS.len()),
        (false, _) => None,
    };
    let Some(done) = done else {
        let found = format!("form {version}; this release reads and writes form {NEWEST}");
        return Err(fault::not_ours(path, found));
    };
    for step in &STEPS[done..] {
        execute(connection, step).await.map_err(failed)?;
    }
    if done < STEPS.len() {
        // Pragmas take no parameters; these are numbers of ours.
        let mark = format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {NEWEST}");
        sqlx::raw_sql(AssertSqlSafe(mark)).execute(&mut *connection).await.map_err(failed)?;
    }
    if fresh {
        // That there is no entry and no key yet is sealed too.
        let (head, tally) = (ChainHead::default(), KeyTally::default());
        head::write(connection, &head, &tally, audit_key).await.map_err(failed)?;
    }
    if done <= BEFORE_REQUESTS {
        requests::make(connection, audit_key).await.map_err(failed)?;
    }
    execute(connection, "COMMIT").await.map_err(failed)
}

async fn execute(connection: &mut SqliteConnection, sql: &'static str) -> sqlx::Result<()> {
    sqlx::raw_sql(sql).execute(connection).await.map(drop)
}

async fn number(connection: &mut SqliteConnection, sql: &'static str) -> sqlx::Result<i64> {
    sqlx::query(sql).fetch_one(connection).await?.try_get(0)
}
