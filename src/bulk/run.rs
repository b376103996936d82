//! A job from the command line to its summary: looked at, estimated or shown, begun, run, resumed.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::ValueEnum;
use imkit_sdk::Client;
use serde_json::{Value, json};

use super::attempt::Surroundings;
use super::batch::Batch;
use super::engine::{End, Engine, Hands};
use super::kind::Kind;
use super::progress::{Progress, span};
use super::rejects::Rejects;
use super::source::{Format, Mapping, Reading, Rows, Survey, fingerprint, survey};
use super::{governor, spool, summary};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::jobs::{Begin, Job, Jobs, Place, Record, Source, State, VERSION};
use crate::output::View;
use crate::settings::Paths;

/// Most batches under way at once.
pub(crate) const MOST_PARALLEL: usize = 64;

/// A job as it was asked for.
pub(crate) struct Request {
    /// The file of rows; `-` is standard input.
    pub(crate) file: PathBuf,
    /// Its format, when its name does not tell.
    pub(crate) format: Option<Format>,
    /// What its columns are.
    pub(crate) map: Vec<Mapping>,
    /// Where rejected rows go.
    pub(crate) rejects: Option<PathBuf>,
    /// Only say how long it would take.
    pub(crate) estimate: bool,
    /// How to go about it.
    pub(crate) tuning: Tuning,
}

/// How to go about a run. Nothing of it changes what is sent.
#[derive(Clone, Debug)]
pub(crate) struct Tuning {
    /// Batches under way at once.
    pub(crate) parallel: usize,
    /// End at the first rejected row.
    pub(crate) fail_fast: bool,
    /// How long a request without an answer may take to show its effect.
    pub(crate) settle: Duration,
    /// What a person knows about rows in doubt.
    pub(crate) assume: Option<Assume>,
    /// Beside which file rejected rows go.
    pub(crate) beside: PathBuf,
}

/// What became of rows in doubt, in the eyes of a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Assume {
    /// They took effect
    Sent,
    /// They did not; send them
    NotSent,
}

const ESTIMATE: View =
    View { id: "", columns: &[("rows", "rows"), ("requests", "requests"), ("minutes", "minutes")] };

/// Starts a job and runs it to its end.
pub(crate) async fn start<K: Kind>(
    kind: K,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let Request { file, format, map, rejects, estimate, mut tuning } = request;
    tuning.beside = std::path::absolute(&tuning.beside)?;
    // What can be read only once is copied, whether it is standard input or a pipe with a name.
    let metadata = std::fs::metadata(&file);
    if metadata.as_ref().is_ok_and(std::fs::Metadata::is_dir) {
        return Err(Failure::usage(format!("{} is a directory", file.display()))
            .hint("give one file of rows"));
    }
    let named_pipe = metadata.is_ok_and(|metadata| !metadata.is_file());
    let piped = named_pipe || file.as_os_str() == "-";
    if named_pipe {
        tuning.beside = std::path::absolute("stdin")?;
    }
    let format = format.or_else(|| Format::of(&file)).ok_or_else(|| {
        Failure::usage("the format of the rows is not known")
            .hint("add --format csv, ndjson, json or ids")
    })?;
    if let Some(path) = rejects.as_deref().filter(|path| path.exists()) {
        return Err(Failure::usage(format!("--rejects: {} is there already", path.display()))
            .hint("rejected rows never replace a file: choose another name"));
    }
    let jobs = Jobs::of(&Paths::from_environment(&ctx.env))?;
    // Rows from a pipe are gone once they were read: a copy makes the job resumable.
    let place = match piped {
        true => Some(spool::copy(&file, &jobs, ctx).await?),
        false => None,
    };
    let path = place.as_ref().map_or_else(|| file.clone(), Place::spool);
    let reading = Reading::of(&path, format, map)?;
    if format == Format::Csv {
        kind.columns(&reading.columns().collect::<Vec<_>>())?;
    }
    let survey = survey(&path, format)?;
    if estimate {
        return print_estimate(&kind, survey.rows, ctx);
    }
    if ctx.dry_run {
        return show_first(&kind, &reading, &path, survey.rows, ctx).await;
    }
    kind.inspect(&mut Rows::open(&path, format, None)?, &reading, survey.rows, ctx)?;
    let place = match place {
        Some(place) => place,
        None => jobs.make(ctx.now()).await?,
    };
    begin(kind, place, Origin { path, spooled: piped, reading, survey }, rejects, &tuning, ctx)
        .await
}

