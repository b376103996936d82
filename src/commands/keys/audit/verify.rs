//! `imkit keys audit verify`.

use imkit_sdk::keys::{AuditCheck, CheckAudit};

use super::offline;
use crate::cli::keys::audit::AuditVerifyArgs;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

/// How the result of a check is shown.
const CHECK: View = View { id: "last_hash", columns: &[] };

/// Has the server check its record, or checks an export here.
pub(super) async fn run(args: AuditVerifyArgs, ctx: &mut Context) -> Result<(), Failure> {
    let AuditVerifyArgs { file, contains, at } = args;
    if let Some(path) = file {
        let check = offline::check(&path)?;
        ctx.printer.note(
            "what was cut off at the end shows only by the last hash: compare it with one that was \
             kept elsewhere",
        );
        return report(&check, ctx);
    }
    let server = ctx.patient_key_server(&at.into()).await?;
    let check = server.audit_check(CheckAudit { contains });
    let check = ctx.printer.during("the server checks its audit", check).await?;
    report(&check, ctx)
}

/// Prints the result; a fault is a failure that names it.
fn report(check: &AuditCheck, ctx: &mut Context) -> Result<(), Failure> {
    ctx.printer.record(&Context::json(check)?, &CHECK)?;
    match (&check.fault, check.ok) {
        (None, true) => Ok(()),
        (fault, _) => {
            let failure = Failure::new(Exit::Failed, "the audit is not as it was written")
                .code("audit_fault")
                .hint("keep the database as it is, and compare it with a backup");
            Err(match fault {
                Some(fault) if fault.seq == 0 => {
                    failure.cause(format!("keys: {}: {}", fault.kind, fault.message))
                }
                Some(fault) => {
                    failure.cause(format!("entry {}: {}: {}", fault.seq, fault.kind, fault.message))
                }
                None => failure,
            })
        }
    }
}
