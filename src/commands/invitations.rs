//! `imkit rooms invitations`.

use imkit_sdk::api::{RoomId, UserId};
use serde_json::json;

use super::reference;
use crate::cli::invitations::{InvitationsCancelArgs, InvitationsCommand};
use crate::cli::rooms::RoomArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const INVITED: View = View {
    id: "invitee._id",
    columns: &[
        ("invited", "invitee._id"),
        ("nickname", "invitee.nickname"),
        ("since", "createdAt"),
        ("by", "inviter._id"),
    ],
};

/// How many invitations to the room are left. Who was not invited is passed over, so nobody is said
/// to have been.
const LEFT: View = View { id: "room", columns: &[("room", "room"), ("remaining", "remaining")] };

/// Runs a verb.
pub(crate) async fn run(command: InvitationsCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        InvitationsCommand::List(RoomArgs { room }) => list(room.into(), ctx).await,
        InvitationsCommand::Cancel(InvitationsCancelArgs { room, users }) => {
            cancel(room.into(), users.into_iter().map(Into::into).collect(), ctx).await
        }
    }
}

async fn list(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let invitations = client.invitations().list(room).await?;
    let mut out = ctx.printer.list(&INVITED);
    for invitation in &invitations {
        out.row(reference::as_objects(Context::json(invitation)?, &["invitee", "inviter"]))?;
    }
    out.end()
}

async fn cancel(room: RoomId, users: Vec<UserId>, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let remaining = client.invitations().cancel(&room, users).await?;
    ctx.printer.done(&json!({ "room": room, "remaining": remaining.len() }), &LEFT)
}
