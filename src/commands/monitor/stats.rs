//! `imkit monitor stats`.

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const STATS: View = View {
    id: "clientId",
    columns: &[
        ("from", "startTime"),
        ("to", "endTime"),
        ("rooms", "totalRoomCount"),
        ("new rooms", "roomCount"),
        ("messages", "messageCount"),
        ("peak connections", "peakConnectionCount"),
    ],
};

/// Shows the statistics of the last hour. The keys in the platform's answer stay behind: the SDK's
/// type does not serialise them.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let stats = client.monitor().stats().await?;
    let row = Context::json(&stats)?;
    ctx.printer.record(&row, &STATS)?;
    Ok(())
}
