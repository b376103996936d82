//! The state in a file that processes share: locked, read, changed, written, unlocked. The file is
//! believed only if nobody else can have written it; whatever is wrong with it is [`Trouble`].
//!
//! No call here waits: a lock that somebody holds is [`Trouble::Busy`].

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::pace::Pace;
use super::state::{Moment, Start, State, VERSION};
use super::{LIMIT, RESERVE, SUFFIX};

/// How long an unused state is kept.
const KEEP: Duration = Duration::from_secs(7 * 24 * 3600);
/// No state is longer.
const LONGEST: u64 = 256 * 1024;

/// Why the shared state cannot be used.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Another process holds the lock, for a moment or for ever.
    Busy,
    /// It is not a file of this user alone.
    Foreign(&'static str),
    /// It is in the form of another version of this library.
    Version,
    /// There is no directory for it.
    NoDirectory,
    /// The system refuses.
    Io(io::Error),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Trouble::Io(error)
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Trouble::Busy => f.write_str("another process does not give its lock back"),
            Trouble::Foreign(what) => f.write_str(what),
            Trouble::Version => f.write_str("another version of imkit wrote it"),
            Trouble::NoDirectory => {
                f.write_str("no state directory: neither XDG_STATE_HOME nor HOME is set")
            }
            Trouble::Io(error) => write!(f, "{error}"),
        }
    }
}

/// A state file, opened when it is first needed.
#[derive(Debug)]
pub(super) struct StateFile {
    path: PathBuf,
    /// The server, for new files.
    server: String,
    open: Option<File>,
    /// It has been changed through this value: what is empty from then on has lost something.
    used: bool,
}

impl StateFile {
    pub(super) fn new(path: PathBuf, server: String) -> Self {
        Self { path, server, open: None, used: false }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Changes the state, alone. Nothing of the change counts unless it could be written.
    pub(super) fn change<T>(
        &mut self,
        moment: Moment<'_>,
        pace: Pace,
        change: impl FnOnce(&mut State) -> T,
    ) -> Result<T, Trouble> {
        let (server, path) = (self.server.clone(), self.path.clone());
        let start = if self.used { Start::Empty } else { Start::Full };
        let file = self.locked()?;
        let outcome = (|| {
            let found = read(file)?;
            let new = matches!(found, Content::Nothing);
            let mut state = match found {
                Content::State(state) => *state,
                Content::Nothing => State::new(&server, moment, start, pace),
                Content::Garbage => State::new(&server, moment, Start::Empty, pace),
            };
            let answer = change(&mut state);
            write(file, &state)?;
            if new {
                let _ = forget_old(file, path.parent().unwrap_or(Path::new(".")));
            }
            Ok(answer)
        })();
        let unlocked = file.unlock();
        if outcome.is_err() || unlocked.is_err() {
            self.open = None;
        }
        self.used |= outcome.is_ok();
        outcome
    }

    /// Reads the state, also where a process that holds the lock does not give it back.
    pub(super) fn peek(path: &Path) -> Result<Option<State>, Trouble> {
        let file = open(path, false)?;
        // What is being written would look like garbage; writing takes microseconds.
        for _ in 0..100 {
            if file.try_lock_shared().is_ok() {
                break;
            }
            std::thread::yield_now();
        }
        Ok(match read(&file)? {
            Content::State(state) => Some(*state),
            Content::Nothing | Content::Garbage => None,
        })
    }

    /// Replaces the state by a new one with an empty bucket, whatever the file holds.
    pub(super) fn renew(&mut self, moment: Moment<'_>) -> Result<(), Trouble> {
        let known = Self::peek(&self.path).ok().flatten();
        let pace = known.as_ref().map_or_else(|| Pace::new(LIMIT, RESERVE), State::pace);
        let server = known.map_or_else(|| self.server.clone(), |state| state.server);
        let file = self.locked()?;
        let outcome = write(file, &State::new(&server, moment, Start::Empty, pace));
        file.unlock()?;
        outcome
    }

    /// The file that the path names now, locked.
    fn locked(&mut self) -> Result<&File, Trouble> {
        for _ in 0..3 {
            let file = match self.open.take() {
                Some(file) => file,
                None => {
                    make_directory(self.path.parent().unwrap_or(Path::new(".")))?;
                    open(&self.path, true)?
                }
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    self.open = Some(file);
                    return Err(Trouble::Busy);
                }
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            // Somebody may have put another file, or none, in its place since it was opened.
            if same_file(&file, &self.path) {
                return Ok(self.open.insert(file));
            }
        }
        Err(Trouble::Busy)
    }
}

enum Content {
    State(Box<State>),
    Nothing,
    Garbage,
}

fn read(file: &File) -> Result<Content, Trouble> {
    let mut bytes = Vec::with_capacity(4096);
    rewind(file)?;
    Read::read_to_end(&mut file.take(LONGEST + 1), &mut bytes)?;
    if bytes.is_empty() {
        return Ok(Content::Nothing);
    }
    if bytes.len() as u64 > LONGEST {
        return Ok(Content::Garbage);
    }
    match serde_json::from_slice::<State>(&bytes) {
        Ok(state) if state.version == VERSION => Ok(Content::State(Box::new(state))),
        Ok(_) => Err(Trouble::Version),
        Err(_) => match serde_json::from_slice::<serde_json::Value>(&bytes) {
            Ok(value) if value["version"].as_u64().is_some_and(|v| v > u64::from(VERSION)) => {
                Err(Trouble::Version)
            }
            _ => Ok(Content::Garbage),
        },
    }
}

fn rewind(mut file: &File) -> io::Result<()> {
    io::Seek::seek(&mut file, io::SeekFrom::Start(0)).map(drop)
}

/// Overwrites in one go. A process that is killed leaves the old state or the new one; a machine
/// that stops may leave garbage, which makes things slower and no more.
fn write(file: &File, state: &State) -> Result<(), Trouble> {
    let bytes = serde_json::to_vec(state).map_err(io::Error::from)?;
    rewind(file)?;
    io::Write::write_all(&mut &*file, &bytes)?;
    file.set_len(bytes.len() as u64)?;
    Ok(())
}

/// Removes states that nobody has used for a week: keys and tokens come and go. Whoever still has
/// one open notices.
fn forget_old(new: &File, folder: &Path) -> io::Result<()> {
    let now = new.metadata()?.modified()?;
    for entry in fs::read_dir(folder)?.flatten() {
        let ours = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.strip_suffix(SUFFIX).is_some_and(super::is_id));
        let found = entry.metadata()?;
        let age = now.duration_since(found.modified()?).unwrap_or_default();
        if ours && found.is_file() && age > KEEP {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn make_directory(path: &Path) -> Result<(), Trouble> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    let found = fs::symlink_metadata(path)?;
    if !found.is_dir() {
        return Err(Trouble::Foreign("its directory is a symbolic link"));
    }
    own(&found, "its directory belongs to another user")?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        if found.permissions().mode() & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
        }
    }
    Ok(())
}

