//! The verbs about keys, from what was typed to plain values.

use super::id::key_id;
use super::{create, list, revoke, show};
use crate::cli::keys::KeysCommand;
use crate::cli::keys::one::KeyArgs;
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
        KeysCommand::Revoke(args) => revoke::typed(args, ctx).await?,
        other => return Ok(Some(other)),
    }
    Ok(None)
}
