//! `imkit users list`.

use std::pin::pin;

use futures_util::StreamExt;
use imkit_sdk::api::{Filter, ListUsers};

use crate::context::{Context, page_size};
use crate::error::Failure;

/// Lists users as they arrive, page by page.
pub(crate) async fn run(
    filter: Option<Filter>,
    limit: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let query = ListUsers { filter, limit: Some(page_size(limit)), skip: None };
    let mut users = pin!(client.users().list(query));
    let mut seen = Vec::new();
    let mut out = ctx.printer.list(&super::USER);
    let mut more = false;
    let mut count = 0;
    while let Some(user) = users.next().await {
        let user = user?;
        if limit.is_some_and(|limit| count == limit) {
            more = true;
            break;
        }
        count += 1;
        if seen.len() < crate::completion::KEEP {
            seen.push(user.id.as_str().to_owned());
        }
        out.row(Context::json(&user)?)?;
    }
    out.end()?;
    if more {
        ctx.printer.note(&format!("showing {count} users; there are more: --limit all"));
    }
    ctx.remember_users(seen);
    Ok(())
}
