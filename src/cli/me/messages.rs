//! `imkit me messages`.

use clap::{Args, Subcommand};

use crate::cli::parse;

/// Verbs over messages that a user sees.
#[derive(Subcommand, Debug)]
pub(crate) enum MeMessagesCommand {
    /// React to a message.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice messages react 5f890cf37d980e06f6aaf349 like")]
    React(ReactionArgs),
    /// Take a reaction back.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice messages unreact 5f890cf37d980e06f6aaf349 like")]
    Unreact(ReactionArgs),
}

/// A reaction to a message.
#[derive(Args, Debug)]
pub(crate) struct ReactionArgs {
    /// The message's id.
    #[arg(value_parser = parse::id)]
    pub(crate) message: String,
    /// The reaction: like, wow, joy, sad or any text.
    #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) reaction: String,
}
