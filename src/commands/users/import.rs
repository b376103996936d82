//! `imkit users import`.

use crate::bulk::kinds::users_import::UsersImport;
use crate::bulk::{self, Request};
use crate::context::Context;
use crate::error::Failure;

/// Creates or updates a user for every row.
pub(crate) async fn run(
    properties: bool,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let mapped = request.map.iter().filter_map(|map| map.field.clone()).collect();
    bulk::start(UsersImport { properties, mapped }, request, ctx).await
}
