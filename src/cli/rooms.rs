//! `imkit rooms` and `imkit rooms members`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::bans::BansCommand;
use super::bulk::BulkArgs;
use super::invitations::InvitationsCommand;
use super::parse::{self, Field, Share};
use crate::bulk::source::{Format, Mapping};

/// Verbs over rooms.
#[derive(Subcommand, Debug)]
pub(crate) enum RoomsCommand {
    /// Create a room.
    #[command(before_help = "\
Examples:
  imkit --local rooms create lobby --name Lobby --member alice --member bob
  imkit --local rooms create --type direct --member alice --member bob")]
    Create(RoomsCreateArgs),
    /// Show one room.
    #[command(before_help = "\
Examples:
  imkit --local rooms get lobby
  imkit --local rooms get lobby --fields _id,name,status")]
    Get(RoomArgs),
    /// Change a room; only what is given changes.
    #[command(before_help = "\
Examples:
  imkit --local rooms update lobby --name 'The lobby' --tag public")]
    Update(RoomsUpdateArgs),
    /// Delete a room with all its messages, for good.
    #[command(before_help = "\
Examples:
  imkit --local rooms delete lobby
  imkit --local rooms delete lobby --yes")]
    Delete(RoomArgs),
    /// Freeze a room: users no longer see it. Reversible.
    #[command(before_help = "\
Examples:
  imkit --local rooms freeze lobby")]
    Freeze(RoomArgs),
    /// Unfreeze a room.
    #[command(before_help = "\
Examples:
  imkit --local rooms unfreeze lobby")]
    Unfreeze(RoomArgs),
    /// Say whether a room exists; exit 3 when it does not.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local rooms exists lobby
  imkit --local rooms exists lobby --jq .exists")]
    Exists(RoomArgs),
    /// Create a room for every row of a CSV, NDJSON or JSON file.
    #[command(before_help = "\
Examples:
  imkit --local rooms import rooms.csv
  imkit --local rooms import rooms.ndjson --estimate

A row may have _id, name, roomType (group or direct), members, owner, description, cover, roomTags,
webhook, botMode and extParams. A cell of members or roomTags is a JSON array or holds ids between
semicolons. Give every room an _id: whether one without it was made cannot be told when no answer
came, and the job then stops and asks. A room that exists already is a rejected row.

Rejected rows go to rooms.rejected.csv with the reason; correct them there and import that file. A
job that was stopped goes on where it stopped: imkit jobs resume.")]
    Import(RoomsImportArgs),
    /// List, add, remove and change a room's members.
    #[command(subcommand)]
    Members(MembersCommand),
    /// List and withdraw invitations to a room; `rooms members add --invite` makes them.
    #[command(subcommand)]
    Invitations(InvitationsCommand),
    /// Ban users in a room.
    #[command(subcommand)]
    Bans(BansCommand),
}

/// Kind of a room.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum RoomKind {
    /// Two members.
    Direct,
    /// Any number of members.
    Group,
}

/// One room.
#[derive(Args, Debug)]
pub(crate) struct RoomArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
}

/// What a room looks like; shared by create and update.
#[derive(Args, Debug, Clone)]
pub(crate) struct RoomProfileArgs {
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) cover: Option<String>,
    /// Description.
    #[arg(long, value_name = "TEXT")]
    pub(crate) description: Option<String>,
    /// Shared tag. May be repeated; replaces the tags that were there.
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
    /// The owner's user id.
    #[arg(long, value_name = "USER", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) owner: Option<String>,
}

/// Arguments of `rooms create`.
#[derive(Args, Debug)]
pub(crate) struct RoomsCreateArgs {
    /// The room's id; the platform makes one when it is missing.
    #[arg(value_parser = parse::id)]
    pub(crate) room: Option<String>,
    /// Kind of room.
    #[arg(long = "type", value_enum, value_name = "KIND", default_value = "group")]
    pub(crate) kind: RoomKind,
    /// Member: the id of a user or group. May be repeated.
    #[arg(long = "member", value_name = "USER", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) members: Vec<String>,
    /// Write a system message for each member that joins.
    #[arg(long)]
    pub(crate) system_message: bool,
    #[command(flatten)]
    pub(crate) profile: RoomProfileArgs,
}

/// Arguments of `rooms import`.
#[derive(Args, Debug)]
pub(crate) struct RoomsImportArgs {
    /// The file; `-` is standard input.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Write a system message for each member that joins.
    #[arg(long)]
    pub(crate) system_message: bool,
    #[command(flatten)]
    pub(crate) bulk: BulkArgs,
}

