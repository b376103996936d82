//! What can be wrong with a copy of the key database, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

use imkit_keys::ChainFault;
use imkit_store::{KeyFault, StoreError};

use crate::error::{DataDirError, PeppersError};
use crate::revived::Revived;

/// A copy cannot be used. What is there is untouched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The data directory cannot be used.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// The peppers cannot be used.
    #[error(transparent)]
    Peppers(#[from] PeppersError),
    /// A file cannot be read or put in its place.
    #[error("cannot use {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The file is no key database that can be read.
    #[error("{} cannot be read as a key database", path.display())]
    Store {
        /// The file.
        path: PathBuf,
        /// Why.
        source: StoreError,
    },
    /// The file is a database without a history, as no server leaves one; an empty file reads so.
    #[error("{} is no copy of keys: nothing was ever written to it", path.display())]
    Blank {
        /// The file.
        path: PathBuf,
    },
    /// The audit in the file is not whole.
    #[error("the audit in {} is not whole: {fault}", path.display())]
    Audit {
        /// The file.
        path: PathBuf,
        /// The first fault.
        fault: ChainFault,
    },
    /// The keys in the file are not as the server wrote them.
    #[error("the keys in {} are not whole: {fault}", path.display())]
    Keys {
        /// The file.
        path: PathBuf,
        /// The fault.
        fault: KeyFault,
    },
    /// What is there cannot be read, so nobody can say which keys would work again.
    #[error("the keys that are there, in {}, cannot be compared with the copy", path.display())]
    Current {
        /// The database.
        path: PathBuf,
        /// Why.
        source: StoreError,
    },
    /// What is there are keys of another server, which would no longer work.
    #[error("{} holds keys of another server than {}", database.display(), path.display())]
    Foreign {
        /// The copy.
        path: PathBuf,
        /// What is there.
        database: PathBuf,
    },
    /// The copy is older than what is there.
    #[error(
        "{} is {} older than the keys that are there{}",
        path.display(), changes(current - rev), describe(revived)
    )]
    Older {
        /// The copy.
        path: PathBuf,
        /// Its revision.
        rev: u64,
        /// The revision of what is there.
        current: u64,
        /// Keys that would work again.
        revived: Vec<Revived>,
    },
}

impl BackupError {
    /// What to do next.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::DataDir(error) => error.hint(),
            // The other advice is for a server that has lost its own.
            Self::Peppers(PeppersError::Missing { path, .. }) => format!(
                "put the pepper file of the copy's server at {}, or name where it is with \
                 --pepper-file",
                path.display()
            ),
            Self::Peppers(PeppersError::Foreign { path, .. }) => format!(
                "the pepper file is another server's: put the one of the copy's server at {}, or \
                 name where it is with --pepper-file",
                path.display()
            ),
            Self::Peppers(error) => error.hint(),
            Self::File { .. } => "check the path, its permissions and the disk".to_owned(),
            Self::Store { .. } => "take another copy: this one is damaged or something else".into(),
            Self::Blank { .. } => {
                "name a file that `imkit keys backup` wrote; what is there is untouched".to_owned()
            }
            Self::Current { .. } => {
                "--force puts the copy back without comparing; what is there is kept beside it"
                    .to_owned()
            }
            Self::Audit { .. } | Self::Keys { .. } => {
                "somebody or something changed this copy; take another one".to_owned()
            }
            Self::Foreign { .. } => {
                "choose another directory with IMKIT_DATA_DIR; or --force puts the copy in their \
                 place, and they are kept beside it"
                    .to_owned()
            }
            Self::Older { .. } => {
                "changes since then would be lost; --force puts it back all the same, and what is \
                 there now is kept beside it"
                    .to_owned()
            }
        })
    }

    /// The same about another file, when it was a copy of that which could not be read.
    pub(crate) fn about(self, file: &Path) -> Self {
        let Self::Store { source, .. } = self else { return self };
        let path = file.to_owned();
        let source = match source {
            StoreError::Open { source, .. } => StoreError::Open { path: path.clone(), source },
            StoreError::Format { found, .. } => StoreError::Format { path: path.clone(), found },
            StoreError::InUse { .. } => StoreError::InUse { path: path.clone() },
            other => other,
        };
        Self::Store { path, source }
    }
}

fn changes(count: u64) -> String {
    if count == 1 { "1 change".to_owned() } else { format!("{count} changes") }
}

fn describe(revived: &[Revived]) -> String {
    const SHOWN: usize = 5;
    if revived.is_empty() {
        return String::new();
    }
    let shown: Vec<String> = revived.iter().take(SHOWN).map(ToString::to_string).collect();
    let shown = shown.join(", ");
    let more = match revived.len().checked_sub(SHOWN) {
        None | Some(0) => String::new(),
        Some(more) => format!(" and {more} more"),
    };
    format!("; these keys would be able to do again what they no longer are: {shown}{more}")
}
