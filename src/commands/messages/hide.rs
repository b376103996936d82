//! `imkit messages hide` and `imkit messages unhide`: one message, or all that a user sent in a
//! room.

use imkit_sdk::api::{MessageId, RoomId, UserId};
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const ONE: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("sent", "messageTime"),
        ("sender", "sender"),
        ("message", "message"),
        ("hidden", "isHidden"),
    ],
};

const ALL_OF_SENDER: View = View {
    id: "sender",
    columns: &[
        ("room", "room"),
        ("sender", "sender"),
        ("hidden", "hidden"),
        ("changed", "changed"),
    ],
};

/// Hides a message, or shows it again.
pub(crate) async fn one(message: MessageId, hide: bool, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let message = if hide {
        client.messages().hide(message).await?
    } else {
        client.messages().unhide(message).await?
    };
    ctx.printer.done(&Context::json(&message)?, &ONE)
}

/// Hides everything that a user sent in a room, or shows it again, after a confirmation.
pub(crate) async fn all_of_sender(
    room: RoomId,
    sender: UserId,
    hide: bool,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let verb = if hide { "Hide" } else { "Show" };
    ctx.confirm(&format!("{verb} every message of {sender} in room {room}?"), sender.as_str())?;
    let client = ctx.client().await?;
    let answer = if hide {
        client.messages().hide_sender(&room, &sender).await?
    } else {
        client.messages().unhide_sender(&room, &sender).await?
    };
    // No page shows the answer; a count of this name is in other answers.
    let changed = answer.get("nModified");
    let row = json!({ "room": room, "sender": sender, "hidden": hide, "changed": changed });
    ctx.printer.done(&row, &ALL_OF_SENDER)
}
