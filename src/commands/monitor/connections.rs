//! `imkit monitor connections`.

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const CONNECTIONS: View = View { id: "count", columns: &[("connections", "count")] };

/// Counts the open WebSocket connections.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let count = client.monitor().connections().await?;
    let row = Context::json(&count)?;
    ctx.printer.record(&row, &CONNECTIONS)?;
    Ok(())
}
