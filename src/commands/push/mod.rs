//! `imkit push`.

mod devices;
mod send;

use imkit_sdk::api::{AddDevice, PushPayload, PushRequest, RemoveDevice};
use serde_json::Value;

use crate::cli::push::{
    DeviceArgs, DevicesAddArgs, DevicesCommand, DevicesRemoveArgs, PushCommand, PushSendArgs,
};
use crate::commands::instant::ahead;
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(command: PushCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        PushCommand::Send(args) => {
            let request = request(*args, ctx)?;
            send::run(request, ctx).await
        }
        PushCommand::Devices(DevicesCommand::Add(DevicesAddArgs { device, source })) => {
            let DeviceArgs { user, kind, device_id } = device;
            let token = super::tokens::required(source, ctx)?;
            let kind = kind.as_str().into();
            let device = AddDevice { kind, token, device_id, user: Some(user.into()) };
            devices::add(device, ctx).await
        }
        PushCommand::Devices(DevicesCommand::Remove(DevicesRemoveArgs { device })) => {
            let DeviceArgs { user, kind, device_id } = device;
            let kind = kind.as_str().into();
            devices::remove(RemoveDevice { kind, device_id, user: Some(user.into()) }, ctx).await
        }
    }
}

fn request(args: PushSendArgs, ctx: &Context) -> Result<PushRequest, Failure> {
    let PushSendArgs {
        users,
        title,
        body,
        alert,
        badge,
        sound,
        topic,
        icon,
        collapse_key,
        kind,
        expires,
        data,
    } = args;
    let data = match data {
        None => serde_json::Map::new(),
        Some(Value::Object(data)) => data,
        Some(_) => return Err(Failure::usage("--data takes a JSON object")),
    };
    let expiry = expires.map(|expires| ahead(expires, "--expires", ctx)).transpose()?;
    // Apple's devices read one field, Android's two: who gives a text means both.
    let alert = alert.or_else(|| match (&title, &body) {
        (None, None) => None,
        (None, Some(body)) => Some(body.as_str().into()),
        (Some(title), None) => Some(serde_json::json!({ "title": title })),
        (Some(title), Some(body)) => Some(serde_json::json!({ "title": title, "body": body })),
    });
    let payload = PushPayload {
        kind,
        expiry,
        alert,
        badge,
        sound,
        topic,
        title,
        body,
        icon,
        collapse_key,
        data,
    };
    let empty = PushPayload { kind: payload.kind.clone(), ..PushPayload::default() };
    if payload == empty {
        return Err(Failure::usage("the notification says nothing")
            .hint("give --title, --body, --badge or --data"));
    }
    let own = Context::json(&PushPayload { data: serde_json::Map::new(), ..payload.clone() })?;
    if let Some(name) = payload.data.keys().find(|name| own.get(name.as_str()).is_some()) {
        return Err(Failure::usage(format!("--data sets {name} once more"))
            .hint("give it there or by its own option"));
    }
    Ok(PushRequest::new(users, payload))
}
