//! `imkit emulator faults`.

use serde_json::{Map, Value, json};

use super::control;
use crate::cli::emulator::{FaultBody, FaultsAddArgs, FaultsClearArgs, FaultsCommand, ResetWhen};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const FAULT: View = View {
    id: "id",
    columns: &[
        ("id", "id"),
        ("operation", "operation"),
        ("status", "status"),
        ("rc", "rc"),
        ("retry after", "retryAfter"),
        ("delay ms", "delayMs"),
        ("reset", "reset"),
        ("times", "times"),
        ("every", "every"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: FaultsCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        FaultsCommand::Add(args) => {
            let fault = control("POST", "faults", Some(script(args)?), ctx).await?;
            ctx.printer.done(&fault, &FAULT)?;
        }
        FaultsCommand::List => {
            let faults = control("GET", "faults", None, ctx).await?;
            let mut out = ctx.printer.list(&FAULT);
            for fault in faults.as_array().into_iter().flatten() {
                out.row(fault.clone())?;
            }
            out.end()?;
        }
        FaultsCommand::Clear(FaultsClearArgs { id: Some(id) }) => {
            if !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) || id.is_empty() {
                return Err(Failure::usage(format!("{id:?} is no fault's id"))
                    .hint("imkit emulator faults list shows them"));
            }
            control("DELETE", &format!("faults/{id}"), None, ctx).await?;
            super::done(&format!("removed fault {id}"), ctx)?;
        }
        FaultsCommand::Clear(FaultsClearArgs { id: None }) => {
            control("DELETE", "faults", None, ctx).await?;
            super::done("removed all faults", ctx)?;
        }
    }
    Ok(())
}

/// The fault as the control takes it: what was not given is not sent.
fn script(args: FaultsAddArgs) -> Result<Value, Failure> {
    let FaultsAddArgs {
        operation,
        status,
        body,
        rc,
        code,
        message,
        retry_after,
        retry_after_header,
        delay,
        reset,
        times,
        every,
    } = args;
    if status.is_none() && rc.is_none() && delay.is_none() && reset.is_none() && body.is_none() {
        return Err(Failure::usage("the fault does nothing")
            .hint("give at least one of --status, --rc, --body, --delay, --reset"));
    }
    let mut fault = Map::new();
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            fault.insert(name.to_owned(), value);
        }
    };
    set("operation", operation.map(Value::from));
    set("status", status.map(Value::from));
    set("body", body.map(|body| Value::from(body_name(body))));
    set("rc", rc.map(Value::from));
    set("code", code.map(Value::from));
    set("message", message.map(Value::from));
    set("retryAfter", retry_after.map(|text| serde_json::from_str(&text).unwrap_or(json!(text))));
    set("retryAfterHeader", retry_after_header.map(Value::from));
    set("delayMs", delay.map(|delay| json!(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX))));
    set(
        "reset",
        reset.map(|when| match when {
            ResetWhen::Before => json!("before"),
            ResetWhen::After => json!("after"),
        }),
    );
    set("times", Some(times.into()));
    set("every", Some(every.into()));
    Ok(Value::Object(fault))
}

fn body_name(body: FaultBody) -> &'static str {
    match body {
        FaultBody::Envelope => "envelope",
        FaultBody::Flat => "flat",
        FaultBody::Html => "html",
        FaultBody::Empty => "empty",
    }
}
