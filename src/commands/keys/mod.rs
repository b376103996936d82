//! `imkit keys`: the local server's life, and the keys of a key server.

mod audit;
mod create;
mod delete;
mod delivery;
mod doctor;
mod id;
mod import;
mod leak;
mod list;
mod logs;
mod manage;
mod policy;
mod revoke;
mod rotate;
mod rotation;
mod scan;
mod serve;
mod show;
mod start;
mod status;
mod stop;
mod update;
mod usage;
mod verify;
mod watch;

use crate::cli::keys::{KeysCommand, KeysLogsArgs, KeysServeArgs, KeysStopArgs, ServerArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;
use crate::serve::{
    LogOptions, Place, ServeOptions, ServerOptions, StartOptions, StopOptions, TlsFiles,
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
    let Some(command) = manage::run(command, ctx).await? else { return Ok(()) };
    let place = ctx.place()?;
    let changes = !matches!(command, KeysCommand::Status | KeysCommand::Logs(_));
    if ctx.dry_run && changes {
        ctx.printer.note("dry run: no server was started or stopped");
        return Ok(());
    }
    match command {
        KeysCommand::Serve(KeysServeArgs { server, log_file, data_dir, announce }) => {
            let place = Place { data_dir: data_dir.unwrap_or(place.data_dir), ..place };
            let server = options(server);
            let verbose = ctx.verbose;
            serve::run(ServeOptions { place, server, log_file, verbose }, announce, ctx).await
        }
        KeysCommand::Start(server) => {
            start::run(StartOptions { place, server: options(server) }, ctx).await
        }
        KeysCommand::Stop(KeysStopArgs { force, wait }) => {
            stop::run(StopOptions { place, timeout: wait, force }, ctx).await
        }
        KeysCommand::Status => status::run(&place, ctx),
        KeysCommand::Logs(KeysLogsArgs { lines, follow }) => {
            logs::run(LogOptions { place, lines, follow }, ctx).await
        }
        _ => Ok(()),
    }
}

fn options(args: ServerArgs) -> ServerOptions {
    let ServerArgs {
        gateway_addr,
        control_addr,
        ephemeral,
        rate_limit,
        tls_cert,
        tls_key,
        insecure_plain_http,
    } = args;
    ServerOptions {
        control_addr,
        gateway_addr,
        ephemeral,
        rate_limit: rate_limit.map(|limit| match limit {
            RateLimit::PerMinute(count) => count,
            RateLimit::None => 0,
        }),
        tls: tls_cert.zip(tls_key).map(|(certificate, key)| TlsFiles { certificate, key }),
        insecure_plain_http,
    }
}
