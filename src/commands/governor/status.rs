//! `imkit governor status`.

use imkit_sdk::{GovernorProcess, GovernorStatus, SystemClock};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::{Which, current, states, unknown, unreadable};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const STATE: View = View {
    id: "id",
    columns: &[
        ("id", "id"),
        ("server", "server"),
        ("limit", "limit"),
        ("reserve %", "reserve"),
        ("rate", "perMinute"),
        ("used", "usedLastMinute"),
        ("waiting", "waitingInteractive"),
        ("waiting bulk", "waitingBulk"),
        ("paused until", "pausedUntil"),
        ("processes", "processes"),
        ("problem", "problem"),
    ],
};

/// One state as it is printed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    id: String,
    server: Option<String>,
    limit: u32,
    reserve: u8,
    per_minute: f64,
    used_last_minute: u64,
    waiting_interactive: usize,
    waiting_bulk: usize,
    paused_until: Option<Timestamp>,
    processes: Vec<Process>,
    problem: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Process {
    pid: u32,
    slots: u64,
}

/// Prints states.
pub(super) async fn run(which: Which, ctx: &mut Context) -> Result<(), Failure> {
    let clock = SystemClock::default();
    let states = states(ctx)?;
    let shown = match which {
        Which::All => states.list(&clock).map_err(|error| unreadable(&error))?,
        Which::Named(name) => vec![states.get(&name, &clock).ok_or_else(|| unknown(&name))?],
        // Who has sent nothing yet has no state.
        Which::Current => {
            current(ctx).await?.and_then(|name| states.get(&name, &clock)).into_iter().collect()
        }
    };
    let now = ctx.now();
    let mut out = ctx.printer.list(&STATE);
    for state in shown {
        out.row(Context::json(&row(state, now))?)?;
    }
    out.end()
}

fn row(state: GovernorStatus, now: Timestamp) -> Row {
    let ends = |wait| now.checked_add(SignedDuration::try_from(wait).ok()?).ok();
    let process = |GovernorProcess { pid, slots, .. }| Process { pid, slots };
    Row {
        id: state.id,
        server: state.server,
        limit: state.limit,
        reserve: state.reserve,
        per_minute: (state.per_minute * 10.0).round() / 10.0,
        used_last_minute: state.used,
        waiting_interactive: state.waiting_interactive,
        waiting_bulk: state.waiting_bulk,
        paused_until: state.paused_for.and_then(ends),
        processes: state.processes.into_iter().map(process).collect(),
        problem: state.problem,
    }
}
