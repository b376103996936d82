//! How a job is shown: as the record at the end of a run, and by `imkit jobs`.

use serde_json::{Value, json};

use super::Kind as _;
use super::kinds::messages_broadcast::MessagesBroadcast;
use crate::error::Failure;
use crate::jobs::{JobId, Jobs, Ledger, State};
use crate::output::View;

/// How a job is shown.
pub(crate) const JOB: View = View {
    id: "job",
    columns: &[
        ("job", "job"),
        ("command", "command"),
        ("state", "state"),
        ("rows", "rows"),
        ("acknowledged", "acknowledged"),
        ("rejected", "rejected"),
        ("unknown", "unknown"),
        ("remaining", "remaining"),
        ("begun", "begun"),
    ],
};

/// A job in one line.
pub(super) fn line(id: &JobId, ledger: &Ledger) -> String {
    format!(
        "job {id}: {} rows, {} acknowledged, {} rejected, {} unknown, {} remaining",
        ledger.begin.source.rows,
        ledger.acknowledged,
        ledger.rejected,
        ledger.unknown(),
        ledger.remaining()
    )
}

/// A job as a record, with the batches that it has queued if it is of such a kind.
pub(crate) fn detailed(
    jobs: &Jobs,
    id: &JobId,
    ledger: &Ledger,
    running: bool,
) -> Result<Value, Failure> {
    let mut record = record(id, ledger, running);
    if ledger.begin.command == MessagesBroadcast::COMMAND
        && let Value::Object(fields) = &mut record
    {
        fields.insert("batches".to_owned(), jobs.receipts(id)?.into());
    }
    Ok(record)
}

/// A job as a record. `running`: a process holds it.
pub(crate) fn record(id: &JobId, ledger: &Ledger, running: bool) -> Value {
    let state = match &ledger.state {
        State::Done => "done",
        _ if running => "running",
        State::Stuck { .. } => "stuck",
        State::Running | State::Stopped { .. } => "interrupted",
    };
    let why = match &ledger.state {
        State::Stopped { why } | State::Stuck { why } => Some(why.as_str()),
        State::Running if !running => Some("the process was killed"),
        State::Running | State::Done => None,
    };
    json!({
        "job": id.as_str(),
        "command": ledger.begin.command,
        "state": state,
        "why": why,
        "rows": ledger.begin.source.rows,
        "acknowledged": ledger.acknowledged,
        "rejected": ledger.rejected,
        "unknown": ledger.unknown(),
        "remaining": ledger.remaining(),
        "requests": ledger.requests,
        "seconds": (ledger.seconds * 1000.0).round() / 1000.0,
        "source": ledger.begin.source.path,
        "rejects": ledger.rejects.as_ref().filter(|_| ledger.rejects_length > 0),
        "server": ledger.begin.server,
        "begun": format!("{:.3}", ledger.begin.at),
        "changed": format!("{:.3}", ledger.changed),
    })
}
