//! `imkit me messages`.

use imkit_sdk::api::MessageId;

use crate::cli::me::messages::{MeMessagesCommand, ReactionArgs};
use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const REACTED: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("sender", "sender"),
        ("message", "message"),
        ("reactions", "reactionCount"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(
    command: MeMessagesCommand,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    match command {
        MeMessagesCommand::React(ReactionArgs { message, reaction }) => {
            react(message.into(), reaction, true, access, ctx).await
        }
        MeMessagesCommand::Unreact(ReactionArgs { message, reaction }) => {
            react(message.into(), reaction, false, access, ctx).await
        }
    }
}

/// Puts a reaction on a message, or takes it back.
async fn react(
    message: MessageId,
    reaction: String,
    on: bool,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let message = if on {
        client.messages().react(message, reaction).await?
    } else {
        client.messages().unreact(message, reaction).await?
    };
    ctx.printer.done(&Context::json(&message)?, &REACTED)
}
