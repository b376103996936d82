//! One named connection and the rules for its name. How profiles are written down is in
//! `profile_file`.

use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;
use url::Url;

use super::{ClientKey, RateLimit, SettingsError};

/// The reserved name of the local server.
pub(crate) const LOCAL: &str = "local";
/// The name in use when nobody names one.
pub(crate) const DEFAULT: &str = "default";

/// A named connection. What it leaves out falls to the built-in default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Profile {
    /// The server.
    pub(crate) base_url: Option<Url>,
    /// Where the key is kept.
    pub(crate) credential: Option<Store>,
    /// The program, with its arguments, whose first line of output is the key.
    pub(crate) api_key_command: Option<Vec<String>>,
    /// The application's client key. Public by design, so it may stand in the file.
    pub(crate) client_key: Option<ClientKey>,
    /// The control address of the key server.
    pub(crate) keys_url: Option<Url>,
    /// The program, with its arguments, whose first line of output is the key server's root key.
    pub(crate) root_key_command: Option<Vec<String>>,
    /// Where the key server's root key is kept instead: the keyring or the file.
    pub(crate) root_key_store: Option<Store>,
    /// Whether operations that change something are refused.
    pub(crate) read_only: Option<bool>,
    /// The longest time for one attempt.
    pub(crate) timeout: Option<Duration>,
    /// The longest time for one call with its attempts and waits.
    pub(crate) max_wait: Option<Duration>,
    /// The platform's rate limit.
    pub(crate) rate_limit: Option<RateLimit>,
    /// Percent of it that is left to others.
    pub(crate) reserve: Option<u8>,
    /// More certificate authorities, as a PEM file.
    pub(crate) ca_file: Option<PathBuf>,
}

/// Where a profile keeps its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Store {
    /// The operating system's keyring.
    Keyring,
    /// `credentials.toml`, mode 0600.
    File,
    /// A program that prints it.
    Command,
    /// Nowhere: `IMKIT_API_KEY` must be set.
    Env,
}

impl Store {
    /// All stores, in the order of the documentation.
    pub(crate) const ALL: [Self; 4] = [Self::Keyring, Self::File, Self::Command, Self::Env];

    /// The word in the configuration file and after `--store`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
            Self::Command => "command",
            Self::Env => "env",
        }
    }
}

/// Checks a name that a profile is to have: any text of 1 to 100 characters without control
/// characters, except `local`.
pub(crate) fn check_name(name: &str) -> Result<(), SettingsError> {
    let reason = if name == LOCAL {
        "is reserved for the local server"
    } else if name.trim().is_empty() {
        "is empty"
    } else if name.chars().any(char::is_control) {
        "has a control character in it"
    } else if name.chars().count() > 100 {
        "is longer than 100 characters"
    } else {
        return Ok(());
    };
    let name = name.chars().take(100).collect();
    Err(SettingsError::ProfileName { name, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_be_any_text_but_not_reserved_empty_long_or_controlling() {
        for name in ["prod", "my profile", "專案/甲", "a.b", "\"q\"", "😀"] {
            check_name(name).unwrap();
        }
        for name in ["local", "", "  ", "a\nb", "\u{1b}[31m", "\u{9b}", &"x".repeat(101)] {
            let error = check_name(name).unwrap_err().to_string();
            assert!(!error.chars().any(char::is_control), "{error:?}");
        }
    }
}
