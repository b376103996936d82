//! The local server in a build that has it. The only room of the command line that knows
//! `imkit-server`; its types are turned into this program's own here.

mod announcement;
mod backup;
mod endpoint;
mod foreground;
mod launch;
mod log;
mod log_file;
mod logs;
mod ready;
mod signals;
mod start;
mod stop;

use std::error::Error;

use imkit_server::{BackupError, DataDirError, RunError, ServerInfo, ServerState, StartError};

use super::report::{Running, State};
use super::{Place, ServeError, Status};

pub(crate) use backup::{check_backup, restore};
pub(crate) use endpoint::{control_url, local_endpoint};
pub(crate) use foreground::serve;
pub(crate) use imkit_server::{master_key_file, root_key_file};
pub(crate) use logs::logs;
pub(crate) use ready::ready;
pub(crate) use start::start;
pub(crate) use stop::stop;

/// Tells what the server of a place is doing. Asks the lock, not the network.
///
/// # Errors
///
/// The lock cannot be asked.
pub(crate) fn status(place: &Place) -> Result<Status, ServeError> {
    let (state, server) = match imkit_server::state(&place.data_dir)? {
        ServerState::Running(info) => (State::Running, Some(info.into())),
        ServerState::Busy => (State::Busy, None),
        ServerState::Stopped => (State::Stopped, None),
    };
    Ok(Status { state, server, data_dir: place.data_dir.clone(), log_file: place.log_file() })
}

impl From<ServerInfo> for Running {
    fn from(info: ServerInfo) -> Self {
        let ServerInfo {
            pid,
            version,
            started_at,
            control_url,
            gateway_url,
            ephemeral,
            requests_per_minute,
        } = info;
        Self { pid, version, started_at, control_url, gateway_url, ephemeral, requests_per_minute }
    }
}

impl From<DataDirError> for ServeError {
    fn from(error: DataDirError) -> Self {
        Self::Server { message: error.to_string(), cause: why(&error), hint: Some(error.hint()) }
    }
}

impl From<StartError> for ServeError {
    fn from(error: StartError) -> Self {
        Self::Server { message: error.to_string(), cause: why(&error), hint: Some(error.hint()) }
    }
}

impl From<BackupError> for ServeError {
    fn from(error: BackupError) -> Self {
        Self::Server { message: error.to_string(), cause: why(&error), hint: error.hint() }
    }
}

impl From<RunError> for ServeError {
    fn from(error: RunError) -> Self {
        Self::Server { message: error.to_string(), cause: why(&error), hint: None }
    }
}

/// The reasons below an error's own message, as one text that can also travel between processes.
fn why(error: &dyn Error) -> Option<super::error::Cause> {
    let mut reasons = Vec::new();
    let mut next = error.source();
    while let Some(reason) = next {
        reasons.push(reason.to_string());
        next = reason.source();
    }
    (!reasons.is_empty()).then(|| reasons.join(": ").into())
}
