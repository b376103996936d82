//! `imkit me blocks`.

use imkit_sdk::api::{Block, UserId};
use serde_json::{Value, json};

use crate::cli::me::blocks::{BlockArgs, BlocksCommand};
use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const BLOCK: View = View {
    id: "blockee._id",
    columns: &[
        ("blocked", "blockee._id"),
        ("nickname", "blockee.nickname"),
        ("since", "createdAt"),
        ("renewed", "updatedAt"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(
    command: BlocksCommand,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    match command {
        BlocksCommand::Add(BlockArgs { blockee }) => add(blockee.into(), access, ctx).await,
        BlocksCommand::List => list(access, ctx).await,
        BlocksCommand::Remove(BlockArgs { blockee }) => remove(blockee.into(), access, ctx).await,
    }
}

async fn add(blockee: UserId, access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let block = client.blocks().add(blockee).await?;
    ctx.printer.done(&row(&block)?, &BLOCK)
}

async fn list(access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let blocks = client.blocks().list().await?;
    let mut out = ctx.printer.list(&BLOCK);
    for block in &blocks {
        out.row(row(block)?)?;
    }
    out.end()
}

async fn remove(blockee: UserId, access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let block = client.blocks().remove(blockee).await?;
    ctx.printer.done(&row(&block)?, &BLOCK)
}

/// A block with its user as an object, also where the answer had no more than the id.
fn row(block: &Block) -> Result<Value, Failure> {
    let mut row = Context::json(block)?;
    if row["blockee"].is_string() {
        row["blockee"] = json!({ "_id": block.blockee.id() });
    }
    Ok(row)
}
