//! `imkit config set`.

use serde_json::{Value, json};

use super::hold;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const SET: View = View { id: "key", columns: &[("key", "key"), ("value", "value")] };

/// Sets one key.
pub(crate) async fn run(key: String, value: Value, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let _held = hold::config(&client, ctx).await?;
    client.config().set([(key.as_str(), value.clone())]).await?;
    ctx.printer.done(&json!({ "key": key, "value": value }), &SET)
}
