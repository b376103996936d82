//! What the server runs with. Where the values came from is the program's business.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use imkit_emulator::ConnectionLimits;
use imkit_keys::{Sampling, TrustedProxies};

use crate::door::Door;
use crate::error::StartError;
use crate::tls::TlsFiles;
use crate::upstreams::MasterKey;

/// Where the control door opens unless told otherwise.
pub const DEFAULT_CONTROL: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9000);

/// Where the gateway door opens unless told otherwise.
pub const DEFAULT_GATEWAY: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9001);

/// Requests a minute that the platform grants one API key.
pub const DEFAULT_REQUESTS_PER_MINUTE: u32 = 1000;

/// Days after which a key ends when nothing is said.
pub const DEFAULT_EXPIRY_DAYS: u32 = 90;

/// Requests at once on one connection of HTTP/2.
const STREAMS: u32 = 100;

/// Everything a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Directory for the lock, the credentials, the peppers and the databases. One server at a time holds it.
    pub data_dir: PathBuf,
    /// Address of the control door; port 0 takes any free port.
    pub control: SocketAddr,
    /// Address of the gateway door; port 0 takes any free port.
    pub gateway: SocketAddr,
    /// Keeps users, rooms, messages and keys only as long as the server runs. The local
    /// application's credentials are still kept on disk.
    pub ephemeral: bool,
    /// Requests a minute that the local application may make; `None` means no limit.
    pub requests_per_minute: Option<u32>,
    /// Certificate and key; both doors then speak TLS.
    pub tls: Option<TlsFiles>,
    /// Permits a door on a non-loopback address without TLS.
    pub insecure_plain_http: bool,
    /// File of the peppers; `None` = `peppers.json` in the data directory.
    pub pepper_file: Option<PathBuf>,
    /// Where a root key goes that this start makes.
    pub root_key: RootKeyPlace,
    /// Makes another root key, because the last one was lost.
    pub new_root_key: bool,
    /// Proxies whose word about the client's address is believed.
    pub trusted_proxies: TrustedProxies,
    /// Names besides those of this machine that requests may call the doors by. When any is said,
    /// other names are refused on every address; without, on loopback only.
    pub allowed_hosts: Vec<String>,
    /// Days after which a key ends when nothing is said; from 1.
    pub default_expiry_days: u32,
    /// What clients may take.
    pub limits: Limits,
    /// How the platform's servers are reached that live keys' requests go to.
    pub upstreams: UpstreamConfig,
    /// What all keys of an upstream may take together.
    pub budget: BudgetSettings,
    /// Which requests are logged, and for how long.
    pub requests: RequestLogSettings,
}

/// How the platform's servers are reached. Which ones there are is kept with the keys.
#[derive(Clone, Debug)]
pub struct UpstreamConfig {
    /// What their API keys are sealed with.
    pub master_key: MasterKey,
    /// File of certificates (PEM) that are trusted besides those that the machine trusts.
    pub ca_file: Option<PathBuf>,
    /// How long an answer may take to begin.
    pub answer_timeout: Duration,
}

impl Default for UpstreamConfig {
    fn default() -> Self {
        Self {
            master_key: MasterKey::default(),
            ca_file: None,
            answer_timeout: Duration::from_secs(30),
        }
    }
}

/// What all keys of an upstream may take together, and how they wait for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BudgetSettings {
    /// Requests a minute that an upstream grants.
    pub requests_per_minute: u32,
    /// Percent of them that are left alone, for others that use the same API key and for what a
    /// server before this one sent.
    pub reserve_percent: u8,
    /// How long a request waits for its turn at most.
    pub queue_wait: Duration,
}

impl Default for BudgetSettings {
    fn default() -> Self {
        Self {
            requests_per_minute: DEFAULT_REQUESTS_PER_MINUTE,
            reserve_percent: 5,
            queue_wait: Duration::from_secs(2),
        }
    }
}

/// Which of the requests through the gateway are logged, and for how long. Refusals and requests
/// that change something always are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RequestLogSettings {
    /// One of so many reads is logged, of keys that do not say otherwise.
    pub audit_reads: Sampling,
    /// Days after which an entry is forgotten.
    pub days: u32,
    /// Most entries that are kept.
    pub rows: u64,
}

impl Default for RequestLogSettings {
    fn default() -> Self {
        Self { audit_reads: Sampling(0), days: 30, rows: 1_000_000 }
    }
}

