//! The endpoint behind `--local`: of the server that runs, or of one started for it. Every
//! `--local` command passes here; when a server runs it costs a lock and two small files.

use imkit_server::{Credentials, ServerState};

use super::start::start;
use crate::serve::report::Running;
use crate::serve::{LocalEndpoint, Note, ServeError, StartOptions};

/// Finds the local server, starting it when there is none, and says so through `note`.
///
/// # Errors
///
/// The server cannot be started, or its keys cannot be read.
pub(crate) async fn local_endpoint(
    options: &StartOptions,
    note: Note<'_>,
) -> Result<LocalEndpoint, ServeError> {
    let data_dir = &options.place.data_dir;
    let server = find(options, note).await?;
    let keys = Credentials::read(data_dir)?
        .ok_or_else(|| ServeError::NoKeys { data_dir: data_dir.clone() })?;
    Ok(LocalEndpoint {
        gateway_url: server.gateway_url,
        api_key: keys.api_key,
        client_key: keys.client_key.into(),
        requests_per_minute: server.requests_per_minute,
    })
}

/// Finds the control door of the local server as [`local_endpoint`] finds its gateway.
///
/// # Errors
///
/// The server cannot be started.
pub(crate) async fn control_url(
    options: &StartOptions,
    note: Note<'_>,
) -> Result<String, ServeError> {
    Ok(find(options, note).await?.control_url)
}

async fn find(options: &StartOptions, note: Note<'_>) -> Result<Running, ServeError> {
    let server: Running = match imkit_server::state(&options.place.data_dir)? {
        ServerState::Running(info) => info.into(),
        ServerState::Busy | ServerState::Stopped => {
            let started = start(options).await?;
            if !started.already_running {
                note(&format!(
                    "started a local IMKIT at {} (stop it with: imkit keys stop)",
                    started.server.gateway_url
                ));
            }
            if let Some(path) = &started.root_key_file {
                note(&format!("made a root key for imkit keys commands: {}", path.display()));
            }
            if let Some(warning) = &started.warning {
                note(warning);
            }
            started.server
        }
    };
    if server.version != env!("CARGO_PKG_VERSION") {
        note(&format!(
            "the local IMKIT runs version {}, this is {}; restart it with: imkit keys stop",
            server.version,
            env!("CARGO_PKG_VERSION")
        ));
    }
    Ok(server)
}
