//! `imkit users get`.

use imkit_sdk::api::UserId;

use crate::context::Context;
use crate::error::Failure;

/// Shows one user.
pub(crate) async fn run(id: UserId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let user = client.users().get(id).await?;
    ctx.remember_user(user.id.as_str());
    let row = Context::json(&user)?;
    ctx.printer.record(&row, &super::USER)?;
    Ok(())
}