/// Where a root key goes that a start makes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum RootKeyPlace {
    /// To whoever started the server ([`Server::new_root_key`](crate::Server::new_root_key)); it
    /// is kept nowhere.
    #[default]
    Caller,
    /// Into the file `root-key` of the data directory (mode 0600).
    File,
}

/// What clients of the control door may take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of a request's body; longer ones are answered with 413.
    pub body_bytes: usize,
    /// How long the head of a request may take, and how long a connection may wait for its next.
    pub header_timeout: Duration,
    /// How long the body of a request may take, and how long a client may take nothing of an
    /// answer.
    pub request_timeout: Duration,
    /// Wrong keys that one address may send in a minute before it is answered with 429.
    pub wrong_keys_per_minute: u32,
    /// Requests in a minute with one client key from one address; 0 = no limit.
    pub client_key_per_minute: u32,
    /// Connections at once on one door; an address may have a quarter of them, unless it is of this
    /// machine or of a trusted proxy.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 1024 * 1024,
            header_timeout: Duration::from_secs(10),
            request_timeout: Duration::from_secs(30),
            wrong_keys_per_minute: 60,
            client_key_per_minute: 600,
            connections: 10_000,
        }
    }
}

impl Limits {
    /// What one connection of the control door may take.
    pub(crate) fn of_control(&self) -> ConnectionLimits {
        ConnectionLimits {
            head: self.header_timeout,
            // The routes answer 408 in time; this is for what they do not read.
            body: self.request_timeout + Duration::from_secs(5),
            stalled: self.request_timeout,
            most: self.connections,
            per_address: self.per_address(),
            streams: None,
        }
    }

    /// What one connection of the gateway may take: uploads need longer than questions do.
    pub(crate) fn of_gateway(&self) -> ConnectionLimits {
        let usual = ConnectionLimits::default();
        ConnectionLimits {
            head: self.header_timeout.max(usual.head),
            body: self.request_timeout.max(usual.body),
            stalled: self.request_timeout.max(usual.stalled),
            most: self.connections,
            per_address: self.per_address(),
            streams: Some(STREAMS),
        }
    }

    /// A quarter: one address alone never shuts a door.
    fn per_address(&self) -> usize {
        (self.connections / 4).max(1)
    }
}

impl Config {
    /// Creates the default configuration: loopback, default ports, durable.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            control: DEFAULT_CONTROL,
            gateway: DEFAULT_GATEWAY,
            ephemeral: false,
            requests_per_minute: Some(DEFAULT_REQUESTS_PER_MINUTE),
            tls: None,
            insecure_plain_http: false,
            pepper_file: None,
            root_key: RootKeyPlace::Caller,
            new_root_key: false,
            trusted_proxies: TrustedProxies::default(),
            allowed_hosts: Vec::new(),
            default_expiry_days: DEFAULT_EXPIRY_DAYS,
            limits: Limits::default(),
            upstreams: UpstreamConfig::default(),
            budget: BudgetSettings::default(),
            requests: RequestLogSettings::default(),
        }
    }

    /// Refuses to send keys in the clear over a network by accident.
    pub(crate) fn check(&self) -> Result<(), StartError> {
        if self.tls.is_some() || self.insecure_plain_http {
            return Ok(());
        }
        for (door, address) in [(Door::Control, self.control), (Door::Gateway, self.gateway)] {
            if !address.ip().to_canonical().is_loopback() {
                return Err(StartError::PlainHttp { door, address });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(gateway: &str) -> Config {
        Config { gateway: gateway.parse().unwrap(), ..Config::new("/unused") }
    }

    #[test]
    fn loopback_needs_no_tls() {
        assert!(config("127.0.0.1:9001").check().is_ok());
        assert!(config("127.9.9.9:9001").check().is_ok());
        assert!(config("[::1]:9001").check().is_ok());
    }

    #[test]
    fn other_addresses_need_tls_or_a_plain_word() {
        for address in ["0.0.0.0:9001", "[::]:9001", "10.0.0.1:9001"] {
            let mut config = config(address);
            assert!(
                matches!(config.check(), Err(StartError::PlainHttp { door: Door::Gateway, .. })),
                "{address}"
            );
            config.insecure_plain_http = true;
            assert!(config.check().is_ok());
        }
    }
}
