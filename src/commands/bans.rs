//! `imkit rooms bans`.

use imkit_sdk::api::{Ban, RoomId, UserId};
use serde_json::Value;

use super::reference;
use crate::cli::bans::{BanArgs, BansCommand};
use crate::cli::rooms::RoomArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const BAN: View = View {
    id: "blockee._id",
    columns: &[
        ("room", "room._id"),
        ("banned", "blockee._id"),
        ("nickname", "blockee.nickname"),
        ("since", "createdAt"),
        ("by", "blocker._id"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: BansCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        BansCommand::Add(BanArgs { room, user }) => add(room.into(), user.into(), ctx).await,
        BansCommand::List(RoomArgs { room }) => list(room.into(), ctx).await,
        BansCommand::Remove(BanArgs { room, user }) => remove(room.into(), user.into(), ctx).await,
    }
}

async fn add(room: RoomId, user: UserId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let ban = client.bans().add(room, user).await?;
    ctx.printer.done(&row(&ban)?, &BAN)
}

async fn list(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let bans = client.bans().list(room).await?;
    let mut out = ctx.printer.list(&BAN);
    for ban in &bans {
        out.row(row(ban)?)?;
    }
    out.end()
}

async fn remove(room: RoomId, user: UserId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let ban = client.bans().remove(room, user).await?;
    ctx.printer.done(&row(&ban)?, &BAN)
}

fn row(ban: &Ban) -> Result<Value, Failure> {
    Ok(reference::as_objects(Context::json(ban)?, &["blockee", "blocker", "room"]))
}
