//! The secrets beside the key database: peppers, with which keys are hashed, and the key of the
//! audit's seal. They are made once and kept in a file of their own, so that the database alone is
//! of no use to whoever steals or changes it.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use imkit_keys::{PepperId, PepperRing, SHORTEST_PEPPER};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::{Deserialize, Serialize};

use crate::atomic_file;
use crate::error::PeppersError;

/// Name of the file in the data directory.
const FILE: &str = "peppers.json";

/// A file of peppers is small; what is longer is something else.
const LONGEST: u64 = 64 * 1024;

/// Bytes of the key of the audit's seal.
const AUDIT_KEY: usize = 32;

/// The secrets beside the key database.
pub(crate) struct Peppers {
    /// Seals the audit.
    pub(crate) audit_key: [u8; AUDIT_KEY],
    /// Hash keys.
    pub(crate) ring: PepperRing,
}

impl fmt::Debug for Peppers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Peppers").field("ring", &self.ring).finish_non_exhaustive()
    }
}

/// The file's form; it exists only on the way to and from the disk.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    audit: String,
    peppers: BTreeMap<u32, String>,
}

/// The file of a data directory, unless the configuration names another.
pub(crate) fn path(data_dir: &Path, chosen: Option<&Path>) -> PathBuf {
    chosen.map_or_else(|| data_dir.join(FILE), Path::to_owned)
}

impl Peppers {
    /// Reads the file; `None` when there is none.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, PeppersError> {
        let unusable = |source| PeppersError::Unusable { path: path.to_owned(), source };
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unusable(error)),
        };
        refuse_exposed(path, &file.metadata().map_err(unusable)?)?;
        let mut text = Vec::new();
        file.take(LONGEST).read_to_end(&mut text).map_err(unusable)?;
        let text = SecretSlice::from(text);
        // The parser's message may quote the file, and the file is secret: it is dropped.
        let damaged = || PeppersError::Damaged { path: path.to_owned() };
        let stored = serde_json::from_slice(text.expose_secret()).map_err(|_| damaged())?;
        Self::decode(&stored).map(Some).ok_or_else(damaged)
    }

    /// Reads the file, making it if there is none and no database needs the old one. Peppers are
    /// never made anew beside a database: all its keys would stop to work, in silence.
    pub(crate) fn read_or_create(path: &Path, database: &Path) -> Result<Self, PeppersError> {
        if let Some(found) = Self::read(path)? {
            return Ok(found);
        }
        let unusable = |source| PeppersError::Unusable { path: path.to_owned(), source };
        if database.try_exists().map_err(unusable)? {
            let (path, database) = (path.to_owned(), database.to_owned());
            return Err(PeppersError::Missing { path, database });
        }
        let stored = Stored::random().map_err(unusable)?;
        let made =
            Self::decode(&stored).ok_or_else(|| PeppersError::Damaged { path: path.to_owned() })?;
        let text = serde_json::to_string(&stored).map_err(|error| unusable(error.into()))?;
        let text = SecretString::from(text);
        let directory = path.parent().unwrap_or(Path::new("."));
        let name = path.file_name().map_or(FILE.into(), |name| name.to_string_lossy());
        atomic_file::create(directory, &name, text.expose_secret().as_bytes()).map_err(unusable)?;
        Ok(made)
    }

    /// Peppers of a server that keeps no keys.
    pub(crate) fn fleeting() -> Result<Self, PeppersError> {
        let path = || PathBuf::from("memory");
        let unusable = |source| PeppersError::Unusable { path: path(), source };
        let stored = Stored::random().map_err(unusable)?;
        Self::decode(&stored).ok_or_else(|| PeppersError::Damaged { path: path() })
    }

    fn decode(stored: &Stored) -> Option<Self> {
        let audit_key = BASE64_STANDARD.decode(&stored.audit).ok()?.try_into().ok()?;
        let mut ring: Option<PepperRing> = None;
        for (id, text) in &stored.peppers {
            let secret = SecretSlice::from(BASE64_STANDARD.decode(text).ok()?);
            let (id, secret) = (PepperId(*id), secret.expose_secret());
            ring = Some(match ring {
                None => PepperRing::new(id, secret).ok()?,
                Some(ring) => ring.with(id, secret).ok()?,
            });
        }
        Some(Self { audit_key, ring: ring? })
    }
}

