//! `imkit emulator snapshot`.

use std::path::Path;

use super::control;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Saves everything in the local IMKIT. The file holds tokens, so only its owner may read it; it is
/// written beside and moved into place, so that a full disk leaves no half of one.
pub(crate) async fn run(file: &Path, ctx: &mut Context) -> Result<(), Failure> {
    let snapshot = control("GET", "snapshot", None, ctx).await?;
    let text = snapshot.to_string();
    if file.as_os_str() == "-" {
        ctx.printer.text(&text)?;
        return Ok(());
    }
    let failed = |error: &std::io::Error| {
        Failure::new(Exit::Failed, format!("cannot write {}", file.display())).causes(error)
    };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let write = || {
        let mut beside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        std::io::Write::write_all(&mut beside, text.as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist(file).map_err(|error| error.error)
    };
    write().map_err(|error| failed(&error))?;
    ctx.printer.note(&format!("saved {}", file.display()));
    Ok(())
}
