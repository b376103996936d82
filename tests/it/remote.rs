//! A key server before another server, which stands for the platform: what live keys may do there
//! goes there.

use std::collections::BTreeMap;
use std::path::Path;

use imkit_testkit::{Error, Sandbox, furniture};
use serde_json::{Value, json};

use super::keyserver::{Answer, Conn, Key, KeyServer};
use super::local::Local;
use super::sandbox;

/// The upstream has no limit of its own, and the shared budget is not what is tested.
const CONFIG: &str = "[gateway]\nrequests_per_minute = 1000000\nreserve_percent = 50\n";

/// Where both servers' gateways listen when they are to stay there.
pub(crate) struct Addresses {
    pub(crate) gateway: &'static str,
    pub(crate) platform: &'static str,
}

/// Any free ports.
const ANYWHERE: Addresses = Addresses { gateway: "127.0.0.1:0", platform: "127.0.0.1:0" };

/// The key server and the platform behind it.
pub(crate) struct Remote {
    pub(crate) gateway: KeyServer,
    pub(crate) platform: Local,
    /// The platform's API key, which the key server must keep to itself.
    pub(crate) api_key: String,
    /// The platform's client key.
    client_key: String,
    /// Live keys by their scopes.
    keys: BTreeMap<String, Key>,
}

impl Remote {
    /// Starts both; the key server's log tells every request.
    pub(crate) fn start() -> Result<Self, Error> {
        Self::start_at(sandbox()?.env("IMKIT_LOG_LEVEL", "debug"), &ANYWHERE)
    }

    /// The same with this home for the key server.
    pub(crate) fn start_at(home: Sandbox, addresses: &Addresses) -> Result<Self, Error> {
        Self::start_with(home, addresses, CONFIG)
    }

    /// The same with the key server's usual configuration: the platform's limit is shared.
    pub(crate) fn start_shared() -> Result<Self, Error> {
        Self::start_with(sandbox()?, &ANYWHERE, "")
    }

    fn start_with(home: Sandbox, addresses: &Addresses, config: &str) -> Result<Self, Error> {
        let platform = sandbox()?.store("root-key");
        let platform = Local::start_at(platform, addresses.platform, &["--rate-limit", "off"])?;
        let api_key = platform.key()?;
        let client_key = client_key(&platform.sandbox)?;
        let gateway = KeyServer::start_at(home, addresses.gateway, config)?;
        gateway.local.sandbox.guard(&api_key);
        let keys = BTreeMap::new();
        let remote = Self { gateway, platform, api_key, client_key, keys };
        let upstream = json!({
            "name": "main", "url": remote.platform.url, "api_key": remote.api_key,
            "client_key": remote.client_key,
        });
        remote.gateway.admin("POST", "/upstreams", &upstream)?.expect(201)?;
        Ok(remote)
    }

    /// A live key with exactly these scopes.
    pub(crate) fn key(&mut self, scopes: &[&str]) -> Result<String, Error> {
        let name = scopes.join(",");
        if let Some(key) = self.keys.get(&name) {
            return Ok(key.text.clone());
        }
        // A key has a scope at least; this one is for nothing here.
        let scopes = if scopes.is_empty() { &["nothing:here"] } else { scopes };
        let request = json!({
            "name": "example", "environment": "live", "scopes": scopes, "rate_limit": "off",
        });
        let key = self.gateway.create(&request)?;
        Ok(self.keys.entry(name).or_insert(key).text.clone())
    }

    /// A client key for frontends of the platform's application.
    pub(crate) fn issue_client_key(&self) -> Result<String, Error> {
        let request = json!({ "application": "main", "environment": "live" });
        let issued = self.gateway.admin("POST", "/client-keys", &request)?.expect(201)?.json()?;
        Ok(issued["details"]["client_key"].as_str().ok_or("no client key")?.to_owned())
    }

    /// A connection to the gateway.
    pub(crate) fn connect(&self) -> Result<Conn, Error> {
        Conn::open(self.gateway.local.url.trim_start_matches("http://"))
    }

    /// A call as the platform's own application, past the gateway.
    pub(crate) fn directly(&self, method: &str, path: &str, body: &Value) -> Result<Answer, Error> {
        let host = self.platform.url.trim_start_matches("http://");
        Conn::open(host)?.call(method, path, &[("IM-API-KEY", &self.api_key)], body)
    }

    /// How often the platform was asked, all in all and for one operation.
    pub(crate) fn asked(&self, operation: &str) -> Result<(u64, u64), Error> {
        let counters = self.directly("GET", "/_emulator/counters", &Value::Null)?.expect(200)?;
        let counters = counters.json()?["result"].take();
        let all = counters["requests"].as_u64().ok_or("no requests")?;
        Ok((all, counters["operations"][operation].as_u64().unwrap_or_default()))
    }

    /// Empties the platform and puts the furniture in; answers the id of its message.
    pub(crate) fn furnish(&self) -> Result<String, Error> {
        self.directly("POST", "/_emulator/reset", &Value::Null)?.expect(200)?;
        let mut last = Value::Null;
        for (method, path, body) in furniture() {
            last = self.directly(method, path, &body)?.expect(200)?.json()?;
        }
        Ok(last["result"]["_id"].as_str().ok_or("no message")?.to_owned())
    }
}

/// The client key of a local application.
fn client_key(sandbox: &Sandbox) -> Result<String, Error> {
    let status = sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    let data_dir = Path::new(status["dataDir"].as_str().ok_or("no dataDir")?);
    let text = std::fs::read_to_string(data_dir.join("credentials.json"))?;
    let credentials: Value = serde_json::from_str(&text)?;
    Ok(credentials["client_key"].as_str().ok_or("no client key")?.to_owned())
}
