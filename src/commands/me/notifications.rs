//! `imkit me notifications`.

use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const SWITCH: View =
    View { id: "_id", columns: &[("id", "_id"), ("notifications", "notificationEnabled")] };

/// Turns the user's notifications on or off.
pub(crate) async fn run(
    enabled: bool,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let user = match enabled {
        true => client.me().enable_notifications().await?,
        false => client.me().disable_notifications().await?,
    };
    let row = json!({ "_id": user.id, "notificationEnabled": enabled });
    ctx.printer.done(&row, &SWITCH)
}
