//! Keeps secrets out of everything that is written, by value: whatever text they turn up in.

use std::sync::{Arc, PoisonError, RwLock};

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

/// Takes the secrets out of a text.
pub(crate) type Redact = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// What stands where a secret was.
pub(crate) const MASK: &str = "***";

/// The shortest value that is looked for. A shorter one would blank ordinary words and protect
/// nothing.
const SHORTEST: usize = 8;

/// The secrets of this run, shared by everything that writes. A secret that is learned later is
/// hidden from then on, also by writers made before.
#[derive(Clone)]
pub(crate) struct Secrets {
    known: Arc<RwLock<Known>>,
    build: fn(&[SecretString]) -> Redact,
}

struct Known {
    values: Vec<SecretString>,
    redact: Redact,
}

impl Secrets {
    /// No secrets yet. `build` makes the redactor for a set of values; it decides in which forms
    /// (encoded, escaped) they are found.
    pub(crate) fn new(build: fn(&[SecretString]) -> Redact) -> Self {
        let known = Known { values: Vec::new(), redact: build(&[]) };
        Self { known: Arc::new(RwLock::new(known)), build }
    }

    /// Hides a value from now on.
    pub(crate) fn learn(&self, secret: SecretString) {
        if secret.expose_secret().len() < SHORTEST {
            return;
        }
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.values.push(secret);
        known.redact = (self.build)(&known.values);
    }

    /// The text without the secrets known now.
    pub(crate) fn redact(&self, text: &str) -> String {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        (known.redact)(text)
    }

    /// A function that hides what is known at the time of each call.
    pub(crate) fn redactor(&self) -> Redact {
        let secrets = self.clone();
        Arc::new(move |text| secrets.redact(text))
    }
}

impl Default for Secrets {
    /// Finds values as they are, in no other form.
    fn default() -> Self {
        Self::new(plain)
    }
}

fn plain(values: &[SecretString]) -> Redact {
    let mut values = values.to_vec();
    // A secret that contains another one must go first, or its rest would stay.
    values.sort_by_key(|value| std::cmp::Reverse(value.expose_secret().len()));
    Arc::new(move |text| {
        values.iter().fold(text.to_owned(), |text, value| text.replace(value.expose_secret(), MASK))
    })
}

/// Takes the secrets out of every string of a document, keys included.
pub(crate) fn document(value: Value, redact: &Redact) -> Value {
    match value {
        Value::String(text) => redact(&text).into(),
        Value::Array(items) => items.into_iter().map(|item| document(item, redact)).collect(),
        Value::Object(map) => Value::Object(
            map.into_iter().map(|(key, item)| (redact(&key), document(item, redact))).collect(),
        ),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_secret_learned_later_is_hidden_by_writers_made_before() {
        let secrets = Secrets::default();
        let redact = secrets.redactor();
        assert_eq!(redact("key canary-1234"), "key canary-1234");
        secrets.learn("canary-1234".into());
        assert_eq!(redact("key canary-1234, canary-1234"), "key ***, ***");
    }

    #[test]
    fn a_secret_inside_another_leaves_no_rest() {
        let secrets = Secrets::default();
        secrets.learn("canary-1234".into());
        secrets.learn("canary-1234-long".into());
        assert_eq!(secrets.redact("canary-1234-long"), "***");
    }

    #[test]
    fn values_too_short_to_protect_are_not_looked_for() {
        let secrets = Secrets::default();
        secrets.learn("".into());
        secrets.learn("dev".into());
        assert_eq!(secrets.redact("developer"), "developer");
    }

    #[test]
    fn documents_are_cleaned_at_every_depth() {
        let secrets = Secrets::default();
        secrets.learn("canary-1234".into());
        let value = json!({"a": ["x canary-1234"], "canary-1234": {"b": 1}, "c": null});
        let clean = document(value, &secrets.redactor());
        assert_eq!(clean, json!({"a": ["x ***"], "***": {"b": 1}, "c": null}));
    }
}
