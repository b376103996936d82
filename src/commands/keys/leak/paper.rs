//! The file of a report, for its owner alone: it tells who used a key, and from where.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::settings::private_file;

/// A file to write the report into, if there is one.
pub(super) struct Paper(Option<(PathBuf, File)>);

impl Paper {
    /// No report.
    pub(super) fn none() -> Self {
        Self(None)
    }

    /// A file that was named. It is made before anything is changed.
    ///
    /// # Errors
    ///
    /// It is there already, or cannot be made.
    pub(super) fn at(path: PathBuf) -> Result<Self, Failure> {
        match open(&path) {
            Ok(file) => Ok(Self(Some((path, file)))),
            Err(error) => Err(unwritable(&path, &error)
                .hint("nothing was changed; give --report with another name, or --no-report")),
        }
    }

    /// A file in the current folder. Where none can be made the key is ended all the same.
    pub(super) fn beside(id: &str, ctx: &Context) -> Self {
        let path = PathBuf::from(format!("leak-{id}-{}.md", ctx.now().strftime("%Y%m%dT%H%M%SZ")));
        match open(&path) {
            Ok(file) => Self(Some((path, file))),
            Err(error) => {
                ctx.printer.warn(&format!("no report: cannot write {}: {error}", path.display()));
                Self(None)
            }
        }
    }

    /// Takes the file away again: nothing happened that it could tell of.
    pub(super) fn abandon(self) {
        if let Some((path, file)) = self.0 {
            drop(file);
            // Empty, and made by this command.
            let _ = std::fs::remove_file(path);
        }
    }

    /// Writes the report; returns where.
    ///
    /// # Errors
    ///
    /// The disk is full, or the like. What was done stays done.
    pub(super) fn write(self, text: &str) -> Result<Option<PathBuf>, Failure> {
        let Some((path, mut file)) = self.0 else { return Ok(None) };
        match file.write_all(text.as_bytes()).and_then(|()| file.sync_all()) {
            Ok(()) => Ok(Some(path)),
            Err(error) => Err(unwritable(&path, &error)
                .hint("the key was dealt with; run it again with --report elsewhere")
                .outcome("answered")),
        }
    }
}

fn open(path: &std::path::Path) -> std::io::Result<File> {
    private_file::options().write(true).create_new(true).open(path)
}

fn unwritable(path: &std::path::Path, error: &std::io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write the report to {}", path.display()))
        .causes(error)
}
