//! `imkit tokens issue`.

use imkit_sdk::api::UserId;

use crate::context::Context;
use crate::error::Failure;

/// Has the server issue a token, and prints it with the user.
pub(crate) async fn run(user: UserId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let issued = client.tokens().issue(user).await?;
    crate::commands::users::show(issued, ctx)
}
