//! `imkit keys verify`.

use std::io::IsTerminal as _;

use imkit_sdk::keys::{KeyServer, ListKeys, VerifyKey};
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

/// What the server says of a key that does not work.
const INVALID_KEY: &str = "invalid_key";

/// Asks whether a key may pass.
pub(super) async fn run(args: KeysVerifyArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysVerifyArgs { key_file, key_env, scope, operation, resource, ip, cost, at } = args;
    let flags = at.into();
    let key = match (key_file, key_env) {
        (Some(path), _) => presented_key::from_file(&path).await.map_err(Failure::from),
        (None, Some(name)) => presented_key::from_environment(&name, &ctx.env),
        (None, None) if std::io::stdin().is_terminal() => {
            presented_key::asked().await.map_err(Failure::from)
        }
        (None, None) => presented_key::from_stdin(&flags, ctx.flags.api_key_stdin).await,
    };
    let key = key.map_err(unasked)?;
    ctx.secrets.learn(key.clone());
    let question = VerifyKey {
        scopes: scope,
        operation,
        resources: resource,
        ip: ip.map(|ip| ip.to_string()),
        cost,
        ..VerifyKey::new(imkit_sdk::ExposeSecret::expose_secret(&key))
    };
    // Only the holder of a root key is believed about an address. Whoever needs none sends none but
    // the one that was named: a dead one would have its own refusal taken for the key's.
    let named = flags.root_key_file.is_some() || flags.root_key_stdin;
    let with_root = ip.is_some() || named;
    let server = match with_root {
        true => ctx.key_server(&flags).await,
        false => ctx.open_key_server(&flags).await,
    };
    let server = server.map_err(unasked)?;
    match server.verify(question).await {
        Ok(verdict) => {
            if let Some(reason) = &verdict.observed {
                ctx.printer.warn(&format!(
                    "the key is only observed; enforced, this would be refused: {reason}"
                ));
            }
            ctx.printer.done(&Context::json(&verdict)?, &VERDICT)
        }
        Err(error) if with_root && error.code() == Some(INVALID_KEY) => {
            root_key_works(&server, ctx).await?;
            Err(refusal(error))
        }
        Err(error) => Err(refusal(error)),
    }
}

/// A refused root key and a refused key look alike: asks for something that only the root key opens.
async fn root_key_works(server: &KeyServer, ctx: &Context) -> Result<(), Failure> {
    let one = ListKeys { limit: Some(1), ..ListKeys::default() };
    match server.page(one).await {
        Ok(_) => Ok(()),
        Err(error) => {
            let failure = ctx.name_root_key(error.into()).about("nothing is said of the key");
            Err(match failure.exit() {
                Exit::Authentication => unasked(failure).code("root_key_refused"),
                _ => failure,
            })
        }
    }
}

/// Exit 4 is the server's no. Where nobody could be asked about the key, the command line is wrong.
fn unasked(failure: Failure) -> Failure {
    match failure.exit() {
        Exit::Authentication => failure.exiting(Exit::Usage),
        _ => failure,
    }
}

/// A refusal is about the key in question; what the client would say is about a root key.
fn refusal(error: Error) -> Failure {
    let hint = match (error.kind(), error.code()) {
        (ErrorKind::Authentication, Some(INVALID_KEY)) => {
            "unknown, revoked, disabled, expired and used from elsewhere look alike from outside; \
             imkit keys show ID tells its state and its addresses, imkit keys watch why the next \
             request is refused"
        }
        (ErrorKind::Authentication, Some("scope_required" | "resource_forbidden")) => {
            "the key works, but not for this; imkit keys update gives it more"
        }
        (ErrorKind::RateLimited, Some("rate_limited")) => {
            // Without a wait no wait helps, and the server says why.
            let Some(wait) = error.retry_after().filter(|wait| !wait.is_zero()) else {
                return error.into();
            };
            let wait = wait.as_secs_f64().ceil();
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
