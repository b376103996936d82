//! `imkit me invitations`.

use imkit_sdk::api::RoomId;
use serde_json::json;

use crate::cli::invitations::MeInvitationsCommand;
use crate::cli::rooms::RoomArgs;
use crate::commands::reference;
use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const INVITATION: View = View {
    id: "room._id",
    columns: &[
        ("room", "room._id"),
        ("name", "room.name"),
        ("since", "createdAt"),
        ("by", "inviter._id"),
    ],
};

/// How many invitations the user has left, to whichever room.
const LEFT: View = View { id: "room", columns: &[("room", "room"), ("remaining", "remaining")] };

/// Runs a verb.
pub(crate) async fn run(
    command: MeInvitationsCommand,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    match command {
        MeInvitationsCommand::List => list(access, ctx).await,
        MeInvitationsCommand::Decline(RoomArgs { room }) => decline(room.into(), access, ctx).await,
    }
}

async fn list(access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let invitations = client.invitations().mine().await?;
    let mut out = ctx.printer.list(&INVITATION);
    for invitation in &invitations {
        out.row(reference::as_objects(Context::json(invitation)?, &["room", "inviter"]))?;
    }
    out.end()?;
    for room in invitations.iter().filter_map(|invitation| invitation.room.as_ref()) {
        ctx.remember_room(room.id().as_str());
    }
    Ok(())
}

async fn decline(room: RoomId, access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let remaining = client.invitations().decline(&room).await?;
    ctx.printer.done(&json!({ "room": room, "remaining": remaining.len() }), &LEFT)
}
