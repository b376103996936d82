//! `imkit messages`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::bulk::BulkArgs;
use super::export::ExportArgs;
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
  imkit --local messages send --from messages.csv
  imkit --local messages send lobby --as alice --from announcements.ndjson --no-push

With --from every row of a CSV, NDJSON or JSON file is a message: room, sender, message, and if
need be messageType, push and the fields of its kind. What a row lacks, the command line says.
Messages of one room keep their order. A message without an answer is looked for in its room, by
sender, type and content, and sent again only if it is not there; the same after jobs resume.

The platform cannot tell a repeated message from a new one, so a send whose outcome is unknown is
never repeated: look at the room before you send it again.")]
    Send(MessagesSendArgs),
    /// List the messages of a room, latest change first, or of all rooms, newest first.
    #[command(before_help = "\
Examples:
  imkit --local messages list lobby --limit 20
  imkit --local messages list lobby --jq '.[].message'
  imkit --local messages list --all-rooms --since 1h

Messages of all rooms (legacy: the platform's older pages only) are read by the time when they were
sent, and the platform does not say which room each is in.")]
    List(MessagesListArgs),
    /// Write the messages of a room, or of all rooms, as NDJSON, JSON or CSV.
    #[command(before_help = "\
Examples:
  imkit --local messages export lobby > lobby.ndjson
  imkit --local messages export lobby --since 7d --out week.csv
  imkit --local messages export lobby --out lobby.json --resume
  imkit --local messages export --all --until 2030-01-31T00:00:00Z --out all.ndjson

A room comes latest change first, all rooms (legacy: the platform's older pages only) newest first;
each message comes once. A message that changes while a room is read may be missing or old, and a
warning says so. --since and --until are about when a message was sent. Without -o the format is
that of the file's ending, else NDJSON.")]
    Export(MessagesExportArgs),
    /// List a message with those before and after it in its room.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local messages context lobby 5f890cf37d980e06f6aaf349
  imkit --local messages context lobby 5f890cf37d980e06f6aaf349 --before 0 --after 0")]
    Context(MessagesContextArgs),
    /// List the pinned messages of a room.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local messages pinned lobby")]
    Pinned(RoomArgs),
    /// List the messages that a batch has sent so far.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local messages batch-status 5f890cf37d980e06f6aaf350

The platform answers a batch before it is sent: the list can be short at first.")]
    BatchStatus(MessagesBatchStatusArgs),
    /// Hide a message from the users in its room, or all that one user sent there. Reversible.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local messages hide 5f890cf37d980e06f6aaf349
  imkit --local messages hide --room lobby --sender bob --yes")]
    Hide(MessagesHideArgs),
    /// Show a hidden message again, or all that one user sent in a room.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local messages unhide 5f890cf37d980e06f6aaf349
  imkit --local messages unhide --room lobby --sender bob --yes")]
    Unhide(MessagesHideArgs),
    /// Send one message to many users or rooms.
    #[command(before_help = "\
Examples:
  imkit --local messages broadcast --to-users recipients.csv --as alice 'Hi $name$' --dry-run
  imkit --local messages broadcast --to-users recipients.csv --as alice 'Hi $name$' --yes
  imkit --local messages broadcast --to-users recipients.csv --as alice 'Hi $name$' --estimate
  imkit --local messages broadcast --to-rooms rooms.ids --as alice 'Hello all' --yes

A row names a user (_id, id, user or receiver) or a room (_id, id or room), and may have columns
such as $name$, whose text takes the place of $name$ in the message. Users get the message in their
direct room with the sender, who must be given for that. Nobody is notified without --push. A file
of which two rows are the same is refused (the first 500,000 rows are compared).

The platform takes batches of 500 and queues them: imkit messages batch-status shows what one has
sent. The record at the end, and imkit jobs show, name the batches. A batch without an answer is
never sent again by itself: the job stops, and goes on with imkit jobs resume --assume sent or
not-sent.")]
    Broadcast(MessagesBroadcastArgs),
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

/// Arguments of `messages broadcast`.
#[derive(Args, Debug)]
pub(crate) struct MessagesBroadcastArgs {
    #[command(flatten)]
    pub(crate) to: BroadcastTargetArgs,
    /// The text.
    #[arg(conflicts_with = "input")]
    pub(crate) text: Option<String>,
    /// The sender's user id. Rooms can do without.
    #[arg(long = "as", value_name = "USER", value_parser = parse::id,
          required_unless_present = "to_rooms",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) sender: Option<String>,
    /// Kind of message: text, image, location, or any of your own.
    #[arg(long = "type", value_name = "KIND", default_value = "text")]
    pub(crate) kind: String,
    /// Further field of the message: name=text or name:=json. May be repeated.
    #[arg(long = "field", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) more: Vec<Field>,
    /// Read the text from a file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,
    /// Notify members.
    #[arg(long)]
    pub(crate) push: bool,
    /// Do not compute the members' unread totals: faster for many.
    #[arg(long)]
    pub(crate) skip_total_badge: bool,
    #[command(flatten)]
    pub(crate) bulk: BulkArgs,
}

/// To whom a broadcast goes.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct BroadcastTargetArgs {
    /// File of users, each of whom gets it in the direct room with the sender; `-` is standard input.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) to_users: Option<PathBuf>,
    /// File of rooms; `-` is standard input.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) to_rooms: Option<PathBuf>,
}

