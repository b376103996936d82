//! An export from its first page to the file in its place.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::feed::Feed;
use super::partial::Partial;
use super::progress::Progress;
use crate::context::{Context, Identity};
use crate::error::{Exit, Failure};
use crate::output::{Format, ListWriter, Stdout, View, redact};

/// Where an export goes.
pub(crate) struct Request {
    /// A file; stdout when missing.
    pub(crate) out: Option<PathBuf>,
    /// Go on with what an interrupted export has left.
    pub(crate) resume: bool,
    /// The columns of a csv.
    pub(crate) view: View,
}

/// Writes all rows of a list.
pub(crate) async fn run<F: Feed>(
    feed: F,
    request: Request,
    from: Identity,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let Request { out, resume, view } = request;
    if ctx.printer.is_filtered() {
        return Err(Failure::usage("--jq holds the whole list in memory, which an export may not")
            .hint("-o ndjson, and filter its lines"));
    }
    let format = format(ctx.printer.format(), out.as_deref())?;
    match out {
        None => to_stdout(feed, format, &view, ctx).await,
        Some(out) => to_file(feed, format, &view, &out, resume, from, ctx).await,
    }
}

/// Nobody exports a table, so the default of lists means the file's ending here, or NDJSON.
fn format(asked: Format, out: Option<&Path>) -> Result<Format, Failure> {
    let ending = out.and_then(Path::extension).and_then(|ending| ending.to_str());
    match (asked, ending) {
        (Format::Ndjson | Format::Json | Format::Csv, _) => Ok(asked),
        (Format::Table, Some("csv")) => Ok(Format::Csv),
        (Format::Table, Some("json")) => Ok(Format::Json),
        (Format::Table, _) => Ok(Format::Ndjson),
        (other, _) => {
            Err(Failure::usage(format!("an export cannot be written as {}", other.as_str()))
                .hint("-o ndjson, -o json or -o csv"))
        }
    }
}

async fn to_stdout<F: Feed>(
    mut feed: F,
    format: Format,
    view: &View,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let mut progress = Progress::new(ctx.printer.talk(), format.is_json(), F::ROWS);
    let mut rows = 0_u64;
    let outcome = print(&mut feed, &mut rows, ctx.printer.export(format, view, None), |rows| {
        progress.at(rows);
    });
    let outcome = outcome.await;
    progress.end();
    outcome?;
    remark(feed, rows, ctx).await
}

async fn print<F: Feed>(
    feed: &mut F,
    rows: &mut u64,
    mut out: ListWriter<'_>,
    mut progress: impl FnMut(u64),
) -> Result<(), Failure> {
    loop {
        match feed.next().await {
            Ok(Some(page)) => {
                for row in page {
                    out.row(row)?;
                    *rows += 1;
                }
                progress(*rows);
            }
            Ok(None) => return out.end(),
            Err(failure) if *rows > 0 => {
                return Err(failure.cause(format!("the output ends after {rows} {}", F::ROWS)));
            }
            Err(failure) => return Err(failure),
        }
    }
}

async fn to_file<F: Feed>(
    mut feed: F,
    format: Format,
    view: &View,
    out: &Path,
    resume: bool,
    from: Identity,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if ctx.dry_run {
        ctx.printer.note(&format!("dry run: {} was not written", out.display()));
        return Ok(());
    }
    // A link keeps pointing where it does.
    let target = std::fs::canonicalize(out).unwrap_or_else(|_| out.to_owned());
    if std::fs::metadata(&target).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(Failure::usage(format!("--out: {} is no regular file", out.display()))
            .hint("without --out the export goes to standard output"));
    }
    let path = Partial::path_of(&target);
    let of = json!({ "server": from.server, "key": from.key, "of": feed.describe() });
    let found = match resume {
        true => Partial::resume(path.clone(), &of, |row| feed.passed(row)).await?,
        false => None,
    };
    let mut partial = match found {
        Some(partial) => {
            ctx.printer.note(&format!("going on after {} {}", partial.rows(), F::ROWS));
            partial
        }
        None => Partial::begin(path.clone(), &of).await?,
    };
    let filled = fill(&mut feed, &mut partial, ctx).await;
    if let Err(failure) = filled.and_then(|()| place(&partial, format, view, &target, ctx)) {
        return Err(unfinished::<F>(failure, partial, &path));
    }
    let rows = partial.rows();
    partial.remove()?;
    ctx.printer.note(&format!("exported {rows} {} to {}", F::ROWS, out.display()));
    remark(feed, rows, ctx).await
}

