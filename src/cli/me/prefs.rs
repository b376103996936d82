//! `imkit me prefs`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::parse::{self, Field};

/// Verbs over a user's preferences.
#[derive(Subcommand, Debug)]
pub(crate) enum PrefsCommand {
    /// List the user's preferences.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice prefs list -o json")]
    List,
    /// Show one preference.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice prefs get look --jq .data.theme")]
    Get(PrefArgs),
    /// Store a preference: a JSON object, in place of the former one of this key.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice prefs set look theme=dark size:=14
  echo '{\"theme\":\"dark\"}' | imkit --local me --as alice prefs set look --input -")]
    Set(PrefsSetArgs),
    /// Delete a preference.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice prefs delete look")]
    Delete(PrefArgs),
}

/// One preference.
#[derive(Args, Debug)]
pub(crate) struct PrefArgs {
    /// The preference's key.
    #[arg(value_parser = parse::id)]
    pub(crate) key: String,
}

/// Arguments of `me prefs set`.
#[derive(Args, Debug)]
pub(crate) struct PrefsSetArgs {
    /// The preference's key.
    #[arg(value_parser = parse::id)]
    pub(crate) key: String,
    /// Field of the value: name=text or name:=json.
    #[arg(value_name = "NAME=VALUE", value_parser = parse::field, conflicts_with = "input",
          required_unless_present = "input")]
    pub(crate) values: Vec<Field>,
    /// Read the value, a JSON object, from a file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,
}
