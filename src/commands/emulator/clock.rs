//! `imkit emulator clock`.

use serde_json::json;

use super::control;
use crate::cli::emulator::ClockCommand;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const CLOCK: View = View { id: "now", columns: &[("now", "now")] };

/// Reads or moves the clock, and prints where it stands.
pub(crate) async fn run(command: ClockCommand, ctx: &mut Context) -> Result<(), Failure> {
    let change = match command {
        ClockCommand::Show => None,
        ClockCommand::Set { time } => Some(json!({ "now": time })),
        ClockCommand::Advance { by } => {
            if by.subsec_nanos() != 0 {
                return Err(Failure::usage("the clock moves by whole seconds"));
            }
            Some(json!({ "advanceSeconds": by.as_secs() }))
        }
        ClockCommand::Reset => Some(json!({ "reset": true })),
    };
    let method = if change.is_some() { "PUT" } else { "GET" };
    let clock = control(method, "clock", change, ctx).await?;
    ctx.printer.done(&clock, &CLOCK)?;
    Ok(())
}