impl Stored {
    fn random() -> io::Result<Self> {
        let pepper = BASE64_STANDARD.encode(random::<SHORTEST_PEPPER>()?);
        Ok(Self {
            audit: BASE64_STANDARD.encode(random::<AUDIT_KEY>()?),
            peppers: BTreeMap::from([(1, pepper)]),
        })
    }
}

fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

/// The group may read it, because service managers hand files to a service that way; nobody else
/// may, and only the owner may change it.
#[cfg(unix)]
fn refuse_exposed(path: &Path, metadata: &Metadata) -> Result<(), PeppersError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o027 != 0 {
        return Err(PeppersError::Exposed { path: path.to_owned(), mode });
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_exposed(_: &Path, _: &Metadata) -> Result<(), PeppersError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn peppers_are_made_once_and_then_stay() {
        let dir = tempfile::tempdir().unwrap();
        let (file, database) = (path(dir.path(), None), dir.path().join("keys.db"));
        let made = Peppers::read_or_create(&file, &database).unwrap();
        fs::write(&database, "").unwrap();
        let again = Peppers::read_or_create(&file, &database).unwrap();
        assert_eq!(made.audit_key, again.audit_key);
        assert!(made.ring.hash("a key") == again.ring.hash("a key"));
        let other = Peppers::fleeting().unwrap();
        assert!(made.ring.hash("a key") != other.ring.hash("a key"));
    }

    #[test]
    fn missing_peppers_of_a_database_are_never_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        let (file, database) = (path(dir.path(), None), dir.path().join("keys.db"));
        fs::write(&database, "").unwrap();
        let error = Peppers::read_or_create(&file, &database).unwrap_err();
        assert!(matches!(error, PeppersError::Missing { .. }), "{error}");
        assert!(error.hint().contains("--pepper-file"), "{}", error.hint());
        assert!(!file.exists());
    }

    #[test]
    fn a_damaged_file_is_reported_without_being_shown_or_replaced() {
        let pepper = BASE64_STANDARD.encode([7; 32]);
        for text in [
            String::new(),
            "{}".to_owned(),
            "canary".to_owned(),
            format!(r#"{{"audit":"canary","peppers":{{"1":"{pepper}"}}}}"#),
            format!(r#"{{"audit":"{pepper}","peppers":{{}}}}"#),
            format!(r#"{{"audit":"{pepper}","peppers":{{"1":"Y2FuYXJ5"}}}}"#),
            format!(r#"{{"audit":"{pepper}","peppers":{{"one":"{pepper}"}}}}"#),
            format!(r#"{{"audit":"{pepper}","peppers":{{"1":"{pepper}"}},"canary":1}}"#),
        ] {
            let dir = tempfile::tempdir().unwrap();
            let file = path(dir.path(), None);
            write_private(&file, &text);
            let error = Peppers::read_or_create(&file, &dir.path().join("keys.db")).unwrap_err();
            assert!(matches!(error, PeppersError::Damaged { .. }), "{text}");
            assert!(!format!("{error} {error:?} {}", error.hint()).contains("canary"));
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let file = path(dir.path(), None);
        Peppers::read_or_create(&file, &dir.path().join("keys.db")).unwrap();
        for (mode, refused) in [(0o600, false), (0o440, false), (0o644, true), (0o620, true)] {
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            let read = Peppers::read(&file);
            assert_eq!(matches!(read, Err(PeppersError::Exposed { .. })), refused, "{mode:o}");
        }
    }

    fn write_private(path: &Path, text: &str) {
        fs::write(path, text).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
        }
    }
}
