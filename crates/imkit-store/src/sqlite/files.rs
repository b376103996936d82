//! The files of a database: private, and held by one store at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::Location;
use crate::StoreError;

/// The files, as long as the store has them.
pub(super) struct Files {
    path: PathBuf,
    /// A file of its own: SQLite's own locks on the database would go when anybody in this process
    /// closes it.
    lock: File,
    directory: Option<TempDir>,
}

impl Files {
    /// Makes what does not exist, and takes the lock. The lock goes with the process, however it
    /// ends.
    pub(super) fn take(location: Location) -> Result<Self, StoreError> {
        let (path, directory) = match location {
            Location::File(path) => (path, None),
            Location::Temporary => {
                let made = tempfile::Builder::new().prefix("imkit-keys-").tempdir();
                let directory = made.map_err(|error| opening(&std::env::temp_dir(), error))?;
                (directory.path().join("keys.db"), Some(directory))
            }
        };
        let path = std::path::absolute(&path).map_err(|error| opening(&path, error))?;
        let mut lock = path.clone().into_os_string();
        lock.push("-lock");
        let failed = |error| opening(&path, error);
        let lock = private().create(true).truncate(false).open(lock).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse { path }),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        // SQLite gives its log and the index of the log the mode of the database.
        private().create(true).truncate(false).open(&path).map_err(failed)?;
        Ok(Self { path, lock, directory })
    }

    /// The database.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether nothing of it is to stay.
    pub(super) fn is_temporary(&self) -> bool {
        self.directory.is_some()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // Closing the file is not enough: a process that is being started somewhere in this one
        // has it open too until it runs its program, and the lock would stay for as long.
        let _ = self.lock.unlock();
    }
}

/// Options for a file that only its owner may read.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn opening(path: &Path, error: io::Error) -> StoreError {
    StoreError::Open { path: path.to_owned(), source: error.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_let_go_of_even_while_a_process_that_is_being_started_has_them_open() {
        let directory = tempfile::tempdir().unwrap();
        let take = || Files::take(Location::File(directory.path().join("keys.db")));
        let files = take().unwrap();
        // What fork gives to the new process.
        let inherited = files.lock.try_clone().unwrap();
        assert!(matches!(take(), Err(StoreError::InUse { .. })));
        drop(files);
        assert!(take().is_ok());
        drop(inherited);
    }
}
