//! The local server's configuration: flags win over the environment, that over the file, the file
//! over what is built in. No secret is in it, only where secrets are.
//!
//! One constant per setting says its name, its flag, its variable and what it may be; the text that
//! `imkit keys config` prints is `config/server.toml`.

mod error;
mod file;
mod layers;
mod setting;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use imkit_keys::{Cidr, ForwardHeader, Sampling};
use serde::Serialize;

use crate::env::{self, Environment};
use crate::serve::{ServerOptions, TlsFiles};
use crate::settings::{Paths, RateLimit};

pub(crate) use error::ConfigError;
use file::ConfigFile;
use layers::Layers;
pub(crate) use setting::{LogFormat, LogLevel};
use setting::{Setting, read, show};

/// The commented default, as `imkit keys config` prints it.
pub(crate) const DEFAULT_TEXT: &str = include_str!("config/server.toml");

/// What a server runs with, complete and checked.
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "read by enabled.rs"))]
#[derive(Clone, Debug)]
pub(crate) struct ServerConfig {
    /// Address of the control door.
    pub(crate) control_addr: SocketAddr,
    /// Address of the gateway door.
    pub(crate) gateway_addr: SocketAddr,
    /// Requests a minute that the local application may make.
    pub(crate) rate_limit: RateLimit,
    /// Makes both doors speak TLS.
    pub(crate) tls: Option<TlsFiles>,
    /// Permits a non-loopback address without TLS.
    pub(crate) insecure_plain_http: bool,
    /// Where the data is.
    pub(crate) data_dir: PathBuf,
    /// Where the peppers are; `None` = in the data directory.
    pub(crate) pepper_file: Option<PathBuf>,
    /// Where the key is that seals the API keys of upstreams; `None` = in the data directory.
    pub(crate) master_key_file: Option<PathBuf>,
    /// Whether it is in the operating system's keyring.
    pub(crate) master_key_keyring: bool,
    /// Certificate authorities that are trusted as well, of upstreams.
    pub(crate) upstream_ca_file: Option<PathBuf>,
    /// How long an upstream's answer may take to begin.
    pub(crate) answer_timeout: Duration,
    /// Proxies whose word about the client's address is believed.
    pub(crate) trusted_proxies: Vec<Cidr>,
    /// Names that requests may call the doors by, besides this machine's.
    pub(crate) allowed_hosts: Vec<String>,
    /// The header that they write.
    pub(crate) forward_header: ForwardHeader,
    /// Days after which a key ends when nothing is said.
    pub(crate) default_expiry_days: u32,
    /// Requests a minute that an upstream grants.
    pub(crate) requests_per_minute: u32,
    /// Percent of them that are left alone.
    pub(crate) reserve_percent: u32,
    /// How long a request waits for its turn at an upstream.
    pub(crate) queue_wait: Duration,
    /// One of so many reads is logged.
    pub(crate) audit_reads: Sampling,
    /// Days after which an entry of the log of requests is forgotten.
    pub(crate) request_log_days: u32,
    /// Most entries of it.
    pub(crate) request_log_rows: u32,
    /// How the log is written.
    pub(crate) log_format: LogFormat,
    /// How much of it.
    pub(crate) log_level: LogLevel,
    /// Bytes of a request's body.
    pub(crate) body_bytes: u32,
    /// How long the head of a request may take, and the wait for it.
    pub(crate) header_timeout: Duration,
    /// How long the body of a request may take.
    pub(crate) request_timeout: Duration,
    /// Wrong keys that one address may send in a minute.
    pub(crate) wrong_keys_per_minute: u32,
    /// Requests in a minute with one client key from one address.
    pub(crate) client_key_per_minute: u32,
    /// Connections at once on one door.
    pub(crate) connections: u32,
}

/// One setting as `keys config --effective` shows it.
#[derive(Clone, PartialEq, Serialize, Debug)]
pub(crate) struct Effective {
    /// Section and name, as in the file.
    pub(crate) setting: &'static str,
    /// Its value; null when there is none.
    pub(crate) value: serde_json::Value,
    /// Where the value came from.
    pub(crate) from: String,
}

