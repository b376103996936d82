//! `imkit me prefs`.

use imkit_sdk::api::UserPref;
use serde_json::{Map, Value, json};

use crate::cli::me::prefs::{PrefArgs, PrefsCommand, PrefsSetArgs};
use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const PREF: View = View { id: "key", columns: &[("key", "key"), ("value", "data")] };

const DELETED: View = View { id: "key", columns: &[("key", "key"), ("deleted", "deleted")] };

/// Runs a verb.
pub(crate) async fn run(
    command: PrefsCommand,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    match command {
        PrefsCommand::List => list(access, ctx).await,
        PrefsCommand::Get(PrefArgs { key }) => get(&key, access, ctx).await,
        PrefsCommand::Set(PrefsSetArgs { key, values, input }) => {
            let value = match input {
                None => values.into_iter().map(|field| (field.name, field.value)).collect(),
                Some(path)
                    if path.as_os_str() == "-" && matches!(access, UserAccess::TokenStdin) =>
                {
                    return Err(Failure::usage(
                        "standard input cannot hold the token and the preference's value",
                    )
                    .hint("give one of them from a file"));
                }
                Some(path) => object(crate::input::json(&path, ctx.flags.api_key_stdin)?)?,
            };
            set(&key, value, access, ctx).await
        }
        PrefsCommand::Delete(PrefArgs { key }) => delete(&key, access, ctx).await,
    }
}

fn object(value: Value) -> Result<Map<String, Value>, Failure> {
    match value {
        Value::Object(object) => Ok(object),
        _ => Err(Failure::usage("the value of a preference must be a JSON object")
            .hint(r#"put it into one: {"value": ...}"#)),
    }
}

async fn list(access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let prefs: Vec<UserPref> = client.prefs().list().await?;
    let mut out = ctx.printer.list(&PREF);
    for pref in &prefs {
        out.row(Context::json(pref)?)?;
    }
    out.end()
}

async fn get(key: &str, access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let row = Context::json(&client.prefs().get(key).await?)?;
    ctx.printer.record(&row, &PREF)
}

async fn set(
    key: &str,
    value: Map<String, Value>,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let row = Context::json(&client.prefs().set(key, value).await?)?;
    ctx.printer.done(&row, &PREF)
}

async fn delete(key: &str, access: &UserAccess, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    client.prefs().delete(key).await?;
    ctx.printer.done(&json!({ "key": key, "deleted": true }), &DELETED)
}
