//! What was found, and where.

use crate::form::KeyForm;
use crate::id::KeyId;

/// A credential in a stream.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Where it begins, in bytes from the beginning of the stream.
    pub offset: u64,
    /// Its length in bytes.
    pub length: usize,
    /// Its line, from 1.
    pub line: u64,
    /// Its place in the line, in bytes from 1.
    pub column: u64,
    /// Which it is.
    pub credential: Credential,
}

/// Which credential it is, without its secret.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Credential {
    /// A key of ours: the checksum is right. Whether it is live is known to the server that issued
    /// it, which can be asked with the id alone.
    Key {
        /// Kind and environment.
        form: KeyForm,
        /// Its public id.
        id: KeyId,
    },
    /// What stands behind a name of the platform's API key and looks like one.
    ApiKey {
        /// As `imkit auth status` shows it.
        fingerprint: String,
    },
    /// A client key of the platform, public by its documentation, that holds the API key for
    /// everybody to read.
    ClientKey {
        /// Fingerprint of the API key that it holds.
        fingerprint: String,
    },
}

impl Credential {
    /// What it is, for people.
    pub fn describe(&self) -> &'static str {
        match self {
            Credential::Key { .. } => "key",
            Credential::ApiKey { .. } => "platform API key",
            Credential::ClientKey { .. } => "client key that holds the API key",
        }
    }

    /// What to call it by: id or fingerprint.
    pub fn name(&self) -> &str {
        match self {
            Credential::Key { id, .. } => id.as_str(),
            Credential::ApiKey { fingerprint } | Credential::ClientKey { fingerprint } => {
                fingerprint
            }
        }
    }
}
