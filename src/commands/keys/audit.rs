//! `imkit keys audit`: the record of changes.

mod export;
mod list;
mod offline;
mod verify;

use crate::cli::keys::audit::AuditCommand;
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(super) async fn run(command: AuditCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        AuditCommand::List(args) => list::run(args, ctx).await,
        AuditCommand::Verify(args) => verify::run(args, ctx).await,
        AuditCommand::Export(args) => export::run(args, ctx).await,
    }
}
