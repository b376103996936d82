//! `imkit keys verify`.

use std::io::IsTerminal as _;

use imkit_sdk::keys::VerifyKey;
use imkit_sdk::{Error, ErrorKind};

use crate::cli::keys::verify::KeysVerifyArgs;
use crate::context::Context;
use crate::credential::presented_key;
use crate::error::{Exit, Failure};
use crate::output::View;

/// How the answer about a key that may pass is shown.
const VERDICT: View = View {
    id: "key_id",
    columns: &[
        ("key", "key_id"),
        ("name", "name"),
        ("owner", "owner"),
        ("environment", "environment"),
        ("scopes", "scopes"),
    ],
};

/// Asks whether a key may pass.
pub(super) async fn run(args: KeysVerifyArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysVerifyArgs { key_file, key_env, scope, operation, resource, ip, cost, at } = args;
    let flags = at.into();
    let key = match (key_file, key_env) {
        (Some(path), _) => presented_key::from_file(&path).await?,
        (None, Some(name)) => presented_key::from_environment(&name, &ctx.env)?,
        (None, None) if std::io::stdin().is_terminal() => presented_key::asked().await?,
        (None, None) => presented_key::from_stdin(&flags, ctx.flags.api_key_stdin).await?,
    };
    ctx.secrets.learn(key.clone());
    let question = VerifyKey {
        scopes: scope,
        operation,
        resources: resource,
        ip: ip.map(|ip| ip.to_string()),
        cost,
        ..VerifyKey::new(imkit_sdk::ExposeSecret::expose_secret(&key))
    };
    let server = match ip {
        // Only the holder of a root key is believed.
        Some(_) => ctx.key_server(&flags).await?,
        None => ctx.open_key_server(&flags).await?,
    };
    match server.verify(question).await {
        Ok(verdict) => ctx.printer.done(&Context::json(&verdict)?, &VERDICT),
        Err(error) => Err(refusal(error)),
    }
}

/// A refusal is about the key in question; what the client would say is about a root key.
fn refusal(error: Error) -> Failure {
    let hint = match (error.kind(), error.code()) {
        (ErrorKind::Authentication, Some("invalid_key")) => {
            "unknown, revoked, disabled, expired and used from elsewhere look alike from outside; \
             imkit keys show ID tells its state and its addresses, imkit keys watch why the next \
             request is refused"
        }
        (ErrorKind::Authentication, Some("scope_required" | "resource_forbidden")) => {
            "the key works, but not for this; imkit keys update gives it more"
        }
        (ErrorKind::RateLimited, Some("rate_limited")) => {
            let wait = error.retry_after().map_or(0.0, |wait| wait.as_secs_f64().ceil());
            let hint = format!("the key works, but its limit is used up for {wait} s");
            return Failure::from(error).hint(hint);
        }
        (ErrorKind::RateLimited, Some("too_many_wrong_keys")) => {
            "wrong keys came from this address too often; nothing is said of this one: wait, then \
             ask again"
        }
        _ => return error.into(),
    };
    debug_assert!(matches!(
        Exit::from_code(error.kind().exit_code()),
        Exit::Authentication | Exit::RateLimited
    ));
    Failure::from(error).hint(hint)
}
