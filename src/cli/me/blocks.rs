//! `imkit me blocks`.

use clap::{Args, Subcommand};

use crate::cli::parse;

/// Verbs over blocked users.
#[derive(Subcommand, Debug)]
pub(crate) enum BlocksCommand {
    /// Block a user: the direct room of the two is closed in both directions.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice blocks add carol")]
    Add(BlockArgs),
    /// List the users whom the user has blocked.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice blocks list
  imkit --local me --as alice blocks list -o id")]
    List,
    /// Lift a block.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice blocks remove carol")]
    Remove(BlockArgs),
}

/// One user.
#[derive(Args, Debug)]
pub(crate) struct BlockArgs {
    /// The other user's id.
    #[arg(value_name = "USER", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) blockee: String,
}
