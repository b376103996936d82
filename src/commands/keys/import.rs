//! `imkit keys import`.

mod row;

use std::path::PathBuf;

use imkit_sdk::keys::{ImportKey, ImportKeys, ImportedKeys, KeyServer};
use imkit_sdk::{Error, Outcome};
use serde_json::json;

use crate::bulk::source::{Format, Mapping, Reading, Rows, survey};
use crate::bulk::{Progress, Rejected, Rejects, free_name};
use crate::cli::keys::import::KeysImportArgs;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

/// Keys of one request: a fraction of what the server takes, so that a bar moves.
const BATCH: usize = 200;

/// The server's word for a key that it has.
const EXISTS: &str = "exists";

/// How the summary is shown.
const SUMMARY: View = View {
    id: "file",
    columns: &[
        ("file", "file"),
        ("imported", "imported"),
        ("already there", "already"),
        ("rejected", "rejected"),
    ],
};

/// A row on its way.
struct Waiting {
    number: u64,
    text: Vec<u8>,
    key: ImportKey,
}

/// What was asked for.
struct Import {
    file: PathBuf,
    /// How people know the file.
    name: String,
    reading: Reading,
    rejects: PathBuf,
    owner: Option<String>,
    reason: Option<String>,
}

/// What came of it so far.
#[derive(Default)]
struct Count {
    imported: u64,
    /// The server has them from before: a file can be imported again.
    already: u64,
    rejected: u64,
}

/// Reads what was typed, and looks at the file before anything is sent.
pub(super) async fn typed(args: KeysImportArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysImportArgs { file, format, map, rejects, owner, reason, at } = args;
    // Standard input is read twice, like a file: first to count.
    let mut spooled = None;
    let (path, beside) = match file.as_os_str() == "-" {
        false => (file.clone(), file.clone()),
        true => {
            let mut copy = tempfile::NamedTempFile::new()?;
            std::io::copy(&mut std::io::stdin().lock(), &mut copy)?;
            let path = copy.path().to_owned();
            spooled = Some(copy);
            (path, PathBuf::from("stdin"))
        }
    };
    let name = match spooled {
        Some(_) => "standard input".to_owned(),
        None => file.display().to_string(),
    };
    let format = format_of(format, &file)?;
    let reading = reading(&path, &name, format, map)?;
    let rejects = rejects.unwrap_or_else(|| free_name(&beside, format));
    let server = ctx.patient_key_server(&at.into()).await?;
    let import = Import { file: path.clone(), name: name.clone(), reading, rejects, owner, reason };
    let outcome = run(&server, import, ctx).await;
    drop(spooled);
    outcome.map_err(|failure| failure.calling(&path.display().to_string(), &name))
}

fn format_of(given: Option<Format>, file: &std::path::Path) -> Result<Format, Failure> {
    match given.or_else(|| Format::of(file)) {
        Some(Format::Ids) => Err(Failure::usage("a plain list has no room for what a key may do")
            .hint("use CSV, NDJSON or JSON")),
        Some(format) => Ok(format),
        None => Err(Failure::usage("the name of the file does not tell its format")
            .hint("say it by --format csv, ndjson or json")),
    }
}

fn reading(
    path: &std::path::Path,
    name: &str,
    format: Format,
    map: Vec<Mapping>,
) -> Result<Reading, Failure> {
    let named = |failure: Failure| failure.calling(&path.display().to_string(), name);
    if let Err(error) = std::fs::File::open(path) {
        let failure = Failure::new(Exit::Failed, format!("cannot read {name}")).causes(&error);
        return Err(failure.hint("give the file of keys by its path, or - for standard input"));
    }
    let reading = Reading::of(path, format, map).map_err(|failure| match format {
        Format::Csv => named(failure).hint(
            "the first line of a CSV file of keys names its columns, such as: name,sha256,scopes",
        ),
        _ => named(failure),
    })?;
    if format == Format::Csv {
        row::check_columns(&reading.columns().collect::<Vec<_>>())?;
    }
    Ok(reading)
}

