//! The key server's promises, against the real process over real connections.
//!
//! `IMKIT_TEST_ROUNDS`, `IMKIT_TEST_KILLS` and `IMKIT_TEST_REQUESTS` make the runs longer; the
//! numbers in the tests are for every day.

mod crash;
mod dice;
mod hostile;
mod http;
mod limits;
mod linear;
mod requests;
mod seed;
mod slow;
mod strangers;
mod tamper;

use std::path::PathBuf;
use std::time::Duration;

use imkit_testkit::{Error, Sandbox};
use serde_json::{Value, json};

pub(crate) use self::http::{Answer, Conn};
use super::local::Local;

/// How often, unless the environment says otherwise.
pub(crate) fn times(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Lets real time pass, where time is what is tested.
pub(crate) fn pause(time: Duration) {
    let (_open, closed) = std::sync::mpsc::channel::<()>();
    let _ = closed.recv_timeout(time);
}

/// A running key server, its address and its first root key.
pub(crate) struct KeyServer {
    pub(crate) local: Local,
    /// `host:port` of the control door.
    pub(crate) host: String,
    pub(crate) root: String,
    data_dir: PathBuf,
    log_file: PathBuf,
}

/// A key that was made for a test.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) text: String,
    id: String,
    details: Value,
}

impl KeyServer {
    fn start() -> Result<Self, Error> {
        Self::start_with("")
    }

    /// Starts a server with this configuration.
    fn start_with(config: &str) -> Result<Self, Error> {
        Self::start_in(super::sandbox()?, config)
    }

    /// The same, with a database that is not searched for secrets: it grows large, and is searched
    /// after every run of a command.
    fn start_unsearched(config: &str) -> Result<Self, Error> {
        Self::start_in(super::sandbox()?.store("keys.db").store("keys.db-wal"), config)
    }

    fn start_in(sandbox: Sandbox, config: &str) -> Result<Self, Error> {
        Self::start_at(sandbox, "127.0.0.1:0", config)
    }

    /// The same with the gateway at this address.
    pub(crate) fn start_at(sandbox: Sandbox, address: &str, config: &str) -> Result<Self, Error> {
        let mut sandbox = sandbox.store("root-key");
        if !config.is_empty() {
            let path = sandbox.file("server.toml", config)?;
            sandbox = sandbox.env("IMKIT_SERVER_CONFIG", path);
        }
        let local = Local::start_at(sandbox, address, &["--rate-limit", "off"])?;
        let status = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
        let path = |name: &str| status[name].as_str().map(PathBuf::from).ok_or("no path");
        let (data_dir, log_file) = (path("dataDir")?, path("logFile")?);
        let root = std::fs::read_to_string(data_dir.join("root-key"))?.trim().to_owned();
        local.sandbox.guard(&root);
        let mut server = Self { local, host: String::new(), root, data_dir, log_file };
        server.find()?;
        Ok(server)
    }

    fn find(&mut self) -> Result<(), Error> {
        let text = std::fs::read_to_string(self.data_dir.join("server.json"))?;
        let info: Value = serde_json::from_str(&text)?;
        let url = info["control_url"].as_str().ok_or("no control_url")?;
        url.trim_start_matches("http://").clone_into(&mut self.host);
        Ok(())
    }

    /// Ends the server without warning, and starts it again.
    pub(crate) fn kill_and_restart(&mut self) -> Result<(), Error> {
        self.local.kill()?;
        self.restart()
    }

    fn stop(&self) -> Result<(), Error> {
        self.local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
        Ok(())
    }

    pub(crate) fn restart(&mut self) -> Result<(), Error> {
        self.local.restart()?;
        self.find()
    }

    fn connect(&self) -> Result<Conn, Error> {
        Conn::open(&self.host)
    }

    /// A call with the first root key, on a connection of its own.
    pub(crate) fn admin(&self, method: &str, path: &str, body: &Value) -> Result<Answer, Error> {
        self.connect()?.call(method, path, &[("X-API-Key", &self.root)], body)
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, Error> {
        self.admin("GET", path, &Value::Null)?.expect(200)?.json()
    }

    /// Makes a key, whose text no file and no log may hold.
    pub(crate) fn create(&self, request: &Value) -> Result<Key, Error> {
        let key = read_key(&self.admin("POST", "/api-keys", request)?.expect(201)?.json()?)?;
        self.local.sandbox.guard(&key.text);
        Ok(key)
    }

    /// Makes a key without limits.
    fn create_unlimited(&self, name: &str) -> Result<Key, Error> {
        self.create(&json!({ "name": name, "scopes": ["*"], "rate_limit": "off" }))
    }

    /// `GET /verify` with a key, on a connection of its own.
    fn verify(&self, key: &str, query: &str) -> Result<Answer, Error> {
        let path = format!("/verify{query}");
        self.connect()?.call("GET", &path, &[("X-API-Key", key)], &Value::Null)
    }

    pub(crate) fn log(&self) -> Result<String, Error> {
        Ok(std::fs::read_to_string(&self.log_file)?)
    }

    /// The record of changes is whole, and its revisions follow each other.
    pub(crate) fn check_audit(&self) -> Result<Vec<Value>, Error> {
        let check = self.get("/audit/verify")?;
        assert_eq!(check["ok"], true, "{check}");
        let text = self.admin("GET", "/audit/export", &Value::Null)?.expect(200)?.text();
        let entries: Vec<Value> =
            text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        for (index, entry) in entries.iter().enumerate() {
            assert_eq!(entry["seq"], index as u64 + 1, "{entry}");
        }
        for pair in entries.windows(2) {
            let revs = [&pair[0]["rev"], &pair[1]["rev"]].map(Value::as_u64);
            assert_eq!(revs[0].map(|rev| rev + 1), revs[1], "{pair:?}");
        }
        assert!(check["entries"].as_u64().is_some_and(|seen| seen > 0), "{check}");
        Ok(entries)
    }

    /// The server lives, answers and has not panicked; nothing that was guarded is in a file.
    fn check_health(&self) -> Result<(), Error> {
        let health = self.connect()?.call("GET", "/healthz", &[], &Value::Null)?;
        assert_eq!(health.status, 200, "{health:?}");
        let log = self.log()?;
        let panics: Vec<&str> = log.lines().filter(|line| line.contains("panic")).collect();
        assert!(panics.is_empty(), "{panics:#?}");
        self.local.sandbox.run(["--version"])?.expect_code(0)?;
        Ok(())
    }
}

/// The key in the answer of a creation or a rotation.
fn read_key(answer: &Value) -> Result<Key, Error> {
    let text = answer["key"].as_str().ok_or("no key in the answer")?.to_owned();
    let details = answer["details"].clone();
    let id = details["id"].as_str().ok_or("no id in the answer")?.to_owned();
    Ok(Key { text, id, details })
}
