//! A local server in a sandbox, started and stopped by the real binary.

use imkit_testkit::{Error, Run, Sandbox};
use serde_json::Value;

/// A sandbox whose local server runs on free ports. The server is stopped with it.
pub(crate) struct Local {
    pub(crate) sandbox: Sandbox,
    /// The gateway's address.
    pub(crate) url: String,
    /// The server's process.
    pub(crate) pid: u32,
    /// Where its gateway is to listen when it starts again.
    address: String,
}

/// Keeps a test's server off fixed ports.
const FREE_PORT: &str = "127.0.0.1:0";

impl Local {
    /// Starts a server. Its API key is guarded from then on.
    pub(crate) fn start() -> Result<Self, Error> {
        Self::start_in(super::sandbox()?, &["--rate-limit", "off"])
    }

    /// Starts a server in this sandbox, with further arguments.
    pub(crate) fn start_in(sandbox: Sandbox, more: &[&str]) -> Result<Self, Error> {
        Self::start_at(sandbox, FREE_PORT, more)
    }

    /// The same with the gateway at this address.
    pub(crate) fn start_at(sandbox: Sandbox, address: &str, more: &[&str]) -> Result<Self, Error> {
        let (url, pid) = start(&sandbox, address, more)?;
        let local = Self { sandbox, url, pid, address: FREE_PORT.to_owned() };
        let key = local.key()?;
        local.sandbox.guard(&key);
        Ok(local)
    }

    /// Takes over a server that was started in this sandbox by other means than flags.
    pub(crate) fn adopt(sandbox: Sandbox, info: &Value) -> Result<Self, Error> {
        let (url, pid) = place(info)?;
        Ok(Self { sandbox, url, pid, address: FREE_PORT.to_owned() })
    }

    /// Starts the server again after it ended.
    pub(crate) fn restart(&mut self) -> Result<(), Error> {
        (self.url, self.pid) = start(&self.sandbox, &self.address, &["--rate-limit", "off"])?;
        Ok(())
    }

    /// From now on it starts again where it is.
    pub(crate) fn stay(&mut self) {
        self.url.trim_start_matches("http://").clone_into(&mut self.address);
    }

    /// Runs a command with `--local`.
    pub(crate) fn run(&self, args: &[&str]) -> Result<Run, Error> {
        self.sandbox.run(std::iter::once(&"--local").chain(args))
    }

    /// Runs a command with `--local -o json` that must succeed, and reads its output.
    pub(crate) fn json(&self, args: &[&str]) -> Result<Value, Error> {
        let run = self.sandbox.run(["--local", "-o", "json"].iter().chain(args))?;
        run.expect_code(0)?.json()
    }

    /// The server's API key, as `auth export` prints it.
    pub(crate) fn key(&self) -> Result<String, Error> {
        let run = self.sandbox.run_revealing(["--local", "auth", "export"])?.expect_code(0)?;
        let line = run.stdout.lines().find_map(|line| line.strip_prefix("IMKIT_API_KEY="));
        Ok(line.ok_or("no key in the export")?.trim_matches('\'').trim_matches('"').to_owned())
    }

    /// Ends the server without warning.
    pub(crate) fn kill(&self) -> Result<(), Error> {
        let status =
            std::process::Command::new("kill").args(["-9", &self.pid.to_string()]).status()?;
        if !status.success() {
            return Err("kill failed".into());
        }
        // The lock is released when the kernel has taken the process apart: `keys stop` waits.
        self.sandbox.run(["keys", "stop"])?;
        Ok(())
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        let _ = self.sandbox.run_revealing(["keys", "stop", "--force", "--wait", "5s"]);
    }
}

fn start(sandbox: &Sandbox, address: &str, more: &[&str]) -> Result<(String, u32), Error> {
    let doors = ["--gateway-addr", address, "--control-addr", FREE_PORT];
    let args = ["-o", "json", "keys", "start"].iter().chain(&doors).chain(more);
    place(&sandbox.run(args)?.expect_code(0)?.json()?)
}

/// Address of the gateway and process, as `keys start` tells them.
fn place(info: &Value) -> Result<(String, u32), Error> {
    let url = info["gatewayUrl"].as_str().ok_or("no gatewayUrl")?.to_owned();
    let pid = info["pid"].as_u64().and_then(|pid| u32::try_from(pid).ok()).ok_or("no pid")?;
    Ok((url, pid))
}
