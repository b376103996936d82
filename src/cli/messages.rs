//! `imkit messages`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::bulk::BulkArgs;
use super::parse::{self, Expiry, Field, Limit};
use super::rooms::RoomArgs;

/// Verbs over messages.
#[derive(Subcommand, Debug)]
pub(crate) enum MessagesCommand {
    /// Send a message as a user.
    #[command(before_help = "\
Examples:
  imkit --local messages send lobby --as alice 'Hello'
  imkit --local messages send lobby --as alice --type url --field url=https://example.com
  date | imkit --local messages send lobby --as alice --input -
  imkit --local messages send --from messages.csv
  imkit --local messages send lobby --as alice --from announcements.ndjson --no-push

With --from every row of a CSV, NDJSON or JSON file is a message: room, sender, message, and if need
be messageType, push and the fields of its kind. What a row lacks, the command line says. Messages of
one room keep their order. A message without an answer is looked for in its room, by sender, type and
content, and sent again only if it is not there; the same after jobs resume.

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
}

/// Arguments of `messages send`.
#[derive(Args, Debug)]
pub(crate) struct MessagesSendArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, required_unless_present = "from",
          add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: Option<String>,
    /// The text.
    #[arg(conflicts_with_all = ["input", "from"])]
    pub(crate) text: Option<String>,
    /// The sender's user id.
    #[arg(long = "as", value_name = "USER", value_parser = parse::id,
          required_unless_present = "from",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) sender: Option<String>,
    /// Kind of message: text, image, location, or any of your own.
    #[arg(long = "type", value_name = "KIND", default_value = "text")]
    pub(crate) kind: String,
    /// Further field of the message: name=text or name:=json. May be repeated.
    #[arg(long = "field", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) more: Vec<Field>,
    /// Read the text from a file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with = "from")]
    pub(crate) input: Option<PathBuf>,
    /// Do not notify members.
    #[arg(long)]
    pub(crate) no_push: bool,
    /// Send a message for every row of a file; `-` is standard input.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) from: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) bulk: BulkArgs,
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
