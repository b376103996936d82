//! `imkit keys client issue`.

use imkit_sdk::keys::{Environment, IssueClientKey, KeyServer};
use serde_json::Map;

use super::{CLIENT_KEY, seconds, told};
use crate::cli::keys::client::ClientIssueArgs;
use crate::cli::keys::value::End;
use crate::cli::parse::Field;
use crate::commands::instant::ahead;
use crate::commands::keys::upstream::absent;
use crate::context::Context;
use crate::error::Failure;

/// The application when none is named.
const LOCAL: &str = "local";

/// Reads what was typed.
pub(super) async fn typed(args: ClientIssueArgs, ctx: &mut Context) -> Result<(), Failure> {
    let ClientIssueArgs { app, env, domains, claims, expires, replace, grace, reason, at } = args;
    let expires_at = match expires {
        None | Some(End::Never) => None,
        Some(End::When(when)) => Some(ahead(when, "--expires", ctx)?),
    };
    let mut named = Map::new();
    for Field { name, value } in claims {
        if named.insert(name.clone(), value).is_some() {
            return Err(Failure::usage(format!("--claim {name} stands there twice")));
        }
    }
    let request = IssueClientKey {
        application: app,
        environment: env.map(Environment::from),
        domains,
        claims: named,
        expires_in_days: None,
        expires_at,
        replace,
        grace_seconds: grace.map(seconds),
        reason,
    };
    if replace && grace.is_none_or(|grace| grace.is_zero()) {
        let app = request.application.as_deref().unwrap_or(LOCAL);
        ctx.confirm(&format!("End the present client key of {app} at once?"), app)?;
    }
    let server = ctx.key_server(&at.into()).await?;
    run(&server, request, ctx).await
}

/// Makes the key and prints it.
async fn run(
    server: &KeyServer,
    request: IssueClientKey,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let issued = server.issue_client_key(request).await?;
    let mut record = told(&issued.details, ctx)?;
    if !ctx.printer.is_table() {
        record["replaced"] = Context::json(&issued.replaced)?;
        record["receipt"] = Context::json(&issued.receipt)?;
    }
    ctx.printer.record(&record, &CLIENT_KEY)?;
    if issued.details.environment == Environment::Live {
        absent::warn(server, &issued.details.application, ctx).await;
    }
    if let Some(old) = issued.replaced {
        let until = old.works_until.filter(|until| *until > ctx.now());
        ctx.printer.note(&match until {
            Some(until) => format!("the old client key {} works until {until}", old.id),
            None => format!("the old client key {} works no more", old.id),
        });
    }
    Ok(())
}
