//! `imkit auth check`: does the server take the key?

use imkit_sdk::Client;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const CHECK: View =
    View { id: "server", columns: &[("server", "server"), ("connections", "connections")] };

/// Asks the server, and prints that the key works.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let connections = key(&client).await?;
    let row = json!({ "server": client.base_url().as_str(), "connections": connections });
    ctx.printer.record(&row, &CHECK)
}

/// Makes the cheapest call that an API key is needed for and that changes nothing.
pub(super) async fn key(client: &Client) -> Result<u64, Failure> {
    Ok(client.monitor().connections().await?.count)
}
