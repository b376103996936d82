//! `imkit emulator`: the controls that a local IMKIT has under `/_emulator/`.

mod clock;
mod faults;
mod reset;
mod restore;
mod snapshot;

use imkit_sdk::{RawRequest, RawResponse};
use serde_json::{Value, json};

use crate::cli::emulator::{EmulatorCommand, RestoreArgs, SnapshotArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};

/// Runs a verb.
pub(crate) async fn run(command: EmulatorCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        EmulatorCommand::Faults(command) => faults::run(command, ctx).await,
        EmulatorCommand::Clock(command) => clock::run(command, ctx).await,
        EmulatorCommand::Reset => reset::run(ctx).await,
        EmulatorCommand::Snapshot(SnapshotArgs { file }) => snapshot::run(&file, ctx).await,
        EmulatorCommand::Restore(RestoreArgs { file }) => restore::run(&file, ctx).await,
    }
}

/// What a control came to, where it answers nothing of interest.
const DONE: View = View { id: "done", columns: &[("done", "done")] };

/// Says that something was done: in words, and as a record in the formats for scripts.
fn done(what: &str, ctx: &mut Context) -> Result<(), Failure> {
    if ctx.printer.format() == Format::Table {
        ctx.printer.note(what);
        return Ok(());
    }
    ctx.printer.done(&json!({ "done": what }), &DONE)
}

/// Calls a control and unwraps its result. A server that does not know the controls is not a local
/// IMKIT.
async fn control(
    method: &str,
    path: &str,
    body: Option<Value>,
    ctx: &mut Context,
) -> Result<Value, Failure> {
    let client = ctx.client().await?;
    let request = RawRequest { body, ..RawRequest::default() };
    let path = format!("/_emulator/{path}");
    match client.raw().request(method, &path, request).await {
        Ok(RawResponse { mut body, .. }) => {
            Ok(body.get_mut("result").map(Value::take).unwrap_or_default())
        }
        Err(error) if error.status() == Some(404) && error.code() != Some("FAULT_NOT_FOUND") => {
            Err(Failure::from(error)
                .hint("these controls exist on a local IMKIT only: use --local"))
        }
        Err(error) => Err(error.into()),
    }
}
