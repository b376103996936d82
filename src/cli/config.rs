//! `imkit config`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::parse;

/// Verbs over the application's runtime configuration.
#[derive(Subcommand, Debug)]
pub(crate) enum ConfigCommand {
    /// Show the configuration, or the value of one key.
    #[command(before_help = "\
Examples:
  imkit --local config get
  imkit --local config set announcement '{\"text\": \"Closed on Monday\"}'
  imkit --local config get announcement -o json

Every user of the application can read all of it: it is no place for secrets.")]
    Get(ConfigGetArgs),
    /// Set one key to a whole new value; other keys stay.
    #[command(before_help = "\
Examples:
  imkit --local config set theme '\"dark\"'
  imkit --local config set featureFlags '{\"enableFileSharing\": true}'
  echo '{\"text\": \"Welcome\"}' | imkit --local config set announcement --input -")]
    Set(ConfigSetArgs),
    /// Delete one key.
    #[command(before_help = "\
Examples:
  imkit --local config set theme '\"dark\"'
  imkit --local config unset theme --yes")]
    Unset(ConfigUnsetArgs),
    /// Change the configuration in an editor.
    #[command(before_help = "\
Examples:
  imkit --local config edit

Opens the configuration as JSON in $VISUAL or $EDITOR, shows what you changed, asks, and writes the
keys that you changed and no other. When somebody else has changed one of them meanwhile, nothing
is written and the exit status is 5. What you wrote is kept whenever it could not be applied.")]
    Edit,
}

/// Arguments of `config get`.
#[derive(Args, Debug)]
pub(crate) struct ConfigGetArgs {
    /// The key; all keys without it.
    #[arg(value_parser = parse::id)]
    pub(crate) key: Option<String>,
}

/// Arguments of `config set`.
#[derive(Args, Debug)]
pub(crate) struct ConfigSetArgs {
    /// The key.
    #[arg(value_parser = parse::id)]
    pub(crate) key: String,
    /// The value, as JSON: a text stands in double quotes.
    #[arg(value_name = "JSON", required_unless_present = "input", conflicts_with = "input")]
    pub(crate) value: Option<String>,
    /// Read the value from a file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,
}

/// Arguments of `config unset`.
#[derive(Args, Debug)]
pub(crate) struct ConfigUnsetArgs {
    /// The key.
    #[arg(value_parser = parse::id)]
    pub(crate) key: String,
}
