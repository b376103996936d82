//! Makes text from elsewhere harmless: control characters can drive a terminal, bidirectional
//! overrides can make a line read as another.

use std::{borrow::Cow, fmt::Write as _};

/// Whether a character must never reach a terminal as it is: C0, DEL, C1, bidirectional embeddings,
/// overrides and isolates, and the two Unicode line breaks.
pub(crate) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// Text for one line or one cell: unsafe characters become visible, as `\n`, `\t`, `\r` or
/// `\u{1b}`. For eyes; it cannot be reversed, because a backslash stays as it is.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    escape(text, is_unsafe)
}

/// Several lines of text: like [`visible`], but line breaks and tabs stay.
pub(crate) fn visible_lines(text: &str) -> Cow<'_, str> {
    escape(text, |c| is_unsafe(c) && c != '\n' && c != '\t')
}

/// A cell of tab-separated values: `\t`, `\n`, `\r` and `\\` as most readers undo them, so the
/// escape is reversible; other unsafe characters as in [`visible`].
pub(crate) fn tsv(text: &str) -> Cow<'_, str> {
    escape(text, |c| is_unsafe(c) || c == '\\')
}

/// Replaces what [`is_unsafe`] names by `\uXXXX` in a JSON text. Outside its strings JSON has none
/// of these but the line breaks of its layout, which stay.
pub(crate) fn json(text: String) -> String {
    let unsafe_here = |c: char| is_unsafe(c) && c != '\n';
    if !text.chars().any(unsafe_here) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if unsafe_here(c) {
            // All of them are below U+FFFF, so one unit is enough.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

fn escape(text: &str, wanted: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&wanted) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            c if !wanted(c) => escaped.push(c),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            '\\' => escaped.push_str("\\\\"),
            c => {
                let _ = write!(escaped, "\\u{{{:x}}}", u32::from(c));
            }
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_sequences_and_overrides_become_visible() {
        assert_eq!(visible("a\u{1b}[2Jb"), "a\\u{1b}[2Jb");
        assert_eq!(visible("\u{9b}31m\u{7f}"), "\\u{9b}31m\\u{7f}");
        assert_eq!(visible("user\u{202e}gpj.exe\u{2066}"), "user\\u{202e}gpj.exe\\u{2066}");
        assert_eq!(visible("two\r\nlines\t"), "two\\r\\nlines\\t");
        assert_eq!(visible("a\u{2028}b"), "a\\u{2028}b");
    }

    #[test]
    fn ordinary_text_of_any_script_stays() {
        let text = "Алиса 陳小明 👩‍👩‍👧 back\\slash \"quoted\"";
        assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
    }

    #[test]
    fn tsv_escape_can_be_undone() {
        assert_eq!(tsv("a\tb\nc\\n"), "a\\tb\\nc\\\\n");
    }

    #[test]
    fn json_stays_json_and_loses_nothing() -> Result<(), serde_json::Error> {
        let original = "\u{1b}\u{9b}\u{7f}\u{202e}\n\"é";
        let text = json(serde_json::to_string(original)?);
        assert!(text.chars().all(|c| !is_unsafe(c)), "{text:?}");
        assert_eq!(serde_json::from_str::<String>(&text)?, original);
        Ok(())
    }
}
