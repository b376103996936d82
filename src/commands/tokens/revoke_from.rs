//! `imkit tokens revoke --from`.

use crate::bulk::kinds::tokens_revoke::TokensRevoke;
use crate::bulk::{self, Request};
use crate::context::Context;
use crate::error::Failure;

/// Revokes the token of every row, or every token of its user, after a confirmation.
pub(crate) async fn run(all: bool, request: Request, ctx: &mut Context) -> Result<(), Failure> {
    if !request.estimate {
        let file = request.file.display().to_string();
        let question = match all {
            true => format!("Revoke every token of every user in {file}?"),
            false => format!("Revoke every token in {file}?"),
        };
        ctx.confirm(&question, &file)?;
    }
    bulk::start(TokensRevoke { all }, request, ctx).await
}
