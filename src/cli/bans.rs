//! `imkit rooms bans`.

use clap::{Args, Subcommand};

use super::parse;
use super::rooms::RoomArgs;

/// Verbs over the bans of a room.
#[derive(Subcommand, Debug)]
pub(crate) enum BansCommand {
    /// Ban a user: no more messages into the room. Banning again changes nothing.
    #[command(before_help = "\
Examples:
  imkit --local rooms bans add lobby bob

Only group rooms with an owner have bans.")]
    Add(BanArgs),
    /// List who is banned in a room.
    #[command(before_help = "\
Examples:
  imkit --local rooms bans list lobby")]
    List(RoomArgs),
    /// Lift a ban.
    #[command(before_help = "\
Examples:
  imkit --local rooms bans remove lobby carol")]
    Remove(BanArgs),
}

/// One user in one room.
#[derive(Args, Debug)]
pub(crate) struct BanArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
}
