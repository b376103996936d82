//! `imkit keys doctor`: what could be better about the keys of a key server, and about the user's own
//! pair of platform keys.

pub(super) mod own;
pub(super) mod pair;

use imkit_sdk::keys::{Advice, Severity};
use serde_json::Value;

use crate::cli::keys::doctor::KeysDoctorArgs;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Look, View, wrapped};

/// How a finding is shown.
const ADVICE: View = View {
    id: "code",
    columns: &[
        ("severity", "severity"),
        ("finding", "code"),
        ("key", "key_id"),
        ("name", "name"),
        ("message", "message"),
        ("what to do", "hint"),
    ],
};

/// Before the sentences of a finding.
const INDENT: &str = "  ";

/// Prints what could be better about the server's keys. With `strict`, a warning or an error is a failure.
pub(super) async fn run(args: KeysDoctorArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysDoctorArgs { strict, client_key_file, offline, at } = args;
    let wanted = offline || client_key_file.is_some();
    let pair = own::pair(client_key_file.as_deref(), wanted, ctx).await?;
    let mut advice: Vec<Advice> = pair.iter().map(pair::Pair::advice).collect();
    let mut keys = 0;
    if !offline {
        let server = ctx.patient_key_server(&at.into()).await?;
        let diagnosis = ctx.printer.during("the server looks at its keys", server.doctor()).await?;
        keys = diagnosis.keys;
        advice.extend(diagnosis.advice);
        advice.sort_by_key(|advice| advice.severity);
    }
    let grave = print(&advice, ctx)?;
    let keys = keys + 2 * u64::from(pair.is_some());
    let keys = if keys == 1 { "1 key".to_owned() } else { format!("{keys} keys") };
    ctx.printer.note(&match advice.len() {
        0 => format!("{keys}: nothing to improve"),
        1 => format!("{keys}: 1 finding"),
        findings => format!("{keys}: {findings} findings"),
    });
    match (strict, grave) {
        (true, grave) if grave > 0 => {
            let message = match grave {
                1 => "1 finding is a warning or an error".to_owned(),
                grave => format!("{grave} findings are warnings or errors"),
            };
            Err(Failure::new(Exit::Failed, message).code("doctor_findings"))
        }
        _ => Ok(()),
    }
}

/// Prints findings, of the server or of a check made here; how many of them are more than worth knowing.
fn print(advice: &[Advice], ctx: &mut Context) -> Result<usize, Failure> {
    match ctx.printer.screen() {
        // No terminal has room for two sentences side by side.
        Some(width) => {
            let text = |row: &Value| row.as_str().unwrap_or_default().to_owned();
            let mut lines = ctx.printer.stream(&ADVICE, Look::Line(text));
            for line in advice.iter().flat_map(|finding| told(finding, width)) {
                lines.row(line.into())?;
            }
            lines.end()?;
        }
        None => {
            let mut rows = ctx.printer.list(&ADVICE);
            for finding in advice {
                rows.row(Context::json(finding)?)?;
            }
            rows.end()?;
        }
    }
    Ok(advice.iter().filter(|advice| advice.severity != Severity::Info).count())
}

/// A finding in lines: what it is about, what was found, what to do.
fn told(finding: &Advice, width: usize) -> Vec<String> {
    let Advice { code, severity, key_id, name, message, hint } = finding;
    let severity = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let words = [key_id.clone(), name.as_ref().map(|name| format!("({name})"))];
    let about = words.into_iter().flatten().map(|word| format!(" {word}")).collect::<String>();
    let mut lines = vec![format!("{severity}: {code}{about}")];
    for text in [message, hint] {
        let room = width.saturating_sub(INDENT.len());
        lines.extend(wrapped(text, room).into_iter().map(|line| format!("{INDENT}{line}")));
    }
    lines
}
