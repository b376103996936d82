//! `imkit keys scan`: finds leaked credentials, says how they stand, and revokes those of ours.

mod report;
mod search;

use std::path::PathBuf;

use crate::cli::keys::scan::{KeysScanArgs, PlaceArgs};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::scan::{Baseline, Exclude, News};

use report::Report;
pub(crate) use search::Where;

/// What to do.
pub(crate) struct Plan {
    place: Where,
    baseline: Option<PathBuf>,
    summary: bool,
}

/// Turns what was typed into a plan.
pub(crate) fn plan(args: KeysScanArgs, key_on_stdin: bool) -> Result<Plan, Failure> {
    let KeysScanArgs { paths, place, exclude, baseline, summary, offline: _ } = args;
    let PlaceArgs { git_history, staged, stdin, env } = place;
    let here = |paths: Vec<PathBuf>| if paths.is_empty() { vec![".".into()] } else { paths };
    let place = match (git_history, staged, env) {
        (true, ..) => Where::History(here(paths)),
        (_, true, _) => Where::Staged(here(paths)),
        (.., true) => Where::Environment,
        _ if stdin || paths == [PathBuf::from("-")] => Where::Stdin,
        _ => Where::Files(here(paths), Exclude::new(exclude)),
    };
    if key_on_stdin && matches!(place, Where::Stdin) {
        return Err(Failure::usage("standard input cannot hold the API key and something else")
            .hint("give the key with --api-key-file"));
    }
    Ok(Plan { place, baseline, summary })
}

/// Scans, prints what was found, and fails with exit code 8 if anything was.
pub(crate) async fn run(plan: Plan, ctx: &mut Context) -> Result<(), Failure> {
    let Plan { place, baseline, summary } = plan;
    let baseline = match baseline {
        Some(file) => Baseline::parse(&crate::input::text(&file, ctx.flags.api_key_stdin)?),
        None => Baseline::default(),
    };
    let variables = ctx.env.of_process().collect();
    let mut news = search::start(place, variables)?;
    let talk = ctx.printer.talk();
    let mut report = Report::new(baseline);
    let mut list = ctx.printer.list(if summary { &report::CREDENTIAL } else { &report::PLACE });
    while let Some(piece) = news.recv().await {
        match piece? {
            News::Found(found) => {
                if let Some(row) = report.found(&found)
                    && !summary
                {
                    list.row(row)?;
                }
            }
            News::Read(bytes) => report.read(bytes),
            News::Unread { what, why } => {
                talk.warn(&format!("cannot read {what}: {why}"));
                report.unread();
            }
            News::Note(text) => talk.note(&text),
        }
    }
    if summary {
        report.credentials().try_for_each(|row| list.row(row))?;
    }
    list.end()?;
    if !summary {
        report.notes().for_each(|note| talk.note(&note));
    }
    report.end(&talk)
}

/// Something was found.
fn alarm(message: String) -> Failure {
    Failure::new(Exit::Partial, message).code("credentials_found")
}
