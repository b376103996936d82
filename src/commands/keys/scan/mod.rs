//! `imkit keys scan`: finds leaked credentials, says how they stand, and revokes those of ours.

mod report;
mod revoke;
mod search;
mod status;

use std::path::PathBuf;

use report::Report;
use search::Where;

pub(super) use status::Desk;

use crate::cli::keys::scan::{KeysScanArgs, PlaceArgs};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::scan::{Baseline, Exclude, News};
use crate::settings::KeyServerFlags;

/// What to do.
struct Plan {
    place: Where,
    baseline: Option<PathBuf>,
    summary: bool,
    offline: bool,
    /// Why, if keys that work are to be revoked.
    revoke: Option<String>,
    at: KeyServerFlags,
}

/// Scans as it was typed.
pub(super) async fn typed(args: KeysScanArgs, ctx: &mut Context) -> Result<(), Failure> {
    let plan = plan(args, ctx.flags.api_key_stdin)?;
    run(plan, ctx).await
}

/// Turns what was typed into a plan.
fn plan(args: KeysScanArgs, key_on_stdin: bool) -> Result<Plan, Failure> {
    let KeysScanArgs { paths, place, exclude, baseline, summary, offline, revoke, reason, at } =
        args;
    let at = KeyServerFlags::from(at);
    let PlaceArgs { git_history, staged, stdin, env } = place;
    let here = |paths: Vec<PathBuf>| if paths.is_empty() { vec![".".into()] } else { paths };
    let place = match (git_history, staged, env) {
        (true, ..) => Where::History(here(paths)),
        (_, true, _) => Where::Staged(here(paths)),
        (.., true) => Where::Environment,
        _ if stdin || paths == [PathBuf::from("-")] => Where::Stdin,
        _ => Where::Files(here(paths), Exclude::new(&exclude)),
    };
    if (key_on_stdin || at.root_key_stdin) && matches!(place, Where::Stdin) {
        return Err(Failure::usage("standard input cannot hold the API key and something else")
            .hint("give the key in the environment or from a file"));
    }
    let reason = reason.unwrap_or_else(|| "found by imkit keys scan".to_owned());
    Ok(Plan { place, baseline, summary, offline, revoke: revoke.then_some(reason), at })
}

/// Scans, prints what was found, and fails with exit code 8 if anything was.
async fn run(plan: Plan, ctx: &mut Context) -> Result<(), Failure> {
    let Plan { place, baseline, summary, offline, revoke, at } = plan;
    let baseline = match baseline {
        Some(file) => Baseline::parse(&crate::input::text(&file, ctx.flags.api_key_stdin)?),
        None => Baseline::default(),
    };
    let mut desk = match offline {
        true => Desk::closed(),
        false => Desk::open(&at, revoke.is_some(), ctx).await?,
    };
    let variables = ctx.env.of_process().collect();
    let mut news = search::start(place, variables)?;
    let talk = ctx.printer.talk();
    let progress = ctx.printer.transfer("scanned", None);
    let warn = |text: &str| progress.aside(|| talk.warn(text));
    let mut report = Report::new(baseline);
    let mut list = ctx.printer.list(if summary { &report::CREDENTIAL } else { &report::PLACE });
    while let Some(piece) = news.recv().await {
        match piece? {
            News::Found(found) => {
                if !report.concerns(&found) {
                    continue;
                }
                let status = desk.status(&found.credential, &warn).await;
                let row = report.found(&found, &status);
                if !summary {
                    progress.aside(|| list.row(row))?;
                }
            }
            News::Read(bytes) => {
                report.read(bytes);
                progress.at(report.bytes());
            }
            News::Unread { what, why } => {
                warn(&format!("cannot read {what}: {why}"));
                report.unread();
            }
            News::Note(text) => progress.aside(|| talk.note(&text)),
        }
    }
    drop(progress);
    if summary {
        report.credentials().try_for_each(|row| list.row(row))?;
    }
    list.end()?;
    if !summary {
        report.notes().for_each(|note| talk.note(&note));
    }
    if let (Some(reason), Some(server)) = (revoke, desk.server()) {
        revoke::run(server, report.working(), reason, ctx).await?;
    }
    report.end(&talk)
}

/// Something was found.
pub(super) fn alarm(message: String) -> Failure {
    Failure::new(Exit::Partial, message).code("credentials_found")
}
