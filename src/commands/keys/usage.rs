//! `imkit keys usage`.

pub(super) mod bar;

use imkit_sdk::keys::{KeyUse, UsageBy, UsageQuery, UsageReport};
use serde_json::Value;

use super::id::{key_id, of_key};
use crate::cli::keys::usage::KeysUsageArgs;
use crate::commands::instant::ago;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};

const COUNTS: [(&str, &str); 6] = [
    ("requests", "requests"),
    ("admitted", "admitted"),
    ("observed", "observed"),
    ("limited", "limited"),
    ("refused", "refused"),
    ("last", "last_at"),
];

const BAR: (&str, &str) = ("", "bar");

/// Cells of the longest bar, however wide the terminal is.
const LONGEST_BAR: usize = 40;

/// Rows that are keys, which have names.
const KEYS: View = View {
    id: "what",
    columns: &[
        ("key", "what"),
        ("name", "name"),
        COUNTS[0],
        COUNTS[1],
        COUNTS[2],
        COUNTS[3],
        COUNTS[4],
        COUNTS[5],
    ],
};

/// All other rows.
const OTHERS: View = View {
    id: "what",
    columns: &[("what", "what"), COUNTS[0], COUNTS[1], COUNTS[2], COUNTS[3], COUNTS[4], COUNTS[5]],
};

/// Rows that are keys, on a terminal.
const KEY_BARS: View = View {
    id: "what",
    columns: &[
        ("key", "what"),
        ("name", "name"),
        COUNTS[0],
        COUNTS[1],
        COUNTS[2],
        COUNTS[3],
        COUNTS[4],
        BAR,
    ],
};

/// All other rows, on a terminal.
const OTHER_BARS: View = View {
    id: "what",
    columns: &[("what", "what"), COUNTS[0], COUNTS[1], COUNTS[2], COUNTS[3], COUNTS[4], BAR],
};

/// Reports the use of all keys, or of one.
pub(super) async fn run(args: KeysUsageArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysUsageArgs { id, by, since, until, owner, limit, at } = args;
    let id = id.as_deref().map(key_id).transpose()?;
    let usual = if id.is_some() { UsageBy::Operation } else { UsageBy::Key };
    let query = UsageQuery {
        since: since.map(|at| ago(at, "--since", ctx)).transpose()?,
        until: until.map(|at| ago(at, "--until", ctx)).transpose()?,
        by: Some(by.map_or(usual, UsageBy::from)),
        owner,
        limit: Some(limit),
    };
    let server = ctx.key_server(&at.into()).await?;
    let report = match &id {
        Some(id) => server.key_usage(id, query).await.map_err(of_key(id))?,
        None => server.usage(query).await?,
    };
    print(&report, ctx)
}

/// A table, with bars where somebody looks; the whole report for programs.
fn print(report: &UsageReport, ctx: &mut Context) -> Result<(), Failure> {
    if matches!(ctx.printer.format(), Format::Json | Format::Yaml) {
        return ctx.printer.record(&Context::json(report)?, &OTHERS);
    }
    let keys = report.by == UsageBy::Key;
    let screen = ctx.printer.screen();
    let view = match (screen, keys) {
        (Some(_), true) => &KEY_BARS,
        (Some(_), false) => &OTHER_BARS,
        (None, true) => &KEYS,
        (None, false) => &OTHERS,
    };
    let most = report.rows.iter().map(|row| row.used.requests).max().unwrap_or(0);
    let mut values = report.rows.iter().map(Context::json).collect::<Result<Vec<_>, _>>()?;
    if let Some(room) = ctx.printer.room_beside(view, &values, BAR.1) {
        // A bar that is cut off would be no longer than another.
        let width = room.min(LONGEST_BAR);
        for (value, row) in values.iter_mut().zip(&report.rows) {
            value[BAR.1] = bar::of(row.used.requests, most, width).into();
        }
    }
    let mut rows = ctx.printer.list(view);
    for mut value in values {
        if !keys && let Value::Object(fields) = &mut value {
            fields.shift_remove("name");
        }
        rows.row(value)?;
    }
    rows.end()?;
    let UsageReport { since, until, more, total, .. } = report;
    let KeyUse { requests, admitted, observed, limited, refused } = total;
    if *more > 0 {
        ctx.printer.note(&format!("{more} smaller rows are not shown"));
    }
    ctx.printer.note(&format!(
        "{requests} requests from {since:.0} to {until:.0}: {admitted} admitted, {observed} observed, \
         {limited} limited, {refused} refused"
    ));
    Ok(())
}
