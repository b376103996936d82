//! The verbs about keys, from what was typed to plain values.

use imkit_sdk::keys::Reason;

use super::id::{key_id, of_key};
use super::{
    KEY, audit, budget, client, create, delete, doctor, exec, import, leak, list, login, requests,
    revoke, rotate, rotation, scan, show, tail, told, update, upstream, usage, verify,
};
use crate::cli::keys::manage::ManageCommand;
use crate::cli::keys::one::{KeyArgs, KeyChangeArgs};
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb over keys.
pub(super) async fn run(command: ManageCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        ManageCommand::Create(args) => create::typed(*args, ctx).await?,
        ManageCommand::Exec(args) => exec::run(*args, ctx).await?,
        ManageCommand::List(args) => list::run(args, ctx).await?,
        ManageCommand::Show(KeyArgs { id, at }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            show::run(&server, &id, ctx).await?;
        }
        ManageCommand::Update(args) => update::run(*args, ctx).await?,
        ManageCommand::Rotate(args) => rotate::typed(args, ctx).await?,
        ManageCommand::Rotation(command) => rotation::run(command, ctx).await?,
        ManageCommand::Disable(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            let details = server.disable(&id, Reason { reason }).await.map_err(of_key(&id))?;
            ctx.printer.done(&told::key(&details, ctx)?, &KEY)?;
        }
        ManageCommand::Enable(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            let details = server.enable(&id, Reason { reason }).await.map_err(of_key(&id))?;
            ctx.printer.done(&told::key(&details, ctx)?, &KEY)?;
        }
        ManageCommand::Revoke(args) => revoke::typed(args, ctx).await?,
        ManageCommand::Delete(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            delete::run(&server, &id, reason.as_deref(), ctx).await?;
        }
        ManageCommand::Verify(args) => verify::run(args, ctx).await?,
        ManageCommand::Import(args) => import::typed(args, ctx).await?,
        ManageCommand::Upstream(command) => upstream::run(command, ctx).await?,
        ManageCommand::Usage(args) => usage::run(args, ctx).await?,
        ManageCommand::Budget(args) => budget::run(args, ctx).await?,
        ManageCommand::Tail(args) => tail::run(args, ctx).await?,
        ManageCommand::Requests(command) => requests::run(command, ctx).await?,
        ManageCommand::Client(command) => client::run(command, ctx).await?,
        ManageCommand::Audit(command) => audit::run(command, ctx).await?,
        ManageCommand::Doctor(args) => doctor::run(args, ctx).await?,
        ManageCommand::Scan(args) => scan::typed(args, ctx).await?,
        ManageCommand::Leak(args) => leak::typed(args, ctx).await?,
        ManageCommand::Login(args) => login::typed(args, ctx).await?,
        ManageCommand::Logout => login::logout(ctx).await?,
    }
    Ok(())
}
