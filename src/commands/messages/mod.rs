//! `imkit messages`.

mod delete;
mod list;
mod pin;
mod purge;
mod recall;
mod send;
mod send_from;

use std::path::PathBuf;

use imkit_sdk::api::{ListMessages, Message, MessageContent, SendMessage};
use jiff::Timestamp;
use serde_json::Value;

use crate::bulk::Request;
use crate::bulk::kinds::messages_send::MessagesSend;
use crate::cli::messages::{
    MessageArgs, MessageInRoomArgs, MessagesCommand, MessagesListArgs, MessagesSendArgs,
};
use crate::cli::parse::Expiry;
use crate::cli::rooms::RoomArgs;
use crate::context::{Context, page_size};
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
        MessagesCommand::List(MessagesListArgs { room, limit, before, since }) => {
            let since = since.map(|since| ago(since, ctx)).transpose()?;
            let query = ListMessages {
                before_message: before.map(Into::into),
                after_message: None,
                limit: Some(page_size(limit.count())),
                after_time: since,
                time_range_field: None,
            };
            list::run(room.into(), query, limit.count(), ctx).await
        }
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
    }
}

/// What `messages send` is to do.
enum Plan {
    One(Box<SendMessage>),
    Many(Box<MessagesSend>, Box<Request>),
}

fn plan(args: MessagesSendArgs, key_on_stdin: bool) -> Result<Plan, Failure> {
    let MessagesSendArgs { room, text, sender, kind, more, input, no_push, from, bulk } = args;
    let fields: serde_json::Map<String, Value> =
        more.into_iter().map(|field| (field.name, field.value)).collect();
    let reserved = ["_id", "room", "sender", "message", "messageType"];
    if let Some(name) = fields.keys().find(|name| reserved.contains(&name.as_str())) {
        return Err(Failure::usage(format!("--field cannot set {name}"))
            .hint("room, --as, --type and the text have options of their own"));
    }
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

fn ago(since: Expiry, ctx: &Context) -> Result<Timestamp, Failure> {
    match since {
        Expiry::At(at) => Ok(at),
        Expiry::In(span) => ctx
            .now()
            .checked_sub(span)
            .map_err(|_| Failure::usage("--since lies before what a date can say")),
    }
}

/// Prints a message.
fn show(message: &Message, ctx: &mut Context) -> Result<(), Failure> {
    let row = Context::json(message)?;
    ctx.printer.done(&row, &MESSAGE)?;
    Ok(())
}
