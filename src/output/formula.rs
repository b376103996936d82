//! Cells of CSV that a spreadsheet would run as a formula: made harmless when they are written, and
//! what they were when they are read.

/// Whether a spreadsheet would run this text, however many `'` stand before it.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The text with a `'` in front if a spreadsheet would run it; nicknames and ids come from anybody.
/// What has a `'` there already gets another one, so that [`bare`] knows what the text was.
pub(crate) fn guarded(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text that [`guarded`] was given.
pub(crate) fn bare(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_guarded_once_more_and_other_text_is_left_alone() {
        assert_eq!(["=1", "'=1", "'tis", "a=1"].map(guarded), ["'=1", "''=1", "'tis", "a=1"]);
        assert_eq!(["'=1", "=1", "'tis", "'"].map(bare), ["=1", "=1", "'tis", "'"]);
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(text in "['=+@a\t\r-]{0,6}") {
            let written = guarded(&text);
            prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(bare(&written), text);
        }
    }
}
