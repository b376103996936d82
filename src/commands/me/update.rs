//! `imkit me update`.

use imkit_sdk::api::UpdateMe;

use crate::commands::users::USER;
use crate::context::{Context, UserAccess};
use crate::error::Failure;

/// Changes the user's own profile.
pub(crate) async fn run(
    change: UpdateMe,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let user = client.me().update(change).await?;
    let row = Context::json(&user)?;
    ctx.printer.done(&row, &USER)
}
