//! Keys of a local key server by the real binary: made, found, changed, checked, revoked.

mod audit;
mod connection;
mod delivery;
mod import;
mod life;
mod login;
mod mistakes;
mod observe;
mod tables;
mod tail;
mod terminal;
mod verify;

use imkit_testkit::{Error, Run};
use serde_json::Value;

use super::local::Local;

/// A local server in whose sandbox the root key and key files may lie.
fn server() -> Result<Local, Error> {
    let sandbox = super::sandbox()?.store("root-key").store("a.key").store("b.key");
    Local::start_in(sandbox, &["--rate-limit", "off"])
}

/// A key that was made, guarded from then on.
struct Made {
    id: String,
    /// A file that holds its text.
    file: String,
}

/// Makes a key with these arguments and writes its text into `a.key` or `b.key`.
fn make(local: &Local, file: &str, args: &[&str]) -> Result<Made, Error> {
    let path = local.sandbox.path().join(file);
    let _ = std::fs::remove_file(&path);
    let base = ["keys", "create", "-o", "id", "--out", file];
    let run = local.sandbox.run(base.iter().chain(args))?.expect_code(0)?;
    local.sandbox.guard(&std::fs::read_to_string(&path)?);
    Ok(Made { id: run.stdout.trim().to_owned(), file: file.to_owned() })
}

/// Runs a command with `-o json` that must succeed.
fn json(local: &Local, args: &[&str]) -> Result<Value, Error> {
    local.sandbox.run(["keys"].iter().chain(args).chain(&["-o", "json"]))?.expect_code(0)?.json()
}

/// Verifies a key, which is answered by the exit code.
fn verify(local: &Local, made: &Made, more: &[&str]) -> Result<Run, Error> {
    let base = ["keys", "verify", "--key-file", &made.file, "-o", "json"];
    local.sandbox.run(base.iter().chain(more))
}
