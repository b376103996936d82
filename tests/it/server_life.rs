//! The key server's life as its operator sees it: configuration, first start, health, copies, end.

mod config;
mod copies;
mod drain;
mod first_start;
mod json_log;
mod slow_clients;

use std::path::PathBuf;

use imkit_testkit::{Error, Sandbox};

use super::local::Local;

/// A sandbox in which copies of the server's secrets may lie.
fn home() -> Result<Sandbox, Error> {
    Ok(super::sandbox()?.store("root-key").store("a.key"))
}

/// Writes the server's configuration into a sandbox.
fn configure(sandbox: &Sandbox, config: &str) -> Result<(), Error> {
    std::fs::create_dir_all(sandbox.path().join("home/.config/imkit"))?;
    sandbox.file("home/.config/imkit/server.toml", config)?;
    Ok(())
}

fn data_dir(sandbox: &Sandbox) -> PathBuf {
    sandbox.path().join("home/.local/share/imkit")
}

fn control(local: &Local) -> Result<String, Error> {
    let status = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    Ok(status["controlUrl"].as_str().ok_or("no controlUrl")?.to_owned())
}

/// Makes a key of this name in `a.key`; tells its id and text.
fn make(local: &Local, name: &str) -> Result<(String, String), Error> {
    let path = local.sandbox.path().join("a.key");
    let _ = std::fs::remove_file(&path);
    let args = ["keys", "create", "--name", name, "--scope", "*", "--rate", "off", "-o", "id"];
    let run = local.sandbox.run(args.iter().chain(&["--out", "a.key"]))?.expect_code(0)?;
    let key = std::fs::read_to_string(&path)?.trim().to_owned();
    local.sandbox.guard(&key);
    Ok((run.stdout.trim().to_owned(), key))
}
