//! `imkit stickers list`.

use crate::context::Context;
use crate::error::Failure;

/// Lists sticker sets; the platform gives all at once.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let page = client.stickers().list().await?;
    let mut out = ctx.printer.list(&super::SET);
    for set in &page.data {
        out.row(Context::json(set)?)?;
    }
    out.end()
}
