//! `imkit me`: what one user does, with the client key and a token of that user.

pub(crate) mod blocks;
pub(crate) mod messages;
pub(crate) mod prefs;
pub(crate) mod rooms;

use clap::{Args, Subcommand};

use super::invitations::MeInvitationsCommand;
use super::parse::{self, Field};
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
    /// Change the user's own profile; only what is given changes.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice update --nickname 'Alice A.'
  imkit --local me --as alice update --property level:=3")]
    Update(MeUpdateArgs),
    /// Count the user's unread messages.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice badge
  imkit --local me --as alice badge --tag public
  imkit --local me --as alice badge --by-tag")]
    Badge(MeBadgeArgs),
    /// List the user's rooms, mute and leave them, and keep preferences for them.
    #[command(subcommand)]
    Rooms(rooms::MeRoomsCommand),
    /// React to messages.
    #[command(subcommand)]
    Messages(messages::MeMessagesCommand),
    /// List and decline invitations to rooms.
    #[command(subcommand)]
    Invitations(MeInvitationsCommand),
    /// Block users from direct chats.
    #[command(subcommand)]
    Blocks(blocks::BlocksCommand),
    /// Keep the user's preferences, by key.
    #[command(subcommand)]
    Prefs(prefs::PrefsCommand),
    /// Turn the user's notifications on or off.
    #[command(subcommand)]
    Notifications(NotificationsCommand),
    /// Revoke the token in use, or all others of the user.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice logout --yes
  imkit --local me --as alice logout --others --yes")]
    Logout(MeLogoutArgs),
}

/// Arguments of `me update`.
#[derive(Args, Debug)]
pub(crate) struct MeUpdateArgs {
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) nickname: Option<String>,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) avatar_url: Option<String>,
    /// Custom property: name=text or name:=json. May be repeated.
    #[arg(long = "property", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) properties: Vec<Field>,
}

/// Arguments of `me badge`.
#[derive(Args, Debug)]
pub(crate) struct MeBadgeArgs {
    /// Count only rooms with this tag. May be repeated.
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Vec<String>,
    /// Count tag by tag: those of --tag, or all that there are.
    #[arg(long)]
    pub(crate) by_tag: bool,
}

/// The switch of `me notifications`.
#[derive(Subcommand, Debug)]
pub(crate) enum NotificationsCommand {
    /// Turn notifications on.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice notifications on")]
    On,
    /// Turn notifications off.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice notifications off")]
    Off,
}

/// Arguments of `me logout`.
#[derive(Args, Debug)]
pub(crate) struct MeLogoutArgs {
    /// Keep the token in use, and revoke all others.
    #[arg(long)]
    pub(crate) others: bool,
}
