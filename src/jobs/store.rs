//! The directory of jobs: making, finding, locking and removing them.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::journal::{self, Extent, Journal};
use super::record::{Begin, Record};
use super::{JobId, Ledger};
use crate::error::{Exit, Failure};
use crate::settings::{Paths, private_file};

const JOURNAL: &str = "journal";
const LOCK: &str = "lock";
const SPOOL: &str = "source";

/// All jobs of one user of this machine.
pub(crate) struct Jobs {
    folder: PathBuf,
}

/// A job that this process holds, with its journal open for writing.
pub(crate) struct Job {
    /// What the journal comes to.
    pub(crate) ledger: Ledger,
    id: JobId,
    folder: PathBuf,
    journal: Journal,
    // Never read: the open file is the lock.
    _lock: File,
}

/// A new job's directory, before its journal begins.
pub(crate) struct Place {
    id: JobId,
    folder: PathBuf,
    lock: File,
    kept: bool,
}

impl Jobs {
    /// The jobs in the state directory. Touches no disk.
    pub(crate) fn of(paths: &Paths) -> Result<Self, Failure> {
        Ok(Self { folder: paths.state_dir()?.join("jobs") })
    }

    /// Makes room for a new job.
    pub(crate) async fn make(&self, now: Timestamp) -> Result<Place, Failure> {
        let failed = |error: &io::Error| {
            Failure::new(Exit::Failed, format!("cannot make a job in {}", self.folder.display()))
                .causes(error)
                .hint("a job is written down so that it can be resumed: IMKIT_STATE_DIR says where")
        };
        private_file::directories()
            .recursive(true)
            .create(&self.folder)
            .map_err(|error| failed(&error))?;
        let mut salt = 0;
        loop {
            let id = JobId::new(now, salt);
            let folder = self.folder.join(id.as_str());
            match private_file::directories().create(&folder) {
                Ok(()) => {
                    let lock = take_lock(&folder, &id).await?;
                    return Ok(Place { id, folder, lock, kept: false });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && salt < 1000 => {
                    salt += 1;
                }
                Err(error) => return Err(failed(&error)),
            }
        }
    }

    /// The names of all jobs, oldest first.
    pub(crate) fn list(&self) -> Result<Vec<JobId>, Failure> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(unreadable(&self.folder, &error)),
        };
        let mut ids = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&self.folder, &error))?;
            ids.extend(entry.file_name().to_str().and_then(JobId::parse));
        }
        ids.sort();
        Ok(ids)
    }

    /// Reads a job's journal without holding the job. `None`: killed before it had begun.
    pub(crate) fn look(&self, id: &JobId) -> Result<Option<Ledger>, Failure> {
        Ok(read_ledger(&self.existing(id)?)?.map(|(ledger, _)| ledger))
    }

    /// Whether a process is running the job.
    pub(crate) fn is_held(&self, id: &JobId) -> Result<bool, Failure> {
        let folder = self.existing(id)?;
        let Ok(file) = File::open(folder.join(LOCK)) else { return Ok(false) };
        Ok(matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }

    /// Takes a job up.
    pub(crate) async fn open(&self, id: &JobId) -> Result<Job, Failure> {
        let folder = self.existing(id)?;
        let lock = take_lock(&folder, id).await?;
        let Some((ledger, extent)) = read_ledger(&folder)? else {
            return Err(Failure::new(Exit::Failed, format!("job {id} ended before it had begun"))
                .hint(format!("nothing was sent: start it anew, and: imkit jobs forget {id}")));
        };
        let journal = Journal::carry_on(&folder.join(JOURNAL), extent)?;
        Ok(Job { ledger, id: id.clone(), folder, journal, _lock: lock })
    }

    /// Removes a job with everything that is kept of it.
    pub(crate) async fn forget(&self, id: &JobId) -> Result<(), Failure> {
        let folder = self.existing(id)?;
        let _lock = take_lock(&folder, id).await?;
        fs::remove_dir_all(&folder).map_err(|error| {
            Failure::new(Exit::Failed, format!("cannot remove {}", folder.display())).causes(&error)
        })
    }

    /// Calls `each` with the id that every acknowledged row of every job has been given.
    pub(crate) fn claimed(&self, mut each: impl FnMut(&str)) -> Result<(), Failure> {
        for id in self.list()? {
            let path = self.folder.join(id.as_str()).join(JOURNAL);
            if !path.exists() {
                continue;
            }
            journal::read(&path, |record| {
                if let Record::Done { id: Some(id), .. } = record {
                    each(&id);
                }
            })?;
        }
        Ok(())
    }

    /// What the acknowledged requests of a job became, in order.
    pub(crate) fn receipts(&self, id: &JobId) -> Result<Vec<String>, Failure> {
        let mut receipts = Vec::new();
        journal::read(&self.existing(id)?.join(JOURNAL), |record| {
            if let Record::Done { id: Some(id), .. } = record {
                receipts.push(id);
            }
        })?;
        Ok(receipts)
    }

    fn existing(&self, id: &JobId) -> Result<PathBuf, Failure> {
        let folder = self.folder.join(id.as_str());
        match fs::metadata(&folder) {
            Ok(_) => Ok(folder),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(Failure::not_found(format!("there is no job {id}"))
                    .hint("see: imkit jobs list"))
            }
            Err(error) => Err(unreadable(&folder, &error)),
        }
    }
}

