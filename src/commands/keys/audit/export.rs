//! `imkit keys audit export`.

use crate::cli::keys::audit::AuditExportArgs;
use crate::commands::keys::export;
use crate::context::Context;
use crate::error::Failure;

/// Writes the whole record, to standard output or into a new file that is whole or not there.
pub(super) async fn run(args: AuditExportArgs, ctx: &mut Context) -> Result<(), Failure> {
    let AuditExportArgs { out, at } = args;
    let out = out.as_deref();
    export::check_format(out, "imkit keys audit list", ctx)?;
    let server = ctx.patient_key_server(&at.into()).await?;
    export::check_free(out)?;
    let export = ctx.printer.during("the server prepares its audit", server.audit_export()).await?;
    export::write(export, out, ctx).await
}
