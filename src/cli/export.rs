//! What every export takes.

use std::path::PathBuf;

use clap::Args;

/// Where an export goes.
#[derive(Args, Debug)]
pub(crate) struct ExportArgs {
    /// Write to this file (mode 0600) once the export is whole; standard output when missing.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
    /// Go on with FILE.partial, which an interrupted export has left; begin anew if there is none.
    #[arg(long, requires = "out")]
    pub(crate) resume: bool,
}
