//! `imkit me`: commands that speak as one user.

mod get;

use crate::cli::me::{MeArgs, MeCommand};
use crate::cli::user_access::UserAccessArgs;
use crate::context::{Context, UserAccess};
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(args: MeArgs, ctx: &mut Context) -> Result<(), Failure> {
    let MeArgs { access, command } = args;
    let access = user_access(access)?;
    match command {
        MeCommand::Get => get::run(&access, ctx).await,
    }
}

/// Turns the options into the one source of the credential. The argument parser does not see that
/// two contradict each other when they stand at different levels (`me --as A get --token-stdin`).
pub(crate) fn user_access(args: UserAccessArgs) -> Result<UserAccess, Failure> {
    let UserAccessArgs { user, token_file, token_stdin } = args;
    match (user, token_file, token_stdin) {
        (None, None, false) => Ok(UserAccess::Environment),
        (Some(user), None, false) => Ok(UserAccess::Lent(user.into())),
        (None, Some(path), false) => Ok(UserAccess::TokenFile(path)),
        (None, None, true) => Ok(UserAccess::TokenStdin),
        _ => Err(Failure::usage("--as, --token-file and --token-stdin contradict each other")
            .hint("keep one of them")),
    }
}
