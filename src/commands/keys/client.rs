//! `imkit keys client`: the public keys that frontends carry.

mod inspect;
mod issue;
mod list;
mod revoke;

use std::time::Duration;

use imkit_keys::ClientKeyId;
use imkit_sdk::keys::ClientKeyDetails;
use serde_json::Value;

use super::id::of_key;
use crate::cli::keys::client::{ClientCommand, ClientKeyArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How a client key is shown.
const CLIENT_KEY: View = View {
    id: "id",
    columns: &[
        ("id", "id"),
        ("application", "application"),
        ("environment", "environment"),
        ("status", "status"),
        ("domains", "domains"),
        ("created", "created_at"),
        ("works until", "works_until"),
    ],
};

/// Runs a verb.
pub(super) async fn run(command: ClientCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        ClientCommand::Issue(args) => issue::typed(args, ctx).await,
        ClientCommand::Show(ClientKeyArgs { id, at }) => {
            let id = client_key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            let details = server.client_key(&id).await.map_err(of_key(&id))?;
            ctx.printer.record(&told(&details, ctx)?, &CLIENT_KEY)
        }
        ClientCommand::List(args) => list::run(args, ctx).await,
        ClientCommand::Inspect(args) => inspect::typed(args, ctx).await,
        ClientCommand::Revoke(args) => revoke::typed(args, ctx).await,
    }
}

/// A client key as it is printed: people read its claims in its text, or by `inspect`.
fn told(details: &ClientKeyDetails, ctx: &Context) -> Result<Value, Failure> {
    let mut record = Context::json(details)?;
    if let (true, Value::Object(record)) = (ctx.printer.is_table(), &mut record) {
        record.shift_remove("claims");
    }
    Ok(record)
}

/// Takes the id of a client key. Other texts may be secrets, and are not repeated.
fn client_key_id(text: &str) -> Result<String, Failure> {
    let id = text.parse::<ClientKeyId>().map_err(|error| Failure::usage(error.to_string()))?;
    Ok(id.to_string())
}

/// Whole seconds, and at least one of what is not nothing.
fn seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}
