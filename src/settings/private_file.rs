//! Files that only their owner may read: written whole or not at all, in directories that are
//! made when first written to.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use super::SettingsError;

/// Replaces `path` with `contents`, atomically, mode 0600; makes its directory with mode 0700.
///
/// A symbolic link keeps pointing where it did. On an error the old file is untouched.
pub(crate) fn write(path: &Path, contents: &[u8]) -> Result<(), SettingsError> {
    replace(path, contents).map_err(|source| SettingsError::Write { path: path.to_owned(), source })
}

fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let directory = target.parent().unwrap_or(Path::new("."));
    make_directory(directory)?;
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(contents)?;
    file.as_file().sync_all()?;
    file.persist(&target)?;
    Ok(())
}

/// Reads `path`; `None` when it does not exist. The answer knows the opened file's metadata, so
/// that a check of its mode is a check of what was read.
pub(crate) fn read(path: &Path) -> Result<Option<(String, Metadata)>, SettingsError> {
    let answer = || -> io::Result<_> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        Ok((io::read_to_string(file)?, metadata))
    };
    match answer() {
        Ok(answer) => Ok(Some(answer)),
        Err(error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            Ok(None)
        }
        Err(source) => Err(SettingsError::Read { path: path.to_owned(), source }),
    }
}

/// Holds other writers of `path` off until the answer is dropped, so that of two changes at the
/// same time none is lost.
pub(crate) fn lock(path: &Path) -> Result<File, SettingsError> {
    let lock = path.with_extension("lock");
    let locked = || -> io::Result<File> {
        let file = open_lock(&lock)?;
        file.lock()?;
        Ok(file)
    };
    locked().map_err(|source| SettingsError::Write { path: lock.clone(), source })
}

/// As [`lock`], without waiting: `None` while somebody else holds it.
pub(crate) fn try_lock(path: &Path) -> Result<Option<File>, SettingsError> {
    let lock = path.with_extension("lock");
    let locked = || -> io::Result<Option<File>> {
        let file = open_lock(&lock)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    };
    locked().map_err(|source| SettingsError::Write { path: lock.clone(), source })
}

fn open_lock(lock: &Path) -> io::Result<File> {
    make_directory(lock.parent().unwrap_or(Path::new(".")))?;
    options().create(true).append(true).open(lock)
}

/// Takes the lock of an open file within a tenth of a second; `false`: somebody keeps it. Who only
/// looks holds one for microseconds, and so does a child that is just being started.
pub(crate) async fn hold(file: &File) -> io::Result<bool> {
    const TRIES: u32 = 10;
    const PAUSE: Duration = Duration::from_millis(10);
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => tokio::time::sleep(PAUSE).await,
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Ok(false)
}

/// Options under which a file that is made is its owner's alone. One that is there keeps its mode.
pub(crate) fn options() -> OpenOptions {
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes directories that are their owner's alone.
pub(crate) fn directories() -> DirBuilder {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Refuses a file that its group or everybody may read or change.
#[cfg(unix)]
pub(crate) fn refuse_exposed(path: &Path, metadata: &Metadata) -> Result<(), SettingsError> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = metadata.permissions().mode() & 0o777;
    if metadata.is_file() && mode & 0o077 != 0 {
        return Err(SettingsError::Exposed { path: path.to_owned(), mode });
    }
    Ok(())
}

/// Elsewhere the directory's access list decides.
#[cfg(not(unix))]
pub(crate) fn refuse_exposed(_: &Path, _: &Metadata) -> Result<(), SettingsError> {
    Ok(())
}

fn make_directory(path: &Path) -> io::Result<()> {
    directories().recursive(true).create(path)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn new_file_and_directory_belong_to_the_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a/b/config.toml");
        write(&path, b"x").unwrap();
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&dir.path().join("a")), 0o700);
        assert_eq!(mode(&dir.path().join("a/b")), 0o700);
    }

    #[test]
    fn symbolic_link_survives_a_write() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("target");
        let link = dir.path().join("link");
        fs::write(&target, "old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
    }

    #[test]
    fn failed_write_leaves_the_old_file_and_no_litter() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("taken");
        fs::create_dir(&path).unwrap();
        let error = write(&path, b"x").unwrap_err();
        assert!(matches!(error, SettingsError::Write { .. }), "{error}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn missing_file_is_nothing_and_an_exposed_one_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("k");
        assert!(read(&path).unwrap().is_none());
        fs::write(&path, "x").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let (_, metadata) = read(&path).unwrap().unwrap();
        let error = refuse_exposed(&path, &metadata).unwrap_err();
        assert!(error.to_string().ends_with("(mode 0640)"), "{error}");
        assert!(error.hint().unwrap().starts_with("run: chmod 600"));
    }
}
