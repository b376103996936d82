//! `imkit tokens assign`.

use imkit_sdk::api::{AccessToken, UserId};
use jiff::Timestamp;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;

/// Binds a token beside those that the user has. The platform would create an unknown user: look
/// first.
pub(crate) async fn run(
    user: UserId,
    token: AccessToken,
    expires: Timestamp,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    client.users().get(&user).await.map_err(super::unknown)?;
    let issued = client.tokens().assign(user, token, expires).await?;
    let row = json!({
        "client": issued.user.id,
        "expirationDate": Context::json(&issued.expiration_date)?,
    });
    ctx.printer.done(&row, &super::BOUND)?;
    Ok(())
}
