//! `imkit users export`.

use imkit_sdk::api::Filter;

use crate::context::Context;
use crate::error::Failure;
use crate::export::{self, AllUsers, Request};

/// Writes all users, or those that a filter finds.
pub(crate) async fn run(
    filter: Option<Filter>,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let (client, identity) = ctx.identified_client().await?;
    export::run(AllUsers::new(client, filter), request, identity, ctx).await
}
