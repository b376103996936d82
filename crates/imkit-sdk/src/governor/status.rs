//! Reading and resetting the states of a state directory, for `imkit governor`.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::file::{StateFile, Trouble};
use super::store::machine_moment;
use super::{FOLDER, SUFFIX, default_state_dir, is_id};
use crate::clock::Clock;

/// How often a held lock is tried before a reset gives up.
const TRIES: u32 = 100;

/// The governors' states in a state directory.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::{GovernorStates, SystemClock};
///
/// # let folder = tempfile::tempdir()?;
/// # let dir = folder.path();
/// let states = GovernorStates::new(dir);
/// for state in states.list(&SystemClock::default())? {
///     println!("{}: {} in the last minute", state.id, state.used);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct GovernorStates {
    folder: PathBuf,
}

/// What one state says.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct GovernorStatus {
    /// Name of the state: a hash of server and key.
    pub id: String,
    /// The server; `None` when the state cannot be read.
    pub server: Option<String>,
    /// Requests per minute that the platform allows, as the strictest process says.
    pub limit: u32,
    /// Percent of them that are left alone.
    pub reserve: u8,
    /// Requests per minute that all processes together may send.
    pub per_minute: f64,
    /// Slots granted in the last minute, give or take 5 s.
    pub used: u64,
    /// Processes in which interactive calls wait.
    pub waiting_interactive: usize,
    /// Processes in which bulk calls wait.
    pub waiting_bulk: usize,
    /// How long nobody sends because of a 429.
    pub paused_for: Option<Duration>,
    /// Processes that hold slots now.
    pub processes: Vec<GovernorProcess>,
    /// Why the state cannot be used.
    pub problem: Option<String>,
}

/// A process that holds slots.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct GovernorProcess {
    /// Its number.
    pub pid: u32,
    /// Slots that it took last.
    pub slots: u64,
    /// How long they are valid.
    pub valid_for: Duration,
}

impl GovernorStates {
    /// The states of this state directory.
    pub fn new(state_dir: impl AsRef<Path>) -> Self {
        Self { folder: state_dir.as_ref().join(FOLDER) }
    }

    /// The states of the directory that [`Governor::shared`](crate::Governor::shared) uses; `None`
    /// when the environment names none.
    pub fn in_default_dir() -> Option<Self> {
        default_state_dir().map(Self::new)
    }

    /// Lists all states, sorted by id. No directory is no states.
    ///
    /// # Errors
    ///
    /// The directory cannot be read. A state that cannot be read is listed with its problem.
    pub fn list(&self, clock: &dyn Clock) -> io::Result<Vec<GovernorStatus>> {
        let mut states: Vec<_> =
            self.ids()?.into_iter().filter_map(|id| self.get(&id, clock)).collect();
        states.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(states)
    }

    /// Reads one state; `None` when there is none of this name.
    pub fn get(&self, id: &str, clock: &dyn Clock) -> Option<GovernorStatus> {
        let path = self.path(id)?;
        let empty = GovernorStatus {
            id: id.to_owned(),
            server: None,
            limit: 0,
            reserve: 0,
            per_minute: 0.0,
            used: 0,
            waiting_interactive: 0,
            waiting_bulk: 0,
            paused_for: None,
            processes: Vec::new(),
            problem: None,
        };
        let problem = match StateFile::peek(&path) {
            Ok(Some(state)) => {
                let view = state.view(machine_moment(clock.machine_time()));
                let processes = view.holders.into_iter().map(|holder| GovernorProcess {
                    pid: holder.pid,
                    slots: holder.slots,
                    valid_for: Duration::from_nanos(holder.until.saturating_sub(view.now)),
                });
                return Some(GovernorStatus {
                    server: Some(state.server),
                    limit: view.pace.limit,
                    reserve: view.pace.reserve,
                    per_minute: view.pace.per_minute(),
                    used: view.granted,
                    waiting_interactive: view.interactive,
                    waiting_bulk: view.bulk,
                    paused_for: (view.pause > 0).then(|| Duration::from_nanos(view.pause)),
                    processes: processes.collect(),
                    ..empty
                });
            }
            Ok(None) => "it is no governor's state, and will be replaced".to_owned(),
            Err(Trouble::Io(error)) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(trouble) => trouble.to_string(),
        };
        Some(GovernorStatus { problem: Some(problem), ..empty })
    }

    /// Puts a new state in the place of this one: no pause, nobody waiting, and no slots saved up,
    /// so that nobody gets faster by it. `false` when there is none of this name.
    ///
    /// # Errors
    ///
    /// It cannot be written, or another process holds its lock.
    pub async fn reset(&self, id: &str, clock: &dyn Clock) -> io::Result<bool> {
        let Some(path) = self.path(id).filter(|path| path.symlink_metadata().is_ok()) else {
            return Ok(false);
        };
        let mut file = StateFile::new(path.clone(), String::new());
        for _ in 0..TRIES {
            let moment = machine_moment(clock.machine_time());
            match file.renew(moment) {
                Ok(()) => return Ok(true),
                Err(Trouble::Busy) => clock.sleep(Duration::from_millis(5)).await,
                Err(Trouble::Io(error)) => return Err(error),
                Err(trouble) => return Err(io::Error::other(trouble.to_string())),
            }
        }
        Err(io::Error::new(io::ErrorKind::WouldBlock, Trouble::Busy.to_string()))
    }

    /// Names of all states.
    fn ids(&self) -> io::Result<Vec<String>> {
        let entries = match std::fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let ids = names.filter_map(|name| Some(name.strip_suffix(SUFFIX)?.to_owned()));
        Ok(ids.filter(|id| is_id(id)).collect())
    }

    fn path(&self, id: &str) -> Option<PathBuf> {
        is_id(id).then(|| self.folder.join(format!("{id}{SUFFIX}")))
    }
}
