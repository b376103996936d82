//! `imkit me badge`.

use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const BADGE: View = View { id: "badge", columns: &[("unread", "badge")] };

const TAG: View = View { id: "tag", columns: &[("tag", "tag"), ("unread", "badge")] };

/// Counts the unread messages of all rooms, or of rooms with these tags.
pub(crate) async fn total(
    tags: &[String],
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let badge = client.me().badge(tags).await?;
    let row = Context::json(&badge)?;
    ctx.printer.record(&row, &BADGE)
}

/// Counts the unread messages tag by tag.
pub(crate) async fn by_tag(
    tags: &[String],
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let badges = client.me().badges_by_tag(tags).await?;
    let mut out = ctx.printer.list(&TAG);
    for tag in badges.data.keys() {
        out.row(json!({ "tag": tag, "badge": badges.of(tag) }))?;
    }
    out.end()?;
    // A room with two tags counts for both, so the rows do not add up.
    ctx.printer.note(&format!("{} unread messages in all", badges.total_badge));
    Ok(())
}
