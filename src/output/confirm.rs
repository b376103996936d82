//! Asks before something is lost. Without a person to ask it refuses, and says which flag agrees.

use std::io;

use dialoguer::{Input, console::Term};

use super::escape;
use crate::error::{Exit, Failure};

/// What is about to happen, and what agrees to it.
pub(crate) struct Confirmation<'a> {
    /// The question, without answer choices: ``Delete room `r1` with all its messages?``.
    pub(crate) question: &'a str,
    /// The text to type, such as the room's id.
    pub(crate) expected: &'a str,
    /// `--yes` was given.
    pub(crate) assume_yes: bool,
    /// A person can answer: stdin and stderr are terminals.
    pub(crate) interactive: bool,
}

impl Confirmation<'_> {
    /// Goes on only with consent: `--yes`, or the right answer on the terminal.
    ///
    /// # Errors
    ///
    /// Exit 2 when nobody can be asked, 1 when the answer was another, 130 on Ctrl-C.
    pub(crate) fn obtain(&self) -> Result<(), Failure> {
        self.obtain_by(ask_terminal)
    }

    fn obtain_by(&self, ask: impl FnOnce(String) -> io::Result<String>) -> Result<(), Failure> {
        if self.assume_yes {
            return Ok(());
        }
        let question = escape::visible(self.question);
        if !self.interactive {
            return Err(Failure::usage(format!("not confirmed: {question}"))
                .cause("there is no terminal to ask on")
                .hint("add --yes to go on without being asked"));
        }
        let prompt = format!("{question} Type {} to go on", escape::visible(self.expected));
        let answer = match ask(prompt) {
            Ok(answer) => answer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                return Err(Failure::interrupted());
            }
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => String::new(),
            Err(error) => return Err(Failure::new(Exit::Failed, "cannot ask").causes(&error)),
        };
        if answer.trim() == self.expected.trim() {
            Ok(())
        } else {
            Err(Failure::new(Exit::Failed, "not confirmed; nothing was changed"))
        }
    }
}

fn ask_terminal(prompt: String) -> io::Result<String> {
    let input = Input::<String>::new().with_prompt(prompt).allow_empty(true).report(true);
    input.interact_text_on(&Term::stderr()).map_err(|dialoguer::Error::IO(error)| error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn obtain(
        expected: &str,
        assume_yes: bool,
        interactive: bool,
        answer: io::Result<String>,
    ) -> Result<(), u8> {
        let question = "Delete room `r1`?";
        Confirmation { question, expected, assume_yes, interactive }
            .obtain_by(|_| answer)
            .map_err(|failure| failure.exit().code())
    }

    fn never() -> io::Result<String> {
        Err(io::Error::other("asked although it must not"))
    }

    #[test]
    fn yes_is_not_asked() {
        assert_eq!(obtain("r1", true, true, never()), Ok(()));
        assert_eq!(obtain("r1", true, false, never()), Ok(()));
    }

    #[test]
    fn without_a_terminal_it_is_a_usage_error_that_names_the_flag() {
        let confirmation = Confirmation {
            question: "Delete room `r1`?",
            expected: "r1",
            assume_yes: false,
            interactive: false,
        };
        let failure = confirmation.obtain_by(|_| never()).unwrap_err();
        assert_eq!(failure.exit(), Exit::Usage);
        assert!(failure.hint_text().is_some_and(|hint| hint.contains("--yes")));
    }

    #[test]
    fn only_the_right_answer_agrees() {
        let answer = |text: &str| Ok(text.to_owned());
        assert_eq!(obtain("r1", false, true, answer(" r1 \n")), Ok(()));
        assert_eq!(obtain("r1", false, true, answer("y")), Err(1));
        assert_eq!(obtain("r1", false, true, answer("R1")), Err(1));
        assert_eq!(obtain("r1", false, true, answer("")), Err(1));
    }

    #[test]
    fn ctrl_c_and_a_closed_terminal_change_nothing() {
        let error = |kind: io::ErrorKind| Err(kind.into());
        assert_eq!(obtain("r1", false, true, error(io::ErrorKind::Interrupted)), Err(130));
        assert_eq!(obtain("r1", false, true, error(io::ErrorKind::UnexpectedEof)), Err(1));
    }

    #[test]
    fn the_prompt_shows_foreign_text_harmlessly() {
        let mut shown = String::new();
        let confirmation = Confirmation {
            question: "Delete room `\u{1b}[2J`?",
            expected: "\u{202e}r1",
            assume_yes: false,
            interactive: true,
        };
        let _ = confirmation.obtain_by(|prompt| {
            shown = prompt;
            Ok(String::new())
        });
        assert_eq!(shown, "Delete room `\\u{1b}[2J`? Type \\u{202e}r1 to go on");
    }
}
