//! `imkit keys logs`: what a local server in the background has logged.

use std::io;

use crate::serve::{self, LogOptions, Note, ServeError};

/// Hands the log's lines to `line`.
pub(crate) async fn run(
    options: &LogOptions,
    line: &mut dyn FnMut(&str) -> io::Result<()>,
    note: Note<'_>,
) -> Result<(), ServeError> {
    serve::logs(options, line, note).await
}
