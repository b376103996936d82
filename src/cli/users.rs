//! `imkit users`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::bulk::BulkArgs;
use super::export::ExportArgs;
use super::parse::{self, Field, Limit};

/// Verbs over users.
#[derive(Subcommand, Debug)]
pub(crate) enum UsersCommand {
    /// Create a user, or update the one that has this id.
    #[command(before_help = "\
Examples:
  imkit --local users create alice --nickname Alice --issue-token
  imkit --local users create bob --property team=red --property level:=3")]
    Create(UsersCreateArgs),
    /// Change a user that exists.
    #[command(before_help = "\
Examples:
  imkit --local users update alice --nickname 'Alice B.'

The platform would create a user whose id it does not know; this command looks first and exits 3.")]
    Update(UsersUpdateArgs),
    /// Show one user.
    #[command(before_help = "\
Examples:
  imkit --local users get alice
  imkit --local users get alice --jq .nickname")]
    Get(UsersGetArgs),
    /// List users, all of them unless --limit says less.
    #[command(before_help = "\
Examples:
  imkit --local users list
  imkit --local users list --limit 10 -o csv
  imkit --local users list --filter '{\"nickname\":{\"$regex\":\"^A\"}}'")]
    List(UsersListArgs),
    /// Find users whose id or nickname holds a text.
    #[command(before_help = "\
Examples:
  imkit --local users find ali
  imkit --local users find red --in team")]
    Find(UsersFindArgs),
    /// Write all users as NDJSON, JSON or CSV.
    #[command(before_help = "\
Examples:
  imkit --local users export > users.ndjson
  imkit --local users export --out users.csv --fields _id,nickname,avatarUrl
  imkit --local users export --out users.json --resume
  imkit --local users export --filter '{\"nickname\":{\"$exists\":true}}' -o csv

The order is the platform's, which is not documented; each user comes once, and a warning says when
the list changed while it was read. Without -o the format is that of the file's ending, else NDJSON.
Tokens are left out. `imkit users import` reads what this writes: NDJSON and JSON whole (custom
properties with --properties), CSV with the columns of --fields, formulas made harmless by a ' that
the import takes away.")]
    Export(UsersExportArgs),
    /// Create or update a user for every row of a CSV, NDJSON or JSON file.
    #[command(before_help = "\
Examples:
  imkit --local users import users.csv
  imkit --local users import users.csv --estimate
  imkit --local users import users.ndjson --properties --map Name=nickname

A row needs _id (or id) and may have nickname and avatarUrl. What else it has must be named: --map
says what a column is, --properties makes every other column a custom property. Empty cells leave a
field as it is, and cells are text: 007 stays 007. Only a ' before =, +, - or @, which exports put
there against spreadsheets, is taken away. What the platform keeps by itself (createdAt, mute, ...)
is left out, so that an export can be imported. Of two rows with one id the later one wins.

Rejected rows go to users.rejected.csv with the reason in the column _error, and the command ends
with 8; correct them there and import that file. A job that was stopped goes on where it stopped:
imkit jobs resume.")]
    Import(UsersImportArgs),
    /// Mute the notifications of a room for a user. Messages are delivered all the same.
    #[command(subcommand)]
    Notifications(UserNotificationsCommand),
}

/// Verbs over a user's notifications.
#[derive(Subcommand, Debug)]
pub(crate) enum UserNotificationsCommand {
    /// Mute a room's notifications for a user.
    #[command(before_help = "\
Examples:
  imkit --local users notifications mute alice lobby")]
    Mute(UserInRoomArgs),
    /// End the muting of a room for a user.
    #[command(before_help = "\
Examples:
  imkit --local users notifications unmute alice lobby")]
    Unmute(UserInRoomArgs),
}

/// One user and one room.
#[derive(Args, Debug)]
pub(crate) struct UserInRoomArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
}

/// What a user looks like.
#[derive(Args, Debug, Clone)]
pub(crate) struct UserProfileArgs {
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) nickname: Option<String>,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) avatar_url: Option<String>,
    /// Custom property: name=text or name:=json. May be repeated.
    #[arg(long = "property", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) properties: Vec<Field>,
    /// Have the server issue an access token and print it. Each call issues one more.
    #[arg(long)]
    pub(crate) issue_token: bool,
}

/// Arguments of `users create`.
#[derive(Args, Debug)]
pub(crate) struct UsersCreateArgs {
    /// The user's id.
    #[arg(value_parser = parse::id)]
    pub(crate) user: String,
    #[command(flatten)]
    pub(crate) profile: UserProfileArgs,
}

/// Arguments of `users update`.
#[derive(Args, Debug)]
pub(crate) struct UsersUpdateArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    #[command(flatten)]
    pub(crate) profile: UserProfileArgs,
}

/// Arguments of `users get`.
#[derive(Args, Debug)]
pub(crate) struct UsersGetArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
}

/// Arguments of `users list`.
#[derive(Args, Debug)]
pub(crate) struct UsersListArgs {
    /// Mongo filter as JSON. Operators: $eq $ne $gt $gte $lt $lte $regex $in $nin $exists $type.
    #[arg(long, value_name = "JSON")]
    pub(crate) filter: Option<String>,
    /// Most users to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "all", value_parser = parse::limit)]
    pub(crate) limit: Limit,
}

/// Arguments of `users export`.
#[derive(Args, Debug)]
pub(crate) struct UsersExportArgs {
    /// Mongo filter as JSON. Operators: $eq $ne $gt $gte $lt $lte $regex $in $nin $exists $type.
    #[arg(long, value_name = "JSON")]
    pub(crate) filter: Option<String>,
    #[command(flatten)]
    pub(crate) export: ExportArgs,
}

/// Arguments of `users import`.
#[derive(Args, Debug)]
pub(crate) struct UsersImportArgs {
    /// The file; `-` is standard input.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Make every column that has no other meaning a custom property.
    #[arg(long)]
    pub(crate) properties: bool,
    #[command(flatten)]
    pub(crate) bulk: BulkArgs,
}

/// Arguments of `users find`.
#[derive(Args, Debug)]
pub(crate) struct UsersFindArgs {
    /// The text, taken literally, in any case.
    #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) text: String,
    /// Field to look in, instead of id and nickname. May be repeated.
    #[arg(long = "in", value_name = "FIELD")]
    pub(crate) within: Vec<String>,
    /// Most users to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "all", value_parser = parse::limit)]
    pub(crate) limit: Limit,
}