const CONTROL_ADDR: Setting<SocketAddr> = Setting {
    name: "server.control_addr",
    flag: Some("--control-addr"),
    variable: Some(&env::CONTROL_ADDR),
    read: read::address,
    show: show::text,
};

const GATEWAY_ADDR: Setting<SocketAddr> = Setting {
    name: "server.gateway_addr",
    flag: Some("--gateway-addr"),
    variable: Some(&env::GATEWAY_ADDR),
    read: read::address,
    show: show::text,
};

const RATE_LIMIT: Setting<RateLimit> = Setting {
    name: "server.rate_limit",
    flag: Some("--rate-limit"),
    variable: None,
    read: read::rate_limit,
    show: show::rate_limit,
};

const ALLOWED_HOSTS: Setting<Vec<String>> = Setting {
    name: "server.allowed_hosts",
    flag: None,
    variable: Some(&env::ALLOWED_HOSTS),
    read: read::hosts,
    show: show::plain,
};

const TLS_CERT: Setting<PathBuf> = Setting {
    name: "server.tls_cert",
    flag: Some("--tls-cert"),
    variable: Some(&env::TLS_CERT),
    read: read::path,
    show: show::path,
};

const TLS_KEY: Setting<PathBuf> = Setting {
    name: "server.tls_key",
    flag: Some("--tls-key"),
    variable: Some(&env::TLS_KEY),
    read: read::path,
    show: show::path,
};

const INSECURE_PLAIN_HTTP: Setting<bool> = Setting {
    name: "server.insecure_plain_http",
    flag: Some("--insecure-plain-http"),
    variable: Some(&env::INSECURE_PLAIN_HTTP),
    read: read::switch,
    show: show::plain,
};

const DATA_DIR: Setting<PathBuf> = Setting {
    name: "server.data_dir",
    flag: Some("--data-dir"),
    variable: Some(&env::DATA_DIR),
    read: read::path,
    show: show::path,
};

const PEPPER_FILE: Setting<PathBuf> = Setting {
    name: "keys.pepper_file",
    flag: Some("--pepper-file"),
    variable: Some(&env::PEPPER_FILE),
    read: read::path,
    show: show::path,
};

const MASTER_KEY_FILE: Setting<PathBuf> = Setting {
    name: "keys.master_key_file",
    flag: None,
    variable: Some(&env::MASTER_KEY_FILE),
    read: read::path,
    show: show::path,
};

const MASTER_KEY_KEYRING: Setting<bool> = Setting {
    name: "keys.master_key_keyring",
    flag: None,
    variable: Some(&env::MASTER_KEY_KEYRING),
    read: read::switch,
    show: show::plain,
};

const UPSTREAM_CA_FILE: Setting<PathBuf> = Setting {
    name: "upstream.ca_file",
    flag: None,
    variable: Some(&env::UPSTREAM_CA_FILE),
    read: read::path,
    show: show::path,
};

const TRUSTED_PROXIES: Setting<Vec<Cidr>> = Setting {
    name: "keys.trusted_proxies",
    flag: Some("--trusted-proxy"),
    variable: Some(&env::TRUSTED_PROXIES),
    read: read::ranges,
    show: show::plain,
};

const FORWARD_HEADER: Setting<ForwardHeader> = Setting {
    name: "keys.forward_header",
    flag: None,
    variable: Some(&env::FORWARD_HEADER),
    read: read::forward_header,
    show: show::forward_header,
};

const DEFAULT_EXPIRY_DAYS: Setting<u32> = Setting {
    name: "keys.default_expiry_days",
    flag: None,
    variable: None,
    read: read::days,
    show: show::plain,
};

const ANSWER_TIMEOUT: Setting<Duration> = Setting {
    name: "upstream.answer_timeout",
    flag: None,
    variable: None,
    read: read::timeout,
    show: show::duration,
};

