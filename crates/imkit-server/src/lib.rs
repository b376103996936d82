//! The local IMKIT server: one process with two doors.
//!
//! * the **control** door (`127.0.0.1:9000`): health, readiness, key management, verification;
//! * the **gateway** door (`127.0.0.1:9001`): a drop-in IMKIT chat-server URL.
//!
//! This crate joins rooms: it holds the data directory, keeps the local application's
//! credentials and the peppers of the keys, opens the doors and shuts them in order. What the platform does lives in
//! `imkit-emulator`; signals, log files and detached processes belong to the program that hosts
//! a [`Server`].

mod api;
mod atomic_file;
mod backup;
mod backup_error;
mod client_keys;
mod clock;
mod config;
mod control;
mod credentials;
mod data_dir;
mod door;
mod error;
mod front;
mod gateway;
mod header_names;
mod host_check;
mod key_server;
mod keys;
mod pepper_marks;
mod pepper_use;
mod peppers;
mod phase;
mod probe;
mod recent;
mod request_log;
mod revived;
mod root_key;
mod seconds;
mod server;
mod tls;
mod upstreams;

pub use backup::{BackupReport, Restore, Restored, check_backup, restore};
pub use backup_error::BackupError;
pub use config::{
    BudgetSettings, Config, DEFAULT_CONTROL, DEFAULT_EXPIRY_DAYS, DEFAULT_GATEWAY,
    DEFAULT_REQUESTS_PER_MINUTE, Limits, RequestLogSettings, RootKeyPlace, UpstreamConfig,
};
pub use credentials::Credentials;
pub use data_dir::ServerInfo;
pub use door::Door;
pub use error::{DataDirError, PeppersError, RunError, StartError, TlsError};
pub use probe::{ServerState, state};
pub use revived::Revived;
pub use root_key::{NewRootKey, root_key_file};
pub use server::Server;
pub use tls::TlsFiles;
pub use upstreams::{MasterKey, master_key_file};
