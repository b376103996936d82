//! `imkit users create`.

use imkit_sdk::api::UpsertUser;

use crate::context::Context;
use crate::error::Failure;

/// Creates the user, or updates the one with this id, as the platform's upsert does.
pub(crate) async fn run(request: UpsertUser, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let issued = client.users().create(request).await?;
    super::show(issued, ctx)
}
