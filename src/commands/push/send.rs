//! `imkit push send`.

use imkit_sdk::api::PushRequest;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const SENT: View = View { id: "users", columns: &[("users", "users"), ("sent", "sent")] };

/// More users than these are asked about: a notification cannot be taken back.
const MANY: usize = 20;

/// Sends a notification, after a confirmation when it goes to many.
pub(crate) async fn run(request: PushRequest, ctx: &mut Context) -> Result<(), Failure> {
    let users = request.clients.len();
    if users > MANY {
        ctx.confirm(&format!("Notify {users} users?"), &users.to_string())?;
    }
    let client = ctx.client().await?;
    client.push().send(request).await?;
    ctx.printer.done(&json!({ "users": users, "sent": true }), &SENT)
}
