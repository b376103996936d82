//! `imkit keys list`.

use futures_util::StreamExt as _;
use imkit_sdk::keys::{Environment, KeyKind, KeyStatus, ListKeys};

use super::KEY;
use crate::cli::keys::list::KeysListArgs;
use crate::commands::instant::ago;
use crate::context::{Context, page_size};
use crate::error::Failure;

/// Lists the keys that were asked for.
pub(super) async fn run(args: KeysListArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysListArgs {
        owner,
        tag,
        name,
        status,
        kind,
        env,
        created_before,
        expires_within,
        limit,
        at,
    } = args;
    let limit = limit.count();
    let within = expires_within.map(crate::cli::parse::Expiry::In);
    let list = ListKeys {
        owner,
        tag,
        name,
        status: status.map(KeyStatus::from),
        kind: kind.map(KeyKind::from),
        environment: env.map(Environment::from),
        created_before: created_before.map(|at| ago(at, "--created-before", ctx)).transpose()?,
        expires_before: within
            .map(|at| crate::commands::instant::ahead(at, "--expires-within", ctx))
            .transpose()?,
        limit: Some(page_size(limit)),
        cursor: None,
    };
    let server = ctx.key_server(&at.into()).await?;
    let mut keys = server.list(list);
    let mut rows = ctx.printer.list(&KEY);
    let mut seen = Vec::new();
    let mut printed = 0;
    let mut more = false;
    while let Some(key) = keys.next().await {
        let key = key?;
        if limit.is_some_and(|limit| printed == limit) {
            more = true;
            break;
        }
        seen.push(key.id.clone());
        rows.row(Context::json(&key)?)?;
        printed += 1;
    }
    rows.end()?;
    ctx.remember_keys(seen);
    if more {
        ctx.printer.note(&format!("there are more than {printed}: --limit all prints every one"));
    }
    Ok(())
}
