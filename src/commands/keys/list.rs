//! `imkit keys list`.

use imkit_sdk::keys::{Environment, KeyKind, KeyStatus, ListKeys};

use super::{KEY, listed};
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
    let mut seen = Vec::new();
    let printed =
        listed::print(server.list(list), &KEY, limit, ctx, |key| seen.push(key.id.clone())).await;
    ctx.remember_keys(seen);
    printed
}
