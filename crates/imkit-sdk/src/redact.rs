//! Redaction by value: finds known secrets in text about to leave the process, in every spelling
//! that servers, proxies and encoders give them. Works at the sink, so it does not matter how a
//! secret got into the text. Which secrets exist is the caller's knowledge.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use secrecy::{ExposeSecret, SecretSlice, SecretString};

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "***";

/// Derived spellings shorter than this are not searched for: they would hit ordinary text.
const SHORTEST_DERIVED: usize = 6;

/// The unreserved characters of RFC 3986 stay.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Replaces secrets in text by `***`: as they are, percent-encoded, JSON-escaped, in Base64 (at any
/// alignment, both alphabets) and, for a secret that is Base64 itself, decoded.
///
/// ```
/// use imkit_sdk::{Redactor, SecretString};
///
/// let redactor = Redactor::new([&SecretString::from("c2VjcmV0K2tleQ==")]);
/// assert_eq!(redactor.redact("key=c2VjcmV0K2tleQ%3D%3D;"), "key=***;");
/// assert_eq!(redactor.redact("decoded: secret+key"), "decoded: ***");
/// ```
pub struct Redactor {
    /// Longest first, so that the first hit at a position is the longest one.
    patterns: Vec<SecretSlice<u8>>,
    /// Bytes that a pattern can begin with.
    starts: [bool; 256],
}

impl Redactor {
    /// Prepares to find these secrets. Empty ones are ignored.
    pub fn new<'s>(secrets: impl IntoIterator<Item = &'s SecretString>) -> Self {
        let mut patterns: Vec<Vec<u8>> =
            secrets.into_iter().flat_map(|secret| spellings(secret.expose_secret())).collect();
        patterns.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        patterns.dedup();
        let mut starts = [false; 256];
        for first in patterns.iter().filter_map(|pattern| pattern.first()) {
            starts[usize::from(*first)] = true;
        }
        Self { patterns: patterns.into_iter().map(SecretSlice::from).collect(), starts }
    }

    /// The text without secrets; borrowed when there was none in it.
    pub fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.redact_bytes(text.as_bytes()) {
            Cow::Borrowed(_) => Cow::Borrowed(text),
            // A decoded secret may be any bytes, so a hit can cut a character in two.
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// The bytes without secrets; borrowed when there was none in them.
    pub fn redact_bytes<'t>(&self, text: &'t [u8]) -> Cow<'t, [u8]> {
        let spans = self.spans(text);
        if spans.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut clean = Vec::with_capacity(text.len());
        let mut copied = 0;
        for (start, end) in spans {
            clean.extend_from_slice(&text[copied..start]);
            clean.extend_from_slice(MASK.as_bytes());
            copied = end;
        }
        clean.extend_from_slice(&text[copied..]);
        Cow::Owned(clean)
    }

    /// Whether a secret is in the text, upper and lower case being the same.
    pub(crate) fn finds_in_any_case(&self, text: &str) -> bool {
        self.patterns.iter().any(|pattern| {
            let pattern = pattern.expose_secret();
            text.as_bytes().windows(pattern.len()).any(|part| part.eq_ignore_ascii_case(pattern))
        })
    }

    /// Every hit, overlapping ones merged: the tail of one secret must not survive because its
    /// head was also the tail of another.
    fn spans(&self, text: &[u8]) -> Vec<(usize, usize)> {
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for start in 0..text.len() {
            if !self.starts[usize::from(text[start])] {
                continue;
            }
            let rest = &text[start..];
            let hit = self.patterns.iter().map(|pattern| pattern.expose_secret());
            let Some(length) = hit.filter(|p| rest.starts_with(p)).map(<[u8]>::len).next() else {
                continue;
            };
            let end = start + length;
            match spans.last_mut() {
                Some(last) if start < last.1 => last.1 = last.1.max(end),
                _ => spans.push((start, end)),
            }
        }
        spans
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redactor").field("patterns", &self.patterns.len()).finish()
    }
}

/// Every spelling under which a secret is searched for.
fn spellings(secret: &str) -> Vec<Vec<u8>> {
    if secret.is_empty() {
        return Vec::new();
    }
    let mut derived = base64_spellings(secret.as_bytes());
    derived.extend(escaped(secret));
    for decoder in [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD] {
        let Ok(decoded) = decoder.decode(secret) else { continue };
        let text = String::from_utf8_lossy(&decoded);
        derived.extend(escaped(&text));
        derived.push(text.into_owned().into_bytes());
        derived.push(decoded);
    }
    derived.retain(|spelling| spelling.len() >= SHORTEST_DERIVED);
    derived.push(secret.as_bytes().to_vec());
    derived
}

