//! `imkit keys backup`: a checked copy of the keys in a new file.

use std::io;
use std::path::{Path, PathBuf};

use imkit_sdk::Download;
use serde_json::json;
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;
use crate::serve::{self, BackupReport, ServeError};
use crate::settings::{KeyServerFlags, Server, Settings, private_file};

/// How a copy is shown.
const COPY: View = View {
    id: "path",
    columns: &[("path", "path"), ("bytes", "bytes"), ("keys", "keys"), ("rev", "rev")],
};

/// Fetches a copy into a private directory beside its place, checks it there, and puts it in place
/// when it is whole.
pub(crate) async fn run(
    file: &Path,
    at: &KeyServerFlags,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if file.symlink_metadata().is_ok() {
        return Err(taken(file));
    }
    if ctx.dry_run {
        ctx.printer.note("dry run: no copy was made");
        return Ok(());
    }
    let server = ctx.patient_key_server(at).await?;
    let pepper_file = own_peppers(at, ctx)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let scratch = tempfile::Builder::new()
        .prefix(".imkit-backup-")
        .tempdir_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| unwritable(file, &error))?;
    let copy = ctx.printer.during("the server copies its keys", server.backup()).await?;
    let (path, bytes) = save(copy, &scratch, file, ctx).await?;
    let check = serve::check_backup(&path, pepper_file.as_deref());
    let report = match ctx.printer.during("checking the copy", check).await {
        Ok(report) => Some(report),
        Err(ServeError::NotBuilt) => None,
        Err(error) => return Err(error.into()),
    };
    put(path, file)?;
    tell(report.as_ref(), pepper_file.as_deref(), ctx);
    let path = file.to_string_lossy();
    let row = match report {
        Some(BackupReport { keys, rev, changed_at, audit_entries, sealed }) => json!({
            "path": path, "bytes": bytes, "keys": keys, "rev": rev, "changed_at": changed_at,
            "audit_entries": audit_entries, "audit_sealed": sealed,
        }),
        None => json!({ "path": path, "bytes": bytes }),
    };
    ctx.printer.done(&row, &COPY)
}

/// The peppers of the local server, when the copy is of that one.
fn own_peppers(at: &KeyServerFlags, ctx: &Context) -> Result<Option<PathBuf>, Failure> {
    if Settings::key_server(at, &ctx.flags, &ctx.env)?.server != Server::Local {
        return Ok(None);
    }
    let (config, _) = serve::config::resolve(&serve::ServerOptions::default(), None, &ctx.env)?;
    let path = config.pepper_file.unwrap_or_else(|| config.data_dir.join("peppers.json"));
    Ok(path.exists().then_some(path))
}

async fn save(
    mut download: Download,
    scratch: &TempDir,
    file: &Path,
    ctx: &Context,
) -> Result<(PathBuf, u64), Failure> {
    let path = scratch.path().join("keys.db");
    let failed = |error: io::Error| unwritable(file, &error);
    let open = private_file::options().write(true).create_new(true).open(&path).map_err(failed)?;
    let mut open = tokio::fs::File::from_std(open);
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let transfer = ctx.printer.transfer(&name, download.length());
    let mut bytes = 0;
    while let Some(piece) = download.chunk().await? {
        open.write_all(&piece).await.map_err(failed)?;
        bytes += piece.len() as u64;
        transfer.at(bytes);
    }
    open.flush().await.map_err(failed)?;
    open.sync_all().await.map_err(failed)?;
    Ok((path, bytes))
}

/// Takes the place only if it is still free.
fn put(path: PathBuf, file: &Path) -> Result<(), Failure> {
    let put = tempfile::TempPath::try_from_path(path);
    let put = put.and_then(|path| path.persist_noclobber(file).map_err(|error| error.error));
    put.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => taken(file),
        _ => unwritable(file, &error),
    })
}

fn tell(report: Option<&BackupReport>, pepper_file: Option<&Path>, ctx: &Context) {
    let printer = &ctx.printer;
    match report {
        None => printer.warn("the copy was not checked: this imkit was built without its server"),
        Some(report) if !report.sealed => printer.note(
            "the copy was checked but for the seal of its audit, which takes the server's peppers",
        ),
        Some(_) => {}
    }
    match pepper_file {
        Some(path) => printer.note(&format!(
            "the peppers are not in it, and it is of no use without them: keep a copy of {} \
             somewhere else",
            path.display()
        )),
        None => printer.note(
            "the peppers are not in it, and it is of no use without them: keep a copy of the \
             server's pepper file somewhere else",
        ),
    }
    printer.note(
        "the master key of upstreams is not in it either: without it their API keys have to be given \
         again",
    );
}

fn taken(file: &Path) -> Failure {
    Failure::usage(format!("{} exists already", file.display()))
        .hint("choose another name, or remove it")
}

fn unwritable(file: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write {}", file.display()))
        .causes(error)
        .hint("check the directory's permissions and free space")
}
