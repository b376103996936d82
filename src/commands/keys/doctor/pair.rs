//! Whether a client key of the platform, which every browser gets to see, gives the API key away.
//!
//! The platform's published samples are such a pair: the readable part of the client key, a JWT, has
//! a claim `apiKey` that is the API key decoded from Base64, but for a few characters. Nothing is
//! sent to find out.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use imkit_keys::{Jwt, Leak, leak_in};
use imkit_sdk::keys::{Advice, Severity};
use serde_json::Value;

/// Shortest text that is compared. A shorter one proves nothing.
const SHORTEST: usize = 8;

/// One in so many characters may differ for two texts to be nearly the same. Random ones of that
/// length differ in nearly all.
const NEARLY: usize = 8;

/// Longest text that is compared character by character.
const LONGEST: usize = 1024;

/// What a pair of keys comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Pair {
    /// The client key holds the API key.
    Holds(Form),
    /// It holds a text that differs from the API key in so many of its characters.
    Nearly {
        /// Of which form of the API key.
        form: Form,
        /// Characters to change.
        differing: usize,
        /// Characters in all.
        length: usize,
    },
    /// It holds some other API key, with this fingerprint.
    Other(String),
    /// A claim of it looks like another secret.
    Secret(Leak),
    /// It can be read, and nothing in it resembles the API key.
    Clean,
    /// It is no JWT: whether something is hidden in it cannot be seen, neither by us nor by others.
    Opaque,
}

/// In which form the API key is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// As it is.
    Plain,
    /// Decoded from Base64.
    Decoded,
    /// Encoded as Base64.
    Encoded,
}

/// Compares a pair of keys of one application.
pub(crate) fn compare(api_key: &str, client_key: &str) -> Pair {
    let Some(texts) = texts(client_key.trim()) else { return Pair::Opaque };
    let api_key = api_key.trim();
    let mut forms = vec![(Form::Plain, api_key.to_owned())];
    if let Some(decoded) = decoded(api_key) {
        forms.push((Form::Decoded, decoded));
    }
    forms.push((Form::Encoded, STANDARD.encode(api_key)));
    forms.retain(|(_, form)| form.len() >= SHORTEST);
    let held = forms.iter().find(|(_, form)| texts.iter().any(|(_, text)| text.contains(form)));
    if let Some((form, _)) = held {
        return Pair::Holds(*form);
    }
    let near = forms.iter().flat_map(|(form, key)| {
        texts.iter().filter_map(|(_, text)| {
            let (one, other): (Vec<_>, Vec<_>) = (key.chars().collect(), text.chars().collect());
            let length = one.len().max(other.len());
            let few = one.len().abs_diff(other.len()) <= length / NEARLY && length <= LONGEST;
            let differing = if few { distance(&one, &other) } else { length };
            (differing <= length / NEARLY).then_some((differing, *form, length))
        })
    });
    if let Some((differing, form, length)) = near.min_by_key(|(differing, ..)| *differing) {
        return Pair::Nearly { form, differing, length };
    }
    let other = texts.iter().find(|(name, text)| name == "apiKey" && !text.is_empty());
    match other {
        Some((_, text)) => Pair::Other(imkit_keys::fingerprint(text)),
        None => match Jwt::read(client_key.trim()).ok().and_then(|jwt| leak_in(&jwt.claims)) {
            Some(leak) => Pair::Secret(leak),
            None => Pair::Clean,
        },
    }
}

impl Pair {
    /// What to do about it, in the form of the doctor's other findings.
    pub(crate) fn advice(&self) -> Advice {
        const ROTATE: &str = "rotate the API key in the dashboard, ask the vendor for a client key \
            without it, and take the old client key out of pages and apps";
        let (severity, message, hint) = match self {
            Pair::Holds(form) => {
                let text = format!(
                    "the client key, which every browser gets to see, holds the API key {}: whoever \
                     has one can do everything",
                    form.describe()
                );
                (Severity::Error, text, ROTATE)
            }
            Pair::Nearly { form, differing, length } => {
                let text = format!(
                    "the client key holds a text that is the API key {} but for {differing} of \
                     {length} characters: probably another key of the same account, open to everybody",
                    form.describe()
                );
                (Severity::Error, text, ROTATE)
            }
            Pair::Other(fingerprint) => {
                let text = format!(
                    "the client key holds another API key, with the fingerprint {fingerprint}, for \
                     everybody to read"
                );
                let hint = "find out whose it is: imkit auth status shows the fingerprint of the key \
                            in use; rotate it if it still works";
                (Severity::Warning, text, hint)
            }
            Pair::Secret(Leak { claim, what }) => {
                let text = format!(
                    "the claim {claim:?} of the client key looks like {what}, for everybody to read"
                );
                let hint = "end that secret, and have a client key made without it";
                (Severity::Warning, text, hint)
            }
            Pair::Clean => {
                let text = "the client key can be read by everybody and does not hold the API key";
                (Severity::Info, text.to_owned(), "nothing to do")
            }
            Pair::Opaque => {
                let text = "the client key is no JWT, so that nothing can be read out of it";
                (
                    Severity::Info,
                    text.to_owned(),
                    "check that it is the client key of the dashboard",
                )
            }
        };
        Advice {
            code: self.code().to_owned(),
            severity,
            key_id: None,
            name: None,
            message,
            hint: hint.to_owned(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Pair::Holds(_) => "client_key_holds_api_key",
            Pair::Nearly { .. } => "client_key_resembles_api_key",
            Pair::Other(_) => "client_key_holds_other_key",
            Pair::Secret(_) => "client_key_holds_secret",
            Pair::Clean => "client_key_clean",
            Pair::Opaque => "client_key_opaque",
        }
    }
}

impl Form {
    fn describe(self) -> &'static str {
        match self {
            Form::Plain => "as it is",
            Form::Decoded => "decoded from Base64",
            Form::Encoded => "encoded as Base64",
        }
    }
}

