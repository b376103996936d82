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
use sqlx::{ConnectOptions, Connection, Row};

use crate::Error;
use crate::state::{Doc, Fields, Kind, State};

/// A document to write, or to remove when there is none.
pub(crate) type Change = (Kind, String, Option<Doc>);

/// `PRAGMA application_id`: marks the file as an emulator's ("IMKe").
const APPLICATION: i64 = 0x494d_4b65;

/// `PRAGMA user_version`: the form of the tables.
const FORMAT: i64 = 1;

/// Pages of log (of 4 KiB) before they move into the database file. Four times SQLite's default: a
/// page that changes often then moves once, and the moves are what creating many things waits for.
const CHECKPOINT: &str = "4000";

/// Most documents of one statement.
const ROWS: usize = 1024;

// A batch is one JSON text, so that it takes one statement whatever its size. Ids are kept in their
// JSON spelling: SQLite would lose a NUL in one when it turns JSON into text.
const PUT: &str = "INSERT INTO doc (kind, id, body) \
                   SELECT value ->> 0, value -> 1, value -> 2 FROM json_each(?) WHERE true \
                   ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body";
const REMOVE: &str = "DELETE FROM doc WHERE (kind, id) IN \
                      (SELECT value ->> 0, value -> 1 FROM json_each(?))";

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
            .pragma("wal_autocheckpoint", CHECKPOINT)
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
             body TEXT NOT NULL, PRIMARY KEY (kind, id))",
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
            let column = |index: usize| row.try_get::<String, _>(index).ok();
            let kind = column(0).unwrap_or_default();
            let id = column(1).and_then(|id| serde_json::from_str::<String>(&id).ok());
            let doc = column(2).and_then(|body| serde_json::from_str(&body).ok());
            let (Some(known), Some(id), Some(doc)) = (Kind::parse(&kind), &id, doc) else {
                // A token's id is a secret.
                let id = id.filter(|_| kind != Kind::Token.as_str()).unwrap_or_default();
                return Err(Error::Damaged { path: path.clone(), kind, id });
            };
            state.set(known, id, Some(Doc::new(doc)));
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
        if !all && removed.is_empty() && put.len() <= ROWS {
            // One statement is a transaction by itself.
            return self.rows(PUT, &put).await;
        }
        self.execute("BEGIN IMMEDIATE").await?;
        if all {
            self.execute("DELETE FROM doc").await?;
        }
        for rows in removed.chunks(ROWS) {
            self.rows(REMOVE, rows).await?;
        }
        for rows in put.chunks(ROWS) {
            self.rows(PUT, rows).await?;
        }
        self.execute("COMMIT").await
    }

    async fn rows(&mut self, sql: &'static str, rows: &[&Change]) -> sqlx::Result<()> {
        let rows: Vec<(&str, &str, Option<&Fields>)> = rows
            .iter()
            .map(|(kind, id, doc)| (kind.as_str(), id.as_str(), doc.as_deref()))
            .collect();
        let rows =
            serde_json::to_string(&rows).map_err(|error| sqlx::Error::Encode(error.into()))?;
        sqlx::query(sql).bind(rows).execute(&mut self.connection).await.map(drop)
    }

    async fn execute(&mut self, sql: &'static str) -> sqlx::Result<()> {
        sqlx::query(sql).execute(&mut self.connection).await.map(drop)
    }

    async fn pragma(&mut self, sql: &'static str) -> sqlx::Result<i64> {
        sqlx::query(sql).fetch_one(&mut self.connection).await?.try_get(0)
    }
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

    #[tokio::test]
    async fn documents_come_back_as_they_were_written() -> Test {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("db");
        let mut durable = Durable::open(&path, None).await?;
        durable.commit(&many(ROWS * 2 + 3, &doc(10))).await?;
        let odd = ["a\0b", "a\0c", "\"q\\u0000\" é😀\n", "", &"x".repeat(10_000)];
        for (n, id) in odd.iter().enumerate() {
            durable.commit(&[(Kind::Room, (*id).to_owned(), doc(n))]).await?;
        }
        let exact =
            json!({"a\0": ["\u{0}\u{7f}\"\\/", 1e300, -0.1, 12_345_678_901_234_567_u64, null]});
        let exact = exact.as_object().cloned().map(Doc::new);
        durable.commit(&[(Kind::Config, "exact".into(), exact.clone())]).await?;
        durable.commit(&many(ROWS + 2, &None)).await?;
        assert_eq!(durable.meta("k", || Ok("first".into())).await?, "first");
        drop(durable);

        let mut durable = Durable::open(&path, None).await?;
        let state = durable.load().await?;
        assert_eq!(state.count(Kind::User), ROWS + 1);
        assert!(state.get(Kind::User, &format!("user-{}", ROWS + 1)).is_none());
        assert!(state.get(Kind::User, &format!("user-{}", ROWS + 2)).is_some());
        for (n, id) in odd.iter().enumerate() {
            assert_eq!(state.get(Kind::Room, id), doc(n).as_ref(), "{id:?}");
        }
        assert_eq!(state.get(Kind::Config, "exact"), exact.as_ref());
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

    #[tokio::test]
    async fn a_damaged_document_is_named_unless_its_id_is_a_token() -> Test {
        for (kind, named) in [("room", "r1"), ("token", "")] {
            let dir = tempfile::tempdir()?;
            let mut durable = Durable::open(&dir.path().join("db"), None).await?;
            sqlx::query("INSERT INTO doc VALUES (?, '\"r1\"', '{')")
                .bind(kind)
                .execute(&mut durable.connection)
                .await?;
            match durable.load().await.map(|_| ()) {
                Err(Error::Damaged { id, .. }) => assert_eq!(id, named),
                other => panic!("{other:?}"),
            }
        }
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
