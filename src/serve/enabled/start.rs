//! Starting the server in the background, or finding the one that is there.

use std::time::Duration;

use imkit_server::ServerState;
use tokio::time::{Instant, sleep, timeout_at};

use super::launch::launch;
use crate::serve::{ServeError, StartOptions, Started};

/// How long a server may take to open its doors, with a million keys to load.
const READY: Duration = Duration::from_secs(30);

/// The pause before the first second look; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

/// Starts a server unless one runs. Of several starts at once one wins; the others get its server.
///
/// # Errors
///
/// The server refused to start (its own message and hint), ended early, or is not ready in time.
pub(crate) async fn start(options: &StartOptions) -> Result<Started, ServeError> {
    let deadline = Instant::now() + READY;
    let not_ready = || ServeError::NotReady { waited: READY, log_file: options.place.log_file() };
    let mut pause = FIRST_PAUSE;
    let mut refusal = None;
    loop {
        match imkit_server::state(&options.place.data_dir)? {
            ServerState::Running(info) => {
                let server = info.into();
                return Ok(Started {
                    already_running: true,
                    root_key_file: None,
                    warning: None,
                    server,
                });
            }
            ServerState::Busy => {
                if Instant::now() >= deadline {
                    return Err(not_ready());
                }
                sleep(pause).await;
                pause = LONGEST_PAUSE.min(pause * 2);
            }
            ServerState::Stopped => {
                if let Some(error) = refusal.take() {
                    return Err(error);
                }
                match timeout_at(deadline, launch(options)).await {
                    Ok(Ok(started)) => return Ok(started),
                    // Perhaps another start was faster: look again before believing it.
                    Ok(Err(error)) => refusal = Some(error),
                    Err(_) => return Err(not_ready()),
                }
            }
        }
    }
}