/// Starts a job over rows that the command has worked out, and runs it to its end. Rejected rows go
/// beside `tuning.beside`.
pub(crate) async fn start_made<K: Kind>(
    kind: K,
    rows: impl IntoIterator<Item = Value>,
    mut tuning: Tuning,
    ctx: &mut Context,
) -> Result<(), Failure> {
    tuning.beside = std::path::absolute(&tuning.beside)?;
    let place = Jobs::of(&Paths::from_environment(&ctx.env))?.make(ctx.now()).await?;
    let path = place.spool();
    spool::write(&path, rows)?;
    let format = Format::Ndjson;
    let reading = Reading::of(&path, format, Vec::new())?;
    let survey = survey(&path, format)?;
    begin(kind, place, Origin { path, spooled: true, reading, survey }, None, &tuning, ctx).await
}

/// Where the rows of a new job come from.
struct Origin {
    path: PathBuf,
    spooled: bool,
    reading: Reading,
    survey: Survey,
}

async fn begin<K: Kind>(
    mut kind: K,
    place: Place,
    origin: Origin,
    rejects: Option<PathBuf>,
    tuning: &Tuning,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let Origin { path, spooled, reading, survey } = origin;
    let (client, identity) = ctx.identified_client().await?;
    kind.prepare(false)?;
    let absolute = |path: &Path| std::path::absolute(path).map_err(Failure::from);
    let begin = Begin {
        v: VERSION,
        job: place.id().to_string(),
        command: K::COMMAND.to_owned(),
        at: ctx.now(),
        server: identity.server,
        key: identity.key,
        source: Source {
            path: utf8(absolute(&path)?)?,
            spooled,
            size: survey.size,
            sha256: survey.sha256,
            rows: survey.rows,
            reading: Context::json(&reading)?,
        },
        beside: spooled.then(|| utf8(tuning.beside.clone())).transpose()?,
        rejects: rejects.map(|path| absolute(&path).and_then(utf8)).transpose()?,
        options: Context::json(&kind)?,
    };
    let job = place.begin(begin)?;
    drive(&kind, job, reading, tuning, client, ctx).await
}

/// Carries a job on.
pub(crate) async fn resume<K: Kind>(
    mut job: Job,
    tuning: &Tuning,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let begin = &job.ledger.begin;
    let unreadable = |error: serde_json::Error| {
        Failure::new(Exit::Failed, "the job was begun by another version of imkit").causes(&error)
    };
    let mut kind: K = serde_json::from_value(begin.options.clone()).map_err(unreadable)?;
    let reading: Reading =
        serde_json::from_value(begin.source.reading.clone()).map_err(unreadable)?;
    let path = begin.source.path.clone();
    if fingerprint(&path)? != (begin.source.size, begin.source.sha256.clone()) {
        let message = format!("{} is not what it was when the job began", path.display());
        return Err(Failure::new(Exit::Conflict, message).hint(format!(
            "put the file back, or start anew with the changed one and: imkit jobs forget {}",
            job.id()
        )));
    }
    let reading = Reading::of(&path, reading.format, reading.map)?;
    let (client, identity) = ctx.identified_client().await?;
    let begin = &job.ledger.begin;
    if identity.server != begin.server {
        let message = format!("job {} was begun on another server", job.id());
        return Err(Failure::new(Exit::Conflict, message)
            .cause(format!("then: {}", begin.server))
            .cause(format!("now: {}", identity.server))
            .hint("use the --profile, --local or variables that the job was begun with"));
    }
    // A key that was changed in the middle of a job must not be its end. Only a person knows whether
    // the new one belongs to the same application.
    if identity.key != begin.key {
        let (id, then, now) = (job.id().as_str(), &begin.key, &identity.key);
        let question = format!("Job {id} was begun with key {then}. Go on with key {now}?");
        ctx.confirm(&question, id)?;
    }
    kind.prepare(true)?;
    job.log(&Record::Resume { at: ctx.now() })?;
    drive(&kind, job, reading, tuning, client, ctx).await
}

