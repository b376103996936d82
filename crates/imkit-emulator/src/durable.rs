//! The durable copy: documents as JSON rows of one SQLite database, written in transactions of the
//! engine and read once, when the emulator is built. Knows nothing of what the documents mean.
//!
//! WAL with `synchronous=NORMAL`: a commit survives the death of the process at any instant.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::TryStreamExt;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row};

use crate::Error;
use crate::state::{Doc, Kind, State};

/// A document to write, or to remove when there is none.
pub(crate) type Change = (Kind, String, Option<Doc>);

/// `PRAGMA application_id`: marks the file as an emulator's ("IMKe").
const APPLICATION: i64 = 0x494d_4b65;

/// `PRAGMA user_version`: the form of the tables.
const FORMAT: i64 = 1;

/// Most rows of one statement. Statements come in power-of-two sizes, so that few are prepared.
const ROWS: usize = 128;

/// The database. Its connection holds the file alone: two owners would drift apart.
pub(crate) struct Durable {
    connection: SqliteConnection,
    path: PathBuf,
}

impl Durable {
    /// Opens or creates the database, readable by its owner only.
    pub(crate) async fn open(path: &Path, max_pages: Option<u32>) -> Result<Self, Error> {
        create_private(path).map_err(|source| opening(path, source))?;
        let mut options = SqliteConnectOptions::new()
            .filename(path)
            .locking_mode(SqliteLockingMode::Exclusive)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(Duration::from_secs(1))
            .disable_statement_logging();
        if let Some(pages) = max_pages {
            options = options.pragma("max_page_count", pages.to_string());
        }
        let connection = options.connect().await.map_err(|error| opening_sql(path, error))?;
        let mut durable = Self { connection, path: path.to_owned() };
        durable.prepare().await?;
        Ok(durable)
    }

    async fn prepare(&mut self) -> Result<(), Error> {
        let path = self.path.clone();
        let failed = |error| opening_sql(&path, error);
        // The first write takes the file's lock, so a second owner is found out here.
        self.execute("BEGIN IMMEDIATE").await.map_err(failed)?;
        let application = self.pragma("PRAGMA application_id").await.map_err(failed)?;
        let found = self.pragma("PRAGMA user_version").await.map_err(failed)?;
        let tables = self.pragma("SELECT count(*) FROM sqlite_schema").await.map_err(failed)?;
        let fresh = application == 0 && found == 0 && tables == 0;
        if !fresh && (application, found) != (APPLICATION, FORMAT) {
            return Err(Error::Format { path, found });
        }
        for statement in [
            "CREATE TABLE IF NOT EXISTS doc (kind TEXT NOT NULL, id TEXT NOT NULL, \
             body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
            "PRAGMA application_id = 0x494d4b65",
            "PRAGMA user_version = 1",
            "COMMIT",
        ] {
            self.execute(statement).await.map_err(failed)?;
        }
        Ok(())
    }

    /// Reads all documents.
    pub(crate) async fn load(&mut self) -> Result<State, Error> {
        let path = &self.path;
        let mut state = State::default();
        let mut rows = sqlx::query("SELECT kind, id, body FROM doc").fetch(&mut self.connection);
        while let Some(row) = rows.try_next().await.map_err(|error| opening_sql(path, error))? {
            let column = |index: usize| row.try_get::<String, _>(index);
            let (kind, id) = (column(0).unwrap_or_default(), column(1).unwrap_or_default());
            let body = column(2).ok().and_then(|body| serde_json::from_str(&body).ok());
            let (Some(known), Some(doc)) = (Kind::parse(&kind), body) else {
                // A token's id is a secret.
                let id = if kind == Kind::Token.as_str() { String::new() } else { id };
                return Err(Error::Damaged { path: path.clone(), kind, id });
            };
            state.set(known, &id, Some(Doc::new(doc)));
        }
        Ok(state)
    }

    /// A named value beside the documents; when it is missing, `make` gives the one to keep.
    pub(crate) async fn meta(
        &mut self,
        name: &str,
        make: impl FnOnce() -> Result<String, Error>,
    ) -> Result<String, Error> {
        let failed = |error| opening_sql(&self.path, error);
        let row = sqlx::query("SELECT value FROM meta WHERE name = ?")
            .bind(name)
            .fetch_optional(&mut self.connection)
            .await
            .map_err(failed)?;
        if let Some(row) = row {
            return row.try_get(0).map_err(failed);
        }
        let value = make()?;
        sqlx::query("INSERT INTO meta (name, value) VALUES (?, ?)")
            .bind(name)
            .bind(&value)
            .execute(&mut self.connection)
            .await
            .map_err(failed)?;
        Ok(value)
    }

