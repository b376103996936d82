//! The first root key, with which all others are made, and the one that replaces a lost one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use imkit_keys::{Environment, HashedKey, KeyForm, KeyKind, KeyRecord, PlainKey, Replica, Role};
use imkit_store::{Commit, Edit, NewAudit, Store};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use crate::atomic_file;
use crate::error::StartError;

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
    store: &dyn Store,
    replica: &Replica,
    hash: impl FnOnce(&str) -> HashedKey,
    destination: Destination<'_>,
    wanted: bool,
    now: Timestamp,
) -> Result<Option<NewRootKey>, StartError> {
    let failed = |error: imkit_store::StoreError| StartError::RootKey(error.into());
    // Among the keys that are verified: in the database somebody could have hidden them.
    let is_first =
        replica.select(|key| (key.form().kind() == KeyKind::Root).then_some(())).is_empty();
    // Whoever takes the root keys out of the database is not given another.
    let is_tampered = is_first && store.check().await.map_err(failed)?.fault().is_some();
    if (!is_first || is_tampered) && !wanted {
        return Ok(None);
    }
    let is_first = is_first && !is_tampered;
    let key = PlainKey::generate(KeyForm::Root(Environment::Live))
        .map_err(|error| StartError::RootKey(error.into()))?;
    // Before the commit: a key that is nowhere would lock everybody out, one too many is harmless.
    let made = match destination {
        Destination::Caller => NewRootKey::Shown(key.expose().into()),
        Destination::File { data_dir, ephemeral } => {
            let name = if ephemeral { EPHEMERAL_FILE } else { FILE };
            let line = SecretString::from(format!("{}\n", key.expose()));
            atomic_file::write(data_dir, name, line.expose_secret().as_bytes())
                .map_err(|error| StartError::RootKey(error.into()))?;
            NewRootKey::Kept(data_dir.join(name))
        }
    };
    let record = record(&key, hash(key.expose()), is_first, now);
    let audit = NewAudit {
        at: now,
        actor: "server".to_owned(),
        event: if is_first { "root_key.created" } else { "root_key.recovered" }.to_owned(),
        target: Some(record.id.to_string()),
        detail: json!({ "name": record.name, "owner": record.owner, "role": record.role }),
        reason: None,
        ip: None,
        request_id: None,
    };
    let id = record.id;
    let edits = vec![Edit::Insert(Box::new(record))];
    store.commit(Commit { edits, audit, actor: None }).await.map_err(failed)?;
    tracing::info!(key = %id, first = is_first, "made a root key");
    Ok(Some(made))
}

/// An administrator's key without an end and without limits: it is the way in when others ended.
fn record(key: &PlainKey, hash: HashedKey, is_first: bool, now: Timestamp) -> KeyRecord {
    KeyRecord {
        name: if is_first { "first root key" } else { "recovered root key" }.to_owned(),
        owner: "server".to_owned(),
        role: Some(Role::Admin),
        expires_at: None,
        limits: Vec::new(),
        ..KeyRecord::new(key, hash, now)
    }
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
