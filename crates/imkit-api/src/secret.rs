//! Secrets that travel in requests and answers. They deserialise, but neither print nor serialise
//! by accident: whoever wants the text calls `expose` and can be found by that word.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};

/// A user's access token.
#[derive(Clone)]
pub struct AccessToken(SecretString);

impl AccessToken {
    /// The token's text.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for AccessToken {
    fn from(token: &str) -> Self {
        Self(token.into())
    }
}

impl From<String> for AccessToken {
    fn from(token: String) -> Self {
        Self(token.into())
    }
}

impl<'de> Deserialize<'de> for AccessToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl std::fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AccessToken(***)")
    }
}
