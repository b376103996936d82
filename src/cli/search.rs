//! `imkit messages search`. Only users search: the credential is theirs.

use clap::{Args, ValueEnum};

use super::parse::{self, Limit};
use super::user_access::UserAccessArgs;

/// What a search looks through.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum SearchTarget {
    /// The text of messages.
    Messages,
    /// Names of rooms (older pages only).
    RoomName,
    /// Nicknames of rooms' members (older pages only).
    RoomMember,
    /// Tags of rooms (older pages only).
    RoomTag,
    /// The user's private tags of rooms (older pages only).
    MyTag,
    /// The user's folders of rooms (older pages only).
    MyFolder,
}

/// Arguments of `messages search`.
#[derive(Args, Debug)]
pub(crate) struct MessagesSearchArgs {
    /// The word; case is ignored.
    #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) word: String,
    /// What to look through.
    #[arg(long = "in", value_name = "WHAT", default_value = "messages")]
    pub(crate) target: SearchTarget,
    /// Only in this room.
    #[arg(long, value_name = "ROOM", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: Option<String>,
    /// Only in rooms with this tag. May be repeated: rooms need all of them.
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Vec<String>,
    /// Most results: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "all", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    #[command(flatten)]
    pub(crate) access: UserAccessArgs,
}
