//! `imkit users update`.

use imkit_sdk::api::UpsertUser;

use crate::context::Context;
use crate::error::Failure;

/// Changes a user that exists. The platform's upsert would create an unknown one, so a typo would
/// make an account: look first.
pub(crate) async fn run(request: UpsertUser, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    client.users().get(&request.id).await?;
    let issued = client.users().upsert(request).await?;
    super::show(issued, ctx)
}
