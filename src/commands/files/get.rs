//! `imkit files get`.

use std::path::Path;

use imkit_sdk::Download;
use imkit_sdk::api::FileId;
use serde_json::json;

use super::landing::Landing;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const SAVED: View = View { id: "path", columns: &[("path", "path"), ("bytes", "bytes")] };

/// Downloads a file: to standard output when `out` is `-`, else into a file that appears when it is
/// complete.
pub(crate) async fn run(
    bucket: &str,
    file: FileId,
    out: Option<&Path>,
    force: bool,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    if out.is_some_and(|out| out.as_os_str() == "-") {
        let mut download = client.files().download(bucket, file).await?;
        while let Some(piece) = download.chunk().await? {
            ctx.printer.bytes(&piece)?;
        }
        return Ok(());
    }
    let path = match out {
        Some(out) if !out.is_dir() => out.to_owned(),
        folder => {
            let info = client.files().info(bucket, file.clone()).await?;
            let name = super::landing::name(info.filename.as_deref(), file.as_str());
            folder.unwrap_or(Path::new("")).join(name)
        }
    };
    let landing = Landing::at(&path, force)?;
    let download = client.files().download(bucket, file).await?;
    let bytes = save(download, landing, &path, ctx).await?;
    let path = path.to_string_lossy();
    ctx.printer.record(&json!({ "path": path, "bytes": bytes }), &SAVED)
}

async fn save(
    mut download: Download,
    mut landing: Landing,
    path: &Path,
    ctx: &Context,
) -> Result<u64, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let transfer = ctx.printer.transfer(&name, download.length());
    let mut bytes = 0;
    while let Some(piece) = download.chunk().await? {
        landing.write(&piece).await?;
        bytes += piece.len() as u64;
        transfer.at(bytes);
    }
    landing.finish().await?;
    Ok(bytes)
}