/// Every text in the readable parts of a JWT, with the name of its claim.
fn texts(client_key: &str) -> Option<Vec<(String, String)>> {
    let parts: Vec<&str> = client_key.split('.').collect();
    let [header, payload, _signature] = *parts.as_slice() else { return None };
    let mut texts = Vec::new();
    for part in [header, payload] {
        let bytes = URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).ok()?;
        let value: Value = serde_json::from_slice(&bytes).ok()?;
        if !value.is_object() {
            return None;
        }
        collect("", &value, &mut texts);
    }
    Some(texts)
}

fn collect(name: &str, value: &Value, texts: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => texts.push((name.to_owned(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect(name, item, texts)),
        Value::Object(map) => map.iter().for_each(|(name, item)| collect(name, item, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn decoded(key: &str) -> Option<String> {
    let engines = [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD];
    let bytes = engines.iter().find_map(|engine| engine.decode(key).ok())?;
    String::from_utf8(bytes).ok()
}

/// Levenshtein's distance: characters to add, take away or replace.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The platform's published samples, years old and of no account.
    const SAMPLE_API_KEY: &str = "MjJZcFlIRGFRbElRbERTdlZMQ0xMbzJNUHpGZlZtOWpZcHh3MnZ1QnJtaz0=";
    const SAMPLE_CLIENT_KEY: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.\
        eyJhcGlLZXkiOiIySllwWWhEYVFsSVFsRFN2VkxDTExvMk1QekZmVm05allweHcydnVCcm1rPSIsImNyZWF0ZUF0Ijox\
        NTkxOTcyNTc2NDE0LCJjbGllbnRJZCI6IjJiM2JkNWNjLTRhODYtNGE0MC1hMTU0LTE2NDA0MDE0ZGE4OCJ9.\
        bdIWOcPfDrNuLRszgtrQDaQiow_X-WolzjDhtiLEED8";

    fn client_key(payload: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.{}", part(r#"{"alg":"HS256"}"#), part(payload), part("signature"))
    }

    #[test]
    fn the_published_samples_are_nearly_the_same() {
        let expected = Pair::Nearly { form: Form::Decoded, differing: 2, length: 44 };
        assert_eq!(compare(SAMPLE_API_KEY, SAMPLE_CLIENT_KEY), expected);
    }

    #[test]
    fn a_key_is_recognised_in_every_form_and_claim() {
        let key = STANDARD.encode("a secret that nobody knows: 0123456789");
        let encoded = STANDARD.encode(&key);
        for (text, form) in [
            (key.as_str(), Form::Plain),
            ("a secret that nobody knows: 0123456789", Form::Decoded),
            (&encoded, Form::Encoded),
        ] {
            for payload in [
                format!(r#"{{"apiKey":"{text}"}}"#),
                format!(r#"{{"x":[1,{{"y":"key={text}"}}]}}"#),
            ] {
                assert_eq!(compare(&format!("{key}\n"), &client_key(&payload)), Pair::Holds(form));
            }
        }
    }

    #[test]
    fn other_keys_clean_ones_and_what_is_no_jwt_are_told_apart() {
        let compare = |payload: &str| compare(SAMPLE_API_KEY, &client_key(payload));
        let other = Pair::Other(imkit_keys::fingerprint("quite another key"));
        assert_eq!(compare(r#"{"apiKey":"quite another key"}"#), other);
        assert_eq!(compare(r#"{"clientId":"x","apiKey":""}"#), Pair::Clean);
        let secret = compare(r#"{"webhookSecret":"hunter2"}"#);
        assert!(matches!(secret, Pair::Secret(Leak { claim, .. }) if claim == "webhookSecret"));
        assert_eq!(compare("[]"), Pair::Opaque);
        assert_eq!(compare("no json"), Pair::Opaque);
        for text in ["", "a.b", "a.b.c", "a.b.c.d", SAMPLE_API_KEY] {
            assert_eq!(super::compare(SAMPLE_API_KEY, text), Pair::Opaque);
        }
        // An empty key is held by nothing.
        assert_eq!(super::compare("", &client_key(r#"{"x":"y"}"#)), Pair::Clean);
    }

    #[test]
    fn advice_shows_neither_key() {
        for (api_key, client_key) in [
            (SAMPLE_API_KEY, SAMPLE_CLIENT_KEY.to_owned()),
            (SAMPLE_API_KEY, client_key(&format!(r#"{{"apiKey":"{SAMPLE_API_KEY}"}}"#))),
            ("another key of the account", SAMPLE_CLIENT_KEY.to_owned()),
        ] {
            let advice = format!("{:?}", compare(api_key, &client_key).advice());
            assert!(advice.contains("API key") && advice.contains("hint"), "{advice}");
            for secret in [api_key, "2JYpYhDa", SAMPLE_CLIENT_KEY] {
                assert!(!advice.contains(secret), "{advice}");
            }
        }
    }

    #[test]
    fn hostile_claims_take_no_time() {
        let payload = format!(r#"{{"apiKey":"{}"}}"#, "a".repeat(1_000_000));
        assert!(matches!(compare(SAMPLE_API_KEY, &client_key(&payload)), Pair::Other(_)));
    }
}
