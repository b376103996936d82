//! `imkit webhooks`.

mod clear;
mod get;
mod listen;
mod post;
mod recording;
mod replay;
mod sample;
mod set;
mod tls;
mod trigger;

use std::path::Path;

use imkit_sdk::api::{Room, WebhookKind};
use serde_json::{Value, json};

use crate::cli::rooms::RoomArgs;
use crate::cli::webhooks::{
    EventName, WebhooksCommand, WebhooksListenArgs, WebhooksReplayArgs, WebhooksSetArgs,
    WebhooksTriggerArgs,
};
use crate::commands::instant::ago;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How a room's webhook is shown.
const WEBHOOK: View = View {
    id: "room",
    columns: &[
        ("room", "room"),
        ("webhook", "webhook"),
        ("bot mode", "botMode"),
        ("bot state", "botState"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: WebhooksCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        WebhooksCommand::Set(WebhooksSetArgs { room, url, bot_mode: _, no_bot_mode }) => {
            set::run(room.into(), url.into(), !no_bot_mode, ctx).await
        }
        WebhooksCommand::Get(RoomArgs { room }) => get::run(room.into(), ctx).await,
        WebhooksCommand::Clear(RoomArgs { room }) => clear::run(room.into(), ctx).await,
        WebhooksCommand::Listen(args) => listen::run(plan(args, ctx)?, ctx).await,
        WebhooksCommand::Trigger(args) => {
            let WebhooksTriggerArgs { event, to, room, sender, members, text, set } = args;
            let kind = kind(event);
            let sample = sample::Sample { kind, room, sender, members, text, set };
            trigger::run(sample, to, ctx).await
        }
        WebhooksCommand::Replay(args) => {
            let WebhooksReplayArgs { file, to, speed, filter, rooms, since, until } = args;
            let wanted = replay::Wanted {
                rooms,
                filter: filter.as_deref().map(replay::Which::read).transpose()?,
                since: since.map(|since| ago(since, "--since", ctx)).transpose()?,
                until: until.map(|until| ago(until, "--until", ctx)).transpose()?,
            };
            replay::run(replay::Replay { file, to, speed, wanted }, ctx).await
        }
    }
}

fn plan(args: WebhooksListenArgs, ctx: &Context) -> Result<listen::Plan, Failure> {
    let WebhooksListenArgs {
        listen,
        insecure_plain_http,
        secret_file,
        rooms,
        public_url,
        record,
        forward_to,
        reply,
        exec,
    } = args;
    if !listen.ip().is_loopback() && !insecure_plain_http {
        let message = format!("{listen} can be reached from other machines, and is not encrypted");
        return Err(Failure::usage(message)
            .hint("listen on 127.0.0.1 behind a tunnel, or give --insecure-plain-http"));
    }
    let handler = match (forward_to, reply) {
        (Some(url), _) => Some(listen::HandlerPlan::Forward(url)),
        (None, Some(file)) => {
            Some(listen::HandlerPlan::Reply(crate::input::json(&file, ctx.flags.api_key_stdin)?))
        }
        (None, None) if exec.is_empty() => None,
        (None, None) => Some(listen::HandlerPlan::Exec(exec)),
    };
    let rooms = rooms.into_iter().map(Into::into).collect();
    Ok(listen::Plan { listen, secret_file, rooms, public_url, record, handler })
}

fn kind(event: EventName) -> WebhookKind {
    match event {
        EventName::JoinRoom => WebhookKind::JoinRoom,
        EventName::AddMembers => WebhookKind::AddMembers,
        EventName::DeleteMembers => WebhookKind::DeleteMembers,
        EventName::Message => WebhookKind::Message,
    }
}

/// What a room says of its webhook. An empty address is none.
fn settings(room: &Room) -> Value {
    let field = |name: &str| room.extra.get(name).cloned().unwrap_or_default();
    let webhook = match field("webhook") {
        Value::String(url) if url.is_empty() => Value::Null,
        webhook => webhook,
    };
    let (mode, state) = (field("botMode"), field("botState"));
    json!({"room": room.id, "webhook": webhook, "botMode": mode, "botState": state})
}

/// Certificates to trust besides the machine's. No connection is resolved for it: events go to an
/// address of their own.
fn ca_file(ctx: &Context) -> Option<&Path> {
    ctx.flags.ca_file.as_deref().or_else(|| ctx.env.path(&crate::env::CA_FILE))
}
