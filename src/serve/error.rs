//! What can go wrong with the local server. `Display` says what failed, the source says why,
//! `hint()` what to do next.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::config::ConfigError;

pub(crate) type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A command about the local server failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum ServeError {
    /// The build has no server.
    #[cfg_attr(feature = "server", expect(dead_code, reason = "made by disabled.rs"))]
    #[error("this imkit was built without its local server")]
    NotBuilt,
    /// The server's own refusal or fault; its message stands as it is.
    #[error("{message}")]
    Server {
        /// What failed.
        message: String,
        /// Why.
        #[source]
        cause: Option<Cause>,
        /// What to do next.
        hint: Option<String>,
    },
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A file or directory that belongs to running in the background.
    #[error("cannot use {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The server's process cannot be made.
    #[error("cannot run {} in the background", program.display())]
    Spawn {
        /// The program.
        program: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The server's process ended before its doors were open.
    #[error("the local server did not start{}", quote(log))]
    Ended {
        /// The last lines that it logged.
        log: Vec<String>,
        /// Where the whole log is.
        log_file: PathBuf,
    },
    /// The server's doors are not open yet.
    #[error("the local server is not ready after {} s", waited.as_secs())]
    NotReady {
        /// How long it was waited for.
        waited: Duration,
        /// Where its log is.
        log_file: PathBuf,
    },
    /// The server does not run.
    #[error("the local server is not ready: it does not run")]
    Stopped,
    /// The server does not say that it can take work.
    #[error("the local server is not ready: {reason}")]
    Unready {
        /// What it says, or what is known of it.
        reason: String,
        /// Where its log is.
        log_file: PathBuf,
    },
    /// The server's process cannot be asked to stop.
    #[error("cannot stop process {pid}")]
    Signal {
        /// The process.
        pid: u32,
        /// The system's reason.
        source: io::Error,
    },
    /// The server still runs.
    #[error("the local server has not stopped after {} s", waited.as_secs())]
    StillRunning {
        /// How long it was waited for.
        waited: Duration,
    },
    /// The server runs, but its keys are gone.
    #[error("the local server runs, but {} holds no keys", data_dir.display())]
    NoKeys {
        /// The data directory.
        data_dir: PathBuf,
    },
    /// A second signal came while the server was draining.
    #[error("stopped before running requests had finished")]
    CutShort,
    /// Lines cannot be handed on.
    #[error("cannot write the output")]
    Output(#[source] io::Error),
}

impl ServeError {
    /// What to do next, if there is anything.
    pub(crate) fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NotBuilt => {
                "build it with the feature `server`, or use another server with --base-url"
                    .to_owned()
            }
            Self::Server { hint, .. } => return hint.clone(),
            Self::Config(error) => return error.hint(),
            Self::File { .. } => {
                "make it writable, or choose another directory with IMKIT_STATE_DIR".to_owned()
            }
            Self::Spawn { .. } => "run `imkit keys serve` in another terminal instead".to_owned(),
            Self::Ended { log_file, .. } => {
                format!("run `imkit keys serve` to see it fail, or read {}", log_file.display())
            }
            Self::NotReady { log_file, .. } => format!(
                "it may still become ready: see `imkit keys status` and {}",
                log_file.display()
            ),
            Self::Stopped => "start it with `imkit keys start`".to_owned(),
            Self::Unready { log_file, .. } => {
                format!("see `imkit keys status` and {}", log_file.display())
            }
            Self::Signal { .. } => "it may belong to another user; stop it as that user".to_owned(),
            Self::StillRunning { .. } => {
                "wait, or kill it with `imkit keys stop --force`; nothing acknowledged is lost"
                    .to_owned()
            }
            Self::NoKeys { .. } => {
                "restart it to get new keys: imkit keys stop, then imkit keys start".to_owned()
            }
            Self::CutShort | Self::Output(_) => return None,
        })
    }
}

fn quote(log: &[String]) -> String {
    log.iter().map(|line| format!("\n  {line}")).collect()
}
