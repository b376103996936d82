//! The master key: where it is, and how it is made the first time. It seals the secrets of upstreams
//! and is kept apart from them; no backup has it.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use secrecy::{ExposeSecret, SecretBox, SecretSlice, SecretString};

use super::cipher::MASTER_KEY;
use crate::atomic_file;

/// Name of the file in the data directory.
const FILE: &str = "master.key";

/// A file of a master key is small; what is longer is something else.
const LONGEST: u64 = 1024;

/// Bytes that a master key has at least of different values. 32 random ones have some 30, and fewer
/// than these once in 10^40 times; a run of zeros and a repeated word have fewer.
const VARIETY: usize = 8;

/// How to make one, for hints.
const HOW: &str = "head -c 32 /dev/urandom | base64";

/// What is left to do with upstreams whose master key is lost, for hints.
pub(super) const REMOVE: &str = "remove the upstreams (imkit keys upstream remove NAME --force)";

/// Where the server's master key is.
#[derive(Clone, Default, Debug)]
pub enum MasterKey {
    /// In the file `master.key` of the data directory, which is made with the first upstream.
    #[default]
    DataDir,
    /// In this file.
    File(PathBuf),
    /// This text, in Base64.
    Given {
        /// The key.
        text: SecretString,
        /// Where it came from, for messages.
        place: String,
    },
    /// Somewhere it could not be had from.
    Unavailable {
        /// Where it should be, for messages.
        place: String,
        /// Why it could not be had.
        reason: String,
        /// What to do next.
        hint: String,
    },
}

/// Where the master key of a data directory is unless it is elsewhere. It need not exist.
pub fn master_key_file(data_dir: &Path) -> PathBuf {
    data_dir.join(FILE)
}

/// The master key's bytes.
pub(super) type Bytes = SecretBox<[u8; MASTER_KEY]>;

/// A master key cannot be had.
#[derive(Debug, thiserror::Error)]
pub(super) enum MasterKeyError {
    #[error("cannot read the master key from {}", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("cannot write the master key to {}", path.display())]
    Unwritable { path: PathBuf, source: io::Error },
    #[error("others may read the master key in {} (mode {mode:04o})", path.display())]
    Exposed { path: PathBuf, mode: u32 },
    #[error("{place} does not hold a master key: 32 bytes in Base64")]
    Form { place: String },
    #[error("the master key in {place} can be guessed: it repeats a few bytes")]
    Weak { place: String },
    #[error("there is no master key in {place}")]
    Missing { place: String },
    /// The server made it there, and it is there no more.
    #[error("there is no master key in {place}")]
    Gone { place: String },
    #[error("{reason}")]
    Unavailable { reason: String, hint: String },
    #[error("no random bytes can be had from the system")]
    Randomness,
}

impl MasterKeyError {
    /// What to do next. Upstreams that are sealed need the very master key that sealed them: beside
    /// them a new one is only for those that have been removed.
    pub(super) fn hint(&self, sealed: bool) -> String {
        match self {
            Self::Unreadable { .. } => "let the server read it, and start it again".to_owned(),
            Self::Unwritable { .. } => "make the directory writable, or give the master key with \
                 IMKIT_MASTER_KEY_FILE"
                .to_owned(),
            Self::Exposed { path, .. } => {
                format!("chmod 600 {}, and start the server again", path.display())
            }
            Self::Weak { .. } if sealed => format!(
                "take it for leaked: {REMOVE}, put a new one there ({HOW}), start the server again \
                 and add them anew"
            ),
            Self::Form { .. } | Self::Missing { .. } if sealed => format!(
                "upstreams are sealed with the one that was there: put it back and start the server \
                 again; if it is lost, {REMOVE}, put a new one there ({HOW}), start the server again \
                 and add them anew"
            ),
            Self::Form { .. } | Self::Weak { .. } | Self::Missing { .. } => {
                format!("put a new one there ({HOW}), and start the server again")
            }
            Self::Gone { .. } => format!(
                "put it back from where you keep it and start the server again; if it is lost, \
                 {REMOVE}, and add them anew"
            ),
            Self::Unavailable { hint, .. } => hint.clone(),
            Self::Randomness => "try again".to_owned(),
        }
    }
}

/// Where master keys are looked for, once it is known whether there is a data directory.
#[derive(Debug)]
pub(super) struct Source {
    chosen: MasterKey,
    /// `None` = nothing is kept on disk.
    data_dir: Option<PathBuf>,
}

impl Source {
    pub(super) fn new(chosen: MasterKey, data_dir: Option<&Path>) -> Self {
        Self { chosen, data_dir: data_dir.map(Path::to_owned) }
    }

