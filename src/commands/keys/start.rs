//! `imkit keys start`: the local server in the background.

use crate::serve::{self, Note, ServeError, StartOptions, Started};

/// Starts the server, or finds the one that runs.
pub(crate) async fn run(options: &StartOptions, note: Note<'_>) -> Result<Started, ServeError> {
    let started = serve::start(options).await?;
    note(if started.already_running {
        "the local server runs already; the options of this start have no effect"
    } else {
        "started the local server (stop it with: imkit keys stop)"
    });
    Ok(started)
}
