//! `imkit tokens provision`.

use crate::bulk::kinds::tokens_provision::TokensProvision;
use crate::bulk::{self, Request};
use crate::context::Context;
use crate::error::Failure;

/// Issues a token for every row, after a confirmation: earlier tokens of the users may end by it.
pub(crate) async fn run(
    kind: TokensProvision,
    request: Request,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if !request.estimate {
        let file = request.file.display().to_string();
        let question = format!(
            "Issue a token for every user in {file}? Earlier tokens of these users may end."
        );
        ctx.confirm(&question, &file)?;
    }
    bulk::start(kind, request, ctx).await
}
