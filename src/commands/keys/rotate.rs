//! `imkit keys rotate`.

use std::time::Duration;

use imkit_sdk::keys::{KeyServer, RotateKey, RotatedKey};
use serde_json::json;

use super::delivery::Delivery;
use super::id::{key_id, of_key};
use super::rotation::spelled;
use crate::cli::keys::one::{KeyArgs, KeyChangeArgs};
use crate::cli::keys::rotate::KeysRotateArgs;
use crate::context::Context;
use crate::error::Failure;

/// Reads what was typed.
pub(super) async fn typed(args: KeysRotateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysRotateArgs { grace, finish_when_idle, now, change, delivery } = args;
    let KeyChangeArgs { key: KeyArgs { id, at }, reason } = change;
    let id = key_id(&id)?;
    // The same in other words, and as much to be asked about.
    let now = now || grace.is_some_and(|grace| grace.is_zero());
    let rotation = RotateKey {
        grace_seconds: if now { Some(0) } else { grace.map(seconds) },
        finish_when_idle_seconds: finish_when_idle.map(seconds),
        reason,
    };
    if now {
        ctx.confirm(&format!("End the present secret of the key {id} at once?"), &id)?;
    }
    let delivery = Delivery::open(delivery, ctx)?;
    let server = match ctx.key_server(&at.into()).await {
        Ok(server) => server,
        Err(failure) => {
            delivery.abandon();
            return Err(failure);
        }
    };
    run(&server, &id, rotation, delivery, ctx).await
}

/// Gives the key a new secret and hands it over.
async fn run(
    server: &KeyServer,
    id: &str,
    rotation: RotateKey,
    delivery: Delivery,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let idle = rotation.finish_when_idle_seconds;
    match server.rotate(id, rotation).await {
        Ok(RotatedKey { key, details, receipt }) => {
            let ends = details.secrets.iter().rev().nth(1).and_then(|old| old.not_after);
            let rest = json!({ "details": details, "receipt": receipt });
            delivery.deliver(&key, rest, "rotated", ctx).await?;
            if let Some(ends) = ends.filter(|ends| *ends > ctx.now()) {
                let earlier = match idle {
                    Some(idle) => format!(", or earlier, once unused for {}", spelled(idle)),
                    None => String::new(),
                };
                ctx.printer.note(&format!(
                    "the old secret works until {ends}{earlier}; who uses it: imkit keys rotation \
                     status {id}"
                ));
            }
            Ok(())
        }
        Err(error) => {
            delivery.abandon();
            Err(of_key(id)(error))
        }
    }
}

/// Whole seconds, and at least one of what is not nothing.
fn seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}
