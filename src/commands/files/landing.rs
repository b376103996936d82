//! Where a download lands: a temporary file beside its place, which takes that place when it is
//! complete. Whatever happens before, nothing is there or what was there stays.

use std::io;
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};
use tokio::io::AsyncWriteExt as _;

use crate::error::{Exit, Failure};
use crate::output::is_unsafe;

/// A file that is not complete yet.
pub(super) struct Landing {
    file: tokio::fs::File,
    temporary: TempPath,
    path: PathBuf,
    force: bool,
}

impl Landing {
    /// Prepares a place. With `force` it may be taken already.
    ///
    /// # Errors
    ///
    /// It is taken, or what is there is no file, or its directory cannot be written to.
    pub(super) fn at(path: &Path, force: bool) -> Result<Self, Failure> {
        match path.symlink_metadata() {
            Ok(_) if !force => return Err(taken(path)),
            // Taking the place of a device or a pipe would break it for everybody.
            Ok(there) if !there.is_file() && !there.is_symlink() => return Err(no_file(path)),
            _ => {}
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let open = || -> io::Result<NamedTempFile> {
            let mut builder = tempfile::Builder::new();
            builder.prefix(".imkit-download-");
            // As any new file: the umask takes away what others may not do.
            #[cfg(unix)]
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
            builder.tempfile_in(folder.unwrap_or(Path::new(".")))
        };
        let (file, temporary) = open().map_err(|error| unwritable(path, &error))?.into_parts();
        let file = tokio::fs::File::from_std(file);
        Ok(Self { file, temporary, path: path.to_owned(), force })
    }

    /// Takes the next bytes.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.file.write_all(bytes).await.map_err(|error| unwritable(&self.path, &error))
    }

    /// Puts the complete file in its place.
    pub(super) async fn finish(mut self) -> Result<(), Failure> {
        let written = async {
            self.file.flush().await?;
            self.file.sync_all().await
        };
        written.await.map_err(|error| unwritable(&self.path, &error))?;
        let persisted = match self.force {
            true => self.temporary.persist(&self.path),
            false => self.temporary.persist_noclobber(&self.path),
        };
        persisted.map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => taken(&self.path),
            _ => unwritable(&self.path, &error.error),
        })
    }
}

/// A name that a file may have here, whatever its name was where it came from: no path, nothing
/// hidden, nothing that a terminal or a shell would take amiss.
pub(super) fn name(foreign: Option<&str>, id: &str) -> String {
    let last = |text: &str| text.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let harmless = |text: String| -> String {
        let odd = |c: char| is_unsafe(c) || matches!(c, ':' | '*' | '?' | '"' | '<' | '>' | '|');
        let text: String = text.chars().map(|c| if odd(c) { '_' } else { c }).collect();
        match text.strip_prefix(['.', '-']) {
            Some(rest) => format!("_{rest}"),
            None => text,
        }
    };
    let name = foreign.map(|foreign| harmless(last(foreign))).filter(|name| {
        // Most file systems stop at 255 bytes.
        !name.trim().is_empty() && name.len() <= 255
    });
    name.unwrap_or_else(|| harmless(last(id)))
}

fn taken(path: &Path) -> Failure {
    Failure::new(Exit::Failed, format!("{} is there already", path.display()))
        .cause("it was left as it is")
        .hint("give --out with another name, or --force to replace it")
}

fn no_file(path: &Path) -> Failure {
    Failure::new(Exit::Failed, format!("{} is no regular file", path.display()))
        .cause("it was left as it is")
        .hint("--out - writes to standard output, which can lead there")
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write {}", path.display())).causes(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_name_never_leads_elsewhere() {
        for (foreign, expected) in [
            ("note.txt", "note.txt"),
            ("../../etc/passwd", "passwd"),
            ("C:\\dir\\x.png", "x.png"),
            (".bashrc", "_bashrc"),
            ("..", "_."),
            ("-rf", "_rf"),
            ("a\u{1b}[2J\nb", "a_[2J_b"),
            ("a\u{202e}gnp.exe", "a_gnp.exe"),
            ("dir/", "id1"),
            ("", "id1"),
            (" ", "id1"),
        ] {
            assert_eq!(name(Some(foreign), "id1"), expected, "{foreign:?}");
        }
        assert_eq!(name(None, "id1"), "id1");
        assert_eq!(name(Some(&"é".repeat(200)), "id1"), "id1");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("socket");
        let _bound = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(
            Landing::at(&socket, true)
                .is_err_and(|failure| failure.message().contains("no regular file"))
        );
        assert!(Landing::at(folder.path(), true).is_err());
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&socket, &link).unwrap();
        assert!(Landing::at(&link, true).is_ok());
    }

    #[tokio::test]
    async fn nothing_appears_before_the_end_and_nothing_is_replaced_unasked()
    -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("f");
        let mut landing = Landing::at(&path, false)?;
        landing.write(b"new").await?;
        assert!(!path.exists());
        std::fs::write(&path, "old")?;
        assert!(landing.finish().await.is_err());
        assert_eq!(std::fs::read_to_string(&path)?, "old");
        assert!(Landing::at(&path, false).is_err());
        let mut landing = Landing::at(&path, true)?;
        landing.write(b"new").await?;
        landing.finish().await?;
        assert_eq!(std::fs::read_to_string(&path)?, "new");
        assert_eq!(std::fs::read_dir(folder.path())?.count(), 1, "temporary files are gone");
        Ok(())
    }
}
