//! `imkit me`: what one user does, with the client key and a token of that user.

use clap::{Args, Subcommand};

use super::user_access::UserAccessArgs;

/// Speaks as one user.
#[derive(Args, Debug)]
#[command(
    arg_required_else_help = true,
    before_help = "\
Examples:
  imkit --local me --as alice get
  imkit --local me --as alice rooms list",
    after_help = "\
Against a real server, give the client key in IMKIT_CLIENT_KEY (or as client_key in the profile) and
the user's token in IMKIT_USER_TOKEN, with --token-file or with --token-stdin."
)]
pub(crate) struct MeArgs {
    #[command(flatten)]
    pub(crate) access: UserAccessArgs,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: MeCommand,
}

/// What a user does.
#[derive(Subcommand, Debug)]
pub(crate) enum MeCommand {
    /// Show the user's own profile.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice get
  imkit --local me --as alice get --jq .nickname")]
    Get,
}
