//! Runs the real `imkit` against real servers. One binary, one module per promise.

mod api;
mod auth;
mod broadcast;
mod bulk;
mod bulk_kills;
mod client_keys;
mod completion;
mod config;
mod deploy;
mod examples;
mod exec;
mod exits;
mod export;
mod files;
mod gateway;
mod gateway_fair;
mod gateway_guide;
mod gateway_kills;
mod gateway_remote;
mod generated;
mod governor;
mod guide;
mod hostile;
mod http;
mod keys;
mod keyserver;
mod leak;
mod lifecycle;
mod local;
mod me;
mod messages;
mod nginx;
mod prompts;
mod push;
mod real_clients;
mod remote;
mod requests;
mod rooms;
mod scan;
mod secrets;
mod server_life;
mod sync;
mod terminal;
mod tour;
mod upstreams;
mod watch;
mod webhooks;
mod words;

use imkit_testkit::{Error, Sandbox};

/// What tests return.
type Test = Result<(), Error>;

/// Says that something is skipped here, past the harness, which keeps to itself what passing tests
/// print.
fn skipped(reason: &str) -> Test {
    use std::io::Write;
    Ok(writeln!(std::io::stderr(), "SKIPPED: {reason}; tests/run.sh installs it")?)
}

/// A home for the real binary, without a server.
fn sandbox() -> Result<Sandbox, Error> {
    Sandbox::new(env!("CARGO_BIN_EXE_imkit"))
}

/// An API key whose every form the sandboxes look for. Base64, as the platform's keys are.
const CANARY: &str = "Y2FuYXJ5LWtleS1uZXZlci10by1iZS1zZWVuLysrPz8=";

/// A sandbox that talks to this server with the canary key.
fn against(url: &str) -> Result<Sandbox, Error> {
    let sandbox = sandbox()?.env("IMKIT_BASE_URL", url).env("IMKIT_API_KEY", CANARY);
    sandbox.guard(CANARY);
    Ok(sandbox)
}