/// Arguments of `messages list`.
#[derive(Args, Debug)]
pub(crate) struct MessagesListArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, required_unless_present = "all_rooms",
          conflicts_with = "all_rooms",
          add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: Option<String>,
    /// List the messages of all rooms.
    #[arg(long)]
    pub(crate) all_rooms: bool,
    /// Most messages to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "all", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    /// Only messages before this one.
    #[arg(long, value_name = "MESSAGE", value_parser = parse::id, conflicts_with = "all_rooms")]
    pub(crate) before: Option<String>,
    /// Only messages changed since, of all rooms: sent since. An instant (2030-01-31T00:00:00Z), or
    /// a span ago (1h, 7d).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) since: Option<Expiry>,
    /// Only messages of all rooms sent before: an instant, or a span ago.
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry, requires = "all_rooms")]
    pub(crate) until: Option<Expiry>,
}

/// Arguments of `messages export`.
#[derive(Args, Debug)]
#[group(id = "what", required = true, multiple = false, args = ["room", "all"])]
pub(crate) struct MessagesExportArgs {
    /// The room's id.
    #[arg(value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: Option<String>,
    /// Messages of all rooms. The platform does not say which room each is in.
    #[arg(long)]
    pub(crate) all: bool,
    /// Only messages sent then or later: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) since: Option<Expiry>,
    /// Only messages sent before then.
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) until: Option<Expiry>,
    #[command(flatten)]
    pub(crate) export: ExportArgs,
}

/// Arguments of `messages context`.
#[derive(Args, Debug)]
pub(crate) struct MessagesContextArgs {
    #[command(flatten)]
    pub(crate) message: MessageInRoomArgs,
    /// Messages before it.
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) before: u32,
    /// Messages after it.
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) after: u32,
}

/// Arguments of `messages batch-status`.
#[derive(Args, Debug)]
pub(crate) struct MessagesBatchStatusArgs {
    /// The batch's id, as the broadcast answered it.
    #[arg(value_parser = parse::id)]
    pub(crate) batch: String,
}

/// Arguments of `messages hide` and `messages unhide`.
#[derive(Args, Debug)]
pub(crate) struct MessagesHideArgs {
    /// The message's id.
    #[arg(value_parser = parse::id, required_unless_present = "room",
          conflicts_with_all = ["room", "sender"])]
    pub(crate) message: Option<String>,
    /// With --sender: all that the user sent in this room.
    #[arg(long, value_name = "ROOM", value_parser = parse::id, requires = "sender",
          add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: Option<String>,
    /// With --room: whose messages.
    #[arg(long, value_name = "USER", value_parser = parse::id, requires = "room",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) sender: Option<String>,
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
