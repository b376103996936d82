//! Sentences on lines of a width, broken between words.

use unicode_width::UnicodeWidthStr as _;

/// The lines of a text, none wider than `width` but for a word that is: those are not broken, so
/// that a command can be copied whole.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_never_within_one() {
        assert_eq!(wrapped("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrapped("a 陳小明 b", 8), ["a 陳小明", "b"]);
        assert_eq!(wrapped("see imkit_keys_update", 5), ["see", "imkit_keys_update"]);
        assert!(wrapped("  ", 5).is_empty());
    }
}