const REQUESTS_PER_MINUTE: Setting<u32> = Setting {
    name: "gateway.requests_per_minute",
    flag: None,
    variable: None,
    read: read::requests,
    show: show::plain,
};

const RESERVE_PERCENT: Setting<u32> = Setting {
    name: "gateway.reserve_percent",
    flag: None,
    variable: None,
    read: read::percent,
    show: show::plain,
};

const QUEUE_WAIT: Setting<Duration> = Setting {
    name: "gateway.queue_wait",
    flag: None,
    variable: None,
    read: read::wait,
    show: show::duration,
};

const AUDIT_READS: Setting<Sampling> = Setting {
    name: "gateway.audit_reads",
    flag: None,
    variable: None,
    read: read::sampling,
    show: show::sampling,
};

const REQUEST_LOG_DAYS: Setting<u32> = Setting {
    name: "gateway.request_log_days",
    flag: None,
    variable: None,
    read: read::days,
    show: show::plain,
};

const REQUEST_LOG_ROWS: Setting<u32> = Setting {
    name: "gateway.request_log_rows",
    flag: None,
    variable: None,
    read: read::rows,
    show: show::plain,
};

const LOG_FORMAT: Setting<LogFormat> = Setting {
    name: "log.format",
    flag: Some("--log-format"),
    variable: Some(&env::LOG_FORMAT),
    read: read::word,
    show: show::plain,
};

const LOG_LEVEL: Setting<LogLevel> = Setting {
    name: "log.level",
    flag: Some("--log-level"),
    variable: Some(&env::LOG_LEVEL),
    read: read::word,
    show: show::plain,
};

const BODY_BYTES: Setting<u32> = Setting {
    name: "limits.body_bytes",
    flag: None,
    variable: None,
    read: read::body_bytes,
    show: show::plain,
};

const HEADER_TIMEOUT: Setting<Duration> = Setting {
    name: "limits.header_timeout",
    flag: None,
    variable: None,
    read: read::timeout,
    show: show::duration,
};

const REQUEST_TIMEOUT: Setting<Duration> = Setting {
    name: "limits.request_timeout",
    flag: None,
    variable: None,
    read: read::timeout,
    show: show::duration,
};

const WRONG_KEYS_PER_MINUTE: Setting<u32> = Setting {
    name: "limits.wrong_keys_per_minute",
    flag: None,
    variable: None,
    read: read::wrong_keys,
    show: show::plain,
};

const CLIENT_KEY_PER_MINUTE: Setting<u32> = Setting {
    name: "limits.client_key_per_minute",
    flag: None,
    variable: None,
    read: read::client_key,
    show: show::plain,
};

const CONNECTIONS: Setting<u32> = Setting {
    name: "limits.connections",
    flag: None,
    variable: None,
    read: read::connections,
    show: show::plain,
};

