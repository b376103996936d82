//! `imkit messages`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::parse::{self, Expiry, Field, Limit};
use super::rooms::RoomArgs;
use super::search::MessagesSearchArgs;

/// Verbs over messages.
#[derive(Subcommand, Debug)]
pub(crate) enum MessagesCommand {
    /// Send a message as a user.
    #[command(before_help = "\
Examples:
  imkit --local messages send lobby --as alice 'Hello'
  imkit --local messages send lobby --as alice --type url --field url=https://example.com
  date | imkit --local messages send lobby --as alice --input -

The platform cannot tell a repeated message from a new one, so a send whose outcome is unknown is
never repeated: look at the room before you send it again.")]
    Send(MessagesSendArgs),
    /// List a room's messages, latest change first.
    #[command(before_help = "\
Examples:
  imkit --local messages list lobby --limit 20
  imkit --local messages list lobby --jq '.[].message'")]
    List(MessagesListArgs),
    /// Delete one message for good.
    #[command(before_help = "\
Examples:
  imkit --local messages delete lobby 5f890cf37d980e06f6aaf349 --yes")]
    Delete(MessageInRoomArgs),
    /// Delete every message of a room for good.
    #[command(before_help = "\
Examples:
  imkit --local messages purge lobby --yes")]
    Purge(RoomArgs),
    /// Take a message back: its content goes, its place stays.
    #[command(before_help = "\
Examples:
  imkit --local messages recall lobby 5f890cf37d980e06f6aaf349")]
    Recall(MessageInRoomArgs),
    /// Pin a message.
    #[command(before_help = "\
Examples:
  imkit --local messages pin 5f890cf37d980e06f6aaf349")]
    Pin(MessageArgs),
    /// Unpin a message.
    #[command(before_help = "\
Examples:
  imkit --local messages unpin 5f890cf37d980e06f6aaf349")]
    Unpin(MessageArgs),
    /// Look for a word in what a user may see, and list the ids of messages.
    ///
    /// The platform answers with ids, not with messages, and only to users: see `imkit me --help`.
    #[command(before_help = "\
Examples:
  imkit --local messages search hello --as alice
  imkit --local messages search hello --as alice --room lobby -o id
  imkit --local messages search lob --as alice --in room-name")]
    Search(MessagesSearchArgs),
}

/// Arguments of `messages send`.
#[derive(Args, Debug)]
pub(crate) struct MessagesSendArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The text.
    #[arg(conflicts_with = "input")]
    pub(crate) text: Option<String>,
    /// The sender's user id.
    #[arg(long = "as", value_name = "USER", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) sender: String,
    /// Kind of message: text, image, location, or any of your own.
    #[arg(long = "type", value_name = "KIND", default_value = "text")]
    pub(crate) kind: String,
    /// Further field of the message: name=text or name:=json. May be repeated.
    #[arg(long = "field", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) more: Vec<Field>,
    /// Read the text from a file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,
    /// Do not notify members.
    #[arg(long)]
    pub(crate) no_push: bool,
}

/// Arguments of `messages list`.
#[derive(Args, Debug)]
pub(crate) struct MessagesListArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// Most messages to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "all", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    /// Only messages before this one.
    #[arg(long, value_name = "MESSAGE", value_parser = parse::id)]
    pub(crate) before: Option<String>,
    /// Only messages changed since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) since: Option<Expiry>,
}

/// One message of a room.
#[derive(Args, Debug)]
pub(crate) struct MessageInRoomArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The message's id.
    #[arg(value_parser = parse::id)]
    pub(crate) message: String,
}

/// One message.
#[derive(Args, Debug)]
pub(crate) struct MessageArgs {
    /// The message's id.
    #[arg(value_parser = parse::id)]
    pub(crate) message: String,
}
