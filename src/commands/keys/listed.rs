//! Prints a list of the key server up to its limit.

use futures_util::StreamExt as _;
use imkit_sdk::Items;
use serde::Serialize;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// Prints the items, and says when there are more; `seen` is told of each that is printed.
pub(super) async fn print<T: Serialize>(
    mut items: Items<T>,
    view: &View,
    limit: Option<u64>,
    ctx: &mut Context,
    mut seen: impl FnMut(&T),
) -> Result<(), Failure> {
    let mut rows = ctx.printer.list(view);
    let mut printed = 0;
    let mut more = false;
    while let Some(item) = items.next().await {
        let item = item?;
        if limit.is_some_and(|limit| printed == limit) {
            more = true;
            break;
        }
        seen(&item);
        rows.row(Context::json(&item)?)?;
        printed += 1;
    }
    rows.end()?;
    if more {
        ctx.printer.note(&format!("there are more than {printed}: --limit all prints every one"));
    }
    Ok(())
}
