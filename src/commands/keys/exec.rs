//! `imkit keys exec`: a key for one command, which is revoked when the command ends.

mod environment;
mod holder;
mod lease;
mod signals;
mod work;

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::Duration;

use futures_util::FutureExt as _;
use imkit_sdk::SecretString;
use imkit_sdk::keys::{CreateChild, CreatedKey, KeyServer};
use url::Url;

use self::environment::Surroundings;
use self::lease::Lease;
use self::signals::Signals;
use self::work::Work;
use super::id::key_id;
use super::misspelt;
use crate::cli::keys::exec::KeysExecArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::settings::{KeyServerFlags, Server, Settings, SettingsError, base_url_text};

/// Makes the key, runs the command, and revokes the key.
pub(super) async fn run(args: KeysExecArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysExecArgs {
        scope,
        resource,
        allow_ip,
        ttl,
        parent,
        env,
        name,
        reason,
        url,
        at,
        command,
    } = args;
    let at = KeyServerFlags::from(at);
    if at.root_key_stdin || ctx.flags.api_key_stdin {
        return Err(Failure::usage("standard input is the command's: no key is read from it")
            .hint("give --root-key-file, or set IMKIT_ROOT_KEY or IMKIT_API_KEY"));
    }
    misspelt::warn(&scope, ctx);
    let said = |list: Vec<String>| (!list.is_empty()).then_some(list);
    let child = CreateChild {
        parent: parent.as_deref().map(key_id).transpose()?,
        name,
        scopes: said(scope),
        resources: said(resource),
        allowed_ips: said(allow_ip),
        ttl_seconds: Some(whole_seconds(ttl)?),
        environment: env.map(Into::into),
        reason,
    };
    let (server, holder) = holder::open(&at, child.parent.is_some(), ctx).await?;
    let gateway = gateway(url, &at, ctx).await?;
    // From here on a signal is the command's, or ends the waiting for the key.
    let mut signals = Signals::install()?;
    let CreatedKey { key, details, .. } = make(&server, child, ttl, &mut signals).await?;
    let text = SecretString::from(key.expose());
    ctx.secrets.learn(text.clone());
    ctx.remember_keys([details.id.clone()]);
    let lease = Lease::new(server, &details);
    ctx.printer.note(&format!("made {lease} for {}", work::name(&command)));
    let surroundings = Surroundings { key: &text, holder: holder.as_ref(), gateway: &gateway };
    let work = Work { command: &command, surroundings, life: lease.life() };
    // Whatever happens to the command, the key is revoked.
    let ended = AssertUnwindSafe(work.run(&mut signals, ctx)).catch_unwind().await;
    lease.end(ctx).await;
    match ended {
        Ok(Ok(0)) => Ok(()),
        Ok(Ok(code)) => Err(Failure::ended(code)),
        Ok(Err(failure)) => Err(failure),
        Err(panic) => resume_unwind(panic),
    }
}

/// Makes the key, unless a signal comes first.
async fn make(
    server: &KeyServer,
    child: CreateChild,
    ttl: Duration,
    signals: &mut Signals,
) -> Result<CreatedKey, Failure> {
    tokio::select! {
        made = server.create_child(child) => Ok(made?),
        _ = signals.next() => Err(Failure::interrupted().hint(format!(
            "nothing was run; if a key was made all the same, it ends by itself within {} s",
            ttl.as_secs(),
        ))),
    }
}

/// The server counts in seconds.
fn whole_seconds(ttl: Duration) -> Result<u32, Failure> {
    let seconds = (ttl.subsec_nanos() == 0).then(|| u32::try_from(ttl.as_secs()).ok()).flatten();
    seconds.filter(|seconds| (1..=86_400).contains(seconds)).ok_or_else(|| {
        Failure::usage("--ttl takes whole seconds from 1s to 24h, such as 90s, 15m or 2h")
    })
}

/// Where the command reaches the platform.
async fn gateway(
    said: Option<Url>,
    at: &KeyServerFlags,
    ctx: &mut Context,
) -> Result<String, Failure> {
    if let Some(url) = said {
        return Ok(base_url_text(&url));
    }
    match ctx.chosen_server() {
        Ok(Server::Url(url)) => return Ok(base_url_text(&url)),
        Ok(Server::Local) | Err(SettingsError::NoServer { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    match Settings::key_server(at, &ctx.flags, &ctx.env)?.server {
        Server::Local => Ok(ctx.local_endpoint().await?.gateway_url),
        Server::Url(_) => Err(Failure::usage("the command has to know where the gateway is")
            .hint("give --url https://gateway.example.com, or set IMKIT_BASE_URL")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_life_is_whole_seconds_up_to_a_day() {
        let read = |millis| whole_seconds(Duration::from_millis(millis)).ok();
        assert_eq!(read(1000), Some(1));
        assert_eq!(read(86_400_000), Some(86_400));
        for millis in [0, 500, 1500, 86_401_000, u64::MAX] {
            assert_eq!(read(millis), None, "{millis}");
        }
    }
}
