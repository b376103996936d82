//! `imkit keys create`.

mod ask;

use imkit_sdk::keys::{CreateKey, CreatedKey, Environment, KeyServer, Role};
use serde_json::json;

use super::delivery::Delivery;
use super::{misspelt, policy};
use crate::cli::keys::create::KeysCreateArgs;
use crate::context::Context;
use crate::credential::prompt;
use crate::error::Failure;

/// Reads what was typed, or asks when nothing was and somebody is there to answer.
pub(super) async fn typed(args: KeysCreateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysCreateArgs { name, policy, env, root: _, role, reason, at, delivery } = args;
    let role = role.map(Role::from);
    let environment = env.map(Environment::from);
    let key = match name {
        Some(name) => {
            let key = policy::create(name, policy, environment, role, reason, ctx)?;
            misspelt::warn(&key.scopes, ctx);
            key
        }
        None if prompt::possible() && !ctx.assume_yes => {
            let mut key = policy::create(String::new(), policy, environment, role, reason, ctx)?;
            ask::complete(&mut key, ctx).await?;
            key
        }
        None => {
            return Err(Failure::usage("the key needs a name: --name NAME")
                .hint("on a terminal imkit keys create asks for everything"));
        }
    };
    let delivery = Delivery::open(delivery, ctx)?;
    let server = match ctx.key_server(&at.into()).await {
        Ok(server) => server,
        Err(failure) => {
            delivery.abandon();
            return Err(failure);
        }
    };
    run(&server, key, delivery, ctx).await
}

/// Makes the key and hands it over.
async fn run(
    server: &KeyServer,
    key: CreateKey,
    delivery: Delivery,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let bare = key.role.is_none() && key.scopes.is_empty();
    match server.create(key).await {
        Ok(CreatedKey { key, details, .. }) => {
            ctx.remember_keys([details.id.clone()]);
            if bare {
                ctx.printer.warn("the key has no scope: it may do nothing that asks for one");
            }
            delivery.deliver(&key, json!({ "details": details }), "created", ctx).await
        }
        Err(error) => {
            delivery.abandon();
            Err(error.into())
        }
    }
}
