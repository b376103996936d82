//! The key in the file of `--api-key-file`: a regular file that only its owner may read, or a pipe
//! such as a shell's `<(...)`.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use secrecy::SecretString;

use super::{CredentialError, Source, blocking, key};
use crate::settings::private_file;

/// Reads the key from `path`.
pub(crate) async fn read(path: &Path) -> Result<SecretString, CredentialError> {
    let source = Source::File { path: path.to_owned() };
    let path = path.to_owned();
    // A pipe blocks until somebody writes.
    let answer = blocking::detached(move || read_blocking(&path)).await;
    let bytes = answer
        .map_err(|error| CredentialError::Read { source_name: source.clone(), source: error })??;
    key::from_bytes(bytes, source)
}

fn read_blocking(path: &Path) -> Result<Vec<u8>, CredentialError> {
    let failed = |source| CredentialError::Read {
        source_name: Source::File { path: path.to_owned() },
        source,
    };
    let file = File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    // Secrets that a container platform mounts are open to read and cannot be changed.
    if !on_read_only_mount(&file) {
        private_file::refuse_exposed(path, &metadata)?;
    }
    let mut bytes = Vec::new();
    // One more than allowed, so that a longer file is refused and not cut off.
    file.take(key::LONGEST as u64 + 2).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

#[cfg(unix)]
fn on_read_only_mount(file: &File) -> bool {
    rustix::fs::fstatvfs(file)
        .is_ok_and(|mount| mount.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

#[cfg(not(unix))]
fn on_read_only_mount(_: &File) -> bool {
    false
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::PathBuf;

    use secrecy::ExposeSecret as _;

    use super::*;
    use crate::settings::SettingsError;

    fn file(dir: &tempfile::TempDir, mode: u32, contents: &str) -> PathBuf {
        let path = dir.path().join("key");
        fs::write(&path, contents).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        path
    }

    #[tokio::test]
    async fn owners_file_is_read_without_its_line_break() {
        let dir = tempfile::tempdir().unwrap();
        for mode in [0o600, 0o400] {
            let path = file(&dir, mode, "canary\n");
            assert_eq!(read(&path).await.unwrap().expose_secret(), "canary");
            fs::remove_file(path).unwrap();
        }
    }

    #[tokio::test]
    async fn file_that_others_can_read_is_refused_with_the_command_to_run() {
        let dir = tempfile::tempdir().unwrap();
        for mode in [0o604, 0o640, 0o644] {
            let path = file(&dir, mode, "canary");
            let error = read(&path).await.unwrap_err();
            assert!(
                matches!(error, CredentialError::Settings(SettingsError::Exposed { .. })),
                "{error}"
            );
            let command = format!("chmod 600 '{}'", path.display());
            assert!(error.hint().unwrap().contains(&command), "{:?}", error.hint());
        }
    }

    #[tokio::test]
    async fn pipe_is_read_whatever_its_mode() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pipe");
        let made = std::process::Command::new("mkfifo").args(["-m", "644"]).arg(&path).status();
        assert!(made.unwrap().success());
        let writer = path.clone();
        let writer = std::thread::spawn(move || fs::write(writer, "canary\n").unwrap());
        assert_eq!(read(&path).await.unwrap().expose_secret(), "canary");
        writer.join().unwrap();
    }

    #[tokio::test]
    async fn missing_file_directory_and_endless_file_are_errors() {
        let dir = tempfile::tempdir().unwrap();
        for path in [dir.path().join("missing"), dir.path().to_owned()] {
            let error = read(&path).await.unwrap_err();
            assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
        }
        let error = read(Path::new("/dev/zero")).await.unwrap_err();
        assert!(matches!(error, CredentialError::Unusable { .. }), "{error}");
    }
}
