//! `imkit governor reset`.

use imkit_sdk::SystemClock;
use serde_json::json;

use super::{Which, current, states, unknown, unreadable};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const RESET: View = View { id: "id", columns: &[("id", "id"), ("reset", "reset")] };

/// Resets states and prints which.
pub(super) async fn run(which: Which, ctx: &mut Context) -> Result<(), Failure> {
    let clock = SystemClock::default();
    let states = states(ctx)?;
    let ids: Vec<String> = match which {
        Which::All => {
            let known = states.list(&clock).map_err(|error| unreadable(&error))?;
            known.into_iter().map(|state| state.id).collect()
        }
        Which::Named(name) => match states.get(&name, &clock) {
            Some(state) => vec![state.id],
            None => return Err(unknown(&name)),
        },
        Which::Current => current(ctx).await?.into_iter().collect(),
    };
    let mut rows = Vec::new();
    for id in ids {
        let done =
            !ctx.dry_run && states.reset(&id, &clock).await.map_err(|error| unreadable(&error))?;
        rows.push(json!({ "id": id, "reset": done }));
    }
    let mut out = ctx.printer.list(&RESET);
    for row in rows {
        out.row(row)?;
    }
    out.end()?;
    if ctx.dry_run {
        ctx.printer.note("dry run: nothing was reset");
    }
    Ok(())
}
