//! `imkit keys stop`: ends the local server.

use crate::serve::{self, Note, ServeError, StopOptions, Stopped};

/// Stops the server; that none runs is worth a note only.
pub(crate) async fn run(options: &StopOptions, note: Note<'_>) -> Result<Stopped, ServeError> {
    let stopped = serve::stop(options).await?;
    note(if stopped.was_running {
        "stopped the local server"
    } else {
        "the local server was not running"
    });
    Ok(stopped)
}