/// Sends the rows, batch by batch. What cannot be taken goes to the file of rejected rows.
async fn run(server: &KeyServer, import: Import, ctx: &mut Context) -> Result<(), Failure> {
    let Import { file, name, reading, rejects: rejects_path, owner, reason } = import;
    // In CSV an empty cell is as if its column was not there.
    let tells_state = reading.columns().any(row::is_state);
    let total = survey(&file, reading.format)?.rows;
    let mut rows = Rows::open(&file, reading.format, None)?;
    let mut rejects = Rejects::none(reading.clone());
    let plain = ctx.printer.format().is_json();
    let mut progress = Progress::new(ctx.printer.talk(), plain, total, 0);
    let mut count = Count::default();
    let mut waiting: Vec<Waiting> = Vec::new();
    loop {
        let row = rows.next()?;
        let ended = row.is_none();
        if let Some(row) = row {
            let fields = match row.fault {
                Some(fault) => Err((fault.to_owned(), true)),
                None => reading.fields(&row.text).map_err(|reason| (reason, true)),
            };
            let key = fields.and_then(|fields| {
                row::read(fields, owner.as_deref(), tells_state).map_err(|reason| (reason, false))
            });
            match key {
                Ok(key) => waiting.push(Waiting { number: row.number, text: row.text, key }),
                Err((reason, faulty)) => {
                    let rejected =
                        Rejected { row: row.number, text: &row.text, faulty, reason: &reason };
                    reject(&mut rejects, &rejects_path, &rejected, ctx)?;
                    count.rejected += 1;
                }
            }
        }
        if waiting.len() == BATCH || (ended && !waiting.is_empty()) {
            let batch = std::mem::take(&mut waiting);
            let answer = send(server, &batch, reason.as_ref()).await;
            let answer = answer.map_err(|error| {
                progress.end();
                let _ = rejects.close();
                stopped(error, &batch, &count)
            })?;
            count.imported += answer.imported.len() as u64;
            for refused in &answer.rejected {
                let place = usize::try_from(refused.index).unwrap_or(usize::MAX);
                let Some(Waiting { number, text, .. }) = batch.get(place) else { continue };
                if refused.code == EXISTS {
                    count.already += 1;
                    continue;
                }
                let reason = format!("{}: {}", refused.code, refused.detail);
                let rejected = Rejected { row: *number, text, faulty: false, reason: &reason };
                reject(&mut rejects, &rejects_path, &rejected, ctx)?;
                count.rejected += 1;
            }
            progress.at(count.imported + count.already + count.rejected);
        }
        if ended {
            break;
        }
    }
    progress.end();
    rejects.close()?;
    let why = rejects.reason.take();
    conclude(&name, &count, &rejects_path, why, ctx)
}

async fn send(
    server: &KeyServer,
    batch: &[Waiting],
    reason: Option<&String>,
) -> Result<ImportedKeys, Error> {
    let keys = batch.iter().map(|waiting| waiting.key.clone()).collect();
    server.import(ImportKeys { keys, reason: reason.cloned() }).await
}

fn reject(
    rejects: &mut Rejects,
    path: &std::path::Path,
    rejected: &Rejected<'_>,
    ctx: &Context,
) -> Result<(), Failure> {
    if ctx.dry_run {
        let Rejected { row, reason, .. } = rejected;
        ctx.printer.warn(&format!("row {row} would be rejected: {reason}"));
        return Ok(());
    }
    if !rejects.exists() {
        rejects.make(path)?;
    }
    rejects.add(std::slice::from_ref(rejected)).map(drop)
}

/// Why an import ended before its end, and what became of the rows.
fn stopped(error: Error, batch: &[Waiting], count: &Count) -> Failure {
    let unknown = error.outcome() == Outcome::Unknown;
    let failure = Failure::from(error);
    if failure.preview().is_some() {
        return failure;
    }
    let rows = match (batch.first(), batch.last()) {
        (Some(first), Some(last)) => format!("rows {} to {}", first.number, last.number),
        _ => "no rows".to_owned(),
    };
    let became = if unknown { "may have been taken" } else { "were not taken" };
    let done = count.imported;
    failure.hint(format!(
        "{done} keys are imported, and {rows} {became}; import the same again: keys that are there \
         are passed over"
    ))
}

fn conclude(
    file: &str,
    count: &Count,
    rejects: &std::path::Path,
    why: Option<String>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let Count { imported, already, rejected } = count;
    let record = json!({
        "file": file,
        "imported": imported,
        "already": already,
        "rejected": rejected,
        "rejects": (*rejected > 0).then(|| rejects.display().to_string()),
    });
    ctx.printer.done(&record, &SUMMARY)?;
    if *already > 0 {
        let keys = if *already == 1 { "1 key was" } else { &format!("{already} keys were") };
        ctx.printer.note(&format!("{keys} there already; nothing of them was changed"));
    }
    if *rejected == 0 || ctx.dry_run {
        return Ok(());
    }
    let rows = if *rejected == 1 { "1 row was".into() } else { format!("{rejected} rows were") };
    let mut failure = Failure::new(Exit::Partial, format!("{rows} rejected"));
    if let Some(why) = why {
        failure = failure.cause(why);
    }
    Err(failure.hint(format!(
        "rejected rows are in {} with the reasons: correct them and import that file",
        rejects.display()
    )))
}
