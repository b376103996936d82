//! `imkit keys audit export`.

use std::io::{self, Write as _};
use std::path::Path;

use imkit_sdk::keys::KeyServer;
use serde_json::json;

use crate::cli::keys::audit::AuditExportArgs;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Format, View};

/// What goes on before the first byte.
const PREPARING: &str = "the server prepares its audit";

/// Writes the whole record, to standard output or into a new file that is whole or not there.
pub(super) async fn run(args: AuditExportArgs, ctx: &mut Context) -> Result<(), Failure> {
    let AuditExportArgs { out, at } = args;
    if out.is_none() && !matches!(ctx.printer.format(), Format::Table | Format::Ndjson) {
        return Err(Failure::usage("the export is NDJSON and has no other format")
            .hint("leave -o out; imkit keys audit list has every format"));
    }
    let server = ctx.patient_key_server(&at.into()).await?;
    match out {
        Some(path) => into_file(&server, &path, ctx).await,
        None => {
            let mut export = ctx.printer.during(PREPARING, server.audit_export()).await?;
            while let Some(piece) = export.chunk().await? {
                ctx.printer.bytes(&piece)?;
            }
            Ok(())
        }
    }
}

async fn into_file(server: &KeyServer, path: &Path, ctx: &mut Context) -> Result<(), Failure> {
    let unwritable = |error: &io::Error| {
        Failure::new(Exit::Failed, format!("cannot write {}", path.display())).causes(error)
    };
    if path.symlink_metadata().is_ok() {
        return Err(Failure::new(Exit::Failed, format!("{} is there already", path.display()))
            .hint("choose another name"));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| unwritable(&error))?;
    let mut export = ctx.printer.during(PREPARING, server.audit_export()).await?;
    let transfer = ctx.printer.transfer(&path.display().to_string(), None);
    let (mut bytes, mut entries) = (0, 0);
    while let Some(piece) = export.chunk().await? {
        file.write_all(&piece).map_err(|error| unwritable(&error))?;
        bytes += piece.len() as u64;
        entries += piece.iter().filter(|byte| **byte == b'\n').count() as u64;
        transfer.at(bytes);
    }
    drop(transfer);
    file.as_file().sync_all().map_err(|error| unwritable(&error))?;
    file.persist_noclobber(path).map_err(|error| unwritable(&error.error))?;
    let record = json!({ "path": path.display().to_string(), "entries": entries, "bytes": bytes });
    ctx.printer.done(&record, &View { id: "path", columns: &[] })
}
