//! `imkit messages`.

mod batch_status;
mod broadcast;
mod context;
mod delete;
mod export;
mod hide;
mod list;
mod pin;
mod purge;
mod recall;
mod search;
mod send;
mod send_from;

use std::path::PathBuf;

use imkit_sdk::api::{
    ListAllMessages, ListAround, ListMessages, Message, MessageContent, SearchIn, SearchMessages,
    SendMessage,
};
use serde_json::Value;

use crate::bulk::Request;
use crate::bulk::kinds::messages_broadcast::{MessagesBroadcast, To};
use crate::bulk::kinds::messages_send::MessagesSend;
use crate::cli::export::ExportArgs;
use crate::cli::messages::{
    BroadcastTargetArgs, MessageArgs, MessageInRoomArgs, MessagesBatchStatusArgs,
    MessagesBroadcastArgs, MessagesCommand, MessagesContextArgs, MessagesExportArgs,
    MessagesHideArgs, MessagesListArgs, MessagesSendArgs,
};
use crate::cli::parse::Field;
use crate::cli::rooms::RoomArgs;
use crate::cli::search::{MessagesSearchArgs, SearchTarget};
use crate::commands::instant::ago;
use crate::commands::me::user_access;
use crate::context::{Context, UserAccess, page_size};
use crate::error::Failure;
use crate::output::View;

/// How messages are shown.
pub(crate) const MESSAGE: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("sent", "messageTime"),
        ("sender", "sender"),
        ("type", "messageType"),
        ("message", "message"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: MessagesCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        MessagesCommand::Send(args) => match plan(args, ctx.flags.api_key_stdin)? {
            Plan::One(request) => send::run(*request, ctx).await,
            Plan::Many(kind, request) => send_from::run(*kind, *request, ctx).await,
        },
        MessagesCommand::Broadcast(args) => {
            let (kind, request) = broadcast(args, ctx.flags.api_key_stdin)?;
            broadcast::run(kind, request, ctx).await
        }
        MessagesCommand::List(args) => list(args, ctx).await,
        MessagesCommand::Export(args) => {
            let MessagesExportArgs { room, all: _, since, until, export } = args;
            let ExportArgs { out, resume } = export;
            let since = since.map(|since| ago(since, "--since", ctx)).transpose()?;
            let until = until.map(|until| ago(until, "--until", ctx)).transpose()?;
            let request = crate::export::Request { out, resume, view: list::LISTED };
            export::run(room.map(Into::into), since, until, request, ctx).await
        }
        MessagesCommand::Context(MessagesContextArgs { message, before, after }) => {
            let MessageInRoomArgs { room, message } = message;
            let request = ListAround { before: Some(before), after: Some(after) };
            context::around(room.into(), message.into(), request, ctx).await
        }
        MessagesCommand::Pinned(RoomArgs { room }) => context::pinned(room.into(), ctx).await,
        MessagesCommand::BatchStatus(MessagesBatchStatusArgs { batch }) => {
            batch_status::run(batch, ctx).await
        }
        MessagesCommand::Hide(args) => hide(args, true, ctx).await,
        MessagesCommand::Unhide(args) => hide(args, false, ctx).await,
        MessagesCommand::Delete(MessageInRoomArgs { room, message }) => {
            delete::run(room.into(), message.into(), ctx).await
        }
        MessagesCommand::Purge(RoomArgs { room }) => purge::run(room.into(), ctx).await,
        MessagesCommand::Recall(MessageInRoomArgs { room, message }) => {
            recall::run(room.into(), message.into(), ctx).await
        }
        MessagesCommand::Pin(MessageArgs { message }) => pin::run(message.into(), true, ctx).await,
        MessagesCommand::Unpin(MessageArgs { message }) => {
            pin::run(message.into(), false, ctx).await
        }
        MessagesCommand::Search(args) => {
            let (request, access) = search_request(args)?;
            search::run(request, &access, ctx).await
        }
    }
}

async fn list(args: MessagesListArgs, ctx: &mut Context) -> Result<(), Failure> {
    let MessagesListArgs { room, all_rooms: _, limit, before, since, until } = args;
    let limit = limit.count();
    let since = since.map(|since| ago(since, "--since", ctx)).transpose()?;
    let until = until.map(|until| ago(until, "--until", ctx)).transpose()?;
    let Some(room) = room else {
        let query = ListAllMessages { since, until, limit: Some(page_size(limit)) };
        return list::all_rooms(query, limit, ctx).await;
    };
    let query = ListMessages {
        before_message: before.map(Into::into),
        after_message: None,
        limit: Some(page_size(limit)),
        after_time: since,
        time_range_field: None,
    };
    list::room(room.into(), query, limit, ctx).await
}

async fn hide(args: MessagesHideArgs, hide: bool, ctx: &mut Context) -> Result<(), Failure> {
    match args {
        MessagesHideArgs { message: Some(message), .. } => {
            hide::one(message.into(), hide, ctx).await
        }
        MessagesHideArgs { message: None, room: Some(room), sender: Some(sender) } => {
            hide::all_of_sender(room.into(), sender.into(), hide, ctx).await
        }
        MessagesHideArgs { message: None, .. } => {
            Err(Failure::usage("name a message, or --room and --sender"))
        }
    }
}