async fn drive<K: Kind>(
    kind: &K,
    mut job: Job,
    reading: Reading,
    tuning: &Tuning,
    client: Client,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let began = Instant::now();
    let client = governor::client(&client);
    let rejects = match &job.ledger.rejects {
        Some(path) => Rejects::resume(reading.clone(), path, job.ledger.rejects_length)?,
        None => Rejects::none(reading.clone()),
    };
    let rows = Rows::open(&job.ledger.begin.source.path, reading.format, job.ledger.position())?;
    let (total, dealt_with) =
        (job.ledger.begin.source.rows, job.ledger.acknowledged + job.ledger.rejected);
    let plain = ctx.printer.format().is_json();
    let mut progress = Progress::new(ctx.printer.talk(), plain, total, dealt_with);
    let now = || ctx.now();
    let around = Surroundings {
        client: &client,
        jobs: job.siblings(),
        settle: tuning.settle,
        now: &now,
        began: now(),
    };
    let mut engine = Engine {
        kind,
        around: &around,
        job: &mut job,
        reading: &reading,
        rows,
        rejects,
        tuning,
        hands: Hands::default(),
    };
    let mut signals = ctx.interrupts.take();
    let end = engine.run(async || signals.next().await, &mut progress).await;
    progress.end();
    let finished = tokio::select! {
        finished = kind.finish() => finished,
        () = signals.next() => Err(Failure::interrupted()),
    };
    let requests = engine.hands.requests;
    let closed = engine.rejects.close();
    let reason = engine.rejects.reason.take();
    let end = match (end, closed.and(finished)) {
        (End::Finished, Err(failure)) => End::Stopped(failure),
        (end, _) => end,
    };
    let seconds = began.elapsed().as_secs_f64();
    let last = |why: &Failure, stuck| Record::Stop {
        at: ctx.now(),
        exit: why.exit().code(),
        why: why.message().to_owned(),
        stuck,
        requests,
        seconds,
    };
    let record = match &end {
        End::Finished => Record::End { at: ctx.now(), requests, seconds },
        End::Stopped(why) => last(why, false),
        End::Stuck(why) => last(why, true),
    };
    let logged = job.log(&record).and_then(|()| job.sync());
    // Not before: a Ctrl-C that ended the run must not end the program before this is written.
    drop(signals);
    let end = match (end, logged) {
        (End::Finished, Err(failure)) => End::Stopped(failure),
        (end, _) => end,
    };
    conclude(kind, &job, end, reason, ctx)
}

/// Prints the summary, and says what is left to do. `reason`: why a row of this run was rejected.
fn conclude<K: Kind>(
    kind: &K,
    job: &Job,
    end: End,
    reason: Option<String>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let detailed = summary::detailed(&job.siblings(), job.id(), &job.ledger, false);
    // The journal has just been written; should it not be readable, the counts are known all the same.
    let summary = detailed.unwrap_or_else(|_| summary::record(job.id(), &job.ledger, false));
    let printed = if kind.owns_stdout() {
        ctx.printer.note(&summary::line(job.id(), &job.ledger));
        Ok(())
    } else {
        ctx.printer.done(&summary, &summary::JOB)
    };
    let resume = format!("{} jobs resume {}", ctx.flags.command(), job.id());
    match end {
        // The reader of the output has gone; the job has not failed for that.
        End::Finished if printed.is_err() => printed,
        End::Finished => finished(job, reason, kind.remedy()),
        End::Stopped(failure) => {
            let hint = match failure.hint_text() {
                Some(hint) if failure.exit() != Exit::Interrupted => {
                    let mark = if hint.ends_with('?') { "" } else { ";" };
                    format!("{hint}{mark} then to go on: {resume}")
                }
                _ => format!("to go on: {resume}"),
            };
            Err(failure.hint(hint))
        }
        End::Stuck(failure) => Err(failure.hint(format!(
            "look at the server, then: {resume} --assume sent, or --assume not-sent"
        ))),
    }
}