/// URL and JSON spellings.
fn escaped(text: &str) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for set in [UNRESERVED, NON_ALPHANUMERIC] {
        let upper = percent_encode(text.as_bytes(), set).to_string();
        all.push(lower_hex(&upper).into_bytes());
        all.push(upper.into_bytes());
    }
    let form: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    all.push(lower_hex(&form).into_bytes());
    all.push(form.into_bytes());
    let json = serde_json::Value::from(text).to_string();
    let json = json.trim_matches('"');
    all.push(json.replace('/', "\\/").into_bytes());
    all.push(ascii_json(json).into_bytes());
    all.push(json.as_bytes().to_vec());
    all
}

/// The same percent-encoding with lower-case digits.
fn lower_hex(encoded: &str) -> String {
    let mut lower = String::with_capacity(encoded.len());
    let mut digits = 0;
    for c in encoded.chars() {
        lower.push(if digits > 0 { c.to_ascii_lowercase() } else { c });
        digits = if c == '%' { 2_u8 } else { digits.saturating_sub(1) };
    }
    lower
}

/// JSON as encoders write it that keep to ASCII.
fn ascii_json(json: &str) -> String {
    let mut ascii = String::with_capacity(json.len());
    let mut units = [0; 2];
    for c in json.chars() {
        if c.is_ascii() {
            ascii.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut units) {
            ascii.push_str(&format!("\\u{unit:04x}"));
        }
    }
    ascii
}

/// Base64 of the bytes alone, and the part of it that does not depend on what stands before and
/// after them in a longer text (`user:KEY` of Basic authentication, for instance).
fn base64_spellings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
        for before in 0..3_usize {
            let mut padded = vec![0; before];
            padded.extend_from_slice(bytes);
            let encoded = engine.encode(&padded);
            let head = [0, 2, 3][before];
            let tail = usize::from(padded.len() % 3 != 0);
            if let Some(stable) = encoded.get(head..encoded.len() - tail) {
                all.push(stable.as_bytes().to_vec());
            }
        }
        all.push(engine.encode(bytes).into_bytes());
    }
    all.push(STANDARD.encode(bytes).into_bytes());
    all.push(URL_SAFE.encode(bytes).into_bytes());
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn redactor(secret: &str) -> Redactor {
        Redactor::new([&SecretString::from(secret)])
    }

    #[test]
    fn text_without_secrets_is_borrowed() {
        assert!(matches!(redactor("canary-key").redact("nothing here"), Cow::Borrowed(_)));
        assert!(matches!(redactor("").redact("nothing here"), Cow::Borrowed(_)));
    }

    #[test]
    fn every_spelling_of_a_key_is_found() {
        let key = "Ab+/cd==ef\"gh";
        let forms = [
            "Ab+/cd==ef\"gh",
            "Ab%2B%2Fcd%3D%3Def%22gh",
            "Ab%2b%2fcd%3d%3def%22gh",
            "Ab+/cd==ef\\\"gh",
            "Ab+\\/cd==ef\\\"gh",
        ];
        for form in forms {
            assert_eq!(redactor(key).redact(&format!("<{form}>")), "<***>", "{form}");
        }
    }

    #[test]
    fn a_base64_key_is_also_found_decoded() {
        let key = STANDARD.encode("app-7:long secret");
        assert_eq!(redactor(&key).redact("x app-7:long secret y"), "x *** y");
        let binary = STANDARD.encode([200, 201, 0, 255, 3, 4, 5, 6]);
        let clean = redactor(&binary);
        let leaked = [b"<".as_slice(), &[200, 201, 0, 255, 3, 4, 5, 6], b">"].concat();
        assert_eq!(clean.redact_bytes(&leaked).as_ref(), b"<***>");
    }

    #[test]
    fn a_key_inside_basic_credentials_leaves_nothing_to_decode() {
        let key = "canary-key-of-the-app";
        for user in ["", "u:", "us:", "user:"] {
            let encoded = STANDARD.encode(format!("{user}{key}:tail"));
            assert!(redactor(key).redact(&encoded).contains(MASK), "{user}");
        }
    }

    #[test]
    fn overlapping_secrets_leave_no_tail() {
        let secrets = [SecretString::from("abcdef"), SecretString::from("defghi")];
        assert_eq!(Redactor::new(&secrets).redact("-abcdefghi-"), "-***-");
    }

    #[test]
    fn debug_shows_no_secret() {
        assert!(!format!("{:?}", redactor("canary")).contains("canary"));
    }

    proptest! {
        #[test]
        fn no_form_survives(
            secret in "[ -~]{8,40}", before in "[a-z ]{0,9}", after in "[a-z ]{0,9}",
        ) {
            let clean = redactor(&secret);
            for form in spellings(&secret) {
                let text = [before.as_bytes(), &form, after.as_bytes()].concat();
                let out = clean.redact_bytes(&text).into_owned();
                prop_assert!(!out.windows(form.len()).any(|part| part == form));
            }
        }

        #[test]
        fn any_text_is_survived(secret in ".{0,12}", text in ".{0,60}") {
            let _ = redactor(&secret).redact(&text);
        }
    }
}
