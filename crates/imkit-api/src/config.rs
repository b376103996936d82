//! The application's runtime configuration: values by top-level key, readable by every user.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::{Extra, null_default};

/// The runtime configuration (`config.get`). Keys are open, and so are their values.
///
/// Every user of the application can read all of it: it is no place for secrets.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AppConfig(pub Extra);

impl AppConfig {
    /// The key of [`Censorship`].
    pub const CENSORSHIP: &'static str = "censorship";

    /// The value of a top-level key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// The censored words; none when nothing is censored.
    ///
    /// # Errors
    ///
    /// The key holds something that is no list of words.
    pub fn censorship(&self) -> Result<Censorship, serde_json::Error> {
        match self.get(Self::CENSORSHIP) {
            None | Some(Value::Null) => Ok(Censorship::default()),
            Some(value) => Censorship::deserialize(value),
        }
    }
}

/// Words that the platform keeps out of messages, under the key [`AppConfig::CENSORSHIP`].
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Censorship {
    /// The words, compared with case.
    #[serde(default, deserialize_with = "null_default")]
    pub keywords: Vec<String>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> Result<Vec<String>, serde_json::Error> {
        let config: AppConfig = serde_json::from_value(value)?;
        Ok(config.censorship()?.keywords)
    }

    #[test]
    fn words_are_read_and_their_absence_is_no_word() {
        let words = json!({"censorship": {"keywords": ["a", "A"], "mode": 1}, "x": null});
        assert_eq!(read(words).unwrap(), ["a", "A"]);
        for none in [json!({}), json!({"censorship": null}), json!({"censorship": {}})] {
            assert!(read(none).unwrap().is_empty());
        }
    }

    #[test]
    fn words_in_another_form_are_an_error_and_not_an_empty_list() {
        for odd in [json!("a"), json!({"keywords": "a"}), json!({"keywords": [1]})] {
            assert!(read(json!({"censorship": odd})).is_err());
        }
    }
}
