//! `imkit files stats`.

use imkit_sdk::api::FileStatsRequest;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const STATS: View =
    View { id: "totalCount", columns: &[("files", "totalCount"), ("bytes", "totalSize")] };

/// Counts files and their bytes, in all and by room tag.
pub(crate) async fn run(request: FileStatsRequest, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let stats = client.files().stats(request).await?;
    ctx.printer.record(&Context::json(&stats)?, &STATS)
}