    /// For messages.
    pub(super) fn place(&self) -> String {
        match (&self.chosen, &self.data_dir) {
            (MasterKey::Given { place, .. } | MasterKey::Unavailable { place, .. }, _) => {
                place.clone()
            }
            (MasterKey::File(path), _) => path.display().to_string(),
            (MasterKey::DataDir, Some(directory)) => directory.join(FILE).display().to_string(),
            (MasterKey::DataDir, None) => "memory".to_owned(),
        }
    }

    /// What to do when another one sealed the upstreams than the one that is here.
    pub(super) fn remedy(&self) -> String {
        let place = self.place();
        let file = self.data_dir.as_deref().map(master_key_file).filter(|file| file.exists());
        let way = match (&self.chosen, file) {
            (MasterKey::DataDir, _) => {
                format!(
                    "put the one that did back into {place}, or give it with IMKIT_MASTER_KEY_FILE"
                )
            }
            // Whoever set a variable may not know that a file is not looked at any more.
            (_, Some(file)) => format!(
                "put the one that did into {place}, which is taken before {}",
                file.display()
            ),
            (_, None) => format!("put the one that did into {place}"),
        };
        format!("{way}, and start the server again; if it is lost, {REMOVE}, and add them anew")
    }

    /// Why the master key that is here is nothing to seal with; `None` as long as it may be missing,
    /// too.
    pub(super) fn unfit(&self) -> Option<MasterKeyError> {
        match self.read() {
            Ok(Some(bytes)) if is_weak(&bytes) => {
                Some(MasterKeyError::Weak { place: self.place() })
            }
            Err(error @ MasterKeyError::Form { .. }) => Some(error),
            _ => None,
        }
    }

    /// Reads it; `None` when it is still to be made.
    pub(super) fn read(&self) -> Result<Option<Bytes>, MasterKeyError> {
        match (&self.chosen, &self.data_dir) {
            (MasterKey::Given { text, place }, _) => {
                decode(text.expose_secret().as_bytes(), place).map(Some)
            }
            (MasterKey::File(path), _) => match read_file(path)? {
                Some(found) => Ok(Some(found)),
                None => Err(MasterKeyError::Missing { place: path.display().to_string() }),
            },
            (MasterKey::Unavailable { place: _, reason, hint }, _) => {
                Err(MasterKeyError::Unavailable { reason: reason.clone(), hint: hint.clone() })
            }
            (MasterKey::DataDir, Some(directory)) => read_file(&master_key_file(directory)),
            (MasterKey::DataDir, None) => Ok(None),
        }
    }

    /// Makes one where there was none.
    pub(super) fn make(&self) -> Result<Bytes, MasterKeyError> {
        let mut bytes = [0; MASTER_KEY];
        getrandom::fill(&mut bytes).map_err(|_| MasterKeyError::Randomness)?;
        let bytes = SecretBox::new(Box::new(bytes));
        if let Some(directory) = &self.data_dir {
            let text = SecretString::from(BASE64_STANDARD.encode(bytes.expose_secret()) + "\n");
            let unwritable =
                |source| MasterKeyError::Unwritable { path: directory.join(FILE), source };
            atomic_file::create(directory, FILE, text.expose_secret().as_bytes())
                .map_err(unwritable)?;
        }
        Ok(bytes)
    }
}

fn read_file(path: &Path) -> Result<Option<Bytes>, MasterKeyError> {
    let unreadable = |source| MasterKeyError::Unreadable { path: path.to_owned(), source };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    refuse_exposed(path, &file.metadata().map_err(unreadable)?)?;
    // Bytes that are no text are no master key, and nothing that keeps it from being read.
    let mut bytes = Vec::new();
    file.take(LONGEST).read_to_end(&mut bytes).map_err(unreadable)?;
    let bytes = SecretSlice::from(bytes);
    decode(bytes.expose_secret(), &path.display().to_string()).map(Some)
}

fn decode(text: &[u8], place: &str) -> Result<Bytes, MasterKeyError> {
    let bytes = BASE64_STANDARD.decode(text.trim_ascii()).ok();
    let bytes: Option<[u8; MASTER_KEY]> = bytes.and_then(|bytes| bytes.try_into().ok());
    let form = || MasterKeyError::Form { place: place.to_owned() };
    bytes.map(|bytes| SecretBox::new(Box::new(bytes))).ok_or_else(form)
}

/// Whether it was put together rather than drawn.
fn is_weak(bytes: &Bytes) -> bool {
    let bytes = bytes.expose_secret();
    (0..=u8::MAX).filter(|value| bytes.contains(value)).count() < VARIETY
}

