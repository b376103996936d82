//! `imkit governor`: the states through which processes share a rate limit.

mod reset;
mod status;

use imkit_sdk::GovernorStates;

use crate::cli::governor::{GovernorCommand, ResetArgs, StatusArgs};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::settings::{Paths, RateLimit};

/// Which states are meant.
enum Which {
    All,
    Current,
    Named(String),
}

/// Runs a verb.
pub(crate) async fn run(command: GovernorCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        GovernorCommand::Status(StatusArgs { state, current }) => {
            let which = match state {
                Some(name) => Which::Named(name),
                None if current => Which::Current,
                None => Which::All,
            };
            status::run(which, ctx).await
        }
        GovernorCommand::Reset(ResetArgs { state, all }) => {
            let which = match state {
                Some(name) => Which::Named(name),
                None if all => Which::All,
                None => Which::Current,
            };
            reset::run(which, ctx).await
        }
    }
}

fn states(ctx: &Context) -> Result<GovernorStates, Failure> {
    let paths = Paths::from_environment(&ctx.env);
    Ok(GovernorStates::new(paths.state_dir()?))
}

/// Name of the state of the server and key in use; `None` when the governor is off for them.
async fn current(ctx: &mut Context) -> Result<Option<String>, Failure> {
    // Known without a key, and without starting a server.
    if ctx.settings()?.rate_limit == RateLimit::None {
        ctx.printer.note("the governor is off for this profile: --rate-limit turns it on");
        return Ok(None);
    }
    let client = ctx.client().await?;
    Ok(client.governor_id().map(str::to_owned))
}

fn unknown(name: &str) -> Failure {
    Failure::not_found(format!("there is no governor state {name:?}"))
        .hint("imkit governor status lists them")
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::new(Exit::Failed, "cannot use the governor's state")
        .causes(error)
        .hint("check the permissions of the directory governor in imkit's state directory")
}
