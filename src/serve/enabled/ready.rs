//! Asking a server whether it can take work.

use std::time::Duration;

use imkit_server::ServerState;
use tokio::time::{Instant, sleep};

use crate::serve::{Place, ServeError};

const PAUSE: Duration = Duration::from_millis(100);

/// No answer to such a short question takes longer.
const ANSWER: Duration = Duration::from_secs(3);

/// Waits until the server of a place can take work, at most for `patience`; it is asked once in any
/// case.
///
/// # Errors
///
/// [`ServeError::Unready`] with what the server says, [`ServeError::Stopped`] when there is none.
pub(crate) async fn ready(place: &Place, patience: Duration) -> Result<(), ServeError> {
    let deadline = Instant::now() + patience;
    loop {
        let unready = |reason| ServeError::Unready { reason, log_file: place.log_file() };
        let error = match imkit_server::state(&place.data_dir)? {
            ServerState::Running(info) => match ask(&info.control_url).await {
                Ok(None) => return Ok(()),
                Ok(Some(reason)) => unready(reason),
                Err(error) => unready(error.without_url().to_string()),
            },
            ServerState::Busy => unready("it is starting or stopping".to_owned()),
            ServerState::Stopped => ServeError::Stopped,
        };
        if Instant::now() >= deadline {
            return Err(error);
        }
        sleep(PAUSE).await;
    }
}

/// What keeps the server from taking work; `None` = nothing.
async fn ask(control_url: &str) -> reqwest::Result<Option<String>> {
    // It may have been installed already; all are the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(ANSWER)
        // The certificate is for the name that clients use, not for loopback. Nothing secret is
        // sent, and whoever could answer in the server's place holds its port on this machine.
        .tls_danger_accept_invalid_certs(true)
        .build()?;
    let answer = client.get(format!("{control_url}/readyz")).send().await?;
    if answer.status().is_success() {
        return Ok(None);
    }
    let status = answer.status();
    let body: serde_json::Value =
        serde_json::from_slice(&answer.bytes().await?).unwrap_or_default();
    let said = [&body["code"], &body["detail"]];
    let said: Vec<_> = said.into_iter().filter_map(|text| text.as_str()).collect();
    Ok(Some(if said.is_empty() { format!("it answers {status}") } else { said.join(": ") }))
}
