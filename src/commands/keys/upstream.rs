//! `imkit keys upstream`: the platform's servers that live keys' requests go to.

pub(super) mod absent;
mod in_words;
mod master_key;

use std::path::Path;
use std::time::Duration;

use imkit_keys::UpstreamName;
use imkit_sdk::keys::{
    AddUpstream, ChangedUpstream, KeyText, Reason, RotateUpstream, UpdateUpstream,
};
use imkit_sdk::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::doctor::own;
use super::told;
use crate::cli::keys::upstream::{
    UpstreamAddArgs, UpstreamArgs, UpstreamChangeArgs, UpstreamCommand, UpstreamKeyArgs,
    UpstreamMasterKeyArgs, UpstreamRemoveArgs, UpstreamRotateArgs, UpstreamUpdateArgs,
};
use crate::context::Context;
use crate::credential::{file, presented_key, prompt, stdin};
use crate::env;
use crate::error::Failure;
use crate::output::View;
use crate::settings::KeyServerFlags;

/// How an upstream is shown.
const UPSTREAM: View = View {
    id: "name",
    columns: &[
        ("name", "name"),
        ("url", "url"),
        ("default", "default"),
        ("state", "state"),
        ("api key", "api_key.fingerprint"),
        ("since", "api_key.since"),
        ("old key until", "previous_api_key.until"),
    ],
};

/// How a test and a removal are shown.
const RECORD: View = View { id: "name", columns: &[] };

/// Runs a verb.
pub(super) async fn run(command: UpstreamCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        UpstreamCommand::Add(args) => add(args, ctx).await,
        UpstreamCommand::List(at) => {
            let server = ctx.key_server(&at.into()).await?;
            let mut rows = ctx.printer.list(&UPSTREAM);
            let upstreams = server.upstreams().await?;
            for upstream in &upstreams {
                rows.row(Context::json(upstream)?)?;
            }
            rows.end()?;
            for upstream in upstreams {
                if let Some(problem) = upstream.problem {
                    ctx.printer.warn(&format!("{}: {problem}", upstream.name));
                }
            }
            Ok(())
        }
        UpstreamCommand::Show(UpstreamArgs { name, at }) => {
            let server = ctx.key_server(&at.into()).await?;
            let upstream = server.upstream(name.as_str()).await?;
            ctx.printer.record(&in_words::upstream(&upstream, ctx)?, &UPSTREAM)
        }
        UpstreamCommand::Test(UpstreamArgs { name, at }) => {
            let server = ctx.key_server(&at.into()).await?;
            let tested = server.test_upstream(name.as_str()).await;
            let tested = tested.map_err(|error| refused_kept(error, &name))?;
            ctx.printer.record(&Context::json(&tested)?, &RECORD)
        }
        UpstreamCommand::Rotate(args) => rotate(args, ctx).await,
        UpstreamCommand::Update(args) => update(args, ctx).await,
        UpstreamCommand::MasterKey(UpstreamMasterKeyArgs { to }) => master_key::copy(to, ctx).await,
        UpstreamCommand::Remove(args) => remove(args, ctx).await,
    }
}

async fn add(args: UpstreamAddArgs, ctx: &mut Context) -> Result<(), Failure> {
    let UpstreamAddArgs { url, default, keys, change } = args;
    let UpstreamKeyArgs { client_key_file, insecure_plain_http, no_test } = keys;
    let UpstreamChangeArgs { upstream: UpstreamArgs { name, at }, reason } = change;
    let at = KeyServerFlags::from(at);
    let request = AddUpstream {
        api_key: api_key(&format!("API key of {name}"), &at, ctx).await?,
        client_key: client_key(client_key_file.as_deref(), ctx)?,
        name: name.into(),
        url,
        default: default.then_some(true),
        insecure_plain_http,
        untested: no_test,
        reason,
    };
    let server = ctx.key_server(&at).await?;
    let added = server.add_upstream(request).await.map_err(advised)?;
    done(&added, ctx)
}

async fn update(args: UpstreamUpdateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let UpstreamUpdateArgs { url, default, keys, change } = args;
    let UpstreamKeyArgs { client_key_file, insecure_plain_http, no_test } = keys;
    let UpstreamChangeArgs { upstream: UpstreamArgs { name, at }, reason } = change;
    if url.is_none() && !default && client_key_file.is_none() {
        return Err(Failure::usage("nothing was said to change")
            .hint("give --url, --default or --client-key-file; a new API key is for rotate"));
    }
    let at = KeyServerFlags::from(at);
    let request = UpdateUpstream {
        api_key: match &url {
            Some(url) => Some(api_key(&format!("API key of {name} at {url}"), &at, ctx).await?),
            None => None,
        },
        client_key: client_key(client_key_file.as_deref(), ctx)?,
        url,
        default: default.then_some(true),
        insecure_plain_http,
        untested: no_test,
        reason,
    };
    let server = ctx.key_server(&at).await?;
    let updated = server.update_upstream(name.as_str(), request).await.map_err(advised)?;
    done(&updated, ctx)
}

