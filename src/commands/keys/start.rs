//! `imkit keys start`: the local server in the background.

use std::net::SocketAddr;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::serve::{self, Running, ServerOptions, StartOptions};

/// Starts the server, or finds the one that runs, and prints it.
pub(crate) async fn run(options: StartOptions, ctx: &mut Context) -> Result<(), Failure> {
    let started = serve::start(&options).await?;
    if started.already_running {
        if let Some(option) = contradicted(&options.server, &started.server) {
            let message = format!("the local server runs already, and not as {option} asks");
            return Err(Failure::new(Exit::Conflict, message)
                .hint("imkit keys status shows how it runs; imkit keys stop ends it"));
        }
        ctx.printer.note("the local server runs already");
    } else {
        ctx.printer.note("started the local server (stop it with: imkit keys stop)");
    }
    if let Some(path) = &started.root_key_file {
        let path = path.display();
        ctx.printer.note(&format!("made a root key for imkit keys commands: {path}"));
    }
    let row = Context::json(&started)?;
    ctx.printer.done(&row, &super::SERVER)
}

/// The option that the server which runs does not keep. Port 0 asks for no port in particular.
fn contradicted(asked: &ServerOptions, runs: &Running) -> Option<&'static str> {
    let elsewhere = |address: Option<SocketAddr>, url: &str| {
        address.is_some_and(|address| {
            address.port() != 0 && !url.ends_with(&format!(":{}", address.port()))
        })
    };
    if elsewhere(asked.gateway_addr, &runs.gateway_url) {
        return Some("--gateway-addr");
    }
    if elsewhere(asked.control_addr, &runs.control_url) {
        return Some("--control-addr");
    }
    if asked.new_root_key {
        return Some("--new-root-key");
    }
    (asked.ephemeral && !runs.ephemeral).then_some("--ephemeral")
}
