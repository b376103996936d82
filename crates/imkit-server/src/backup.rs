//! Copies of the key database: looking whether one is whole, and putting one back.

mod current;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use imkit_keys::{ChainFault, Replica};
use imkit_store::{
    AuditFilter, Commit, Commits as _, Location, NewAudit, PageRequest, SqliteOptions, SqliteStore,
    Store,
};
use jiff::Timestamp;
use serde_json::json;

use self::current::Current;
use crate::backup_error::BackupError;
use crate::data_dir::{self, DataDir};
use crate::error::PeppersError;
use crate::pepper_marks;
use crate::peppers::{self, Peppers};
use crate::revived::Revived;

/// What a copy holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackupReport {
    /// Keys, root keys and revoked ones included.
    pub keys: u64,
    /// Revision of the last change.
    pub rev: u64,
    /// When that was; `None` when nothing was ever changed.
    pub changed_at: Option<Timestamp>,
    /// Entries of the audit, all of which were checked.
    pub audit_entries: u64,
    /// Whether the seal of the audit was checked too, for which the peppers are needed.
    pub sealed: bool,
}

/// What is to be put back, and where.
#[derive(Clone, Debug)]
pub struct Restore {
    /// The copy. It is not changed.
    pub file: PathBuf,
    /// The data directory; no server may hold it.
    pub data_dir: PathBuf,
    /// File of the peppers; `None` = `peppers.json` in the data directory.
    pub pepper_file: Option<PathBuf>,
    /// Permits a copy that is older than what is there, or of another server.
    pub force: bool,
    /// Checks everything and changes nothing.
    pub dry_run: bool,
}

/// What was put back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Restored {
    /// What the copy holds.
    pub report: BackupReport,
    /// Where the database is that was there before; `None` when there was none.
    pub previous: Option<PathBuf>,
    /// That one was another server's, so nothing was compared.
    pub previous_is_foreign: bool,
    /// Keys that can do again what was taken from them after the copy was made.
    pub revived: Vec<Revived>,
}

/// Looks whether a copy can be opened and its audit is whole. The file must be nobody else's:
/// looking opens it like any database. Without peppers the seal of the audit is not checked.
///
/// # Errors
///
/// [`BackupError`] with what is wrong with it.
pub async fn check_backup(
    file: &Path,
    pepper_file: Option<&Path>,
) -> Result<BackupReport, BackupError> {
    let peppers = match pepper_file {
        Some(path) => Peppers::read(path)?,
        None => None,
    };
    let store = open(file, peppers.as_ref()).await?;
    let secrets = pepper_file.zip(peppers.as_ref());
    let report = report(&store, file, secrets).await;
    let closed = store.close(file).await;
    let report = report?;
    closed.map(|()| report)
}

/// Puts a copy in the place of the key database, which is kept beside it. The audit of what is put
/// back says so.
///
/// # Errors
///
/// [`BackupError`]; what is there is then untouched.
pub async fn restore(options: &Restore, now: Timestamp) -> Result<Restored, BackupError> {
    let Restore { file, data_dir, pepper_file, force, dry_run } = options;
    let dir = DataDir::hold(data_dir).await?;
    let database = data_dir::key_database(dir.path());
    let pepper_file = peppers::path(dir.path(), pepper_file.as_deref());
    let Some(peppers) = Peppers::read(&pepper_file)? else {
        return Err(PeppersError::Missing { path: pepper_file, database: file.clone() }.into());
    };
    let failed = |source| BackupError::File { path: file.clone(), source };
    // Beside its place, so that taking the place is one rename.
    let scratch = tempfile::Builder::new().prefix(".restore.").tempdir_in(dir.path());
    let scratch = scratch.map_err(failed)?;
    let copy = scratch.path().join("keys.db");
    copy_private(file, &copy).map_err(failed)?;
    let store = open(&copy, Some(&peppers)).await.map_err(|error| error.about(file))?;
    let report = report(&store, file, Some((&pepper_file, &peppers))).await?;
    let wrong = |source| BackupError::Store { path: file.clone(), source };
    let fit = pepper_marks::check(&store.0, &peppers, now).await.map_err(wrong)?;
    fit.of(&pepper_file, file)?;
    let current = Current::read(&database, &peppers, &store, now, *force).await?;
    if let Some(current) = &current
        && !force
    {
        current.permit(file, report.rev, &database)?;
    }
    let previous_is_foreign = matches!(current, Some(Current::Foreign { .. }));
    let revived = current.map(Current::revived).unwrap_or_default();
    if *dry_run {
        store.close(file).await?;
        return Ok(Restored { report, previous: None, previous_is_foreign, revived });
    }
    let audit = NewAudit {
        at: now,
        actor: "server".to_owned(),
        event: "database.restored".to_owned(),
        target: None,
        detail: json!({ "rev": report.rev, "revived": revived.iter().map(Revived::to_json).collect::<Vec<_>>() }),
        reason: None,
        ip: None,
        request_id: None,
    };
    store.0.commit(Commit { edits: Vec::new(), audit, actor: None }).await.map_err(wrong)?;
    store.close(file).await?;
    let previous = set_aside(&database, now)
        .and_then(|previous| fs::rename(&copy, &database).map(|()| previous))
        .map_err(|source| BackupError::File { path: database.clone(), source })?;
    Ok(Restored { report, previous, previous_is_foreign, revived })
}

