//! What the functions of this room answer, ready to be printed.

use std::path::PathBuf;

use jiff::Timestamp;
use secrecy::SecretString;
use serde::Serialize;

/// A server that runs.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Running {
    /// Process id.
    pub(crate) pid: u32,
    /// Version of imkit that it runs.
    pub(crate) version: String,
    /// Since when.
    pub(crate) started_at: Timestamp,
    /// URL of the control door.
    pub(crate) control_url: String,
    /// URL of the gateway door: the base URL for IMKIT clients.
    pub(crate) gateway_url: String,
    /// Keeps nothing but credentials on disk.
    pub(crate) ephemeral: bool,
    /// Requests that it allows in a minute; none when there is no limit.
    pub(crate) requests_per_minute: Option<u32>,
}

/// A root key that the start of a server made.
#[derive(Clone, Debug)]
pub(crate) enum MadeRootKey {
    /// It is kept nowhere.
    Shown(SecretString),
    /// It is in this file.
    Kept(PathBuf),
}

/// What a copy of the keys holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct BackupReport {
    /// Keys.
    pub(crate) keys: u64,
    /// Revision of the last change.
    pub(crate) rev: u64,
    /// When that was.
    pub(crate) changed_at: Option<Timestamp>,
    /// Entries of the audit.
    pub(crate) audit_entries: u64,
    /// Whether the seal of the audit was checked too.
    pub(crate) sealed: bool,
}

/// The answer of `keys restore`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Restored {
    /// What was put back.
    pub(crate) report: BackupReport,
    /// Where the database is that was there before.
    pub(crate) previous: Option<PathBuf>,
    /// That one was another server's, so nothing was compared.
    pub(crate) previous_is_foreign: bool,
    /// Keys that can do again what was taken from them since.
    pub(crate) revived: Vec<Revived>,
}

/// A key that a copy gives back something to.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub(crate) struct Revived {
    /// Its id.
    pub(crate) id: String,
    /// What would be undone.
    pub(crate) undone: Vec<&'static str>,
}

/// The answer of `keys start`.
#[derive(Clone, Serialize, Debug)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Started {
    /// It ran already; the options of this start had no effect.
    pub(crate) already_running: bool,
    /// File of the root key that this start made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) root_key_file: Option<PathBuf>,
    /// What this start has to say besides; it is said, and no part of the answer.
    #[serde(skip)]
    pub(crate) warning: Option<String>,
    /// The server.
    #[serde(flatten)]
    pub(crate) server: Running,
}

/// The answer of `keys stop`.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Stopped {
    /// Whether there was a server to stop.
    pub(crate) was_running: bool,
    /// The process that ended.
    pub(crate) pid: Option<u32>,
}

/// What a server is doing.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Debug)]
#[serde(rename_all = "snake_case")]
pub(crate) enum State {
    /// It serves.
    Running,
    /// It starts or stops.
    Busy,
    /// There is none.
    Stopped,
}

/// The answer of `keys status`.
#[derive(Clone, Serialize, Debug)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Status {
    /// What the server is doing.
    pub(crate) state: State,
    /// The server, when it runs.
    #[serde(flatten)]
    pub(crate) server: Option<Running>,
    /// Where it keeps its data.
    pub(crate) data_dir: PathBuf,
    /// Where a server in the background logs.
    pub(crate) log_file: PathBuf,
}

impl LocalEndpoint {
    /// What a dry run uses while no server runs: the address that one would have, and a key that
    /// opens nothing.
    pub(crate) fn stopped() -> Self {
        Self {
            gateway_url: "http://127.0.0.1:9001".to_owned(),
            api_key: "no server runs".to_owned().into(),
            client_key: "no server runs".to_owned().into(),
            requests_per_minute: None,
        }
    }
}

/// How to reach the local application.
#[derive(Clone, Debug)]
pub(crate) struct LocalEndpoint {
    /// Base URL.
    pub(crate) gateway_url: String,
    /// `IM-API-KEY`.
    pub(crate) api_key: SecretString,
    /// `IM-CLIENT-KEY`.
    pub(crate) client_key: SecretString,
    /// Requests that it allows in a minute; none when there is no limit.
    pub(crate) requests_per_minute: Option<u32>,
}
