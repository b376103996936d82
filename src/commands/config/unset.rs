//! `imkit config unset`.

use serde_json::json;

use super::hold;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const UNSET: View = View { id: "key", columns: &[("key", "key"), ("deleted", "deleted")] };

/// Deletes one key, after a confirmation: nothing keeps its value.
pub(crate) async fn run(key: &str, ctx: &mut Context) -> Result<(), Failure> {
    ctx.confirm(&format!("Delete the configuration key {key}?"), key)?;
    let client = ctx.client().await?;
    let _held = hold::config(&client, ctx).await?;
    client.config().delete(key).await?;
    ctx.printer.done(&json!({ "key": key, "deleted": true }), &UNSET)
}
