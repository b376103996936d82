//! Keeps the log beside the database short. SQLite moves it into the database by itself, but begins
//! it anew only when nobody reads from it at that moment: under steady reading that never comes.

use std::path::PathBuf;

use sqlx::{Row, SqliteConnection};

/// Bytes at which readers are waited for; twice what the log usually has.
const LONG: u64 = 32 << 20;

/// Watches the length of the log.
pub(super) struct Log {
    path: PathBuf,
    /// Bytes at which something is done.
    due: u64,
}

impl Log {
    pub(super) fn of(database: PathBuf) -> Self {
        let mut path = database.into_os_string();
        path.push("-wal");
        Self { path: path.into(), due: LONG }
    }

    /// Moves a long log into the database and waits a moment for those who read from it, so that
    /// it can begin anew. Whoever begins to read meanwhile reads from the database.
    pub(super) async fn tidy(&mut self, connection: &mut SqliteConnection) {
        let length = std::fs::metadata(&self.path).map_or(0, |log| log.len());
        if length < self.due {
            return;
        }
        // One who reads for long is not waited for after every change.
        self.due = match restart(connection).await {
            Ok(true) => LONG,
            Ok(false) => length.saturating_add(LONG),
            Err(error) => {
                tracing::warn!(%error, "the log of the key database could not be moved");
                length.saturating_add(LONG)
            }
        };
    }
}

/// Returns whether nobody reads from the log any more.
async fn restart(connection: &mut SqliteConnection) -> sqlx::Result<bool> {
    sqlx::raw_sql("PRAGMA busy_timeout = 200").execute(&mut *connection).await?;
    let restarted = sqlx::query("PRAGMA wal_checkpoint(RESTART)").fetch_one(&mut *connection).await;
    // As every connection is set up.
    sqlx::raw_sql("PRAGMA busy_timeout = 5000").execute(connection).await?;
    Ok(restarted?.try_get::<i64, _>(0)? == 0)
}
