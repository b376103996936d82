//! Who serves a data directory, seen from outside the server. Fast: one lock, one small file.

use std::path::Path;

use crate::data_dir::{self, ServerInfo};
use crate::error::DataDirError;

/// What a look at a data directory found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ServerState {
    /// A server holds the directory and has said who it is.
    Running(ServerInfo),
    /// A server holds the directory, but has not opened its doors yet or has just closed them.
    Busy,
    /// Nobody holds the directory, whatever files lie in it.
    Stopped,
}

/// Finds out who serves a data directory. The lock decides, not the files: what a killed server
/// left behind counts for nothing.
///
/// # Errors
///
/// [`DataDirError::Unusable`] when the lock file exists but cannot be opened or asked.
pub fn state(data_dir: &Path) -> Result<ServerState, DataDirError> {
    let held = data_dir::is_held(data_dir)
        .map_err(|source| DataDirError::Unusable { path: data_dir.to_owned(), source })?;
    if !held {
        return Ok(ServerState::Stopped);
    }
    Ok(data_dir::read_info(data_dir).map_or(ServerState::Busy, ServerState::Running))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data_dir::DataDir;

    #[tokio::test]
    async fn the_lock_decides_and_not_the_files() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(state(&dir.path().join("absent")).unwrap(), ServerState::Stopped);
        let held = DataDir::hold(dir.path()).await.unwrap();
        assert_eq!(state(dir.path()).unwrap(), ServerState::Busy);
        std::fs::write(dir.path().join("server.json"), "{ not json").unwrap();
        assert_eq!(state(dir.path()).unwrap(), ServerState::Busy);
        drop(held);
        assert_eq!(state(dir.path()).unwrap(), ServerState::Stopped);
    }
}
