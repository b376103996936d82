//! `imkit rooms import`.

use crate::bulk::kinds::rooms_import::RoomsImport;
use crate::bulk::{self, Request};
use crate::context::Context;
use crate::error::Failure;

/// Creates a room for every row.
pub(crate) async fn run(
    system_message: bool,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    bulk::start(RoomsImport { system_message }, request, ctx).await
}
