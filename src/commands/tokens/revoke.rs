//! `imkit tokens revoke`.

use imkit_sdk::api::{RevokeTokens, UserId};
use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const REVOKED: View =
    View { id: "client", columns: &[("user", "client"), ("revoked", "revokedTokens")] };

/// Revokes one token or, after a confirmation, all of them.
pub(crate) async fn run(
    user: UserId,
    which: RevokeTokens,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if matches!(which, RevokeTokens::All) {
        ctx.confirm(&format!("Revoke every token of {user}?"), user.as_str())?;
    }
    let client = ctx.client().await?;
    let revocation = client.tokens().revoke(user.clone(), which).await?;
    let row = json!({ "client": user, "revokedTokens": revocation.count() });
    ctx.printer.done(&row, &REVOKED)?;
    Ok(())
}
