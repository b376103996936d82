//! `imkit keys requests list`.

use imkit_sdk::keys::ListRequests;

use super::super::listed;
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
    let view = match ctx.printer.screen() {
        Some(width) if width < WIDE => &NARROW,
        _ => &REQUEST,
    };
    listed::print(server.requests(list), view, limit, ctx, |_| ()).await
}
