//! `imkit keys serve`: the local server in the foreground.

use std::io::Write;

use crate::serve::{self, Note, ServeError, ServeOptions};

/// Serves until a signal. `announce` is stdout when `--announce` was given: it gets one JSON line.
pub(crate) async fn run(
    options: ServeOptions,
    announce: Option<&mut dyn Write>,
    note: Note<'_>,
) -> Result<(), ServeError> {
    serve::serve(options, announce, note).await
}
