//! The forms a key can have: what it is for, and the prefix that says so.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Which upstream a key's requests go to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// The configured platform.
    Live,
    /// The embedded emulator.
    Test,
}

impl Environment {
    /// As keys, requests and the database spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Environment::Live => "live",
            Environment::Test => "test",
        }
    }

    /// The environment of this spelling.
    pub(crate) fn of(text: &str) -> Option<Self> {
        [Environment::Live, Environment::Test].into_iter().find(|known| known.as_str() == text)
    }
}

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyKind {
    /// Calls the gateway, or services that ask the key server.
    Api,
    /// Manages the key server.
    Root,
    /// A short-lived child of another key.
    Child,
    /// Fetches a new key, once.
    Claim,
    /// Uses pool tokens that were made available to it.
    Pool,
    /// Uses all public pool tokens.
    Super,
}

/// Kind and environment together, as the prefix of a key spells them. Pool keys have no
/// environment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum KeyForm {
    /// `imk_live_`, `imk_test_`.
    Api(Environment),
    /// `imr_live_`, `imr_test_`.
    Root(Environment),
    /// `imt_live_`, `imt_test_`.
    Child(Environment),
    /// `imw_live_`, `imw_test_`.
    Claim(Environment),
    /// `sk-`.
    Pool,
    /// `sk-super-`.
    Super,
}

impl KeyForm {
    /// Every form. A prefix that another one begins with comes after it.
    pub const ALL: [KeyForm; 10] = [
        KeyForm::Api(Environment::Live),
        KeyForm::Api(Environment::Test),
        KeyForm::Root(Environment::Live),
        KeyForm::Root(Environment::Test),
        KeyForm::Child(Environment::Live),
        KeyForm::Child(Environment::Test),
        KeyForm::Claim(Environment::Live),
        KeyForm::Claim(Environment::Test),
        KeyForm::Super,
        KeyForm::Pool,
    ];

    /// The text that a key of this form begins with, separator included.
    pub const fn prefix(self) -> &'static str {
        use Environment::{Live, Test};
        match self {
            KeyForm::Api(Live) => "imk_live_",
            KeyForm::Api(Test) => "imk_test_",
            KeyForm::Root(Live) => "imr_live_",
            KeyForm::Root(Test) => "imr_test_",
            KeyForm::Child(Live) => "imt_live_",
            KeyForm::Child(Test) => "imt_test_",
            KeyForm::Claim(Live) => "imw_live_",
            KeyForm::Claim(Test) => "imw_test_",
            KeyForm::Pool => "sk-",
            KeyForm::Super => "sk-super-",
        }
    }

    /// What such a key is for.
    pub const fn kind(self) -> KeyKind {
        match self {
            KeyForm::Api(_) => KeyKind::Api,
            KeyForm::Root(_) => KeyKind::Root,
            KeyForm::Child(_) => KeyKind::Child,
            KeyForm::Claim(_) => KeyKind::Claim,
            KeyForm::Pool => KeyKind::Pool,
            KeyForm::Super => KeyKind::Super,
        }
    }

    /// The environment; `None` for pool keys.
    pub const fn environment(self) -> Option<Environment> {
        match self {
            KeyForm::Api(environment)
            | KeyForm::Root(environment)
            | KeyForm::Child(environment)
            | KeyForm::Claim(environment) => Some(environment),
            KeyForm::Pool | KeyForm::Super => None,
        }
    }

    /// Splits a text into its form and what follows the prefix. Nothing after the prefix is
    /// looked at.
    pub(crate) fn split(text: &[u8]) -> Option<(KeyForm, &[u8])> {
        // Ten comparisons would be seen in the time of a verification.
        let candidates: &[KeyForm] = match text.get(2)? {
            b'k' => &KeyForm::ALL[0..2],
            b'r' => &KeyForm::ALL[2..4],
            b't' => &KeyForm::ALL[4..6],
            b'w' => &KeyForm::ALL[6..8],
            b'-' => &KeyForm::ALL[8..10],
            _ => return None,
        };
        candidates
            .iter()
            .find_map(|form| Some((*form, text.strip_prefix(form.prefix().as_bytes())?)))
    }
}

impl fmt::Display for KeyForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.prefix().trim_end_matches(['_', '-']))
    }
}

/// A text that names no form.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0:?} is no form of key: write for example imk_live, imk_test, imr_live or sk-super")]
pub struct UnknownForm(String);

impl FromStr for KeyForm {
    type Err = UnknownForm;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Every prefix ends with a separator of one byte.
        let is_named = |form: &KeyForm| {
            form.prefix().len() == text.len() + 1 && form.prefix().starts_with(text)
        };
        KeyForm::ALL
            .into_iter()
            .find(is_named)
            .ok_or_else(|| UnknownForm(text.chars().take(40).collect()))
    }
}

impl Serialize for KeyForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for KeyForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::spelled::parse(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_leads_to_its_form() {
        for form in KeyForm::ALL {
            let text = format!("{}rest", form.prefix());
            assert_eq!(KeyForm::split(text.as_bytes()), Some((form, &b"rest"[..])));
            assert_eq!(form.to_string().parse(), Ok(form));
        }
        for text in ["", "im", "imk", "imk_live", "imx_live_x", "sk_live_x", "IMK_live_x"] {
            assert_eq!(KeyForm::split(text.as_bytes()), None, "{text}");
        }
    }
}