impl Place {
    /// The job's name.
    pub(crate) fn id(&self) -> &JobId {
        &self.id
    }

    /// Where a copy of standard input goes.
    pub(crate) fn spool(&self) -> PathBuf {
        self.folder.join(SPOOL)
    }

    /// Begins the journal.
    pub(crate) fn begin(mut self, begin: Begin) -> Result<Job, Failure> {
        let mut journal = Journal::create(&self.folder.join(JOURNAL))?;
        journal.append(&Record::Begin(Box::new(begin.clone())))?;
        journal.sync()?;
        // What is on the disk counts for nothing while the names that lead to it are not.
        for folder in [Some(self.folder.as_path()), self.folder.parent()].into_iter().flatten() {
            sync_names(folder)?;
        }
        self.kept = true;
        let lock = self.lock.try_clone()?;
        let (id, folder) = (self.id.clone(), self.folder.clone());
        Ok(Job { ledger: Ledger::new(begin), id, folder, journal, _lock: lock })
    }
}

/// A job that does not come to begin leaves nothing.
impl Drop for Place {
    fn drop(&mut self) {
        if !self.kept {
            // What stays behind is listed as not begun, and can be forgotten.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

impl Job {
    /// The job's name.
    pub(crate) fn id(&self) -> &JobId {
        &self.id
    }

    /// The directory in which all jobs are.
    pub(crate) fn siblings(&self) -> Jobs {
        Jobs { folder: self.folder.parent().unwrap_or(&self.folder).to_owned() }
    }

    /// Writes a record down and takes it into account.
    pub(crate) fn log(&mut self, record: &Record) -> Result<(), Failure> {
        self.journal.append(record)?;
        self.ledger.apply(record);
        Ok(())
    }

    /// Waits until everything that was logged is on the disk.
    pub(crate) fn sync(&mut self) -> Result<(), Failure> {
        Ok(self.journal.sync()?)
    }
}

fn read_ledger(folder: &Path) -> Result<Option<(Ledger, Extent)>, Failure> {
    let path = folder.join(JOURNAL);
    if !path.exists() {
        return Ok(None);
    }
    let mut ledger: Option<Ledger> = None;
    let extent = journal::read(&path, |record| match (&mut ledger, record) {
        (Some(ledger), record) => ledger.apply(&record),
        (empty, Record::Begin(begin)) => *empty = Some(Ledger::new(*begin)),
        (None, _) => {}
    })?;
    Ok(ledger.map(|ledger| (ledger, extent)))
}

async fn take_lock(folder: &Path, id: &JobId) -> Result<File, Failure> {
    let path = folder.join(LOCK);
    let mut options = private_file::options();
    options.read(true).write(true).create(true).truncate(false);
    let cannot = |error: &io::Error| {
        Failure::new(Exit::Failed, format!("cannot lock {}", path.display())).causes(error)
    };
    let file = options.open(&path).map_err(|error| cannot(&error))?;
    if private_file::hold(&file).await.map_err(|error| cannot(&error))? {
        return Ok(file);
    }
    Err(Failure::new(Exit::Conflict, format!("job {id} is being run by another process"))
        .hint("one process runs a job at a time: wait for it, or end it with Ctrl-C"))
}

/// Waits until the names in a directory are on the disk.
#[cfg(unix)]
fn sync_names(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Elsewhere a directory cannot be opened, and needs no such thing.
#[cfg(not(unix))]
fn sync_names(_: &Path) -> io::Result<()> {
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot read {}", path.display())).causes(error)
}