    /// Writes all changes, or none.
    pub(crate) async fn commit(&mut self, changes: &[Change]) -> Result<(), Error> {
        self.transaction(changes, false).await
    }

    /// Replaces all documents, or none.
    pub(crate) async fn replace(&mut self, docs: &[Change]) -> Result<(), Error> {
        self.transaction(docs, true).await
    }

    /// Moves the log into the database file and closes it.
    pub(crate) async fn close(self) -> Result<(), Error> {
        self.connection.close().await.map_err(writing)
    }

    async fn transaction(&mut self, changes: &[Change], all: bool) -> Result<(), Error> {
        let written = self.write(changes, all).await;
        if written.is_err() {
            // SQLite ends some failed transactions by itself; rolling back then fails, harmlessly.
            let _ = self.execute("ROLLBACK").await;
        }
        written.map_err(writing)
    }

    async fn write(&mut self, changes: &[Change], all: bool) -> sqlx::Result<()> {
        let (put, removed): (Vec<&Change>, Vec<&Change>) =
            changes.iter().partition(|(_, _, doc)| doc.is_some());
        self.execute("BEGIN IMMEDIATE").await?;
        if all {
            self.execute("DELETE FROM doc").await?;
        }
        for rows in powers_of_two(&removed) {
            self.remove(rows).await?;
        }
        for rows in powers_of_two(&put) {
            self.put(rows).await?;
        }
        self.execute("COMMIT").await
    }

    async fn put(&mut self, rows: &[&Change]) -> sqlx::Result<()> {
        let values = vec!["(?,?,?)"; rows.len()].join(",");
        let sql = format!("INSERT OR REPLACE INTO doc (kind, id, body) VALUES {values}");
        // Only the number of placeholders varies; everything else is bound.
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for (kind, id, doc) in rows {
            let body = serde_json::to_string(&doc.as_deref())
                .map_err(|error| sqlx::Error::Encode(error.into()))?;
            query = query.bind(kind.as_str()).bind(id.as_str()).bind(body);
        }
        query.execute(&mut self.connection).await.map(drop)
    }

    async fn remove(&mut self, rows: &[&Change]) -> sqlx::Result<()> {
        let values = vec!["(?,?)"; rows.len()].join(",");
        let sql = format!("DELETE FROM doc WHERE (kind, id) IN (VALUES {values})");
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for (kind, id, _) in rows {
            query = query.bind(kind.as_str()).bind(id.as_str());
        }
        query.execute(&mut self.connection).await.map(drop)
    }

    async fn execute(&mut self, sql: &'static str) -> sqlx::Result<()> {
        sqlx::query(sql).execute(&mut self.connection).await.map(drop)
    }

    async fn pragma(&mut self, sql: &'static str) -> sqlx::Result<i64> {
        sqlx::query(sql).fetch_one(&mut self.connection).await?.try_get(0)
    }
}

/// Cuts a list into pieces whose lengths are powers of two, at most [`ROWS`].
fn powers_of_two<T>(mut rest: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = ROWS.min(1 << rest.len().checked_ilog2()?);
        let (piece, after) = rest.split_at(size);
        rest = after;
        Some(piece)
    })
}

/// The database holds tokens, so only its owner may read it. SQLite gives the log the same mode.
fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn opening(path: &Path, source: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Open { path: path.to_owned(), source: source.into() }
}

fn opening_sql(path: &Path, error: sqlx::Error) -> Error {
    match primary_code(&error) {
        Some(SQLITE_BUSY | SQLITE_LOCKED) => Error::InUse { path: path.to_owned() },
        Some(SQLITE_FULL) => Error::StorageFull,
        _ => opening(path, error),
    }
}

fn writing(error: sqlx::Error) -> Error {
    match primary_code(&error) {
        Some(SQLITE_FULL) => Error::StorageFull,
        _ => Error::Storage { source: error.into() },
    }
}

// <https://sqlite.org/rescode.html>
const SQLITE_BUSY: i32 = 5;
const SQLITE_LOCKED: i32 = 6;
const SQLITE_FULL: i32 = 13;

