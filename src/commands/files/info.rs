//! `imkit files info`.

use imkit_sdk::api::FileId;

use crate::context::Context;
use crate::error::Failure;

/// Shows what is known about a file.
pub(crate) async fn run(bucket: &str, file: FileId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let info = client.files().info(bucket, file).await?;
    ctx.printer.record(&Context::json(&info)?, &super::FILE)
}
