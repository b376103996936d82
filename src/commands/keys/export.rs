//! Writing an export of lines to standard output, or into a new file that is whole or not there.

use std::io::{self, Write as _};
use std::path::Path;

use imkit_sdk::Download;
use serde_json::json;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Format, View};

/// Refuses formats that an export does not have.
pub(super) fn check_format(out: Option<&Path>, list: &str, ctx: &Context) -> Result<(), Failure> {
    if out.is_none() && !matches!(ctx.printer.format(), Format::Table | Format::Ndjson) {
        return Err(Failure::usage("the export is NDJSON and has no other format")
            .hint(format!("leave -o out; {list} has every format")));
    }
    Ok(())
}

/// Writes it.
pub(super) async fn write(
    mut export: Download,
    out: Option<&Path>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let Some(path) = out else {
        while let Some(piece) = export.chunk().await? {
            ctx.printer.bytes(&piece)?;
        }
        return Ok(());
    };
    let unwritable = |error: &io::Error| {
        Failure::new(Exit::Failed, format!("cannot write {}", path.display())).causes(error)
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| unwritable(&error))?;
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

/// Refuses a file that is there already, before anything is asked for.
pub(super) fn check_free(out: Option<&Path>) -> Result<(), Failure> {
    match out.filter(|path| path.symlink_metadata().is_ok()) {
        None => Ok(()),
        Some(path) => {
            Err(Failure::new(Exit::Failed, format!("{} is there already", path.display()))
                .hint("choose another name"))
        }
    }
}
