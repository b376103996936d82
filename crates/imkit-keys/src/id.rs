//! The public part of a key: what lists, logs and the audit show.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base62;

/// A key's id: 12 base62 digits, 71 random bits. It is part of the key and no secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(
    /// Base62 digits, nothing else.
    pub(crate) [u8; KeyId::LENGTH],
);

impl KeyId {
    /// Digits of an id.
    pub const LENGTH: usize = 12;

    /// Takes an id from the bytes of a key; `None` unless they are base62 digits.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let id: [u8; Self::LENGTH] = bytes.try_into().ok()?;
        base62::is_base62(&id).then_some(Self(id))
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        // Base62 digits are ASCII: every constructor checked it.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl AsRef<[u8]> for KeyId {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({})", self.as_str())
    }
}

/// A text that is no id. It does not quote the text, which may be a whole key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a key id: an id is 12 letters and digits, as `imkit keys list` shows them")]
pub struct InvalidKeyId;

impl FromStr for KeyId {
    type Err = InvalidKeyId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_bytes(text.as_bytes()).ok_or(InvalidKeyId)
    }
}

impl Serialize for KeyId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for KeyId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::spelled::parse(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_twelve_letters_and_digits() {
        assert_eq!("abcDEF012345".parse::<KeyId>().unwrap().to_string(), "abcDEF012345");
        for text in ["", "abcDEF01234", "abcDEF0123456", "abcDEF01234_", "äbcDEF01234"] {
            assert_eq!(text.parse::<KeyId>(), Err(InvalidKeyId), "{text}");
        }
    }
}