/// As for peppers: service managers hand files to a group.
#[cfg(unix)]
fn refuse_exposed(path: &Path, metadata: &Metadata) -> Result<(), MasterKeyError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o027 != 0 {
        return Err(MasterKeyError::Exposed { path: path.to_owned(), mode });
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_exposed(_: &Path, _: &Metadata) -> Result<(), MasterKeyError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_file_is_made_once_and_private() {
        let dir = tempfile::tempdir().unwrap();
        let source = Source::new(MasterKey::DataDir, Some(dir.path()));
        assert!(source.read().unwrap().is_none());
        let made = source.make().unwrap();
        let read = source.read().unwrap().unwrap();
        assert_eq!(made.expose_secret(), read.expose_secret());
        assert!(matches!(source.make(), Err(MasterKeyError::Unwritable { .. })), "never over it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let path = dir.path().join(FILE);
            let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600);
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
            assert!(matches!(source.read(), Err(MasterKeyError::Exposed { .. })));
        }
    }

    #[test]
    fn what_is_no_master_key_is_named_and_not_shown() {
        for text in ["", "canary", "Y2FuYXJ5", &BASE64_STANDARD.encode([7; 33])] {
            let chosen = MasterKey::Given { text: text.into(), place: "IMKIT_MASTER_KEY".into() };
            let error = Source::new(chosen, None).read().unwrap_err();
            let told = format!("{error} {error:?} {} {}", error.hint(true), error.hint(false));
            assert!(told.contains("IMKIT_MASTER_KEY") && !told.contains("canary"), "{told}");
        }
        let text = format!("{}\n", BASE64_STANDARD.encode([7; 32]));
        let chosen = MasterKey::Given { text: text.into(), place: String::new() };
        assert!(Source::new(chosen, None).read().unwrap().is_some());
    }

    #[test]
    fn a_file_of_bytes_that_are_no_text_is_no_master_key() {
        let dir = tempfile::tempdir().unwrap();
        atomic_file::create(dir.path(), FILE, &[0xff; MASTER_KEY]).unwrap();
        let source = Source::new(MasterKey::DataDir, Some(dir.path()));
        let error = source.read().unwrap_err();
        assert!(matches!(error, MasterKeyError::Form { .. }), "{error:?}");
        assert!(source.unfit().is_some());
    }

    #[test]
    fn what_was_put_together_is_unfit_and_what_was_drawn_is_not() {
        let unfit = |bytes: [u8; 32]| {
            let text = BASE64_STANDARD.encode(bytes).into();
            let chosen = MasterKey::Given { text, place: "IMKIT_MASTER_KEY".into() };
            Source::new(chosen, None).unfit()
        };
        for weak in [[0; 32], [7; 32], *b"changemechangemechangemechangeme"] {
            let error = unfit(weak).unwrap();
            assert!(matches!(error, MasterKeyError::Weak { .. }), "{error}");
            assert!(error.hint(false).starts_with("put a new one there"), "{error}");
            assert!(error.hint(true).contains(REMOVE), "{error}");
        }
        for seed in 0..=u8::MAX {
            assert!(unfit(Sha256::digest([seed]).into()).is_none(), "{seed}");
        }
        assert!(Source::new(MasterKey::DataDir, None).unfit().is_none(), "still to be made");
        let chosen = MasterKey::Given { text: "short".into(), place: String::new() };
        assert!(Source::new(chosen, None).unfit().is_some());
    }

    #[test]
    fn a_wrong_one_is_to_be_put_where_the_server_looks() {
        let dir = tempfile::tempdir().unwrap();
        let place = "IMKIT_MASTER_KEY".to_owned();
        let given = || MasterKey::Given { text: "".into(), place: place.clone() };
        let remedy = |chosen| Source::new(chosen, Some(dir.path())).remedy();
        assert!(remedy(given()).contains("into IMKIT_MASTER_KEY, and start"));
        assert!(remedy(MasterKey::File("/run/key".into())).contains("into /run/key, and start"));
        assert!(remedy(MasterKey::DataDir).contains("master.key, or give it with"));
        std::fs::write(master_key_file(dir.path()), "").unwrap();
        let told = remedy(given());
        assert!(told.contains("into IMKIT_MASTER_KEY, which is taken before"), "{told}");
    }

    #[test]
    fn a_new_one_is_not_advised_beside_what_another_one_sealed() {
        for error in [
            MasterKeyError::Form { place: "here".to_owned() },
            MasterKeyError::Missing { place: "here".to_owned() },
        ] {
            assert!(error.hint(false).starts_with("put a new one"), "{error}");
            let sealed = error.hint(true);
            let (back, lost) = sealed.split_once("if it is lost").unwrap();
            assert!(back.contains("put it back") && !back.contains(HOW), "{sealed}");
            assert!(lost.contains(REMOVE) && lost.contains(HOW), "{sealed}");
        }
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let dir = tempfile::tempdir().unwrap();
        let chosen = MasterKey::File(dir.path().join("absent"));
        let error = Source::new(chosen, Some(dir.path())).read().unwrap_err();
        assert!(matches!(&error, MasterKeyError::Missing { place } if place.ends_with("absent")));
    }
}
