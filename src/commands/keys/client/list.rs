//! `imkit keys client list`.

use futures_util::StreamExt as _;
use imkit_sdk::keys::{ClientKeyStatus, Environment, ListClientKeys};

use super::CLIENT_KEY;
use crate::cli::keys::client::ClientListArgs;
use crate::context::{Context, page_size};
use crate::error::Failure;

/// Lists the client keys that were asked for.
pub(super) async fn run(args: ClientListArgs, ctx: &mut Context) -> Result<(), Failure> {
    let ClientListArgs { app, env, status, limit, at } = args;
    let limit = limit.count();
    let list = ListClientKeys {
        application: app,
        environment: env.map(Environment::from),
        status: status.map(ClientKeyStatus::from),
        limit: Some(page_size(limit)),
        cursor: None,
    };
    let server = ctx.key_server(&at.into()).await?;
    let mut keys = server.client_keys(list);
    let mut rows = ctx.printer.list(&CLIENT_KEY);
    let mut printed = 0;
    let mut more = false;
    while let Some(key) = keys.next().await {
        let key = key?;
        if limit.is_some_and(|limit| printed == limit) {
            more = true;
            break;
        }
        rows.row(Context::json(&key)?)?;
        printed += 1;
    }
    rows.end()?;
    if more {
        ctx.printer.note(&format!("there are more than {printed}: --limit all prints every one"));
    }
    Ok(())
}