fn finished(job: &Job, reason: Option<String>, remedy: &str) -> Result<(), Failure> {
    let ledger = &job.ledger;
    match (&ledger.rejects, ledger.rejected) {
        (Some(path), rejected) if rejected > 0 => {
            let rows =
                if rejected == 1 { "1 row was".into() } else { format!("{rejected} rows were") };
            let mut failure = Failure::new(Exit::Partial, format!("{rows} rejected"));
            if let Some(reason) = reason {
                failure = failure.cause(reason);
            }
            let path = path.display();
            Err(failure.hint(format!("rejected rows are in {path} with the reasons: {remedy}")))
        }
        _ => Ok(()),
    }
}

/// What `jobs resume` says about a job that needs no more work.
pub(crate) fn already_done(job: &Job, ctx: &mut Context) -> Result<bool, Failure> {
    if job.ledger.state != State::Done {
        return Ok(false);
    }
    ctx.printer.note("the job is done; nothing was sent");
    ctx.printer.done(&summary::record(job.id(), &job.ledger, false), &summary::JOB)?;
    Ok(true)
}

/// Says how many requests a job would make, and how long they would take at the governed rate.
fn print_estimate<K: Kind>(kind: &K, rows: u64, ctx: &mut Context) -> Result<(), Failure> {
    let requests = rows.div_ceil(kind.most() as u64) * kind.cost();
    let rate = governor::rate(ctx)?;
    let minutes = rate.map(|rate| requests as f64 / rate);
    let record = json!({
        "rows": rows,
        "requests": requests,
        "minutes": minutes.map(|minutes| (minutes * 10.0).round() / 10.0),
        "requestsPerMinute": rate.map(f64::round),
    });
    ctx.printer.note(&match minutes {
        Some(minutes) => format!("about {}; nothing was sent", span(minutes * 60.0)),
        None => "no rate limit is set here, so that no time can be told; nothing was sent".into(),
    });
    ctx.printer.record(&record, &ESTIMATE)
}

/// Ends with the first request that the job would make.
async fn show_first<K: Kind>(
    kind: &K,
    reading: &Reading,
    path: &Path,
    total: u64,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let mut rows = Rows::open(path, reading.format, None)?;
    let mut items = Vec::new();
    let mut bytes = 0;
    while items.len() < kind.most() && bytes < Batch::<K::Item>::MOST_BYTES {
        let Some(row) = rows.next()? else { break };
        bytes += row.text.len();
        let item = match row.fault {
            Some(fault) => Err(fault.to_owned()),
            None => reading.fields(&row.text).and_then(|fields| kind.parse(fields)),
        };
        match item {
            Ok(item) => items.push(item),
            Err(reason) => {
                ctx.printer.warn(&format!("row {} would be rejected: {reason}", row.number));
            }
        }
    }
    if items.is_empty() {
        ctx.printer.note("dry run: there is nothing to send");
        return Ok(());
    }
    let requests = total.div_ceil(kind.most() as u64) * kind.cost();
    ctx.printer.note(&format!("{total} rows, about {requests} requests; this is the first one"));
    match kind.send(&client, &items.iter().collect::<Vec<_>>()).await {
        Err(trouble) => Err(trouble.into_failure()),
        Ok(_) => Ok(()),
    }
}

/// Journals are text: so is a path in one.
fn utf8(path: PathBuf) -> Result<PathBuf, Failure> {
    match path.to_str() {
        Some(_) => Ok(path),
        None => Err(Failure::usage(format!("the path {} is not UTF-8 text", path.display()))
            .hint("rename the file, or give it as standard input")),
    }
}
