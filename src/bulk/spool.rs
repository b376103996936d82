//! Rows that are kept in a job's directory, because they can be read only once or were never in a file.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write as _};
use std::path::Path;

use serde_json::Value;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::jobs::{Jobs, Place};
use crate::settings::private_file;

/// Copies standard input (`-`), or a pipe with a name, into the directory of a new job.
pub(super) async fn copy(from: &Path, jobs: &Jobs, ctx: &Context) -> Result<Place, Failure> {
    let stdin = from.as_os_str() == "-";
    if stdin && ctx.flags.api_key_stdin {
        return Err(Failure::usage("standard input cannot hold the API key and something else")
            .hint("give the key with --api-key-file, or the rows in a file"));
    }
    let place = jobs.make(ctx.now()).await?;
    let path = place.spool();
    let copied = match stdin {
        true => fill(&path, &mut io::stdin().lock()),
        false => File::open(from).and_then(|mut pipe| fill(&path, &mut pipe)),
    };
    copied.map_err(|error| {
        let message = format!("cannot copy the rows to {}", path.display());
        Failure::new(Exit::Failed, message)
            .causes(&error)
            .hint("it is kept there so that the job can be resumed; a file needs no copy")
    })?;
    Ok(place)
}

/// Writes rows as NDJSON.
pub(super) fn write(path: &Path, rows: impl IntoIterator<Item = Value>) -> Result<(), Failure> {
    let write = || -> io::Result<()> {
        let mut file = BufWriter::new(private(path)?);
        for row in rows {
            writeln!(file, "{row}")?;
        }
        file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
    };
    write().map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot write {}", path.display())).causes(&error)
    })
}

fn fill(path: &Path, input: &mut impl Read) -> io::Result<()> {
    let mut file = private(path)?;
    io::copy(input, &mut file)?;
    file.flush()?;
    file.sync_all()
}

/// Makes a file that only its owner may read.
fn private(path: &Path) -> io::Result<File> {
    private_file::options().write(true).create_new(true).open(path)
}
