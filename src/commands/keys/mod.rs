//! `imkit keys`: the local server's life, and the keys of a key server.

mod audit;
mod backup;
mod budget;
mod client;
mod config;
mod create;
mod delete;
mod delivery;
mod doctor;
mod exec;
mod export;
mod gateway;
mod id;
mod import;
mod leak;
mod list;
mod listed;
mod login;
mod logs;
mod manage;
mod misspelt;
pub(crate) mod options;
mod policy;
mod requests;
mod restore;
mod revoke;
mod rotate;
mod rotation;
mod scan;
mod serve;
mod show;
mod start;
mod status;
mod stop;
mod tail;
mod told;
mod update;
mod upstream;
mod usage;
mod verify;

use std::io::IsTerminal;

use crate::cli::keys::manage::ManageCommand;
use crate::cli::keys::{
    KeysBackupArgs, KeysCommand, KeysConfigArgs, KeysLogsArgs, KeysServeArgs, KeysStatusArgs,
    KeysStopArgs, ServerArgs,
};
use crate::context::Context;
use crate::credential::master_key;
use crate::error::Failure;
use crate::output::View;
use crate::serve::config::resolve;
use crate::serve::{
    GivenMasterKey, LogOptions, Place, ServeOptions, ServerOptions, StartOptions, StopOptions,
    TlsFiles,
};
use crate::settings::RateLimit;

/// How a server is shown.
const SERVER: View = View {
    id: "pid",
    columns: &[
        ("state", "state"),
        ("pid", "pid"),
        ("gateway", "gatewayUrl"),
        ("control", "controlUrl"),
        ("started", "startedAt"),
    ],
};

/// How a key is shown.
const KEY: View = View {
    id: "id",
    columns: &[
        ("id", "id"),
        ("name", "name"),
        ("status", "status"),
        ("owner", "owner"),
        ("scopes", "scopes"),
        ("last used", "last_used_at"),
        ("expires", "expires_at"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: KeysCommand, ctx: &mut Context) -> Result<(), Failure> {
    let lives =
        matches!(command, KeysCommand::Serve(_) | KeysCommand::Start(_) | KeysCommand::Stop(_));
    if ctx.dry_run && lives {
        ctx.printer.note("dry run: no server was started or stopped");
        return Ok(());
    }
    match command {
        KeysCommand::Serve(KeysServeArgs { server, log_file, data_dir, announce }) => {
            let server = options(server);
            let (config, _) = resolve(&server, data_dir, &ctx.env)?;
            let ServerOptions { ephemeral, new_root_key, .. } = server;
            let master_key = master_key::given(&config, &ctx.env).await?;
            if let Some(GivenMasterKey::Text { text, .. }) = &master_key {
                ctx.secrets.learn(text.clone());
            }
            let options = ServeOptions {
                config,
                ephemeral,
                new_root_key,
                // A key that is printed where nobody looks ends up in somebody's log.
                keeps_root_key: announce || !std::io::stderr().is_terminal(),
                log_file,
                verbose: ctx.verbose,
                master_key,
            };
            serve::run(options, announce, ctx).await
        }
        KeysCommand::Start(server) => {
            let server = options(server);
            // What is wrong is said here, not in the log of a process that ends at once.
            let settled = resolve(&server, None, &ctx.env)?;
            let place = Place { data_dir: settled.0.data_dir.clone(), ..ctx.place()? };
            let variables = ctx.env.for_server();
            start::run(StartOptions { place, server, variables }, &settled, ctx).await
        }
        KeysCommand::Stop(KeysStopArgs { force, wait }) => {
            stop::run(StopOptions { place: ctx.place()?, timeout: wait, force }, ctx).await
        }
        KeysCommand::Status(KeysStatusArgs { ready, wait }) => {
            status::run(&ctx.place()?, ready.then_some(wait), ctx).await
        }
        KeysCommand::Logs(KeysLogsArgs { lines, follow }) => {
            logs::run(LogOptions { place: ctx.place()?, lines, follow }, ctx).await
        }
        KeysCommand::Config(KeysConfigArgs { effective, config }) => {
            config::run(effective, config, ctx)
        }
        KeysCommand::Backup(KeysBackupArgs { file, at }) => {
            let done = backup::run(&file, &at.into(), ctx).await;
            done.map_err(|failure| ctx.name_root_key(failure))
        }
        KeysCommand::Restore(args) => restore::run(args, ctx).await,
        // What is wrong there is the key in question.
        KeysCommand::Manage(command @ ManageCommand::Verify(_)) => manage::run(command, ctx).await,
        KeysCommand::Manage(command) => {
            let done = manage::run(command, ctx).await;
            done.map_err(|failure| ctx.name_root_key(failure))
        }
    }
}

fn options(args: ServerArgs) -> ServerOptions {
    let ServerArgs {
        config,
        gateway_addr,
        control_addr,
        ephemeral,
        new_root_key,
        rate_limit,
        tls_cert,
        tls_key,
        insecure_plain_http,
        pepper_file,
        trusted_proxies,
        log_format,
        log_level,
    } = args;
    ServerOptions {
        config,
        control_addr,
        gateway_addr,
        ephemeral,
        new_root_key,
        rate_limit: rate_limit.map(|limit| match limit {
            RateLimit::PerMinute(count) => count,
            RateLimit::None => 0,
        }),
        tls: tls_cert.zip(tls_key).map(|(certificate, key)| TlsFiles { certificate, key }),
        insecure_plain_http,
        pepper_file,
        trusted_proxies,
        log_format,
        log_level,
    }
}
