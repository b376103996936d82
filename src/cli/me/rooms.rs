//! `imkit me rooms` and `imkit me rooms prefs`.

use clap::{Args, Subcommand};

use crate::cli::messages::MessageInRoomArgs;
use crate::cli::parse::{self, Expiry, Field, Limit};
use crate::cli::rooms::{RoomArgs, RoomKind};

/// Verbs over the rooms of a user.
#[derive(Subcommand, Debug)]
pub(crate) enum MeRoomsCommand {
    /// List the user's rooms with their unread counts. Frozen rooms are not among them.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms list
  imkit --local me --as alice rooms list --unread-first --limit 10
  imkit --local me --as alice rooms list --sort '-lastMessage -createdTime' -o id
  imkit --local me --as alice rooms list --filter '{\"roomTags\":\"public\"}'")]
    List(MeRoomsListArgs),
    /// Mute a room's notifications for the user.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms mute lobby")]
    Mute(RoomArgs),
    /// End the muting of a room.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms unmute lobby")]
    Unmute(RoomArgs),
    /// Join a room, or accept an invitation to it.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as carol rooms join lobby")]
    Join(RoomArgs),
    /// Create a room with the user in it, and bring in others.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms create kitchen --name Kitchen --member bob
  imkit --local me --as alice rooms create garden --member carol --invite
  imkit --local me --as alice rooms create --type direct --member bob")]
    Create(MeRoomsCreateArgs),
    /// List the ids of the user's rooms.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms ids -o id")]
    Ids,
    /// Mark a room as read up to a message.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms read lobby 5f890cf37d980e06f6aaf349")]
    Read(MessageInRoomArgs),
    /// Leave a room.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms leave lobby
  imkit --local me --as alice rooms leave lobby --system-message")]
    Leave(MeRoomsLeaveArgs),
    /// Keep preferences for rooms: private tags, a folder, flags.
    #[command(subcommand)]
    Prefs(RoomPrefsCommand),
}

/// Arguments of `me rooms list`.
#[derive(Args, Debug)]
pub(crate) struct MeRoomsListArgs {
    /// Most rooms to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "all", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    /// Rooms to skip.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) skip: u64,
    /// Fields to sort by, separated by spaces; a leading `-` is descending.
    #[arg(long, value_name = "FIELDS", allow_hyphen_values = true)]
    pub(crate) sort: Option<String>,
    /// Rooms with unread messages first.
    #[arg(long)]
    pub(crate) unread_first: bool,
    /// Only rooms with a newer message, or created, since: an instant (2030-01-31T00:00:00Z), or a
    /// span ago (1h, 7d).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) updated_after: Option<Expiry>,
    /// Only rooms that match this Mongo filter, as JSON (older pages only).
    #[arg(long, value_name = "JSON")]
    pub(crate) filter: Option<String>,
    /// Only rooms whose preferences of the user match this Mongo filter, as JSON.
    #[arg(long, value_name = "JSON")]
    pub(crate) pref: Option<String>,
}

/// Arguments of `me rooms create`.
#[derive(Args, Debug)]
pub(crate) struct MeRoomsCreateArgs {
    /// The room's id; the platform makes one when it is missing.
    #[arg(value_parser = parse::id)]
    pub(crate) room: Option<String>,
    /// Kind of room.
    #[arg(long = "type", value_enum, value_name = "KIND", default_value = "group")]
    pub(crate) kind: RoomKind,
    /// Who else is in it: the id of a user or group. May be repeated.
    #[arg(long = "member", value_name = "USER", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) members: Vec<String>,
    /// The others must accept first; not in direct rooms.
    #[arg(long)]
    pub(crate) invite: bool,
    /// Write a system message for each member that joins.
    #[arg(long)]
    pub(crate) system_message: bool,
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) cover: Option<String>,
    /// Description.
    #[arg(long, value_name = "TEXT")]
    pub(crate) description: Option<String>,
    /// Shared tag. May be repeated.
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Vec<String>,
    /// Webhook URL or key.
    #[arg(long, value_name = "URL")]
    pub(crate) webhook: Option<String>,
    /// Enable the robot, and with it the webhook: true or false.
    #[arg(long, value_name = "BOOL")]
    pub(crate) bot_mode: Option<bool>,
    /// Custom parameters, as a=1&b=2.
    #[arg(long, value_name = "TEXT")]
    pub(crate) ext_params: Option<String>,
}

/// Arguments of `me rooms leave`.
#[derive(Args, Debug)]
pub(crate) struct MeRoomsLeaveArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// Write a system message.
    #[arg(long)]
    pub(crate) system_message: bool,
}

/// Verbs over preferences for rooms.
#[derive(Subcommand, Debug)]
pub(crate) enum RoomPrefsCommand {
    /// List the preferences for rooms, of the user or of a group.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms prefs list
  imkit --local me --as bob rooms prefs list --group support")]
    List(RoomPrefsListArgs),
    /// Set preferences for a room; only what is given changes.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms prefs set lobby --tag urgent --folder Work
  imkit --local me --as bob rooms prefs set lobby --group support --sticky true")]
    Set(RoomPrefsSetArgs),
    /// Unset one preference for a room.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local me --as alice rooms prefs unset lobby folder
  imkit --local me --as bob rooms prefs unset lobby sticky --group support")]
    Unset(RoomPrefsUnsetArgs),
}

/// Arguments of `me rooms prefs list`.
#[derive(Args, Debug)]
pub(crate) struct RoomPrefsListArgs {
    /// The preferences of this user group instead of the user's own.
    #[arg(long, value_name = "GROUP", value_parser = parse::id)]
    pub(crate) group: Option<String>,
}

/// Arguments of `me rooms prefs set`.
#[derive(Args, Debug)]
pub(crate) struct RoomPrefsSetArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The preferences of this user group instead of the user's own.
    #[arg(long, value_name = "GROUP", value_parser = parse::id)]
    pub(crate) group: Option<String>,
    /// Private tag. May be repeated; replaces the tags that were there.
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Vec<String>,
    /// Colour of a tag. May be repeated; replaces the colours that were there.
    #[arg(long = "tag-color", value_name = "TAG=COLOR", value_parser = parse::field)]
    pub(crate) tag_colors: Vec<Field>,
    /// Folder.
    #[arg(long, value_name = "NAME")]
    pub(crate) folder: Option<String>,
    /// Muted: true or false. The platform stores it and does not use it: see `me rooms mute`.
    #[arg(long, value_name = "BOOL")]
    pub(crate) muted: Option<bool>,
    /// At the top of lists: true or false.
    #[arg(long, value_name = "BOOL")]
    pub(crate) sticky: Option<bool>,
    /// Left out of lists: true or false.
    #[arg(long, value_name = "BOOL")]
    pub(crate) hidden: Option<bool>,
    /// With messages translated: true or false.
    #[arg(long, value_name = "BOOL")]
    pub(crate) translation: Option<bool>,
}

/// Arguments of `me rooms prefs unset`.
#[derive(Args, Debug)]
pub(crate) struct RoomPrefsUnsetArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The preference: tags, tagColors, folder, muted, sticky, hidden, translation.
    #[arg(value_parser = parse::id)]
    pub(crate) key: String,
    /// The preferences of this user group instead of the user's own.
    #[arg(long, value_name = "GROUP", value_parser = parse::id)]
    pub(crate) group: Option<String>,
}