/// A database that is open to be looked at.
struct Opened(SqliteStore, Arc<Replica>);

impl Opened {
    async fn close(&self, file: &Path) -> Result<(), BackupError> {
        let closed = self.0.close().await;
        closed.map_err(|source| BackupError::Store { path: file.to_owned(), source })
    }
}

async fn open(path: &Path, peppers: Option<&Peppers>) -> Result<Opened, BackupError> {
    // Without the key its seal cannot be right, which `report` allows for.
    let audit_key = peppers.map_or([0; 32], |peppers| peppers.audit_key);
    let replica = Arc::new(Replica::new());
    let options = SqliteOptions {
        unsealed: peppers.is_none(),
        ..SqliteOptions::new(Location::File(path.to_owned()), audit_key)
    };
    match SqliteStore::open(options, Arc::clone(&replica)).await {
        Ok(store) => Ok(Opened(store, replica)),
        Err(source) => Err(BackupError::Store { path: path.to_owned(), source }),
    }
}

/// Looks at everything; at the seals only with the peppers, which are of this file.
async fn report(
    opened: &Opened,
    file: &Path,
    peppers: Option<(&Path, &Peppers)>,
) -> Result<BackupReport, BackupError> {
    let Opened(store, replica) = opened;
    let store: &dyn Store = store;
    let failed = |source| BackupError::Store { path: file.to_owned(), source };
    let sealed = peppers.is_some();
    // Before the seals: with another server's key none of them is right, and nothing is wrong with
    // the copy.
    if let Some((path, peppers)) = peppers
        && let Some(what) = pepper_marks::foreign(store, peppers).await.map_err(failed)?
    {
        let (path, database) = (path.to_owned(), file.to_owned());
        return Err(PeppersError::Foreign { path, database, what }.into());
    }
    let verdict = store.verify().await.map_err(failed)?;
    match verdict.fault {
        None => {}
        // The walk came to the end, and only the seal is in doubt.
        Some(ChainFault::Truncated(last)) if !sealed && last == verdict.head.seq => {}
        Some(fault) => return Err(BackupError::Audit { path: file.to_owned(), fault }),
    }
    if let Some(fault) = verdict.keys.fault() {
        return Err(BackupError::Keys { path: file.to_owned(), fault });
    }
    // A server's first start writes to its database before anything else can.
    if verdict.entries == 0 {
        return Err(BackupError::Blank { path: file.to_owned() });
    }
    let one = PageRequest { limit: 1, cursor: None };
    let last = store.entries(&AuditFilter::default(), &one).await.map_err(failed)?;
    Ok(BackupReport {
        keys: store.count().await.map_err(failed)?,
        rev: replica.rev(),
        changed_at: last.items.first().map(|entry| entry.body.at),
        audit_entries: verdict.entries,
        sealed,
    })
}

fn copy_private(from: &Path, to: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut to = options.open(to)?;
    io::copy(&mut fs::File::open(from)?, &mut to)?;
    to.sync_all()
}

/// Moves the database that is there to a name with the time, with what belongs to it. Of the same
/// second there may be others.
fn set_aside(database: &Path, now: Timestamp) -> io::Result<Option<PathBuf>> {
    if !database.try_exists()? {
        return Ok(None);
    }
    let stamp = now.strftime("%Y%m%dT%H%M%SZ");
    let mut previous = database.with_file_name(format!("keys.db.before-{stamp}"));
    let mut number = 1;
    while previous.try_exists()? {
        number += 1;
        previous = database.with_file_name(format!("keys.db.before-{stamp}-{number}"));
    }
    for part in ["-wal", "-shm"] {
        let with = |path: &Path| PathBuf::from(format!("{}{part}", path.display()));
        match fs::rename(with(database), with(&previous)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::rename(database, &previous)?;
    Ok(Some(previous))
}

#[cfg(test)]
mod tests;
