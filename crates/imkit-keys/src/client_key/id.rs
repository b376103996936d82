//! Ids of client keys.

use std::fmt;
use std::str::FromStr;

use crate::base62;
use crate::format::NoRandomness;
use crate::id::KeyId;

const PREFIX: &str = "ck_";

/// A client key's id: `ck_` and 12 base62 digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClientKeyId(KeyId);

impl ClientKeyId {
    /// A new one.
    ///
    /// # Errors
    ///
    /// There are no random bytes.
    pub fn generate() -> Result<Self, NoRandomness> {
        let mut digits = [b'0'; KeyId::LENGTH];
        base62::random(&mut digits, |bytes| getrandom::fill(bytes).map_err(NoRandomness))?;
        Ok(Self(KeyId(digits)))
    }

    /// The digits, which are drawn like those of other keys: under these its use is counted.
    pub fn digits(self) -> KeyId {
        self.0
    }

    /// The client key whose use is counted under these digits, if it is one.
    pub fn of_digits(digits: KeyId) -> Self {
        Self(digits)
    }
}

impl fmt::Display for ClientKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.0)
    }
}

/// A text that is no id of a client key. It does not quote the text, which may be a secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "not the id of a client key: it is ck_ and 12 letters and digits, as `imkit keys client list` \
     shows them"
)]
pub struct InvalidClientKeyId;

impl FromStr for ClientKeyId {
    type Err = InvalidClientKeyId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix(PREFIX).ok_or(InvalidClientKeyId)?;
        digits.parse().map(Self).map_err(|_| InvalidClientKeyId)
    }
}
