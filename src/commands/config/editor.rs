//! The user's editor on a text of ours.

use std::io::{IsTerminal as _, Write as _};

use tempfile::NamedTempFile;
use tokio::process::Command;

use crate::env::{self, Environment};
use crate::error::{Exit, Failure};

/// What came back from the editor. The file goes when this is dropped, unless it is kept.
pub(super) struct Edited {
    /// The text.
    pub(super) text: String,
    file: NamedTempFile,
}

impl Edited {
    /// Leaves the file for its writer; the failure says where it is.
    pub(super) fn keep_for(self, failure: Failure) -> Failure {
        match self.file.into_temp_path().keep() {
            Ok(path) => failure.cause(format!("what you wrote is kept in {}", path.display())),
            Err(_) => failure,
        }
    }
}

/// Opens the editor on a text and waits until it is closed.
///
/// # Errors
///
/// There is no editor, it cannot be started, or it fails; the text cannot be written or read back.
pub(super) async fn edit(text: &str, environment: &Environment) -> Result<Edited, Failure> {
    let words = words(environment, std::io::stdin().is_terminal())?;
    let (program, arguments) = words.split_first().ok_or_else(no_editor)?;
    let mut builder = tempfile::Builder::new();
    // Only its owner may read it: temporary files have mode 0600.
    let mut file = builder.prefix("imkit-config-").suffix(".json").tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    let status = Command::new(program).args(arguments).arg(file.path()).status().await;
    let status = status.map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot start the editor {program}"))
            .causes(&error)
            .hint(HINT)
    })?;
    // Editors may replace the file instead of writing into it, so it is read by its name.
    let written = std::fs::read_to_string(file.path());
    if !status.success() {
        let failure = Failure::new(Exit::Failed, format!("the editor {program} failed: {status}"))
            .hint("nothing was changed");
        // It may have been killed after hours of work.
        return Err(match written {
            Ok(written) if written != text => Edited { text: written, file }.keep_for(failure),
            _ => failure,
        });
    }
    match written {
        Ok(text) => Ok(Edited { text, file }),
        Err(error) => {
            let failure = Failure::new(Exit::Failed, "cannot read back what the editor wrote");
            Err(Edited { text: String::new(), file }.keep_for(failure.causes(&error)))
        }
    }
}

const HINT: &str = "set VISUAL or EDITOR to a program that edits the file it is given";

fn no_editor() -> Failure {
    Failure::usage("there is no editor").hint(HINT)
}

/// The words of the editor's command line. They are split as a shell would, and no shell is run.
fn words(environment: &Environment, interactive: bool) -> Result<Vec<String>, Failure> {
    for variable in [&env::VISUAL, &env::EDITOR] {
        if let Some(line) = environment.text(variable)? {
            let words = shell_words::split(line).map_err(|_| {
                Failure::usage(format!("{} has a quote that does not end", variable.name))
                    .hint(HINT)
            })?;
            return if words.is_empty() { Err(no_editor()) } else { Ok(words) };
        }
    }
    if interactive && cfg!(unix) { Ok(vec!["vi".to_owned()]) } else { Err(no_editor()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)], interactive: bool) -> Option<Vec<String>> {
        words(&Environment::of(pairs), interactive).ok()
    }

    #[test]
    fn the_editors_words_are_split_without_a_shell() {
        let line = "code --wait 'my file' $HOME;rm";
        let expected = ["code", "--wait", "my file", "$HOME;rm"];
        assert_eq!(of(&[("EDITOR", line)], false).unwrap(), expected);
        assert_eq!(of(&[("EDITOR", "vi"), ("VISUAL", "emacs -nw")], false).unwrap()[0], "emacs");
        assert_eq!(of(&[("EDITOR", "vi 'x")], false), None);
        assert_eq!(of(&[("EDITOR", "  ")], false), None);
    }

    #[test]
    fn without_a_choice_only_a_terminal_gets_an_editor() {
        assert_eq!(of(&[], false), None);
        #[cfg(unix)]
        assert_eq!(of(&[], true).unwrap(), ["vi"]);
    }
}