/// Settles every setting, and says where each came from.
///
/// # Errors
///
/// The file cannot be read, or a value is wrong; the error names the place and repeats no value.
pub(crate) fn resolve(
    options: &ServerOptions,
    data_dir: Option<PathBuf>,
    env: &Environment,
) -> Result<(ServerConfig, Vec<Effective>), ConfigError> {
    let paths = Paths::from_environment(env);
    let file = ConfigFile::find(options.config.as_deref(), env, &paths)?;
    let mut from = Layers::new(&file, env);
    let loopback = |port| SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
    let (cert_flag, key_flag) = match options.tls.clone() {
        Some(TlsFiles { certificate, key }) => (Some(certificate), Some(key)),
        None => (None, None),
    };
    let control_addr = from.value(&CONTROL_ADDR, options.control_addr, loopback(9000))?;
    let gateway_addr = from.value(&GATEWAY_ADDR, options.gateway_addr, loopback(9001))?;
    let limit = options.rate_limit.map(|count| match count {
        0 => RateLimit::None,
        count => RateLimit::PerMinute(count),
    });
    let rate_limit = from.value(&RATE_LIMIT, limit, RateLimit::PLATFORM)?;
    let tls_cert = from.optional(&TLS_CERT, cert_flag)?;
    let tls_key = from.optional(&TLS_KEY, key_flag)?;
    let plain = options.insecure_plain_http.then_some(true);
    let insecure_plain_http = from.value(&INSECURE_PLAIN_HTTP, plain, false)?;
    let allowed_hosts = from.value(&ALLOWED_HOSTS, None, Vec::new())?;
    let data_dir = match from.optional(&DATA_DIR, data_dir)? {
        Some(data_dir) => data_dir,
        None => from.built_in(&DATA_DIR, paths.data_dir()?.to_owned()),
    };
    let pepper_file = from.optional(&PEPPER_FILE, options.pepper_file.clone())?;
    let master_key_file = from.optional(&MASTER_KEY_FILE, None)?;
    let proxies = (!options.trusted_proxies.is_empty()).then(|| options.trusted_proxies.clone());
    let config = ServerConfig {
        control_addr,
        gateway_addr,
        rate_limit,
        tls: match (tls_cert, tls_key) {
            (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
            (None, None) => None,
            (Some(_), None) => {
                return Err(ConfigError::Half { given: "tls_cert", other: "tls_key" });
            }
            (None, Some(_)) => {
                return Err(ConfigError::Half { given: "tls_key", other: "tls_cert" });
            }
        },
        insecure_plain_http,
        data_dir,
        pepper_file,
        master_key_file,
        master_key_keyring: from.value(&MASTER_KEY_KEYRING, None, false)?,
        trusted_proxies: from.value(&TRUSTED_PROXIES, proxies, Vec::new())?,
        allowed_hosts,
        forward_header: from.value(&FORWARD_HEADER, None, ForwardHeader::default())?,
        default_expiry_days: from.value(&DEFAULT_EXPIRY_DAYS, None, 90)?,
        upstream_ca_file: from.optional(&UPSTREAM_CA_FILE, None)?,
        answer_timeout: from.value(&ANSWER_TIMEOUT, None, Duration::from_secs(30))?,
        requests_per_minute: from.value(&REQUESTS_PER_MINUTE, None, 1000)?,
        reserve_percent: from.value(&RESERVE_PERCENT, None, 5)?,
        queue_wait: from.value(&QUEUE_WAIT, None, Duration::from_secs(2))?,
        audit_reads: from.value(&AUDIT_READS, None, Sampling(0))?,
        request_log_days: from.value(&REQUEST_LOG_DAYS, None, 30)?,
        request_log_rows: from.value(&REQUEST_LOG_ROWS, None, 1_000_000)?,
        log_format: from.value(&LOG_FORMAT, options.log_format, LogFormat::Text)?,
        log_level: from.value(&LOG_LEVEL, options.log_level, LogLevel::Info)?,
        body_bytes: from.value(&BODY_BYTES, None, 1024 * 1024)?,
        header_timeout: from.value(&HEADER_TIMEOUT, None, Duration::from_secs(10))?,
        request_timeout: from.value(&REQUEST_TIMEOUT, None, Duration::from_secs(30))?,
        wrong_keys_per_minute: from.value(&WRONG_KEYS_PER_MINUTE, None, 60)?,
        client_key_per_minute: from.value(&CLIENT_KEY_PER_MINUTE, None, 600)?,
        connections: from.value(&CONNECTIONS, None, 10_000)?,
    };
    Ok((config, from.finish()?))
}

/// Where the data of the local server is, for those who look for a server that runs.
///
/// # Errors
///
/// The file cannot be read or the directory's setting is wrong; the rest of the file is not looked at.
pub(crate) fn data_dir(env: &Environment) -> Result<PathBuf, ConfigError> {
    let paths = Paths::from_environment(env);
    if env.path(&env::DATA_DIR).is_none() {
        let file = ConfigFile::find(None, env, &paths)?;
        if let Some(data_dir) = Layers::new(&file, env).optional(&DATA_DIR, None)? {
            return Ok(data_dir);
        }
    }
    Ok(paths.data_dir()?.to_owned())
}

#[cfg(test)]
mod tests;
