//! Whether to colour, and the few styles there are. The environment is an argument.

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;

/// What `--color` asks for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub(crate) enum Choice {
    /// On a terminal, unless the environment says otherwise
    #[default]
    Auto,
    /// Always, also into pipes and files
    Always,
    /// Never
    Never,
}

impl Choice {
    /// Decides for one stream: the flag, then `NO_COLOR`, `CLICOLOR_FORCE`, `TERM=dumb`,
    /// `CLICOLOR=0` (no-color.org, bixense.com/clicolors), then whether it is a terminal.
    pub(crate) fn decide(self, env: impl Fn(&str) -> Option<String>, is_tty: bool) -> bool {
        let set = |name: &str| env(name).filter(|value| !value.is_empty());
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if set("NO_COLOR").is_some() => false,
            Self::Auto if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            Self::Auto if set("TERM").is_some_and(|value| value == "dumb") => false,
            Self::Auto if set("CLICOLOR").is_some_and(|value| value == "0") => false,
            Self::Auto => is_tty,
        }
    }
}

/// Headers and keys.
pub(crate) fn bold(text: &str) -> String {
    styled(Style::new().bold(), text)
}

/// The word `error`.
pub(crate) fn error(text: &str) -> String {
    styled(AnsiColor::Red.on_default().bold(), text)
}

/// The word `warning`.
pub(crate) fn warning(text: &str) -> String {
    styled(AnsiColor::Yellow.on_default().bold(), text)
}

/// The word `hint`.
pub(crate) fn hint(text: &str) -> String {
    styled(AnsiColor::Cyan.on_default(), text)
}

fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(env: &[(&str, &str)], is_tty: bool) -> bool {
        let find = |name: &str| env.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        Choice::Auto.decide(find, is_tty)
    }

    #[test]
    fn the_environment_is_heard_in_its_order() {
        assert!(auto(&[], true));
        assert!(!auto(&[], false));
        assert!(!auto(&[("NO_COLOR", "1")], true));
        assert!(auto(&[("NO_COLOR", "")], true), "an empty NO_COLOR says nothing");
        assert!(!auto(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], true));
        assert!(auto(&[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], false));
        assert!(!auto(&[("CLICOLOR_FORCE", "0")], false));
        assert!(!auto(&[("TERM", "dumb")], true));
        assert!(!auto(&[("CLICOLOR", "0")], true));
        assert!(!auto(&[("CLICOLOR", "1")], false));
    }

    #[test]
    fn the_flag_wins_over_the_environment() {
        assert!(Choice::Always.decide(|_| Some("1".to_owned()), false));
        assert!(!Choice::Never.decide(|_| Some("1".to_owned()), true));
    }
}