fn open(path: &Path, create: bool) -> Result<File, Trouble> {
    let mut options = OpenOptions::new();
    options.read(true).write(create).create(create);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // A link could lead to anybody's file, and opening a pipe could wait for its other end.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Err(Trouble::Foreign("it is no regular file"));
    }
    own(&found, "it belongs to another user")?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
        if found.nlink() > 1 {
            return Err(Trouble::Foreign("it has a second name"));
        }
        if create && found.permissions().mode() & 0o077 != 0 {
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
        }
    }
    Ok(file)
}

#[cfg(unix)]
fn own(found: &fs::Metadata, problem: &'static str) -> Result<(), Trouble> {
    use std::os::unix::fs::MetadataExt as _;
    if found.uid() == rustix::process::geteuid().as_raw() {
        Ok(())
    } else {
        Err(Trouble::Foreign(problem))
    }
}

/// Elsewhere the directory's access list decides.
#[cfg(not(unix))]
fn own(_: &fs::Metadata, _: &'static str) -> Result<(), Trouble> {
    Ok(())
}

#[cfg(unix)]
fn same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let id = |found: fs::Metadata| (found.dev(), found.ino());
    let opened = file.metadata().map(id).ok();
    opened.is_some() && opened == fs::symlink_metadata(path).map(id).ok()
}

/// Elsewhere an open file cannot be replaced.
#[cfg(not(unix))]
fn same_file(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::super::pace::SECOND;
    use super::*;

    #[test]
    fn a_renewed_state_saves_no_slots_up_under_the_smallest_limit_either() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = StateFile::new(folder.path().join("governor/00.json"), String::new());
        let at = |seconds: u64| Moment { now: seconds * SECOND, boot: "b" };
        let pace = Pace::new(1, 0);
        file.change(at(1000), pace, |state| state.empty(at(1000), pace)).unwrap();
        file.renew(at(1001)).unwrap();
        let priority = super::super::Priority::Bulk;
        let ask = super::super::state::Ask { who: 1, priority, least: 1, most: 1, calls: 1 };
        let answer = file.change(at(1050), pace, |state| state.acquire(at(1050), ask, pace));
        assert!(matches!(answer, Ok(super::super::state::Answer::Later { .. })), "{answer:?}");
    }
}
