//! `imkit keys leak`: one run for a bad night.

mod acts;
mod end;
mod foreign;
mod given;
mod paper;
mod platform;
mod report;
mod secret;
mod times;
mod traces;

use std::path::PathBuf;

use foreign::Answer;
use given::{Given, Handed};
use imkit_sdk::ErrorKind;
use imkit_sdk::keys::{KeyDetails, KeyKind, KeyServer, KeyStatus};
use jiff::Timestamp;
use paper::Paper;
use report::{Action, Story};
use secret::Secret;
use serde_json::{Value, json};
use times::{Bar, Times};
use traces::Traces;

use crate::cli::keys::leak::KeysLeakArgs;
use crate::commands::instant::ago;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};
use crate::settings::KeyServerFlags;

/// How the outcome is shown.
const LEAK: View = View { id: "id", columns: &[] };

/// How people see when a key was used.
const TIMES: View = View {
    id: "when",
    columns: &[
        ("when", "when"),
        ("requests", "requests"),
        ("admitted", "admitted"),
        ("limited", "limited"),
        ("refused", "refused"),
        ("", "bar"),
    ],
};

/// Most spans of time on the screen, the latest; the report has all.
const SPANS: usize = 24;

/// The server writes use down each second: what came just before the end is waited for.
const WRITTEN_DOWN: std::time::Duration = std::time::Duration::from_millis(1200);

/// What to do about a key.
struct Plan {
    since: Timestamp,
    remedy: end::Remedy,
    reason: String,
    report: Option<PathBuf>,
    no_report: bool,
}

/// Acts as it was typed.
pub(super) async fn typed(args: KeysLeakArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysLeakArgs { key, since, rotate, grace, out, report, no_report, reason, at } = args;
    let at = KeyServerFlags::from(at);
    let stdin_taken = at.root_key_stdin || ctx.flags.api_key_stdin;
    let Handed { given, words } = given::read(&key, stdin_taken, ctx)?;
    let (id, text) = match (given, foreign::find(words, &at, ctx).await?) {
        (Given::Key { id, text }, _) => (id, text),
        (given, Answer::Known { id, text }) => {
            if key != "-" && matches!(given, Given::Nothing(_)) {
                given::blame(ctx);
            }
            (id, Some(text))
        }
        (Given::Platform { what, fingerprint }, answer) => {
            return platform::run(what, &fingerprint, &answer, ctx).await;
        }
        (Given::Nothing(failure), Answer::Unknown) => {
            return Err(failure.cause(
                "what was given is unknown to the key server, too: none of its keys that work now \
                 has that text",
            ));
        }
        (Given::Nothing(failure), Answer::NotAsked) => return Err(failure),
    };
    let remedy = match (rotate, out) {
        (true, Some(out)) => end::Remedy::Rotate { grace: grace.unwrap_or_default(), out },
        _ => end::Remedy::Revoke,
    };
    let plan = Plan {
        // Nobody reads more than seconds.
        since: ago(since, "--since", ctx)?.round(jiff::Unit::Second).unwrap_or(Timestamp::MIN),
        remedy,
        reason: reason.unwrap_or_else(|| "leaked".to_owned()),
        report,
        no_report,
    };
    let server = ctx.key_server(&at).await?;
    let details = match server.get(&id).await {
        Ok(details) => details,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return unknown(&server, &id, ctx).await;
        }
        Err(error) if matches!(error.kind(), ErrorKind::Network | ErrorKind::Timeout) => {
            return Err(Failure::from(error).hint(
                "nothing was changed, and the key may still work: name the key server that issued it \
                 with --server or IMKIT_KEYS_URL, and see that it runs",
            ));
        }
        Err(error) => return Err(error.into()),
    };
    let secret = text.map(|text| Secret::new(text, ctx));
    run(&server, &details, secret.as_ref(), plan, ctx).await
}

/// Ends the key, looks into what was done with it, and reports.
async fn run(
    server: &KeyServer,
    details: &KeyDetails,
    secret: Option<&Secret>,
    plan: Plan,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let Plan { since, remedy, reason, report, no_report } = plan;
    let id = details.id.as_str();
    let worked = match secret {
        Some(secret) => secret.works(server, details, ctx).await,
        None => None,
    };
    preview(details, worked, ctx);
    let paper = match (no_report, ctx.dry_run, report) {
        (true, ..) | (false, true, None) => Paper::none(),
        (false, _, Some(path)) => Paper::at(path)?,
        (false, false, None) => Paper::beside(id, ctx),
    };
    let ended = match (details.status, worked) {
        (KeyStatus::Revoked, _) => end::Ended::Before,
        // Whoever publishes an old secret must not be able to take a service down. Of a key that
        // does not work now nobody can say whether the secret would when it does: it can be given
        // more time, or be switched on.
        (KeyStatus::Active, Some(false)) => end::Ended::OldSecret,
        _ => match end::run(server, details, remedy, reason, ctx).await {
            Ok(ended) => ended,
            Err(failure) => {
                paper.abandon();
                return Err(failure);
            }
        },
    };
    // As it stands after the change; what it was before was shown.
    let works_now = match (&ended, secret) {
        (end::Ended::LookedInto | end::Ended::OldSecret, _) | (_, None) => worked,
        (_, Some(secret)) => secret.works(server, details, ctx).await,
    };
    tokio::time::sleep(WRITTEN_DOWN).await;
    let mut traces = traces::collect(server, id, since).await;
    if details.kind == KeyKind::Root {
        traces.acts(server, id, since).await;
    }
    for missing in &traces.missing {
        ctx.printer.warn(&format!("not known: {missing}"));
    }
    let story = Story {
        id,
        details: Some(details),
        worked,
        action: ended.action(),
        works_now,
        traces: &traces,
        now: ctx.now(),
    };
    let written = paper.write(&report::markdown(&story));
    let path = written.as_ref().ok().cloned().flatten();
    show(&story, path, ctx)?;
    written.map(drop)
}

