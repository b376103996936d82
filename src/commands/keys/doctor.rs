//! `imkit keys doctor`: what could be better about the keys of a key server, and about the user's own
//! pair of platform keys.

mod own;
mod pair;

use imkit_sdk::keys::{Advice, Severity};

use crate::cli::keys::doctor::KeysDoctorArgs;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

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
    ctx.printer.note(&match advice.len() {
        0 => format!("{keys} keys: nothing to improve"),
        1 => format!("{keys} keys: 1 finding"),
        findings => format!("{keys} keys: {findings} findings"),
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
    let mut rows = ctx.printer.list(&ADVICE);
    for finding in advice {
        rows.row(Context::json(finding)?)?;
    }
    rows.end()?;
    Ok(advice.iter().filter(|advice| advice.severity != Severity::Info).count())
}
