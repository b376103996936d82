//! How connections are set up.

use std::path::PathBuf;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, SqlitePool};

use super::files::Files;

/// Pages of log before they move into the database. Four times SQLite's default: a page that
/// changes often then moves once, and the moves are what changes wait for.
const CHECKPOINT: &str = "4000";

/// Bytes to which the log is cut when it begins anew: about what it has at a checkpoint. It grows
/// beyond while somebody reads one snapshot for long, or by one change of many keys.
const LOG_BYTES: &str = "16777216";

/// Snapshots that are read at the same time: lists, reports, exports, a copy.
const READERS: u32 = 4;

/// Keys that are looked up at the same time, mostly to be changed: no list holds these up.
const LOOKUPS: u32 = 2;

/// The ways to one database.
pub(super) struct Connections {
    path: PathBuf,
    temporary: bool,
    most_pages: Option<u32>,
}

impl Connections {
    pub(super) fn new(files: &Files, most_pages: Option<u32>) -> Self {
        Self { path: files.path().to_owned(), temporary: files.is_temporary(), most_pages }
    }

    /// The connection that writes.
    pub(super) fn writer(&self) -> SqliteConnectOptions {
        self.writing(SqliteSynchronous::Full)
            // A large import changes many pages, and each that does not fit is written twice.
            .pragma("cache_size", "-65536")
            .thread_name(|_| "keys-writer".to_owned())
    }

    /// The connection that writes what the next commit of the other puts on the disk: both write the
    /// one log, which is synced as a whole. To change the setting of one connection back and forth
    /// would be to lose changes of keys the day that one way back fails.
    pub(super) fn unsynced(&self) -> SqliteConnectOptions {
        self.writing(SqliteSynchronous::Normal)
            .pragma("cache_size", "-2000")
            .thread_name(|_| "log-writer".to_owned())
    }

    fn writing(&self, synchronous: SqliteSynchronous) -> SqliteConnectOptions {
        let options = self
            .common()
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(if self.temporary { SqliteSynchronous::Off } else { synchronous })
            .pragma("wal_autocheckpoint", CHECKPOINT)
            .pragma("journal_size_limit", LOG_BYTES);
        match self.most_pages {
            Some(pages) => options.pragma("max_page_count", pages.to_string()),
            None => options,
        }
    }

    /// The connections that read. They are made when they are needed.
    pub(super) fn readers(&self) -> SqlitePool {
        self.pool(READERS, |n| format!("keys-reader-{n}"))
    }

    /// The connections that look up what is to be changed.
    pub(super) fn lookups(&self) -> SqlitePool {
        self.pool(LOOKUPS, |n| format!("keys-lookup-{n}"))
    }

    fn pool(&self, most: u32, name: fn(u64) -> String) -> SqlitePool {
        let options = self.common().read_only(true).thread_name(name);
        SqlitePoolOptions::new()
            .max_connections(most)
            .acquire_timeout(Duration::from_secs(30))
            .idle_timeout(Duration::from_secs(60))
            .test_before_acquire(false)
            .connect_lazy_with(options)
    }

    fn common(&self) -> SqliteConnectOptions {
        SqliteConnectOptions::new()
            .filename(&self.path)
            .busy_timeout(Duration::from_secs(5))
            // Nothing in the file may run as code of ours.
            .pragma("trusted_schema", "OFF")
            .pragma("cache_size", "-16000")
            .disable_statement_logging()
    }
}
