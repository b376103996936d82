//! Replacing a small private file so that a reader sees the old text or the new, never half.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Writes `text` to `directory/name`, readable by its owner only, and waits for the disk.
///
/// # Errors
///
/// Any I/O error; the old file is then untouched.
pub(crate) fn write(directory: &Path, name: &str, text: &[u8]) -> io::Result<()> {
    let file = prepare(directory, name, text)?;
    file.persist(directory.join(name)).map_err(|error| error.error)?;
    sync(directory)
}

/// As [`write`], for a file that must not be there yet.
///
/// # Errors
///
/// Any I/O error; a file that is there is untouched.
pub(crate) fn create(directory: &Path, name: &str, text: &[u8]) -> io::Result<()> {
    let file = prepare(directory, name, text)?;
    file.persist_noclobber(directory.join(name)).map_err(|error| error.error)?;
    sync(directory)
}

fn prepare(directory: &Path, name: &str, text: &[u8]) -> io::Result<NamedTempFile> {
    // A temporary file is created with mode 0600, which the rename keeps.
    let mut file = tempfile::Builder::new().prefix(&format!(".{name}.")).tempfile_in(directory)?;
    file.write_all(text)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn sync(directory: &Path) -> io::Result<()> {
    // The rename itself is durable only once the directory is.
    if cfg!(unix) {
        File::open(directory)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_text_replaces_the_old_and_leaves_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "a.json", b"long old text").unwrap();
        write(dir.path(), "a.json", b"new").unwrap();
        assert_eq!(std::fs::read(dir.path().join("a.json")).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_is_there_is_not_created_over() {
        let dir = tempfile::tempdir().unwrap();
        create(dir.path(), "a.json", b"first").unwrap();
        let error = create(dir.path(), "a.json", b"second").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(dir.path().join("a.json")).unwrap(), b"first");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "a.json", b"x").unwrap();
        let mode = std::fs::metadata(dir.path().join("a.json")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
