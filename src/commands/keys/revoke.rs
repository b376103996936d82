//! `imkit keys revoke`.

use imkit_sdk::keys::{KeyServer, RevokeKeys, Revoked};
use serde_json::json;

use super::id::key_id;
use crate::cli::keys::revoke::KeysRevokeArgs;
use crate::commands::instant::ago;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};

/// Keys that a preview names one by one.
const NAMED: usize = 20;

const LOOKING: &str = "looking for keys to revoke";
const REVOKING: &str = "the server revokes keys";

/// Said where no key is what was asked for.
const NONE: &str = "no key matches: nothing was revoked";

/// How a key that is or would be revoked is shown.
const REVOKED: View = View {
    id: "id",
    columns: &[("id", "id"), ("name", "name"), ("owner", "owner"), ("last used", "last_used_at")],
};

/// How the receipt is shown.
const RECEIPT: View = View { id: "rev", columns: &[] };

/// Reads what was typed.
pub(super) async fn typed(args: KeysRevokeArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysRevokeArgs { ids, owner, tag, created_before, all, reason, at } = args;
    let ids = ids.iter().map(|id| key_id(id)).collect::<Result<Vec<_>, _>>()?;
    if ids.is_empty() && owner.is_none() && tag.is_none() && created_before.is_none() && !all {
        return Err(Failure::usage("no key was named to revoke").hint(
            "give ids, --owner, --tag or --created-before; --all is every key but root keys",
        ));
    }
    let which = RevokeKeys {
        ids: (!ids.is_empty()).then_some(ids),
        owner,
        tag,
        created_before: created_before.map(|at| ago(at, "--created-before", ctx)).transpose()?,
        all,
        dry_run: false,
        reason,
    };
    let server = ctx.patient_key_server(&at.into()).await?;
    run(&server, which, ctx).await
}

/// Shows what would be revoked, asks, revokes, and prints the receipt.
async fn run(server: &KeyServer, which: RevokeKeys, ctx: &mut Context) -> Result<(), Failure> {
    if !ctx.assume_yes || ctx.dry_run {
        let asked = RevokeKeys { dry_run: true, ..which.clone() };
        match ctx.printer.during(LOOKING, server.revoke_many(asked)).await {
            Ok(preview) if preview.revoked == 0 => match preview.already {
                0 if ctx.dry_run => ctx.printer.warn(NONE),
                // The answer to the request says it.
                0 => {}
                already => ctx.printer.note(&before(already)),
            },
            Ok(preview) => {
                show(&preview, ctx)?;
                let (question, expected) = question(&which, &preview);
                ctx.confirm(&question, &expected)?;
            }
            // A dry run without a server has nothing to look at.
            Err(_) if ctx.dry_run => {}
            Err(error) => return Err(error.into()),
        }
    }
    let revoked = ctx.printer.during(REVOKING, server.revoke_many(which)).await?;
    if revoked.revoked == 0 && revoked.already == 0 {
        // On a bad night a slip of the finger must not read as done.
        ctx.printer.warn(NONE);
    }
    receipt(&revoked, ctx)
}

fn before(already: u64) -> String {
    match already {
        1 => "the key was revoked before".to_owned(),
        count => format!("the {count} keys were revoked before"),
    }
}

fn show(preview: &Revoked, ctx: &Context) -> Result<(), Failure> {
    let rows = preview.keys.iter().take(NAMED).map(Context::json).collect::<Result<Vec<_>, _>>()?;
    ctx.printer.aside(&rows, &REVOKED);
    let more = preview.revoked.saturating_sub(rows.len() as u64);
    if more > 0 {
        ctx.printer.note(&format!("... and {more} more"));
    }
    Ok(())
}

/// The question, and the text that agrees: what was named, so that a slip of the hand does not.
fn question(which: &RevokeKeys, preview: &Revoked) -> (String, String) {
    let RevokeKeys { ids, owner, tag, created_before: _, all, dry_run: _, reason: _ } = which;
    let count = preview.revoked;
    let expected = match (all, ids.as_deref(), owner, tag) {
        (true, ..) => "all".to_owned(),
        (false, Some([id]), ..) => id.clone(),
        (false, None, Some(owner), _) => owner.clone(),
        (false, None, None, Some(tag)) => tag.clone(),
        _ => count.to_string(),
    };
    let keys = if count == 1 { "this key".to_owned() } else { format!("these {count} keys") };
    (format!("Revoke {keys} for good?"), expected)
}

/// The proof: for people a receipt, for lists the keys, for programs all of it.
fn receipt(revoked: &Revoked, ctx: &mut Context) -> Result<(), Failure> {
    if revoked.truncated && ctx.printer.format() != Format::Table {
        let (listed, all) = (revoked.keys.len(), revoked.revoked);
        ctx.printer.warn(&format!(
            "{listed} of {all} revoked keys are listed; the audit names all: imkit keys audit list \
             --event keys.revoked"
        ));
    }
    match ctx.printer.format() {
        Format::Table => {
            let receipt = revoked.receipt.as_ref();
            let record = json!({
                "message": revoked.message,
                "revoked": revoked.revoked,
                "already": revoked.already,
                "rev": receipt.map(|receipt| receipt.rev),
                "at": receipt.map(|receipt| receipt.at),
                "audit_seq": receipt.map(|receipt| receipt.audit_seq),
                "audit_hash": receipt.map(|receipt| receipt.audit_hash.as_str()),
            });
            ctx.printer.done(&record, &RECEIPT)
        }
        Format::Json | Format::Ndjson | Format::Yaml => {
            ctx.printer.done(&Context::json(revoked)?, &RECEIPT)
        }
        Format::Csv | Format::Tsv | Format::Id => {
            let mut rows = ctx.printer.list(&REVOKED);
            for key in &revoked.keys {
                rows.row(Context::json(key)?)?;
            }
            rows.end()
        }
    }
}