async fn rotate(args: UpstreamRotateArgs, ctx: &mut Context) -> Result<(), Failure> {
    let UpstreamRotateArgs { finish, keep, change } = args;
    let UpstreamChangeArgs { upstream: UpstreamArgs { name, at }, reason } = change;
    let at = KeyServerFlags::from(at);
    if finish {
        let server = ctx.key_server(&at).await?;
        let question = format!("Forget the old API key of {name}? It cannot be taken back then.");
        ctx.confirm(&question, name.as_str())?;
        let finished = server.finish_upstream_rotation(name.as_str(), Reason { reason }).await?;
        return done(&finished, ctx);
    }
    let request = RotateUpstream {
        api_key: api_key(&format!("New API key of {name}"), &at, ctx).await?,
        keep_seconds: keep.as_ref().map(Duration::as_secs),
        reason,
    };
    let server = ctx.key_server(&at).await?;
    let rotated = server.rotate_upstream(name.as_str(), request).await.map_err(advised)?;
    done(&rotated, ctx)
}

async fn remove(args: UpstreamRemoveArgs, ctx: &mut Context) -> Result<(), Failure> {
    let UpstreamRemoveArgs { force, change } = args;
    let UpstreamChangeArgs { upstream: UpstreamArgs { name, at }, reason } = change;
    let server = ctx.key_server(&at.into()).await?;
    ctx.confirm(&format!("Remove the upstream {name} with its API key?"), name.as_str())?;
    let removed = server.remove_upstream(name.as_str(), force, reason.as_deref()).await?;
    let mut record = json!({ "name": removed.name });
    told::add_receipt(&mut record, Some(&removed.receipt), ctx)?;
    ctx.printer.done(&record, &RECORD)
}

fn done(changed: &ChangedUpstream, ctx: &mut Context) -> Result<(), Failure> {
    let ChangedUpstream { upstream, receipt, shares_api_key_with } = changed;
    for other in shares_api_key_with {
        ctx.printer.warn(&format!(
            "the upstream {other} has the same API key: each has a budget of its own, and both \
             together may exceed what the platform grants; let keys use one of them, or lower \
             requests_per_minute"
        ));
    }
    if receipt.is_none() {
        ctx.printer.note("nothing was to be changed");
    }
    let mut record = in_words::upstream(upstream, ctx)?;
    told::add_receipt(&mut record, receipt.as_ref(), ctx)?;
    if let Value::Object(fields) = &mut record {
        let shared = Context::json(shares_api_key_with)?;
        fields.insert("shares_api_key_with".to_owned(), shared);
    }
    ctx.printer.done(&record, &UPSTREAM)
}

/// The platform's API key, from where it was said to be; never from an argument.
async fn api_key(
    question: &str,
    at: &KeyServerFlags,
    ctx: &mut Context,
) -> Result<KeyText, Failure> {
    let flags = &ctx.flags;
    let key = match &flags.api_key_file {
        _ if flags.api_key_stdin && at.root_key_stdin => {
            return Err(Failure::usage("standard input cannot hold two keys")
                .hint("give one of them by --api-key-file or --root-key-file"));
        }
        _ if flags.api_key_stdin => stdin::read().await?,
        Some(path) => file::read(path).await?,
        None if ctx.env.is_set(&env::UPSTREAM_API_KEY) => {
            presented_key::from_environment(env::UPSTREAM_API_KEY.name, &ctx.env)?
        }
        None if prompt::possible() => prompt::api_key(question).await?,
        None => {
            return Err(Failure::usage("there is no terminal to ask for the API key on").hint(
                "give --api-key-file PATH or --api-key-stdin, or set IMKIT_UPSTREAM_API_KEY",
            ));
        }
    };
    Ok(text(&key, ctx))
}

/// A client key is no secret by itself, but some hold the API key.
fn client_key(path: Option<&Path>, ctx: &Context) -> Result<Option<KeyText>, Failure> {
    let Some(path) = path else { return Ok(None) };
    Ok(Some(text(&own::read(path)?.into(), ctx)))
}

/// What the upstream said is the answer: nothing was changed, and trying again is harmless.
fn advised(error: imkit_sdk::Error) -> Failure {
    let advice = match error.code() {
        Some("upstream_unreachable") => {
            "nothing was changed: check the URL and the way there, and try again"
        }
        Some("upstream_answer") => {
            "nothing was changed: check that the URL is that of the application's chat server"
        }
        _ => return error.into(),
    };
    Failure::from(error).hint(advice)
}

/// The API key that the server has is refused: another one is for `rotate`.
fn refused_kept(error: imkit_sdk::Error, name: &UpstreamName) -> Failure {
    let is_refused = error.code() == Some("upstream_refuses_key");
    let failure = advised(error);
    if !is_refused {
        return failure;
    }
    failure.hint(format!(
        "requests with live keys fail until it has one that is accepted: imkit keys upstream rotate \
         {name} --api-key-file PATH"
    ))
}

fn text(key: &SecretString, ctx: &Context) -> KeyText {
    ctx.secrets.learn(key.clone());
    KeyText::from(key.expose_secret())
}
