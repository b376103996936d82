//! The verbs about keys, from what was typed to plain values.

use imkit_sdk::keys::Reason;

use super::id::key_id;
use super::{
    KEY, audit, create, delete, doctor, import, leak, list, revoke, rotate, rotation, scan, show,
    update, usage, verify, watch,
};
use crate::cli::keys::KeysCommand;
use crate::cli::keys::one::{KeyArgs, KeyChangeArgs};
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb about keys; gives back one that is about the local server.
pub(super) async fn run(
    command: KeysCommand,
    ctx: &mut Context,
) -> Result<Option<KeysCommand>, Failure> {
    match command {
        KeysCommand::Create(args) => create::typed(args, ctx).await?,
        KeysCommand::List(args) => list::run(args, ctx).await?,
        KeysCommand::Show(KeyArgs { id, at }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            show::run(&server, &id, ctx).await?;
        }
        KeysCommand::Update(args) => update::run(args, ctx).await?,
        KeysCommand::Rotate(args) => rotate::typed(args, ctx).await?,
        KeysCommand::Rotation(command) => rotation::run(command, ctx).await?,
        KeysCommand::Disable(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            let details = server.disable(&id, Reason { reason }).await?;
            ctx.printer.done(&Context::json(&details)?, &KEY)?;
        }
        KeysCommand::Enable(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            let details = server.enable(&id, Reason { reason }).await?;
            ctx.printer.done(&Context::json(&details)?, &KEY)?;
        }
        KeysCommand::Revoke(args) => revoke::typed(args, ctx).await?,
        KeysCommand::Delete(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            delete::run(&server, &id, reason.as_deref(), ctx).await?;
        }
        KeysCommand::Verify(args) => verify::run(args, ctx).await?,
        KeysCommand::Import(args) => import::typed(args, ctx).await?,
        KeysCommand::Usage(args) => usage::run(args, ctx).await?,
        KeysCommand::Watch(args) => watch::run(args, ctx).await?,
        KeysCommand::Audit(command) => audit::run(command, ctx).await?,
        KeysCommand::Doctor(args) => doctor::run(args, ctx).await?,
        KeysCommand::Scan(args) => scan::typed(args, ctx).await?,
        KeysCommand::Leak(args) => leak::typed(args, ctx).await?,
        other @ (KeysCommand::Serve(_)
        | KeysCommand::Start(_)
        | KeysCommand::Stop(_)
        | KeysCommand::Status
        | KeysCommand::Logs(_)
        | KeysCommand::Config(_)) => return Ok(Some(other)),
    }
    Ok(None)
}
