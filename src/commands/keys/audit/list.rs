//! `imkit keys audit list`.

use imkit_keys::UpstreamName;
use imkit_sdk::keys::ListAudit;

use crate::cli::keys::audit::AuditListArgs;
use crate::commands::instant::ago;
use crate::commands::keys::id::{any_key_id, key_id};
use crate::commands::keys::listed;
use crate::context::{Context, page_size};
use crate::error::Failure;
use crate::output::View;

const ENTRY: View = View {
    id: "seq",
    columns: &[
        ("seq", "seq"),
        ("at", "at"),
        ("event", "event"),
        ("target", "target"),
        ("actor", "actor"),
        ("address", "ip"),
        ("reason", "reason"),
    ],
};

/// What the record calls the server where nobody asked for the change.
const SERVER: &str = "server";

/// The actor as the record names it: the server, or the id of a root key.
fn actor_of(text: &str) -> Result<String, Failure> {
    if text == SERVER { Ok(text.to_owned()) } else { key_id(text) }
}

/// The target as the record names it: the id of a key or client key, or the name of an upstream.
fn target_of(text: &str) -> Result<String, Failure> {
    // A name has no capitals, and nearly every id has some: a mistyped id is still told as one.
    any_key_id(text).or_else(|failure| match text.parse::<UpstreamName>() {
        Ok(name) => Ok(name.to_string()),
        Err(_) => Err(failure),
    })
}

/// Lists the entries that were asked for.
pub(super) async fn run(args: AuditListArgs, ctx: &mut Context) -> Result<(), Failure> {
    let AuditListArgs { target, actor, event, since, until, oldest_first, limit, at } = args;
    let limit = limit.count();
    let list = ListAudit {
        target: target.as_deref().map(target_of).transpose()?,
        actor: actor.as_deref().map(actor_of).transpose()?,
        event,
        since: since.map(|at| ago(at, "--since", ctx)).transpose()?,
        until: until.map(|at| ago(at, "--until", ctx)).transpose()?,
        oldest_first,
        limit: Some(page_size(limit)),
        cursor: None,
    };
    let server = ctx.key_server(&at.into()).await?;
    listed::print(server.audit(list), &ENTRY, limit, ctx, |_| ()).await
}
