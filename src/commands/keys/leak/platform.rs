//! A leaked credential of the platform. There is no operation that revokes one: the owner has to,
//! in the dashboard.

use imkit_keys as keys;
use imkit_sdk::ExposeSecret as _;
use serde_json::json;

use super::foreign::Answer;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};
use crate::settings::Server;

const CREDENTIAL: View = View { id: "fingerprint", columns: &[] };

/// Says which credential it is, whether it is the one in use here, and what to do.
pub(super) async fn run(
    what: &str,
    fingerprint: &str,
    answer: &Answer,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let in_use = own_fingerprint(ctx).await.map(|own| own == fingerprint);
    let steps = [
        "Log in to the dashboard of the application, make a new API key and take the old one away: \
         it can do everything, has no expiry and is revoked nowhere else.",
        "Give the new key to every service that uses the old one; imkit auth status shows the \
         fingerprint of the one in use.",
        "Look for more places: imkit keys scan, imkit keys scan --git-history.",
        "Put a gateway in front of the platform, so that services hold keys that can be scoped, \
         limited and revoked: imkit keys create.",
    ];
    let record = json!({
        "found": what,
        "fingerprint": fingerprint,
        "in_use_here": match (in_use, ctx.printer.format()) {
            (None, Format::Table) => json!("not known: no base URL is configured, or no API key"),
            (known, _) => json!(known),
        },
        // A key of another system that was imported can look the same.
        "key_server": answer.word(),
        "next_steps": steps,
    });
    ctx.printer.record(&record, &CREDENTIAL)
}

/// The fingerprint of the API key that commands would use here, if there is one.
async fn own_fingerprint(ctx: &Context) -> Option<String> {
    let settings = ctx.settings().ok()?;
    if !matches!(settings.server, Server::Url(_)) {
        return None;
    }
    let found = crate::credential::find(&settings, &ctx.env).await.ok()?;
    ctx.secrets.learn(found.key.clone());
    Some(keys::fingerprint(found.key.expose_secret()))
}