/// SQLite's primary result code; the bits above it only detail it.
fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code: i32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    type Test = Result<(), Box<dyn std::error::Error>>;

    fn doc(size: usize) -> Option<Doc> {
        Some(Doc::new(Map::from_iter([("text".to_owned(), json!("x".repeat(size)))])))
    }

    fn many(n: usize, doc: &Option<Doc>) -> Vec<Change> {
        (0..n).map(|i| (Kind::User, format!("user-{i}"), doc.clone())).collect()
    }

    #[test]
    fn pieces_cover_the_list_in_order() {
        let list: Vec<usize> = (0..ROWS * 2 + 7).collect();
        let pieces: Vec<&[usize]> = powers_of_two(&list).collect();
        assert_eq!(pieces.iter().map(|p| p.len()).collect::<Vec<_>>(), [ROWS, ROWS, 4, 2, 1]);
        assert_eq!(pieces.concat(), list);
        assert_eq!(powers_of_two::<u8>(&[]).count(), 0);
    }

    #[tokio::test]
    async fn documents_come_back_as_they_were_written() -> Test {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("db");
        let mut durable = Durable::open(&path, None).await?;
        durable.commit(&many(301, &doc(10))).await?;
        durable
            .commit(&[(Kind::User, "a\0b".into(), doc(1)), (Kind::User, "a\0c".into(), doc(2))])
            .await?;
        durable.commit(&many(150, &None)).await?;
        assert_eq!(durable.meta("k", || Ok("first".into())).await?, "first");
        drop(durable);

        let mut durable = Durable::open(&path, None).await?;
        let state = durable.load().await?;
        assert_eq!(state.count(Kind::User), 153);
        assert_eq!(state.get(Kind::User, "a\0c"), doc(2).as_ref());
        assert!(state.get(Kind::User, "user-149").is_none());
        assert!(state.get(Kind::User, "user-150").is_some());
        assert_eq!(durable.meta("k", || Ok("second".into())).await?, "first");
        durable.replace(&many(1, &doc(3))).await?;
        assert_eq!(durable.load().await?.count(Kind::User), 1);
        durable.close().await?;
        Ok(())
    }

    #[tokio::test]
    async fn a_full_database_keeps_what_it_had_and_works_again_with_space() -> Test {
        let dir = tempfile::tempdir()?;
        let mut durable = Durable::open(&dir.path().join("db"), Some(20)).await?;
        durable.commit(&many(3, &doc(10_000))).await?;
        let refused = durable.commit(&[(Kind::Room, "big".into(), doc(100_000))]).await;
        assert!(matches!(refused, Err(Error::StorageFull)), "{refused:?}");
        assert_eq!(durable.load().await?.count(Kind::Room), 0);
        durable.commit(&many(3, &None)).await?;
        durable.commit(&[(Kind::Room, "smaller".into(), doc(20_000))]).await?;
        assert_eq!(durable.load().await?.count(Kind::Room), 1);
        Ok(())
    }

    #[tokio::test]
    async fn files_that_are_not_ours_are_refused_and_left_alone() -> Test {
        let dir = tempfile::tempdir()?;
        let text = dir.path().join("text");
        std::fs::write(&text, "no database at all, but long enough to be read as one".repeat(99))?;
        assert!(matches!(Durable::open(&text, None).await, Err(Error::Open { .. })));
        let foreign = dir.path().join("foreign");
        let options = SqliteConnectOptions::new().filename(&foreign).create_if_missing(true);
        let mut connection = options.connect().await?;
        sqlx::query("CREATE TABLE theirs (x)").execute(&mut connection).await?;
        connection.close().await?;
        assert!(matches!(Durable::open(&foreign, None).await, Err(Error::Format { .. })));
        let nowhere = dir.path().join("no/such/dir/db");
        assert!(matches!(Durable::open(&nowhere, None).await, Err(Error::Open { .. })));
        Ok(())
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_the_owner_can_read_database_and_log() -> Test {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir()?;
        let mut durable = Durable::open(&dir.path().join("db"), None).await?;
        durable.commit(&many(1, &doc(1))).await?;
        for file in ["db", "db-wal"] {
            let mode = std::fs::metadata(dir.path().join(file))?.permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{file}");
        }
        Ok(())
    }
}
