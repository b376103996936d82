//! Copies of the keys: checking one, and putting one back.

use std::path::Path;

use jiff::Timestamp;

use crate::serve::report::Revived;
use crate::serve::{BackupReport, RestoreOptions, Restored, ServeError};

/// Looks whether a copy is whole. The file must be nobody else's.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) async fn check_backup(
    file: &Path,
    pepper_file: Option<&Path>,
) -> Result<BackupReport, ServeError> {
    Ok(imkit_server::check_backup(file, pepper_file).await?.into())
}

/// Puts a copy in place of the keys that are there.
///
/// # Errors
///
/// What is wrong with the copy, or a server holds the data directory.
pub(crate) async fn restore(
    options: RestoreOptions,
    now: Timestamp,
) -> Result<Restored, ServeError> {
    let RestoreOptions { file, data_dir, pepper_file, force, dry_run } = options;
    let options = imkit_server::Restore { file, data_dir, pepper_file, force, dry_run };
    let imkit_server::Restored { report, previous, previous_is_foreign, revived } =
        imkit_server::restore(&options, now).await?;
    let revived = revived
        .into_iter()
        .map(|imkit_server::Revived { id, undone }| Revived { id: id.to_string(), undone })
        .collect();
    Ok(Restored { report: report.into(), previous, previous_is_foreign, revived })
}

impl From<imkit_server::BackupReport> for BackupReport {
    fn from(report: imkit_server::BackupReport) -> Self {
        let imkit_server::BackupReport { keys, rev, changed_at, audit_entries, sealed } = report;
        Self { keys, rev, changed_at, audit_entries, sealed }
    }
}
