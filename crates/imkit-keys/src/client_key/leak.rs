//! Claims that give a secret away. A client key is in every page and app: the platform's published
//! sample carries the API key in its claim `apiKey`, for everybody to read.

use serde_json::{Map, Value};

use crate::scan::{looks_random, scan};

/// Parts of names that only secrets have, in lower case without separators.
const NAMES: [&str; 11] = [
    "apikey",
    "accesskey",
    "privatekey",
    "signingkey",
    "secret",
    "password",
    "passwd",
    "passphrase",
    "credential",
    "authorization",
    "token",
];

/// Fewest characters of a random text that is taken for a key.
const SHORTEST: usize = 32;

/// A claim that gives a secret away; the secret itself is not in here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leak {
    /// The claim.
    pub claim: String,
    /// What it looks like.
    pub what: &'static str,
}

/// The first claim that looks like a secret, by its name or what is in it.
pub fn leak_in(claims: &Map<String, Value>) -> Option<Leak> {
    claims.iter().find_map(|(name, value)| {
        let what = in_name(name).filter(|_| !is_empty(value)).or_else(|| in_value(value))?;
        Some(Leak { claim: name.clone(), what })
    })
}

fn in_name(name: &str) -> Option<&'static str> {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    let is = |part: &str| plain.contains(part);
    match () {
        () if is("apikey") => Some("an API key, by its name"),
        () if NAMES.iter().any(|part| is(part)) => Some("a secret, by its name"),
        () => None,
    }
}

fn in_value(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(text) => in_text(text),
        Value::Array(values) => values.iter().find_map(in_value),
        Value::Object(fields) => {
            leak_in(fields).map(|leak| leak.what).or_else(|| fields.values().find_map(in_value))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn in_text(text: &str) -> Option<&'static str> {
    if !scan(text.as_bytes()).is_empty() {
        return Some("a key");
    }
    if text.contains("PRIVATE KEY-----") {
        return Some("a private key");
    }
    let is_jwt = |word: &str| word.starts_with("eyJ") && word.matches('.').count() >= 2;
    if text.split_whitespace().any(is_jwt) {
        return Some("a token");
    }
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/-_".contains(c);
    let is_key = |word: &str| word.len() >= SHORTEST && looks_random(word.as_bytes());
    text.split(|c| !is_base64(c)).any(is_key).then_some("a random key")
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Null) || value.as_str().is_some_and(str::is_empty)
}
