//! `imkit emulator snapshot`.

use std::io::Write;
use std::path::Path;

use super::control;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Saves everything in the local IMKIT. The file holds tokens, so only its owner may read it; it is
/// written beside and moved into place, so that a full disk leaves no half of one.
pub(crate) async fn run(file: &Path, ctx: &mut Context) -> Result<(), Failure> {
    if ctx.dry_run {
        ctx.printer.note(&format!("dry run: {} was not written", file.display()));
        return Ok(());
    }
    let snapshot = control("GET", "snapshot", None, ctx).await?;
    let text = snapshot.to_string();
    if file.as_os_str() == "-" {
        ctx.printer.text(&text)?;
        return Ok(());
    }
    write(file, text.as_bytes()).map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot write {}", file.display())).causes(&error)
    })?;
    super::done(&format!("saved {}", file.display()), ctx)
}

/// Replaces a regular file, or the one that a link leads to; writes into anything else, such as a
/// pipe or a device, as it stands.
fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if std::fs::metadata(file).is_ok_and(|metadata| !metadata.is_file()) {
        return std::fs::OpenOptions::new().write(true).open(file)?.write_all(bytes);
    }
    let target = std::fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut beside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside.persist(&target).map_err(|error| error.error)?;
    Ok(())
}
