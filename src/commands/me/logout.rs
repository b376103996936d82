//! `imkit me logout`.

use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const REVOKED: View = View { id: "revokedTokens", columns: &[("revoked", "revokedTokens")] };

/// Revokes the token in use, or all others of the user, after a confirmation.
pub(crate) async fn run(
    others: bool,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let question = match others {
        true => "Revoke every other token of this user?",
        false => "Revoke the token in use?",
    };
    ctx.confirm(question, "logout")?;
    let client = ctx.user_client(access).await?;
    let revoked = match others {
        true => client.me().logout_others().await?.data.len() as u64,
        false => {
            client.me().logout().await?;
            1
        }
    };
    ctx.printer.done(&json!({ "revokedTokens": revoked }), &REVOKED)
}
