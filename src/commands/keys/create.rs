//! `imkit keys create`.

mod ask;

use imkit_sdk::keys::{CreateKey, CreatedKey, Environment, GatewayMode, KeyServer, Role};
use serde_json::json;

use super::delivery::Delivery;
use super::upstream::absent;
use super::{gateway, misspelt, policy};
use crate::cli::keys::create::KeysCreateArgs;
use crate::context::Context;
use crate::credential::prompt;
use crate::error::Failure;

/// Reads what was typed, or asks when nothing was and somebody is there to answer.
pub(super) async fn typed(args: KeysCreateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysCreateArgs { name, policy, gateway, env, root: _, role, reason, at, delivery } = args;
    let role = role.map(Role::from);
    let environment = env.map(Environment::from);
    let gateway = gateway::create(gateway);
    let key = match name {
        Some(name) => {
            let key = CreateKey {
                gateway,
                ..policy::create(name, policy, environment, role, reason, ctx)?
            };
            misspelt::warn(&key.scopes, ctx);
            key
        }
        None if prompt::possible() && !ctx.assume_yes => {
            let mut key = CreateKey {
                gateway,
                ..policy::create(String::new(), policy, environment, role, reason, ctx)?
            };
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
    let mode = key.gateway.as_ref().and_then(|terms| terms.mode);
    let observed = mode == Some(GatewayMode::Observe);
    let bare = key.role.is_none() && key.scopes.is_empty() && !observed;
    match server.create(key).await {
        Ok(CreatedKey { key, details, .. }) => {
            ctx.remember_keys([details.id.clone()]);
            if observed {
                ctx.printer.warn(&format!(
                    "the key is only observed: what it may not do passes, until imkit keys update {} \
                     --enforce",
                    details.id
                ));
            }
            if bare {
                ctx.printer.warn("the key has no scope: it may do nothing that asks for one");
            }
            if let (Some(Environment::Live), Some(name)) =
                (details.environment, &details.gateway.upstream)
            {
                absent::warn(server, name, ctx).await;
            }
            delivery.deliver(&key, json!({ "details": details }), "created", ctx).await
        }
        Err(error) => {
            delivery.abandon();
            Err(error.into())
        }
    }
}
