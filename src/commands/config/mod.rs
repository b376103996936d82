//! `imkit config`.

mod diff;
mod edit;
mod editor;
mod get;
pub(super) mod hold;
mod set;
mod unset;

use serde_json::Value;

use crate::cli::config::{ConfigCommand, ConfigGetArgs, ConfigSetArgs, ConfigUnsetArgs};
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(command: ConfigCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        ConfigCommand::Get(ConfigGetArgs { key }) => get::run(key.as_deref(), ctx).await,
        ConfigCommand::Set(ConfigSetArgs { key, value, input }) => {
            let value = match (value, input) {
                (Some(text), _) => parse(&text)?,
                (None, Some(path)) => crate::input::json(&path, ctx.flags.api_key_stdin)?,
                (None, None) => return Err(Failure::usage("no value was given")),
            };
            set::run(key, value, ctx).await
        }
        ConfigCommand::Unset(ConfigUnsetArgs { key }) => unset::run(&key, ctx).await,
        ConfigCommand::Edit => edit::run(ctx).await,
    }
}

fn parse(text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| {
        Failure::usage(format!("the value is not JSON: {error}"))
            .hint("a text stands in double quotes, which the shell must leave: '\"dark\"'")
    })
}