/// What `messages send` is to do.
enum Plan {
    One(Box<SendMessage>),
    Many(Box<MessagesSend>, Box<Request>),
}

fn plan(args: MessagesSendArgs, key_on_stdin: bool) -> Result<Plan, Failure> {
    let MessagesSendArgs { room, text, sender, kind, more, input, no_push, from, bulk } = args;
    let fields = further(more)?;
    match (from, room, sender) {
        (Some(file), room, sender) => {
            let many = MessagesSend { room, sender, kind, fields, no_push };
            let request = super::rows::request(file, bulk);
            Ok(Plan::Many(Box::new(many), Box::new(request)))
        }
        (None, Some(room), Some(sender)) => {
            super::rows::only_with_from(&bulk)?;
            let message = content(text, input, &kind, key_on_stdin)?;
            let content = MessageContent {
                message_type: kind.as_str().into(),
                message: Value::String(message),
                fields,
            };
            let push = no_push.then_some(false);
            let request = SendMessage { push, ..SendMessage::new(room, sender, content) };
            Ok(Plan::One(Box::new(request)))
        }
        (None, _, _) => Err(Failure::usage("a ROOM and --as USER are needed")),
    }
}

fn broadcast(
    args: MessagesBroadcastArgs,
    key_on_stdin: bool,
) -> Result<(MessagesBroadcast, Request), Failure> {
    let MessagesBroadcastArgs { to, text, sender, kind, more, input, push, skip_total_badge, bulk } =
        args;
    let (to, file) = match to {
        BroadcastTargetArgs { to_users: Some(file), .. } => (To::Users, file),
        BroadcastTargetArgs { to_rooms: Some(file), .. } => (To::Rooms, file),
        BroadcastTargetArgs { to_users: None, to_rooms: None } => {
            return Err(Failure::usage("--to-users FILE or --to-rooms FILE is needed"));
        }
    };
    let both = |path: &PathBuf| path.as_os_str() == "-" && file.as_os_str() == "-";
    if input.as_ref().is_some_and(both) {
        return Err(Failure::usage("standard input cannot be both the text and the recipients"));
    }
    let fields = further(more)?;
    let message = Value::String(content(text, input, &kind, key_on_stdin)?);
    let content = MessageContent { message_type: kind.as_str().into(), message, fields };
    let kind = MessagesBroadcast { to, sender, content, push, skip_total_badge };
    Ok((kind, super::rows::request(file, bulk)))
}

/// Further fields of a message.
fn further(more: Vec<Field>) -> Result<serde_json::Map<String, Value>, Failure> {
    let reserved = ["_id", "room", "sender", "message", "messageType", "paras", "push"];
    match more.iter().find(|field| reserved.contains(&field.name.as_str())) {
        None => Ok(more.into_iter().map(|field| (field.name, field.value)).collect()),
        Some(Field { name, .. }) => Err(Failure::usage(format!("--field cannot set {name}"))
            .hint("the rooms, --as, --type and the text have options of their own")),
    }
}

fn content(
    text: Option<String>,
    input: Option<PathBuf>,
    kind: &str,
    key_on_stdin: bool,
) -> Result<String, Failure> {
    Ok(match (text, input) {
        (Some(text), _) if text.is_empty() && kind == "text" => {
            return Err(Failure::usage("the text is empty"));
        }
        (Some(text), _) => text,
        (None, Some(path)) => {
            let mut text = crate::input::text(&path, key_on_stdin)?;
            // A trailing line break belongs to the file, not to the message.
            if text.ends_with('\n') {
                text.pop();
                if text.ends_with('\r') {
                    text.pop();
                }
            }
            text
        }
        (None, None) if kind == "text" => {
            return Err(Failure::usage("no text was given")
                .hint("give it as an argument, or with --input PATH (- is standard input)"));
        }
        (None, None) => String::new(),
    })
}

fn search_request(args: MessagesSearchArgs) -> Result<(SearchMessages, UserAccess), Failure> {
    let MessagesSearchArgs { word, target, room, tags, limit, access } = args;
    let search_in = match target {
        SearchTarget::Messages => SearchIn::Messages,
        SearchTarget::RoomName => SearchIn::RoomName,
        SearchTarget::RoomMember => SearchIn::RoomMember,
        SearchTarget::RoomTag => SearchIn::RoomTags,
        SearchTarget::MyTag => SearchIn::RoomPrefTags,
        SearchTarget::MyFolder => SearchIn::RoomPrefFolder,
    };
    let request = SearchMessages {
        search_in,
        keyword: word,
        room: room.map(Into::into),
        room_tags: tags,
        limit: limit.count(),
    };
    Ok((request, user_access(access)?))
}

/// Prints a message.
fn show(message: &Message, ctx: &mut Context) -> Result<(), Failure> {
    let row = Context::json(message)?;
    ctx.printer.done(&row, &MESSAGE)?;
    Ok(())
}
