//! `imkit stickers upload`.

use imkit_sdk::UploadStickers;

use crate::context::Context;
use crate::error::Failure;

/// Uploads a sticker set.
pub(crate) async fn run(set: UploadStickers, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let set = client.stickers().upload(set).await?;
    ctx.printer.done(&Context::json(&set)?, &super::SET)
}
