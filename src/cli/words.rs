//! `imkit words`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Verbs over the words that the platform keeps out of messages.
#[derive(Subcommand, Debug)]
pub(crate) enum WordsCommand {
    /// List the words.
    #[command(before_help = "\
Examples:
  imkit --local words list
  imkit --local words list -o id")]
    List,
    /// Add words.
    #[command(before_help = "\
Examples:
  imkit --local words add spam scam 'free money'

The platform keeps all words in one value of the configuration. This command reads it, changes it,
writes it and reads it again. Processes of this machine with one state directory take turns, so that
none loses a word. The platform has no versions: two machines that write at the same moment can still
lose one.")]
    Add(WordsArgs),
    /// Remove words.
    #[command(before_help = "\
Examples:
  imkit --local words remove spam")]
    Remove(WordsArgs),
    /// Replace all words by these.
    #[command(before_help = "\
Examples:
  imkit --local words set spam scam --yes")]
    Set(WordsArgs),
    /// Remove all words.
    #[command(before_help = "\
Examples:
  imkit --local words clear --yes")]
    Clear,
    /// Add the words of a file: one on a line, or a JSON array.
    #[command(before_help = "\
Examples:
  imkit --local words import words.txt
  printf 'spam\\nscam\\n' | imkit --local words import -")]
    Import(WordsImportArgs),
}

/// Arguments of `words add`, `words remove` and `words set`.
#[derive(Args, Debug)]
pub(crate) struct WordsArgs {
    /// A word or phrase; large and small letters differ.
    #[arg(required = true, value_name = "WORD", value_parser = word)]
    pub(crate) words: Vec<String>,
}

/// Arguments of `words import`.
#[derive(Args, Debug)]
pub(crate) struct WordsImportArgs {
    /// The file; `-` is standard input.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}

/// Refuses what could censor everything, or nothing.
pub(crate) fn word(text: &str) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err("a word cannot be empty".to_owned());
    }
    if text.chars().any(char::is_control) {
        return Err(format!("{text:?} has control characters, which no message shows"));
    }
    Ok(text.to_owned())
}
