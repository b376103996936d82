//! The local IMKIT server seen from the command line: running it, starting it in the background,
//! finding it, stopping it, and the endpoint behind `--local`.
//!
//! Plain values in, plain values out: no clap types, nothing printed. Only `enabled.rs` and its
//! children know the server's crate; a build without the feature `server` has `disabled.rs`.

pub(crate) mod config;
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "filled and read by enabled.rs"))]
mod error;
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "filled and read by enabled.rs"))]
mod options;
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "filled and read by enabled.rs"))]
mod report;

#[cfg(feature = "server")]
mod enabled;
#[cfg(feature = "server")]
use enabled as chosen;

#[cfg(not(feature = "server"))]
mod disabled;
#[cfg(not(feature = "server"))]
use disabled as chosen;

pub(crate) use chosen::{
    check_backup, control_url, local_endpoint, logs, master_key_file, ready, restore,
    root_key_file, serve, start, status, stop,
};
pub(crate) use error::ServeError;
pub(crate) use options::{
    GivenMasterKey, LogOptions, Place, RestoreOptions, ServeOptions, ServerOptions, StartOptions,
    StopOptions, TlsFiles,
};
pub(crate) use report::{
    BackupReport, LocalEndpoint, MadeRootKey, Restored, Running, Started, Status, Stopped,
};

/// Takes one line for people, without a line break.
pub(crate) type Note<'a> = &'a mut dyn FnMut(&str);

/// Takes a root key that was made, to be shown once.
pub(crate) type TakeRootKey<'a> = &'a mut dyn FnMut(&MadeRootKey);
