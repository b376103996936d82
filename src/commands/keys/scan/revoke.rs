//! Revoking the keys that a scan found and that still work.

use imkit_sdk::keys::{KeyServer, RevokeKeys, Revoked};
use imkit_sdk::{Error, ErrorKind};

use crate::context::Context;
use crate::error::Failure;

/// Shows what would be revoked, asks, and revokes. The list of places is on standard output already:
/// everything here is said beside it.
pub(super) async fn run(
    server: &KeyServer,
    ids: Vec<String>,
    reason: String,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if ids.is_empty() {
        ctx.printer.note("no key that was found works: nothing to revoke");
        return Ok(());
    }
    let which = |ids: Vec<String>, dry_run| RevokeKeys {
        ids: Some(ids),
        dry_run,
        reason: Some(reason.clone()),
        ..RevokeKeys::default()
    };
    let (ids, left) = ready(server, ids, &which, ctx).await?;
    if ctx.dry_run {
        ctx.printer.note("dry run: no key was revoked");
        return Ok(());
    }
    if let [first, ..] = ids.as_slice() {
        let (keys, expected) = match ids.len() {
            1 => ("this key".to_owned(), first.clone()),
            count => (format!("these {count} keys"), count.to_string()),
        };
        ctx.confirm(&format!("Revoke {keys} for good?"), &expected)?;
        told(&server.revoke_many(which(ids, false)).await.map_err(refused)?, ctx);
    }
    match left {
        None => Ok(()),
        Some((error, ids)) => Err(Failure::from(error).hint(format!(
            "make another root key, then with that: imkit keys revoke {}",
            ids.join(" ")
        ))),
    }
}

/// Shows which keys can be revoked. The caller's own root key and that of the last admin cannot:
/// they are told, and the others do not wait for them.
async fn ready(
    server: &KeyServer,
    ids: Vec<String>,
    which: &impl Fn(Vec<String>, bool) -> RevokeKeys,
    ctx: &Context,
) -> Result<(Vec<String>, Option<(Error, Vec<String>)>), Failure> {
    match server.revoke_many(which(ids.clone(), true)).await {
        Ok(preview) => {
            show(&preview, ctx);
            return Ok((ids, None));
        }
        Err(error) if error.kind() == ErrorKind::Conflict => {}
        Err(error) => return Err(refused(error)),
    }
    let (mut ready, mut held, mut reason) = (Vec::new(), Vec::new(), None);
    for id in ids {
        match server.revoke_many(which(vec![id.clone()], true)).await {
            Ok(preview) => {
                show(&preview, ctx);
                ready.push(id);
            }
            Err(error) if error.kind() == ErrorKind::Conflict => {
                ctx.printer.warn(&format!("{id} cannot be revoked: {error}"));
                held.push(id);
                reason = Some(error);
            }
            Err(error) => return Err(refused(error)),
        }
    }
    Ok((ready, reason.map(|error| (error, held))))
}

/// A root key that may not revoke is not the end: somebody's may.
fn refused(error: Error) -> Failure {
    let role = error.code() == Some("role_required");
    let failure = Failure::from(error);
    match role {
        true => failure.hint(
            "nothing was revoked; run this again with a root key that may (--root-key-file FILE), \
             or send the ids above to somebody who has one, for imkit keys leak ID",
        ),
        false => failure,
    }
}

fn show(preview: &Revoked, ctx: &Context) {
    for key in &preview.keys {
        let used = key.last_used_at.map_or("never used".into(), |at| format!("last used {at}"));
        let owner = if key.owner.is_empty() { "" } else { &format!(", {}", key.owner) };
        ctx.printer.note(&format!("to revoke: {} ({}{owner}), {used}", key.id, key.name));
    }
    if preview.truncated {
        let more = preview.revoked.saturating_sub(preview.keys.len() as u64);
        ctx.printer.note(&format!("to revoke: {more} more"));
    }
}

fn told(revoked: &Revoked, ctx: &Context) {
    let Revoked { keys, receipt, revoked, .. } = revoked;
    let ids: Vec<&str> = keys.iter().map(|key| key.id.as_str()).collect();
    let proof = receipt.as_ref().map(|receipt| {
        format!(" at revision {}, {}, audit entry {}", receipt.rev, receipt.at, receipt.audit_seq)
    });
    if !ids.is_empty() {
        let more = revoked.saturating_sub(ids.len() as u64);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        ctx.printer.note(&format!("revoked {}{more}{}", ids.join(", "), proof.unwrap_or_default()));
    }
}
