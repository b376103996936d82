//! `imkit tokens issue`.

use imkit_sdk::api::UserId;

use crate::context::Context;
use crate::error::Failure;

/// Has the server issue a token, and prints it with the user. The platform would create an unknown
/// user, so a typo would make an account with a live token: look first.
pub(crate) async fn run(user: UserId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    client.users().get(&user).await.map_err(super::unknown)?;
    let issued = client.tokens().issue(user).await?;
    crate::commands::users::show(issued, ctx)
}