/// What one should know before the question.
fn preview(details: &KeyDetails, worked: Option<bool>, ctx: &Context) {
    let KeyDetails { id, name, owner, status, scopes, last_used_at, .. } = details;
    let status = Context::json(status).ok();
    let status = status.as_ref().and_then(Value::as_str).unwrap_or("unknown");
    let used = last_used_at.map_or("never used".to_owned(), |at| format!("last used {at}"));
    let of = if owner.is_empty() { String::new() } else { format!(" of {owner}") };
    ctx.printer.note(&format!("the key {id} ({name}){of} is {status}, {used}"));
    if !scopes.is_empty() {
        ctx.printer.note(&format!("it may: {}", scopes.join(" ")));
    }
    match worked {
        Some(true) if details.allowed_ips.is_empty() => {
            ctx.printer.note("the secret that leaked works");
        }
        Some(true) => {
            ctx.printer.note("the secret that leaked works, from the key's own addresses");
        }
        Some(false) if details.status == KeyStatus::Active => ctx.printer.note(&format!(
            "the secret that leaked is an old one and does not work: nothing is changed (to end the \
             key: imkit keys revoke {id})"
        )),
        Some(false) => ctx.printer.note("the secret that leaked does not work, like the key itself"),
        None => {}
    }
}

/// A key that the server does not know: its record of changes may still tell of it.
async fn unknown(server: &KeyServer, id: &str, ctx: &mut Context) -> Result<(), Failure> {
    let mut traces = Traces::default();
    traces.audit(server, id).await;
    let story = Story {
        id,
        details: None,
        worked: None,
        action: Action::Unknown,
        works_now: None,
        traces: &traces,
        now: ctx.now(),
    };
    show(&story, None, ctx)?;
    Err(Failure::not_found(format!("the key server does not know the key {id}"))
        .cause("another server issued it, or it was deleted")
        .hint(
            "name the server that issued it with --server; imkit keys audit list --target tells \
               whether it was here",
        ))
}

/// Shows people when the key was used, as bars.
fn show_times(times: &Times, ctx: &Context) {
    let bars = times.bars();
    let rows: Vec<Value> = bars
        .iter()
        .skip(bars.len().saturating_sub(SPANS))
        .map(|Bar { when, used, bar }| {
            json!({
                "when": when, "requests": used.requests, "admitted": used.passed(),
                "limited": used.limited, "refused": used.refused, "bar": bar,
            })
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let earlier = bars.len() - rows.len();
    let earlier = if earlier > 0 { &format!(", {earlier} earlier ones left out") } else { "" };
    ctx.printer.note(&format!("when it was used, by the {}{earlier}:", times.unit()));
    ctx.printer.aside(&rows, &TIMES);
}

/// Prints the outcome: for programs all of it, for people what matters first.
fn show(story: &Story<'_>, report: Option<PathBuf>, ctx: &mut Context) -> Result<(), Failure> {
    let Story { id, details, worked, action, works_now, traces, now: _ } = story;
    let receipt = action.receipt();
    let report = report.map(|path| path.display().to_string());
    let steps = report::next_steps(story);
    let record = if ctx.printer.format() == Format::Table {
        let most = |rows: &[imkit_sdk::keys::UsageRow]| -> String {
            let named: Vec<_> = rows
                .iter()
                .take(5)
                .map(|row| format!("{} ({})", report::named(&row.what), row.used.requests))
                .collect();
            let more = rows.len().saturating_sub(5);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            named.join(", ") + &more
        };
        json!({
            "id": id,
            "name": details.map(|details| details.name.as_str()),
            "owner": details.map(|details| details.owner.as_str()),
            "action": action.word(),
            "worked": worked,
            "works_now": works_now,
            "rev": receipt.as_ref().map(|receipt| receipt.rev),
            "at": receipt.as_ref().map(|receipt| receipt.at),
            "audit_seq": receipt.as_ref().map(|receipt| receipt.audit_seq),
            "since": traces.since,
            "requests": traces.total.requests,
            "admitted": traces.total.passed(),
            "operations": most(&traces.operations),
            "addresses": most(&traces.addresses),
            "objects": traces.objects.len(),
            "changes": traces.audit.len(),
            "acts": traces.acts.len(),
            "report": report,
        })
    } else {
        json!({
            "id": id,
            "details": details,
            "action": action.word(),
            "worked": worked,
            "works_now": works_now,
            "receipt": receipt,
            "traces": traces,
            "next_steps": steps,
            "report": report,
        })
    };
    ctx.printer.done(&record, &LEAK)?;
    show_times(&traces.times, ctx);
    if let Some(path) = report {
        ctx.printer.note(&format!("the report is in {path}"));
    }
    for step in steps {
        ctx.printer.note(&format!("next: {}", step.replace("**", "")));
    }
    Ok(())
}
