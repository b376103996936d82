//! Writes a copy of the database while changes go on.

use std::path::Path;

use super::fault::reading;
use super::{SqliteStore, files};
use crate::StoreError;

impl SqliteStore {
    /// Copies what one snapshot shows. A copy that fails leaves nothing.
    pub(super) async fn copy(&self, path: &Path) -> Result<(), StoreError> {
        let failed = |error| StoreError::Open { path: path.to_owned(), source: Box::new(error) };
        let path = std::path::absolute(path).map_err(failed)?;
        let Some(text) = path.to_str() else {
            let source = "the database cannot be copied to a path that is not UTF-8".into();
            return Err(StoreError::Open { path, source });
        };
        // SQLite writes into an empty file and leaves its mode alone.
        let file = files::private().create_new(true).open(&path).map_err(failed)?;
        let copied =
            sqlx::query("VACUUM INTO ?").bind(text.to_owned()).execute(&self.readers).await;
        let copied = match copied {
            Ok(_) => file.sync_all().map_err(failed),
            Err(error) => Err(reading(error)),
        };
        if copied.is_err() {
            // What is wrong with the copy is worth more than what is wrong with removing it.
            let _ = std::fs::remove_file(&path);
        }
        copied
    }
}
