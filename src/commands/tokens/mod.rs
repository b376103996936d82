//! `imkit tokens`.

mod assign;
mod issue;
mod provision;
mod revoke;
mod revoke_from;
mod set;

use imkit_sdk::api::{AccessToken, RevokeTokens};

use crate::bulk::kinds::sink::Sink;
use crate::bulk::kinds::tokens_provision::TokensProvision;
use crate::cli::tokens::{
    TokenSinkArgs, TokenSourceArgs, TokensBindArgs, TokensCommand, TokensIssueArgs,
    TokensProvisionArgs, TokensRevokeArgs,
};
use crate::commands::instant::ahead;
use crate::context::Context;
use crate::credential::user_token;
use crate::error::Failure;
use crate::output::View;

/// How a bound token is shown. Its text came from the caller and is not repeated.
const BOUND: View =
    View { id: "client", columns: &[("user", "client"), ("expires", "expirationDate")] };

/// Runs a verb.
pub(crate) async fn run(command: TokensCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        TokensCommand::Issue(TokensIssueArgs { user }) => issue::run(user.into(), ctx).await,
        TokensCommand::Assign(TokensBindArgs { user, source, expires }) => {
            let expires = ahead(expires, "--expires", ctx)?;
            let token = required(source, ctx)?;
            assign::run(user.into(), token, expires, ctx).await
        }
        TokensCommand::Set(TokensBindArgs { user, source, expires }) => {
            let expires = ahead(expires, "--expires", ctx)?;
            let token = required(source, ctx)?;
            set::run(user.into(), token, expires, ctx).await
        }
        TokensCommand::Revoke(args) => revoke_some(args, ctx).await,
        TokensCommand::Provision(TokensProvisionArgs { file, sink, expires, create, bulk }) => {
            let expires = expires.map(|expires| ahead(expires, "--expires", ctx)).transpose()?;
            let kind = TokensProvision::new(create, expires, to(sink)?);
            provision::run(kind, super::rows::request(file, bulk), ctx).await
        }
    }
}

async fn revoke_some(args: TokensRevokeArgs, ctx: &mut Context) -> Result<(), Failure> {
    let TokensRevokeArgs { user, source, all, from, bulk } = args;
    let user = match (from, user) {
        (Some(file), _) => {
            return revoke_from::run(all, super::rows::request(file, bulk), ctx).await;
        }
        (None, Some(user)) => user,
        (None, None) => return Err(Failure::usage("a user is needed, or --from FILE")),
    };
    super::rows::only_with_from(&bulk)?;
    let which = match (read(source, ctx)?, all) {
        (Some(token), _) => RevokeTokens::One(token),
        (None, true) => RevokeTokens::All,
        (None, false) => return Err(which_token("or --all for every token of the user")),
    };
    revoke::run(user.into(), which, ctx).await
}

fn to(sink: TokenSinkArgs) -> Result<Sink, Failure> {
    let TokenSinkArgs { out, exec, show_tokens: _ } = sink;
    match out {
        Some(path) => Ok(Sink::File(std::path::absolute(path)?)),
        None if exec.is_empty() => Ok(Sink::Stdout),
        None => Ok(Sink::Program(exec)),
    }
}

/// Says how to get the user that a token was meant for.
fn unknown(error: imkit_sdk::Error) -> Failure {
    let missing = error.kind() == imkit_sdk::ErrorKind::NotFound;
    let failure = Failure::from(error);
    if missing { failure.hint("imkit users create USER --issue-token makes one") } else { failure }
}

fn which_token(otherwise: &str) -> Failure {
    Failure::usage("no token was given")
        .hint(format!("use --token-file PATH or --token-stdin, {otherwise}"))
}

/// The token that a source holds, hidden from every sink.
pub(super) fn required(source: TokenSourceArgs, ctx: &Context) -> Result<AccessToken, Failure> {
    read(source, ctx)?.ok_or_else(|| which_token("because arguments can be read by every process"))
}

fn read(source: TokenSourceArgs, ctx: &Context) -> Result<Option<AccessToken>, Failure> {
    let TokenSourceArgs { token_file, token_stdin } = source;
    let path = match (token_file, token_stdin) {
        (Some(path), _) => path,
        (None, true) => "-".into(),
        (None, false) => return Ok(None),
    };
    user_token::from_file(&path, ctx.flags.api_key_stdin, &ctx.secrets).map(Some)
}
