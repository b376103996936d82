//! The first root key, with which all others are made, and the one that replaces a lost one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use crate::atomic_file;
use crate::error::StartError;
use crate::keys::{KeyError, KeyService, RootKeyEvent};

/// Name of the file in the data directory that may hold a root key for local commands.
const FILE: &str = "root-key";

/// The same, of a server that keeps nothing: its key must not replace the other, and goes with it.
const EPHEMERAL_FILE: &str = "root-key.ephemeral";

/// A root key that a start made.
#[derive(Clone, Debug)]
pub enum NewRootKey {
    /// The key, which is kept nowhere.
    Shown(SecretString),
    /// It is in this file (mode 0600).
    Kept(PathBuf),
}

/// The file of a data directory that may hold a root key for local commands: of the server that
/// runs now, if that keeps nothing, or the lasting one. It need not exist.
pub fn root_key_file(data_dir: &Path) -> PathBuf {
    let ephemeral = data_dir.join(EPHEMERAL_FILE);
    if ephemeral.exists() { ephemeral } else { data_dir.join(FILE) }
}

/// Where a new root key goes.
pub(crate) enum Destination<'a> {
    /// To the caller.
    Caller,
    /// Into a file of this data directory, which ends with the server if `ephemeral`.
    File { data_dir: &'a Path, ephemeral: bool },
}

/// Makes a root key if there is none, or if one is `wanted` all the same.
pub(crate) async fn ensure(
    service: &KeyService,
    destination: Destination<'_>,
    wanted: bool,
) -> Result<Option<NewRootKey>, StartError> {
    let failed = |error: KeyError| StartError::RootKey(error.into());
    let event = match service.has_root_key().await.map_err(failed)? {
        false => RootKeyEvent::First,
        true if wanted => RootKeyEvent::Recovered,
        true => return Ok(None),
    };
    let made = service.make_root_key(event).await.map_err(failed)?;
    tracing::info!(key = made.details.id, ?event, "made a root key");
    let Destination::File { data_dir, ephemeral } = destination else {
        return Ok(Some(NewRootKey::Shown(made.key.expose().into())));
    };
    let name = if ephemeral { EPHEMERAL_FILE } else { FILE };
    let line = SecretString::from(format!("{}\n", made.key.expose()));
    atomic_file::write(data_dir, name, line.expose_secret().as_bytes())
        .map_err(|error| StartError::RootKey(error.into()))?;
    Ok(Some(NewRootKey::Kept(data_dir.join(name))))
}

/// Removes the root key of a server that keeps nothing, when that server is gone.
pub(crate) fn forget_ephemeral(data_dir: &Path) -> io::Result<()> {
    match fs::remove_file(data_dir.join(EPHEMERAL_FILE)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_server_that_keeps_nothing_comes_first_and_goes_with_it() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(FILE), "kept\n").unwrap();
        fs::write(dir.path().join(EPHEMERAL_FILE), "fleeting\n").unwrap();
        assert!(root_key_file(dir.path()).ends_with(EPHEMERAL_FILE));
        forget_ephemeral(dir.path()).unwrap();
        forget_ephemeral(dir.path()).unwrap();
        assert!(root_key_file(dir.path()).ends_with(FILE));
        assert!(dir.path().join(FILE).exists());
    }
}
