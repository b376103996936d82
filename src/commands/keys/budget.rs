//! `imkit keys budget`.

use std::pin::pin;
use std::time::Duration;

use imkit_sdk::keys::{BudgetReport, KeyServer, ListBudgets, UpstreamBudget};
use serde_json::Value;
use tokio::time::MissedTickBehavior;

use super::tail::is_lasting;
use crate::cli::keys::budget::KeysBudgetArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, Look, View};
use crate::settings::KeyServerFlags;

/// From one look to the next.
const INTERVAL: Duration = Duration::from_secs(2);

const KEYS: View = View {
    id: "key_id",
    columns: &[
        ("key", "key_id"),
        ("name", "name"),
        ("last minute", "used"),
        ("share %", "percent"),
        ("waiting", "waiting"),
        ("refused", "refused"),
        ("guaranteed", "guaranteed"),
        ("ceiling", "ceiling"),
        ("weight", "weight"),
        ("priority", "priority"),
        ("upstream", "upstream"),
    ],
};

/// Shows who uses the upstreams' budgets, once or until Ctrl-C.
pub(super) async fn run(args: KeysBudgetArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysBudgetArgs { upstream, limit, watch, at } = args;
    let which = ListBudgets { upstream, limit: Some(limit) };
    let flags = at.into();
    if watch {
        return follow(&which, &flags, ctx).await;
    }
    let server = ctx.key_server(&flags).await?;
    let report = server.budget(which.clone()).await?;
    if let (Some(name), []) = (&which.upstream, report.upstreams.as_slice()) {
        // One that was not used yet has no budget, one that there is not never will.
        server.upstream(name).await?;
    }
    if matches!(ctx.printer.format(), Format::Json | Format::Yaml) {
        return ctx.printer.record(&Context::json(&report)?, &KEYS);
    }
    let mut list = ctx.printer.list(&KEYS);
    for row in rows(&report)? {
        list.row(row)?;
    }
    list.end()?;
    for upstream in &report.upstreams {
        ctx.printer.note(&told(upstream));
    }
    if report.upstreams.is_empty() {
        ctx.printer.note("nothing was sent to an upstream since the server started");
    }
    Ok(())
}

/// Looks again and again. A look that fails for a reason that passes is left out.
async fn follow(
    which: &ListBudgets,
    flags: &KeyServerFlags,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let first = async {
        let server = ctx.key_server(flags).await?;
        let report = server.budget(which.clone()).await?;
        Ok::<_, Failure>((server, report))
    };
    let (server, mut report) = tokio::select! {
        biased;
        _ = &mut interrupt => return Ok(()),
        first = first => first?,
    };
    let talk = ctx.printer.talk();
    talk.note("watching (Ctrl-C ends it)");
    let mut frames = ctx.printer.stream(&KEYS, Look::Board);
    let mut ticks = tokio::time::interval(INTERVAL);
    // A look that took long is no reason to hurry afterwards.
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks.tick().await;
    loop {
        frames.frame(rows(&report)?)?;
        report = tokio::select! {
            biased;
            _ = &mut interrupt => return frames.end(),
            report = next(&server, which, &mut ticks) => report?,
        };
    }
}

/// The next look that succeeds.
async fn next(
    server: &KeyServer,
    which: &ListBudgets,
    ticks: &mut tokio::time::Interval,
) -> Result<BudgetReport, Failure> {
    loop {
        ticks.tick().await;
        match server.budget(which.clone()).await {
            Err(error) if !is_lasting(&error) => {}
            outcome => return Ok(outcome?),
        }
    }
}

/// A row for each key.
fn rows(report: &BudgetReport) -> Result<Vec<Value>, Failure> {
    let mut rows = Vec::new();
    for upstream in &report.upstreams {
        for key in &upstream.keys {
            let mut row = Context::json(key)?;
            row["upstream"] = upstream.upstream.as_str().into();
            rows.push(row);
        }
    }
    Ok(rows)
}

/// An upstream in a sentence.
fn told(upstream: &UpstreamBudget) -> String {
    let UpstreamBudget {
        upstream,
        limit,
        budget,
        per_minute,
        used,
        waiting,
        refused,
        paused_until,
        keys: _,
        more,
    } = upstream;
    let mut text = format!(
        "{upstream}: {used} of {budget} requests in the last minute (limit {limit}, now \
         {per_minute}/min), {waiting} waiting, {refused} refused"
    );
    if let Some(until) = paused_until {
        text += &format!("; paused until {until}, as the upstream asked");
    }
    if *more > 0 {
        text += &format!("; {more} more keys are not shown");
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_upstream_is_told_in_a_sentence_and_its_keys_in_rows() {
        let key = json!({
            "key_id": "7Gq2mXbR4tLz", "name": "shop", "used": 40, "percent": 80.0, "waiting": 2,
            "refused": 1, "guaranteed": 100, "ceiling": null, "weight": 1, "priority": "high",
        });
        let upstream = json!({
            "upstream": "main", "limit": 1000, "budget": 950, "per_minute": 457, "used": 50,
            "waiting": 2, "refused": 1, "paused_until": "2026-01-02T03:04:05Z", "keys": [key],
            "more": 3,
        });
        let report: BudgetReport =
            serde_json::from_value(json!({ "upstreams": [upstream] })).unwrap();
        assert_eq!(
            told(&report.upstreams[0]),
            "main: 50 of 950 requests in the last minute (limit 1000, now 457/min), 2 waiting, 1 \
             refused; paused until 2026-01-02T03:04:05Z, as the upstream asked; 3 more keys are \
             not shown"
        );
        let rows = rows(&report).unwrap();
        for (_, path) in KEYS.columns {
            assert!(rows[0].get(path).is_some(), "{path}");
        }
        assert_eq!((rows.len(), &rows[0]["upstream"]), (1, &json!("main")));
    }
}
