//! `imkit groups list`.

use crate::context::Context;
use crate::error::Failure;

/// Lists groups. The platform has no way to page them, so a short list says so.
pub(crate) async fn run(limit: Option<u32>, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let page = client.groups().list(limit).await?;
    let count = page.data.len();
    let mut out = ctx.printer.list(&super::GROUP);
    for group in &page.data {
        out.row(Context::json(group)?)?;
    }
    out.end()?;
    if let Some(total) = page.total_count.filter(|total| *total > count as u64) {
        ctx.printer.note(&format!("showing {count} of {total} groups: raise --limit"));
    }
    Ok(())
}
