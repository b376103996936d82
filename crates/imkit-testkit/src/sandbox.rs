//! Runs the real binary in a home of its own, and searches everything that it wrote for keys.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use serde_json::Value;
use tempfile::TempDir;

use crate::{Canary, Error};

/// A home for one test. Nothing of the caller's environment comes in but `PATH`.
pub struct Sandbox {
    folder: TempDir,
    binary: PathBuf,
    env: BTreeMap<OsString, OsString>,
    canaries: Mutex<Vec<Canary>>,
    stores: Vec<&'static str>,
}

/// What one run of the binary did.
#[derive(Debug)]
pub struct Run {
    /// Exit code; -1 when a signal ended it.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Run {
    /// Standard output as JSON.
    ///
    /// # Errors
    ///
    /// It is none; the error shows the whole run.
    pub fn json(&self) -> Result<Value, Error> {
        serde_json::from_str(&self.stdout).map_err(|error| format!("{error} in {self:?}").into())
    }

    /// Standard error as JSON.
    ///
    /// # Errors
    ///
    /// It is none; the error shows the whole run.
    pub fn error(&self) -> Result<Value, Error> {
        serde_json::from_str(&self.stderr).map_err(|error| format!("{error} in {self:?}").into())
    }

    /// Takes the run if it ended with this code.
    ///
    /// # Errors
    ///
    /// It ended otherwise; the error shows the whole run.
    pub fn expect_code(self, code: i32) -> Result<Self, Error> {
        if self.code == code { Ok(self) } else { Err(format!("expected {code}: {self:?}").into()) }
    }
}

impl Sandbox {
    /// Makes a home for the binary at this path.
    ///
    /// # Errors
    ///
    /// The folder cannot be made.
    pub fn new(binary: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = tempfile::Builder::new().prefix("imkit-test-").tempdir()?;
        let home = folder.path().join("home");
        std::fs::create_dir(&home)?;
        let mut env = BTreeMap::new();
        env.insert("HOME".into(), home.into());
        env.insert("IMKIT_KEYRING".into(), "off".into());
        if let Some(path) = std::env::var_os("PATH") {
            env.insert("PATH".into(), path);
        }
        Ok(Self {
            folder,
            binary: binary.into(),
            env,
            canaries: Mutex::new(Vec::new()),
            // The local server's keys and its database hold secrets: they are the chosen stores.
            stores: vec!["credentials.json", "credentials.toml", "imkit.db", "imkit.db-wal"],
        })
    }

    /// The sandbox's folder; the home is `home` in it.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Sets an environment variable for every run.
    #[must_use]
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.env.insert(name.into(), value.into());
        self
    }

    /// Takes an environment variable away from every run.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.env.remove(OsStr::new(name));
        self
    }

    /// From now on this text must not be seen in any output or file.
    pub fn guard(&self, secret: &str) {
        self.canaries.lock().unwrap_or_else(|e| e.into_inner()).push(Canary::new(secret));
    }

    /// A file name that may hold guarded secrets because the test chose it as their store.
    #[must_use]
    pub fn store(mut self, name: &'static str) -> Self {
        self.stores.push(name);
        self
    }

    /// Writes a file into the sandbox, readable by its owner only.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> Result<PathBuf, Error> {
        let path = self.path().join(name);
        std::fs::write(&path, content)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        }
        Ok(path)
    }

    /// The binary with the sandbox's environment, for tests that need more than a run.
    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(&self.binary);
        command.args(args).env_clear().envs(&self.env).current_dir(self.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the binary, and fails if it wrote a guarded secret.
    ///
    /// # Errors
    ///
    /// It cannot be started, or it leaked.
    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Result<Run, Error> {
        let run = finish(self.command(args), None)?;
        self.check(&run)?;
        Ok(run)
    }

    /// Runs the binary with an input, and fails if it wrote a guarded secret.
    ///
    /// # Errors
    ///
    /// It cannot be started, or it leaked.
    pub fn run_with<S: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = S>,
        input: impl AsRef<[u8]>,
    ) -> Result<Run, Error> {
        let run = finish(self.command(args), Some(input.as_ref()))?;
        self.check(&run)?;
        Ok(run)
    }

    /// Runs the binary where showing the secret is what it is asked for (`auth export`).
    ///
    /// # Errors
    ///
    /// It cannot be started.
    pub fn run_revealing<S: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = S>,
    ) -> Result<Run, Error> {
        finish(self.command(args), None)
    }

    /// Fails if a run's output, or any file in the sandbox that is no chosen store, holds a guarded
    /// secret.
    ///
    /// # Errors
    ///
    /// It does; the error names where and in which form, not the secret.
    pub fn check(&self, run: &Run) -> Result<(), Error> {
        for canary in self.canaries.lock().unwrap_or_else(|e| e.into_inner()).iter() {
            for (name, bytes) in [("stdout", &run.stdout), ("stderr", &run.stderr)] {
                if let Some(form) = canary.found_in(bytes.as_bytes()) {
                    return Err(format!("a secret leaked to {name} in its {form} form").into());
                }
            }
            let allowed = |path: &Path| {
                path.file_name().is_some_and(|name| self.stores.iter().any(|store| name == *store))
            };
            if let Some(file) = canary.found_below(self.path(), &allowed)? {
                return Err(format!("a secret leaked to {file}").into());
            }
        }
        Ok(())
    }
}

fn finish(mut command: Command, input: Option<&[u8]>) -> Result<Run, Error> {
    if input.is_some() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.spawn()?;
    if let (Some(input), Some(mut stdin)) = (input, child.stdin.take()) {
        // The command may end without reading: then the pipe is closed, which is no failure here.
        let _ = stdin.write_all(input);
    }
    let output = child.wait_with_output()?;
    Ok(Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}
