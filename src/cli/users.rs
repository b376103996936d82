//! `imkit users`.

use clap::{Args, Subcommand};

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
  imkit --local users notifications mute alice lobby
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
