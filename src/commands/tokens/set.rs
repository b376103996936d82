//! `imkit tokens set`.

use imkit_sdk::api::{AccessToken, SetToken, UserId};
use jiff::Timestamp;
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;

/// Binds a token; the user's former one dies.
pub(crate) async fn run(
    user: UserId,
    token: AccessToken,
    expires: Timestamp,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let record = client.tokens().set(user.clone(), SetToken { token, expires }).await?;
    let row = json!({
        "client": record.client.unwrap_or(user),
        "expirationDate": Context::json(&record.expiration_date)?,
    });
    ctx.printer.done(&row, &super::BOUND)?;
    Ok(())
}
