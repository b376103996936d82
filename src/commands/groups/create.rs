//! `imkit groups create`.

use imkit_sdk::api::UpsertGroup;

use crate::context::Context;
use crate::error::Failure;

/// Creates a group.
pub(crate) async fn run(request: UpsertGroup, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let group = client.groups().upsert(request).await?;
    super::show(&group, ctx)
}
