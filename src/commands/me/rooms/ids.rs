//! `imkit me rooms ids`.

use futures_util::TryStreamExt;
use serde_json::json;

use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const ID: View = View { id: "_id", columns: &[("id", "_id")] };

/// Lists the ids of the user's rooms as they arrive, page by page.
pub(crate) async fn run(access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let mut ids = client.rooms().ids();
    let mut out = ctx.printer.list(&ID);
    while let Some(id) = ids.try_next().await? {
        out.row(json!({ "_id": id }))?;
    }
    out.end()
}
