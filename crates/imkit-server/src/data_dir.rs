//! The data directory: its lock, and the state file that tells others who holds it.
//!
//! The lock is the truth. It ends with the process, however that ends; `server.json` may be left
//! behind by a killed server and counts only while the lock is held.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::atomic_file;
use crate::error::DataDirError;
use crate::root_key;

const LOCK_FILE: &str = "lock";
const STATE_FILE: &str = "server.json";
const DATABASE_FILE: &str = "imkit.db";
const KEY_DATABASE_FILE: &str = "keys.db";

/// A look at the lock by somebody else holds it for microseconds; a server holds it for good.
const LOCK_TRIES: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

/// What a running server says about itself in `server.json`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Debug)]
pub struct ServerInfo {
    /// Process id.
    pub pid: u32,
    /// Version of imkit.
    pub version: String,
    /// Start of the process's service.
    pub started_at: Timestamp,
    /// URL of the control door, without a trailing slash.
    pub control_url: String,
    /// URL of the gateway door, without a trailing slash.
    pub gateway_url: String,
    /// Nothing but the local application's credentials outlives the server.
    pub ephemeral: bool,
    /// Requests that are allowed in a minute; none when there is no limit.
    #[serde(default)]
    pub requests_per_minute: Option<u32>,
}

/// A data directory that this process holds. Dropping it removes what speaks of this server
/// only, then lets go.
#[derive(Debug)]
pub(crate) struct DataDir {
    path: PathBuf,
    // Never read: the open file is the lock.
    _lock: File,
}

impl DataDir {
    /// Creates the directory if need be (mode 0700) and takes its lock.
    pub(crate) async fn hold(path: &Path) -> Result<Self, DataDirError> {
        let unusable = |source| DataDirError::Unusable { path: path.to_owned(), source };
        create_private(path).map_err(unusable)?;
        let file = open_private(&path.join(LOCK_FILE)).map_err(unusable)?;
        let mut tries = 0;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(source)) => return Err(unusable(source)),
                Err(TryLockError::WouldBlock) => {
                    tries += 1;
                    if tries == LOCK_TRIES {
                        let holder = read_info(path).map(Box::new);
                        return Err(DataDirError::Held { path: path.to_owned(), holder });
                    }
                    tokio::time::sleep(LOCK_PAUSE).await;
                }
            }
        }
        let dir = Self { path: path.to_owned(), _lock: file };
        dir.forget().map_err(unusable)?;
        Ok(dir)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Path of the database, created empty with mode 0600 so that SQLite's own files inherit it.
    pub(crate) fn database(&self) -> Result<PathBuf, DataDirError> {
        let path = self.path.join(DATABASE_FILE);
        match open_private(&path) {
            Ok(_) => Ok(path),
            Err(source) => Err(DataDirError::Unusable { path, source }),
        }
    }

    /// Tells the world who serves here.
    pub(crate) fn announce(&self, info: &ServerInfo) -> Result<(), DataDirError> {
        let path = || self.path.join(STATE_FILE);
        let text = serde_json::to_vec(info)
            .map_err(|error| DataDirError::Unusable { path: path(), source: error.into() })?;
        atomic_file::write(&self.path, STATE_FILE, &text)
            .map_err(|source| DataDirError::Unusable { path: path(), source })
    }

    fn forget(&self) -> io::Result<()> {
        root_key::forget_ephemeral(&self.path)?;
        match fs::remove_file(self.path.join(STATE_FILE)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for DataDir {
    fn drop(&mut self) {
        // Somebody may have removed the lock and let another server in: its file is not ours.
        if read_info(&self.path).is_some_and(|info| info.pid != std::process::id()) {
            return;
        }
        // A file that stays behind is harmless: without the lock it counts for nothing.
        if let Err(error) = self.forget() {
            tracing::warn!(%error, "could not remove the state file");
        }
    }
}

/// Where the keys of a data directory are kept, whether there are any or not.
pub(crate) fn key_database(path: &Path) -> PathBuf {
    path.join(KEY_DATABASE_FILE)
}

/// Is the lock of this directory held by a process?
pub(crate) fn is_held(path: &Path) -> io::Result<bool> {
    let file = match File::open(path.join(LOCK_FILE)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    // Shared, so that two who look do not see each other.
    match file.try_lock_shared() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Reads the state file; a missing or unreadable one says nothing.
pub(crate) fn read_info(path: &Path) -> Option<ServerInfo> {
    serde_json::from_slice(&fs::read(path.join(STATE_FILE)).ok()?).ok()
}

fn create_private(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info() -> ServerInfo {
        ServerInfo {
            pid: 7,
            version: "0.1.0".into(),
            started_at: Timestamp::UNIX_EPOCH,
            control_url: "http://127.0.0.1:9000".into(),
            gateway_url: "http://127.0.0.1:9001".into(),
            ephemeral: false,
            requests_per_minute: Some(1000),
        }
    }

    #[tokio::test]
    async fn the_second_holder_is_told_who_the_first_is() {
        let dir = tempfile::tempdir().unwrap();
        let first = DataDir::hold(dir.path()).await.unwrap();
        first.announce(&info()).unwrap();
        let error = DataDir::hold(dir.path()).await.unwrap_err();
        assert!(
            matches!(&error, DataDirError::Held { holder: Some(holder), .. } if **holder == info())
        );
        drop(first);
        assert!(DataDir::hold(dir.path()).await.is_ok());
    }

    #[tokio::test]
    async fn letting_go_removes_the_state_file() {
        let dir = tempfile::tempdir().unwrap();
        let held = DataDir::hold(dir.path()).await.unwrap();
        let own = ServerInfo { pid: std::process::id(), ..info() };
        held.announce(&own).unwrap();
        assert!(is_held(dir.path()).unwrap());
        assert_eq!(read_info(dir.path()), Some(own));
        drop(held);
        assert!(!is_held(dir.path()).unwrap());
        assert_eq!(read_info(dir.path()), None);
    }

    #[tokio::test]
    async fn the_state_file_of_another_server_stays() {
        let dir = tempfile::tempdir().unwrap();
        let held = DataDir::hold(dir.path()).await.unwrap();
        fs::write(dir.path().join(STATE_FILE), serde_json::to_vec(&info()).unwrap()).unwrap();
        drop(held);
        assert_eq!(read_info(dir.path()), Some(info()));
    }

    #[tokio::test]
    async fn a_file_left_by_a_killed_server_is_removed_by_the_next() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(STATE_FILE), serde_json::to_vec(&info()).unwrap()).unwrap();
        let _held = DataDir::hold(dir.path()).await.unwrap();
        assert_eq!(read_info(dir.path()), None);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_new_directory_and_its_files_are_private() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a/b");
        let held = DataDir::hold(&path).await.unwrap();
        held.announce(&info()).unwrap();
        held.database().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o700);
        for file in [LOCK_FILE, STATE_FILE, DATABASE_FILE] {
            assert_eq!(mode(&path.join(file)), 0o600, "{file}");
        }
    }
}
