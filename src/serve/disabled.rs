//! A build without the local server: every question has the same answer.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use super::{
    BackupReport, LocalEndpoint, LogOptions, Note, Place, RestoreOptions, Restored, ServeError,
    ServeOptions, StartOptions, Started, Status, StopOptions, Stopped, TakeRootKey,
};

/// Refuses.
pub(crate) async fn serve(
    _options: ServeOptions,
    _announce: Option<&mut dyn io::Write>,
    _note: Note<'_>,
    _root_key: TakeRootKey<'_>,
) -> Result<(), ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn start(_options: &StartOptions) -> Result<Started, ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn stop(_options: &StopOptions) -> Result<Stopped, ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) fn status(_place: &Place) -> Result<Status, ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn logs(
    _options: &LogOptions,
    _line: &mut dyn FnMut(&str) -> io::Result<()>,
    _note: Note<'_>,
) -> Result<(), ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn local_endpoint(
    _options: &StartOptions,
    _note: Note<'_>,
) -> Result<LocalEndpoint, ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn control_url(
    _options: &StartOptions,
    _note: Note<'_>,
) -> Result<String, ServeError> {
    Err(ServeError::NotBuilt)
}

/// No server has written one.
pub(crate) fn root_key_file(data_dir: &Path) -> PathBuf {
    data_dir.join("root-key")
}

/// No server has written one.
pub(crate) fn master_key_file(data_dir: &Path) -> PathBuf {
    data_dir.join("master.key")
}

/// Refuses.
pub(crate) async fn ready(_place: &Place, _patience: Duration) -> Result<(), ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn check_backup(
    _file: &Path,
    _pepper_file: Option<&Path>,
) -> Result<BackupReport, ServeError> {
    Err(ServeError::NotBuilt)
}

/// Refuses.
pub(crate) async fn restore(
    _options: RestoreOptions,
    _now: Timestamp,
) -> Result<Restored, ServeError> {
    Err(ServeError::NotBuilt)
}
