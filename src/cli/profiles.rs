//! `imkit profiles`.

use clap::{Args, Subcommand};

/// Verbs over profiles.
#[derive(Subcommand, Debug)]
pub(crate) enum ProfilesCommand {
    /// List the profiles.
    #[command(before_help = "\
Examples:
  imkit profiles list")]
    List,
    /// Make a profile the one that is used when none is named.
    #[command(before_help = "\
Examples:
  imkit profiles use staging")]
    Use(ProfileArgs),
    /// Show a profile's settings and where each comes from.
    #[command(before_help = "\
Examples:
  imkit profiles show
  imkit profiles show staging")]
    Show(ProfilesShowArgs),
}

/// One profile.
#[derive(Args, Debug)]
pub(crate) struct ProfileArgs {
    /// The profile's name.
    #[arg(add = clap_complete::ArgValueCompleter::new(crate::completion::profiles))]
    pub(crate) name: String,
}

/// Arguments of `profiles show`.
#[derive(Args, Debug)]
pub(crate) struct ProfilesShowArgs {
    /// The profile's name; the one in use when missing.
    #[arg(add = clap_complete::ArgValueCompleter::new(crate::completion::profiles))]
    pub(crate) name: Option<String>,
}
