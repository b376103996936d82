//! `imkit me get`.

use crate::commands::users::USER;
use crate::context::{Context, UserAccess};
use crate::error::Failure;

/// Shows the user's own profile.
pub(crate) async fn run(access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let user = client.me().get().await?;
    ctx.remember_user(user.id.as_str());
    let row = Context::json(&user)?;
    ctx.printer.record(&row, &USER)
}
