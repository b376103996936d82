//! A bar of block characters, an eighth of a cell fine.

/// Eighths of a cell, from one to seven.
const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/// The bar for `value` where `most` is `width` cells long. What is not nothing is seen.
pub(in crate::commands::keys) fn of(value: u64, most: u64, width: usize) -> String {
    if value == 0 || most == 0 {
        return String::new();
    }
    let eighths = u128::from(value.min(most)) * (width as u128) * 8 / u128::from(most);
    let eighths = usize::try_from(eighths).unwrap_or_default().max(1);
    let mut bar = "█".repeat(eighths / 8);
    bar.extend((eighths % 8).checked_sub(1).and_then(|rest| EIGHTHS.get(rest)));
    bar
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    #[test]
    fn bars_are_in_proportion_and_never_longer_than_the_space() {
        assert_eq!(of(10, 10, 4), "████");
        assert_eq!(of(5, 10, 4), "██");
        assert_eq!(of(3, 8, 4), "█▌");
        assert_eq!(of(1, 1_000_000, 40), "▏");
        assert_eq!((of(0, 10, 4), of(0, 0, 4)), (String::new(), String::new()));
        for value in 0..=100 {
            assert!(of(value, 100, 13).width() <= 13);
        }
        assert_eq!(of(u64::MAX, u64::MAX, 40).width(), 40);
    }
}
