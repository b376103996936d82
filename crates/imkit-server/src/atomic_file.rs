//! Replacing a small private file so that a reader sees the old text or the new, never half.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Writes `text` to `directory/name`, readable by its owner only, and waits for the disk.
///
/// # Errors
///
/// Any I/O error; the old file is then untouched.
pub(crate) fn write(directory: &Path, name: &str, text: &[u8]) -> io::Result<()> {
    // A temporary file is created with mode 0600, which the rename keeps.
    let mut file = tempfile::Builder::new().prefix(&format!(".{name}.")).tempfile_in(directory)?;
    file.write_all(text)?;
    file.as_file().sync_all()?;
    file.persist(directory.join(name)).map_err(|error| error.error)?;
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
