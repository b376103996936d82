//! Revoking the keys that a scan found and that still work.

use imkit_sdk::ErrorKind;
use imkit_sdk::keys::{KeyServer, RevokeKeys, Revoked};

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
    for key in server.revoke_many(which(ids.clone(), true)).await?.keys {
        let used = key.last_used_at.map_or("never used".into(), |at| format!("last used {at}"));
        ctx.printer.note(&format!("to revoke: {} ({}, {}), {used}", key.id, key.name, key.owner));
    }
    if ctx.dry_run {
        ctx.printer.note("dry run: no key was revoked");
        return Ok(());
    }
    let keys = if ids.len() == 1 { "this key".into() } else { format!("these {} keys", ids.len()) };
    let expected = if ids.len() == 1 { ids[0].clone() } else { ids.len().to_string() };
    ctx.confirm(&format!("Revoke {keys} for good?"), &expected)?;
    match server.revoke_many(which(ids.clone(), false)).await {
        Ok(revoked) => {
            told(&revoked, ctx);
            Ok(())
        }
        // The caller's own root key or the last admin is among them: the others need not wait.
        Err(error) if error.kind() == ErrorKind::Conflict && ids.len() > 1 => {
            let mut left = Vec::new();
            for id in ids {
                match server.revoke_many(which(vec![id.clone()], false)).await {
                    Ok(revoked) => told(&revoked, ctx),
                    Err(error) if error.kind() == ErrorKind::Conflict => {
                        ctx.printer.warn(&format!("{id} was not revoked: {error}"));
                        left.push(id);
                    }
                    Err(error) => return Err(error.into()),
                }
            }
            Err(Failure::from(error)
                .hint(format!("make another root key, then: imkit keys leak {}", left.join(" "))))
        }
        Err(error) => Err(error.into()),
    }
}

fn told(revoked: &Revoked, ctx: &Context) {
    let Revoked { keys, receipt, .. } = revoked;
    let ids: Vec<&str> = keys.iter().map(|key| key.id.as_str()).collect();
    let proof = receipt.as_ref().map(|receipt| {
        format!(" at revision {}, {}, audit entry {}", receipt.rev, receipt.at, receipt.audit_seq)
    });
    if !ids.is_empty() {
        ctx.printer.note(&format!("revoked {}{}", ids.join(", "), proof.unwrap_or_default()));
    }
}
