//! `imkit keys client list`.

use imkit_sdk::keys::{ClientKeyStatus, Environment, ListClientKeys};

use super::super::listed;
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
    listed::print(server.client_keys(list), &CLIENT_KEY, limit, ctx, |_| ()).await
}
