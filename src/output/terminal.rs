//! What is known about one output stream: a terminal or not, coloured or not, how wide.

use dialoguer::console::Term;

use super::color;

/// The width of a terminal that does not say how wide it is.
const DEFAULT_WIDTH: usize = 80;

/// One output stream.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Terminal {
    /// A person may be looking: text from elsewhere must not drive the terminal.
    pub(crate) is_tty: bool,
    /// Colours are allowed.
    pub(crate) color: bool,
    /// Columns that fit; none in a pipe or file, where nothing is shortened.
    pub(crate) width: Option<usize>,
}

impl Terminal {
    /// Decides for a stream. `COLUMNS` wins over the measured width; `measure` is asked only on a
    /// terminal.
    pub(crate) fn new(
        is_tty: bool,
        choice: color::Choice,
        env: impl Fn(&str) -> Option<String>,
        measure: impl FnOnce() -> Option<usize>,
    ) -> Self {
        let columns = || env("COLUMNS")?.parse().ok().filter(|columns| *columns > 0);
        let width = is_tty.then(|| columns().or_else(measure).unwrap_or(DEFAULT_WIDTH));
        Self { is_tty, color: choice.decide(&env, is_tty), width }
    }
}

/// Asks the terminal at stdout for its width.
pub(crate) fn measure_stdout() -> Option<usize> {
    Term::stdout().size_checked().map(|(_, columns)| columns.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn width(columns: Option<&str>, is_tty: bool, measured: Option<usize>) -> Option<usize> {
        let env = |name: &str| columns.filter(|_| name == "COLUMNS").map(str::to_owned);
        Terminal::new(is_tty, color::Choice::Never, env, || measured).width
    }

    #[test]
    fn only_a_terminal_has_a_width() {
        assert_eq!(width(Some("40"), false, Some(100)), None);
        assert_eq!(width(Some("40"), true, Some(100)), Some(40));
        assert_eq!(width(None, true, Some(100)), Some(100));
        assert_eq!(width(None, true, None), Some(80));
        assert_eq!(width(Some("wide"), true, Some(100)), Some(100));
        assert_eq!(width(Some("0"), true, None), Some(80));
    }
}
