//! The application's client key, as settings hold it.

use std::fmt;

/// A client key. Public by design, and yet `Debug` does not print it: the platform's published
/// sample carries an API key in readable form.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ClientKey(String);

impl ClientKey {
    /// The key's text.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for ClientKey {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl fmt::Debug for ClientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientKey(***)")
    }
}
