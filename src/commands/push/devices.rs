//! `imkit push devices add` and `imkit push devices remove`.

use imkit_sdk::api::{AddDevice, RemoveDevice};
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const ADDED: View = View {
    id: "user",
    columns: &[("user", "user"), ("type", "type"), ("device", "deviceId"), ("added", "added")],
};
const REMOVED: View = View {
    id: "user",
    columns: &[("user", "user"), ("type", "type"), ("device", "deviceId"), ("removed", "removed")],
};

/// Registers a device. Its token came from the caller and is not repeated.
pub(crate) async fn add(device: AddDevice, ctx: &mut Context) -> Result<(), Failure> {
    let row = json!({
        "user": device.user,
        "type": device.kind.as_str(),
        "deviceId": device.device_id,
        "added": true,
    });
    let client = ctx.client().await?;
    client.devices().add(device).await?;
    ctx.printer.done(&row, &ADDED)
}

/// Unregisters a device; all of a kind after a confirmation, because their tokens are kept nowhere
/// else.
pub(crate) async fn remove(device: RemoveDevice, ctx: &mut Context) -> Result<(), Failure> {
    let user = device.user.as_ref().map_or("", |user| user.as_str()).to_owned();
    let kind = device.kind.as_str().to_owned();
    if device.device_id.is_none() {
        ctx.confirm(&format!("Unregister every {kind} device of {user}?"), &user)?;
    }
    let mut row = json!({ "user": user, "type": kind, "deviceId": device.device_id });
    let client = ctx.client().await?;
    row["removed"] = client.devices().remove(device).await?.n.into();
    ctx.printer.done(&row, &REMOVED)
}