/// Arguments of `rooms update`.
#[derive(Args, Debug)]
pub(crate) struct RoomsUpdateArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    #[command(flatten)]
    pub(crate) profile: RoomProfileArgs,
    /// Manager: a user id. May be repeated; replaces the managers that were there.
    #[arg(long = "manager", value_name = "USER", value_parser = parse::id)]
    pub(crate) managers: Vec<String>,
    /// Whether users may join and invite: true or false.
    #[arg(long, value_name = "BOOL")]
    pub(crate) opening: Option<bool>,
}

/// Verbs over a room's members.
#[derive(Subcommand, Debug)]
pub(crate) enum MembersCommand {
    /// List a room's members with their roles.
    #[command(before_help = "\
Examples:
  imkit --local rooms members list lobby -o id")]
    List(RoomArgs),
    /// Add members to a room.
    #[command(before_help = "\
Examples:
  imkit --local rooms members add lobby alice bob")]
    Add(MembersAddArgs),
    /// Remove members from a room.
    #[command(before_help = "\
Examples:
  imkit --local rooms members remove lobby bob")]
    Remove(MembersRemoveArgs),
    /// Make the members of a room those of a list.
    #[command(before_help = "\
Examples:
  imkit --local rooms members sync lobby members.csv --dry-run
  imkit --local rooms members sync lobby members.csv --max-removals 1 --yes
  imkit --local rooms members list lobby -o id > now.txt
  printf 'alice\\nbob\\ncarol\\n' | imkit --local rooms members sync lobby - --format ids --yes

The list is CSV, NDJSON or JSON with _id (or id, user, client), or plain ids, one a line; other
columns are left out. It must be whole: a row that cannot be read is an error, for whoever it names
would be removed. The room's owner is never removed.

The plan is shown on stderr and confirmed; --dry-run prints it, as a list of action and _id. It is
refused with exit 5 when it removes more than --max-removals allows, or when the room has changed
before it was confirmed. Then it is a job: imkit jobs resume carries it on.")]
    Sync(MembersSyncArgs),
    /// Set a member's role.
    #[command(before_help = "\
Examples:
  imkit --local rooms members role lobby alice admin")]
    Role(MembersRoleArgs),
    /// Set a property of a member.
    #[command(before_help = "\
Examples:
  imkit --local rooms members set lobby alice title=Host
  imkit --local rooms members set lobby alice level:=3")]
    Set(MembersSetArgs),
}

/// Arguments of `rooms members add`.
#[derive(Args, Debug)]
pub(crate) struct MembersAddArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// Ids of users or groups.
    #[arg(required = true, value_parser = parse::id, value_name = "USER",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) users: Vec<String>,
    /// Write a system message.
    #[arg(long)]
    pub(crate) system_message: bool,
    /// The invited must accept first.
    #[arg(long)]
    pub(crate) invite: bool,
}

/// Arguments of `rooms members remove`.
#[derive(Args, Debug)]
pub(crate) struct MembersRemoveArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// Ids of users or groups.
    #[arg(required = true, value_parser = parse::id, value_name = "USER",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) users: Vec<String>,
    /// Write a system message.
    #[arg(long)]
    pub(crate) system_message: bool,
}

/// Arguments of `rooms members sync`.
#[derive(Args, Debug)]
pub(crate) struct MembersSyncArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The list of all members; `-` is standard input.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Most members to remove: a number, or a part of the members such as 25% (at least one).
    #[arg(long, value_name = "N|P%", default_value = "10%", value_parser = parse::share)]
    pub(crate) max_removals: Share,
    /// Write system messages.
    #[arg(long)]
    pub(crate) system_message: bool,
    /// Format of the list, when its name does not tell.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// What a column of the list is: COLUMN=_id.
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = Mapping::parse)]
    pub(crate) map: Vec<Mapping>,
}

/// A member's role.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum MemberRole {
    /// May manage the room.
    Admin,
    /// An ordinary member.
    Member,
}

/// Arguments of `rooms members role`.
#[derive(Args, Debug)]
pub(crate) struct MembersRoleArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The member's user id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    /// The role.
    pub(crate) role: MemberRole,
}

/// Arguments of `rooms members set`.
#[derive(Args, Debug)]
pub(crate) struct MembersSetArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The member's user id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    /// The property: name=text or name:=json.
    #[arg(value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) property: Field,
}
