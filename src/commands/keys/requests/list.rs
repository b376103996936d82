//! `imkit keys requests list`.

use futures_util::StreamExt as _;
use imkit_sdk::keys::ListRequests;

use super::wanted;
use crate::cli::keys::requests::RequestsListArgs;
use crate::context::{Context, page_size};
use crate::error::Failure;
use crate::output::View;

/// A terminal with fewer columns shows the most important of an entry alone.
const WIDE: usize = 140;

/// On a narrow terminal.
const NARROW: View = View {
    id: "request_id",
    columns: &[
        ("at", "at"),
        ("key", "key_id"),
        ("operation", "operation"),
        ("outcome", "outcome"),
        ("status", "status"),
        ("fault", "fault"),
        ("as", "acted_as"),
        ("touched", "objects"),
    ],
};

/// Everywhere else.
const REQUEST: View = View {
    id: "request_id",
    columns: &[
        ("at", "at"),
        ("key", "key_id"),
        ("operation", "operation"),
        ("outcome", "outcome"),
        ("status", "status"),
        ("fault", "fault"),
        ("attempts", "attempts"),
        ("ms", "duration_ms"),
        ("as", "acted_as"),
        ("touched", "objects"),
        ("address", "ip"),
        ("count", "count"),
        ("request", "request_id"),
        ("reason", "reason"),
    ],
};

/// Lists the entries that were asked for.
pub(super) async fn run(args: RequestsListArgs, ctx: &mut Context) -> Result<(), Failure> {
    let RequestsListArgs { filter, oldest_first, limit, at } = args;
    let limit = limit.count();
    let list = ListRequests { oldest_first, limit: Some(page_size(limit)), ..wanted(filter, ctx)? };
    let server = ctx.key_server(&at.into()).await?;
    let mut entries = server.requests(list);
    let view = match ctx.printer.screen() {
        Some(width) if width < WIDE => &NARROW,
        _ => &REQUEST,
    };
    let mut rows = ctx.printer.list(view);
    let mut printed = 0;
    let mut more = false;
    while let Some(entry) = entries.next().await {
        let entry = entry?;
        if limit.is_some_and(|limit| printed == limit) {
            more = true;
            break;
        }
        rows.row(Context::json(&entry)?)?;
        printed += 1;
    }
    rows.end()?;
    if more {
        ctx.printer.note(&format!("there are more than {printed}: --limit all prints every one"));
    }
    Ok(())
}
