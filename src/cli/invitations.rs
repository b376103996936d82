//! `imkit rooms invitations` and `imkit me invitations`.

use clap::{Args, Subcommand};

use super::parse;
use super::rooms::RoomArgs;

/// Verbs over the invitations to a room.
#[derive(Subcommand, Debug)]
pub(crate) enum InvitationsCommand {
    /// List who is invited to a room and has not answered.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local rooms invitations list lobby")]
    List(RoomArgs),
    /// Withdraw invitations to a room. Whoever is not invited is passed over.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local rooms invitations cancel lobby carol")]
    Cancel(InvitationsCancelArgs),
}

/// Arguments of `rooms invitations cancel`.
#[derive(Args, Debug)]
pub(crate) struct InvitationsCancelArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// Ids of the invited.
    #[arg(required = true, value_parser = parse::id, value_name = "USER",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) users: Vec<String>,
}

/// Verbs over the invitations that a user got.
#[derive(Subcommand, Debug)]
pub(crate) enum MeInvitationsCommand {
    /// List the rooms that the user is invited to.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as carol invitations list")]
    List,
    /// Decline the invitations to a room. `imkit me rooms join` accepts.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as carol invitations decline lobby")]
    Decline(RoomArgs),
}
