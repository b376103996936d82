//! `imkit keys requests list`.

use imkit_sdk::keys::ListRequests;

use super::super::listed;
use super::wanted;
use crate::cli::keys::requests::RequestsListArgs;
use crate::context::{Context, page_size};
use crate::error::Failure;
use crate::output::View;

const REQUEST: View = View {
    id: "request_id",
    columns: &[
        ("at", "at"),
        ("key", "key_id"),
        ("operation", "operation"),
        ("outcome", "outcome"),
        ("status", "status"),
        ("as", "acted_as"),
        ("touched", "objects"),
        ("address", "ip"),
        ("count", "count"),
        ("request", "request_id"),
    ],
};

/// Lists the entries that were asked for.
pub(super) async fn run(args: RequestsListArgs, ctx: &mut Context) -> Result<(), Failure> {
    let RequestsListArgs { filter, oldest_first, limit, at } = args;
    let limit = limit.count();
    let list = ListRequests { oldest_first, limit: Some(page_size(limit)), ..wanted(filter, ctx)? };
    let server = ctx.key_server(&at.into()).await?;
    listed::print(server.requests(list), &REQUEST, limit, ctx, |_| ()).await
}
