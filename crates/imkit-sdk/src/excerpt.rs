//! Text of a server made fit for an error: secrets out first, on the whole text, and only then
//! escaped and shortened. A secret that is cut is not found any more.

use std::borrow::Cow;

use serde_json::Value;

use crate::preview;
use crate::redact::{MASK, Redactor};

/// Longest text of a server that goes into an error, in characters.
const LONGEST: usize = 300;

/// Server text for an error.
pub(crate) fn shown(text: &str, clean: &Redactor) -> String {
    printable(&mask_fields(&clean.redact(text)))
}

/// The beginning of a body, in quotes and on one line.
pub(crate) fn quoted(body: &[u8], clean: &Redactor) -> String {
    format!("\"{}\"", shown(&String::from_utf8_lossy(body), clean))
}

/// The beginning of a JSON body, in quotes and on one line.
pub(crate) fn quoted_json(mut body: Value, clean: &Redactor) -> String {
    preview::mask(&mut body, clean);
    quoted(body.to_string().as_bytes(), clean)
}

/// Text that is safe on a terminal: shortened, control characters escaped. For text that holds no
/// secrets, or none any more.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::new();
    for (index, c) in text.chars().enumerate() {
        if index == LONGEST {
            shown.push('…');
            break;
        }
        if c.is_control() || is_bidi_control(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Characters that make a terminal show text in another order than it is written.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Hides the values of secret fields in text that looks like JSON and need not be: broken off,
/// wrapped in a page, or escaped inside another string.
fn mask_fields(text: &str) -> Cow<'_, str> {
    let mut clean = String::new();
    let mut copied = 0;
    for (at, _) in text.match_indices(['"', '\'']) {
        let Some(rest) = text.get(at + 1..) else { continue };
        let Some(value) = preview::SECRET_FIELDS.iter().find_map(|name| value_of(rest, name))
        else {
            continue;
        };
        let start = text.len() - value.len();
        if start < copied {
            continue;
        }
        clean.push_str(&text[copied..start]);
        clean.push_str(MASK);
        copied = start + value_length(value);
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    clean.push_str(&text[copied..]);
    Cow::Owned(clean)
}

/// What follows `name": `, quotes escaped or not.
fn value_of<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let rest = text.get(name.len()..).filter(|_| text.starts_with(name))?;
    let rest = rest.trim_start_matches('\\').strip_prefix(['"', '\''])?;
    Some(rest.trim_start().strip_prefix(':')?.trim_start())
}

/// Length of a value, its quotes included; up to the end of the text where the value is broken off
/// or not a plain one.
fn value_length(value: &str) -> usize {
    let inner = value.trim_start_matches('\\');
    let escaped = inner.len() < value.len();
    let before = value.len() - inner.len();
    match inner.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let mut skip = false;
            for (at, c) in inner.char_indices().skip(1) {
                if skip {
                    skip = false;
                } else if c == '\\' && !escaped {
                    skip = true;
                } else if c == quote {
                    return before + at + 1;
                }
            }
            value.len()
        }
        Some('[' | '{') | None => value.len(),
        Some(_) => value.find([',', '}', ']', '<', '\n']).unwrap_or(value.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_at_the_cut_is_hidden_whole() {
        let key = "canary-key-of-the-app-that-is-rather-long";
        let clean = Redactor::new([&key.into()]);
        for before in 250..310 {
            let text = format!("{}{key}", "y".repeat(before));
            assert!(!shown(&text, &clean).contains("cana"), "{before}");
        }
    }

    #[test]
    fn secret_fields_are_hidden_in_text_that_is_no_json() {
        for (text, expected) in [
            (r#"{"token":"t","a":1"#, r#"{"token":***,"a":1"#),
            (r#"{"a":{"apiKey" : "k\"t"},"#, r#"{"a":{"apiKey" : ***},"#),
            (r#"{"clientKey":"broken of"#, r#"{"clientKey":***"#),
            (r#"{"token":[{"token":"t"}"#, r#"{"token":***"#),
            (r#"{"token":12,"b":"token"}}"#, r#"{"token":***,"b":"token"}}"#),
            (r#"x "{\"token\":\"t\",\"a\":1}""#, r#"x "{\"token\":***,\"a\":1}""#),
            ("the token: expired", "the token: expired"),
            (r#"{"token":"#, r#"{"token":***"#),
            (r#"{"tokens":"ü","token"#, r#"{"tokens":"ü","token"#),
        ] {
            assert_eq!(shown(text, &Redactor::new([])), expected);
        }
    }
}
