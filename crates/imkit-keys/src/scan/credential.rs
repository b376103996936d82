//! Decides whether a credential begins at a place. The work per place is bounded, whatever the
//! bytes are.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::finding::Credential;
use crate::fingerprint::fingerprint;
use crate::form::KeyForm;
use crate::format;

/// Longest client key.
const LONGEST_CLIENT_KEY: usize = 4096;

/// The API key of the platform's pages has 60 characters of Base64.
const API_KEY: std::ops::RangeInclusive<usize> = 32..=128;

/// Most characters between a name and its value: `": "`, ` => '`, `", "`.
const LONGEST_GAP: usize = 16;

/// Bytes from a place that are looked at.
pub(super) const LONGEST: usize = LONGEST_CLIENT_KEY + 64;

/// A credential at a place.
pub(super) struct Hit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) credential: Credential,
}

/// The credential that begins, or whose name begins, at a place.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    let rest = &bytes[at..];
    match rest.first()? {
        b'i' | b'I' => key(rest, at).or_else(|| api_key(bytes, at)),
        b's' => key(rest, at),
        b'e' => client_key(bytes, at),
        _ => None,
    }
}

/// A key of ours. What stands around it does not matter: the checksum proves it.
fn key(rest: &[u8], at: usize) -> Option<Hit> {
    let (form, _) = KeyForm::split(rest)?;
    let length = format::length(form);
    let (form, id) = format::recognise(rest.get(..length)?).ok()?;
    Some(Hit { start: at, end: at + length, credential: Credential::Key { form, id } })
}

/// `IM-API-KEY: ...`, `IMKIT_API_KEY=...`, `imApiKey: '...'` and the like.
fn api_key(bytes: &[u8], at: usize) -> Option<Hit> {
    let rest = &bytes[at..];
    // Most words that begin with an i end here.
    if !rest.get(1)?.eq_ignore_ascii_case(&b'm') {
        return None;
    }
    if at > 0 && bytes[at - 1].is_ascii_alphanumeric() {
        return None;
    }
    let name = name_length(rest)?;
    let gap = rest[name..]
        .iter()
        .take(LONGEST_GAP + 1)
        .take_while(|byte| b" \t\"'`:=>,()[]{}\\".contains(byte))
        .count();
    if !(1..=LONGEST_GAP).contains(&gap) {
        return None;
    }
    let start = name + gap;
    let value = &rest[start..];
    // Our own key in the place of the platform's is found as what it is.
    if KeyForm::split(value).is_some() {
        return None;
    }
    let is_base64 = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(byte);
    let digits = value.iter().take(API_KEY.end() + 1).take_while(is_base64).count();
    let padding = value[digits..].iter().take(2).take_while(|byte| **byte == b'=').count();
    let length = digits + padding;
    let value = &value[..length];
    if !API_KEY.contains(&length) || !looks_random(value) {
        return None;
    }
    let fingerprint = fingerprint(std::str::from_utf8(value).ok()?);
    let (start, end) = (at + start, at + start + length);
    Some(Hit { start, end, credential: Credential::ApiKey { fingerprint } })
}

/// Length of `im[kit] api key` in any case, with or without separators.
fn name_length(rest: &[u8]) -> Option<usize> {
    let word = |from: usize, word: &[u8]| {
        rest.get(from..from + word.len()).filter(|text| text.eq_ignore_ascii_case(word))?;
        Some(from + word.len())
    };
    let separator = |at: usize| at + usize::from(rest.get(at).is_some_and(|b| b"-_. ".contains(b)));
    let platform = word(0, b"imkit").or_else(|| word(0, b"im"))?;
    let api = word(separator(platform), b"api")?;
    word(separator(api), b"key")
}

/// Placeholders such as `YOUR_API_KEY` or `xxxxxxxx` are no keys.
pub(crate) fn looks_random(value: &[u8]) -> bool {
    let has = |is: fn(&u8) -> bool| value.iter().any(is);
    let mut seen = [false; 256];
    value.iter().for_each(|byte| seen[usize::from(*byte)] = true);
    has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_uppercase)
        && value.iter().any(|byte| !byte.is_ascii_alphabetic())
        && seen.iter().filter(|seen| **seen).count() >= 12
}

/// A JWT whose payload has the claim `apiKey`.
fn client_key(bytes: &[u8], at: usize) -> Option<Hit> {
    let rest = &bytes[at..];
    // `{"` in Base64; and not in the middle of a word, so that a long word is read once.
    if !rest.starts_with(b"eyJ") || (at > 0 && is_base64url(&bytes[at - 1])) {
        return None;
    }
    let rest = &rest[..rest.len().min(LONGEST_CLIENT_KEY)];
    let word =
        |from: usize| from + rest[from..].iter().take_while(|byte| is_base64url(byte)).count();
    let header = word(0);
    (rest.get(header)? == &b'.').then_some(())?;
    let payload = word(header + 1);
    (rest.get(payload)? == &b'.').then_some(())?;
    let end = word(payload + 1);
    let claims = zeroize::Zeroizing::new(URL_SAFE_NO_PAD.decode(&rest[header + 1..payload]).ok()?);
    let claims: Claims<'_> = serde_json::from_slice(&claims).ok()?;
    let fingerprint = fingerprint(claims.api_key.as_deref().filter(|key| !key.is_empty())?);
    Some(Hit { start: at, end: at + end, credential: Credential::ClientKey { fingerprint } })
}

#[derive(serde::Deserialize)]
struct Claims<'c> {
    #[serde(rename = "apiKey", borrow, default)]
    api_key: Option<std::borrow::Cow<'c, str>>,
}

fn is_base64url(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_".contains(byte)
}
