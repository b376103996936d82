//! Stopping the server of a data directory.

use std::io;
use std::time::Duration;

use imkit_server::ServerState;
use tokio::time::{Instant, sleep};

use crate::serve::{ServeError, StopOptions, Stopped};

const PAUSE: Duration = Duration::from_millis(10);

/// Asks the server to stop and waits until it has let go of its directory. That nothing ran is
/// no error.
///
/// # Errors
///
/// The process may not be signalled, or still runs after the timeout.
pub(crate) async fn stop(options: &StopOptions) -> Result<Stopped, ServeError> {
    let deadline = Instant::now() + options.timeout;
    let mut asked = None;
    let mut killed = false;
    loop {
        match imkit_server::state(&options.place.data_dir)? {
            ServerState::Stopped => break,
            ServerState::Running(info) if asked.is_none() => {
                signal(info.pid, false)
                    .map_err(|source| ServeError::Signal { pid: info.pid, source })?;
                asked = Some(info.pid);
            }
            // The one that was asked is gone; somebody has started another since.
            ServerState::Running(info) if asked != Some(info.pid) => break,
            ServerState::Running(_) | ServerState::Busy => {}
        }
        if Instant::now() >= deadline + if killed { KILLED } else { Duration::ZERO } {
            if let (Some(pid), true, false) = (asked, options.force, killed) {
                signal(pid, true).map_err(|source| ServeError::Signal { pid, source })?;
                killed = true;
                continue;
            }
            return Err(ServeError::StillRunning { waited: options.timeout });
        }
        sleep(PAUSE).await;
    }
    Ok(Stopped { was_running: asked.is_some(), pid: asked })
}

/// How long the system may take to clear a killed process away.
const KILLED: Duration = Duration::from_secs(5);

#[cfg(unix)]
fn signal(pid: u32, force: bool) -> io::Result<()> {
    use rustix::process::{Pid, Signal, kill_process};
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw).filter(|pid| !pid.is_init());
    let pid = pid.ok_or_else(|| io::Error::other("the state file names no process"))?;
    match kill_process(pid, if force { Signal::KILL } else { Signal::TERM }) {
        // It ended by itself in between.
        Err(rustix::io::Errno::SRCH) | Ok(()) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn signal(_pid: u32, _force: bool) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::Place;

    #[tokio::test]
    async fn stopping_nothing_is_no_error() {
        let dir = tempfile::tempdir().unwrap();
        let place = Place { data_dir: dir.path().into(), state_dir: dir.path().into() };
        let options = StopOptions { place, timeout: Duration::ZERO, force: false };
        let stopped = stop(&options).await.unwrap();
        assert_eq!(stopped, Stopped { was_running: false, pid: None });
    }

    #[cfg(unix)]
    #[test]
    fn a_strange_pid_never_becomes_a_signal_to_many() {
        // 0 would mean the whole process group, 1 is init, and the rest is negative as an i32.
        for pid in [0, 1, u32::MAX, 1 << 31] {
            assert!(signal(pid, false).is_err(), "{pid}");
        }
    }
}