/// Reads the list to its end. An interrupt ends it between two rows.
async fn fill<F: Feed>(feed: &mut F, partial: &mut Partial, ctx: &Context) -> Result<(), Failure> {
    let redactor = ctx.printer.redact();
    let mut progress = Progress::new(ctx.printer.talk(), ctx.printer.format().is_json(), F::ROWS);
    let mut signals = ctx.interrupts.take();
    let outcome = loop {
        let page = tokio::select! {
            biased;
            () = signals.next() => break Err(Failure::interrupted()),
            page = feed.next() => page,
        };
        let rows: Vec<_> = match page {
            Ok(Some(rows)) => rows.into_iter().map(|row| redact::document(row, redactor)).collect(),
            Ok(None) => break Ok(()),
            Err(failure) => break Err(failure),
        };
        if let Err(failure) = partial.add(&rows) {
            break Err(failure);
        }
        progress.at(partial.rows());
    };
    progress.end();
    outcome
}

/// Writes the rows in their format beside the target, and moves that into place.
fn place(
    partial: &Partial,
    format: Format,
    view: &View,
    target: &Path,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let unwritable = |error: &std::io::Error| {
        Failure::new(Exit::Failed, format!("cannot write {}", target.display())).causes(error)
    };
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let beside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))
        .map_err(|error| unwritable(&error))?;
    let copy = beside.as_file().try_clone().map_err(|error| unwritable(&error))?;
    let mut sink = Stdout::new(Box::new(copy), false);
    let mut out = ctx.printer.export(format, view, Some(&mut sink));
    partial.read(|row| out.row(row))?;
    out.end()?;
    beside.as_file().sync_all().map_err(|error| unwritable(&error))?;
    beside.persist(target).map_err(|error| unwritable(&error.error))?;
    Ok(())
}

/// Says what is there and how to go on.
fn unfinished<F: Feed>(failure: Failure, partial: Partial, path: &Path) -> Failure {
    let rows = partial.rows();
    if rows == 0 {
        // Nothing to go on with. Should it stay, the next run says so.
        let _ = partial.remove();
        return failure;
    }
    let (noun, path) = (F::ROWS, path.display());
    let kept = format!("{rows} {noun} are in {path}: run the command again with --resume to go on");
    let hint = match failure.hint_text() {
        Some(hint) => format!("{hint}; {kept}"),
        None => kept,
    };
    failure.hint(hint)
}

/// The rows are written: what is to be said of them is no reason to fail.
async fn remark<F: Feed>(mut feed: F, rows: u64, ctx: &mut Context) -> Result<(), Failure> {
    if let Ok(Some(remark)) = feed.remark(rows).await {
        ctx.printer.warn(&remark);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_the_file_counts_where_nothing_was_asked_for() {
        let of = |asked, out: Option<&str>| format(asked, out.map(Path::new)).ok();
        assert_eq!(of(Format::Table, None), Some(Format::Ndjson));
        assert_eq!(of(Format::Table, Some("x.csv")), Some(Format::Csv));
        assert_eq!(of(Format::Json, Some("x.csv")), Some(Format::Json));
        assert_eq!(of(Format::Table, Some("x")), Some(Format::Ndjson));
        assert_eq!(of(Format::Yaml, Some("x.csv")), None);
    }
}
