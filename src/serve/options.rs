//! What the functions of this room are asked for.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use imkit_keys::Cidr;
use secrecy::SecretString;

use super::config::{LogFormat, LogLevel, ServerConfig};

/// Where a local server keeps its things.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Lock, credentials and database. One server at a time holds it.
    pub(crate) data_dir: PathBuf,
    /// The log of a server that runs in the background.
    pub(crate) state_dir: PathBuf,
}

impl Place {
    /// The log of a server that runs in the background.
    pub(crate) fn log_file(&self) -> PathBuf {
        self.state_dir.join("server.log")
    }
}

/// How a server is asked to run; what is not said is the configuration's. `Default` is what `--local`
/// starts.
#[derive(Clone, Default, Debug)]
pub(crate) struct ServerOptions {
    /// The configuration file instead of the usual one.
    pub(crate) config: Option<PathBuf>,
    /// Address of the control door.
    pub(crate) control_addr: Option<SocketAddr>,
    /// Address of the gateway door.
    pub(crate) gateway_addr: Option<SocketAddr>,
    /// Keeps everything but the credentials only as long as the server runs.
    pub(crate) ephemeral: bool,
    /// Makes another root key.
    pub(crate) new_root_key: bool,
    /// Requests a minute; 0 means no limit.
    pub(crate) rate_limit: Option<u32>,
    /// Makes both doors speak TLS.
    pub(crate) tls: Option<TlsFiles>,
    /// Permits a non-loopback address without TLS.
    pub(crate) insecure_plain_http: bool,
    /// The peppers' file.
    pub(crate) pepper_file: Option<PathBuf>,
    /// Proxies whose word about the client's address is believed; none = the configuration's.
    pub(crate) trusted_proxies: Vec<Cidr>,
    /// How the log is written.
    pub(crate) log_format: Option<LogFormat>,
    /// How much of it.
    pub(crate) log_level: Option<LogLevel>,
}

/// Certificate chain and private key, both PEM.
#[derive(Clone, Debug)]
pub(crate) struct TlsFiles {
    /// The certificate chain.
    pub(crate) certificate: PathBuf,
    /// The private key.
    pub(crate) key: PathBuf,
}

/// What `keys serve` is asked for.
#[derive(Clone, Debug)]
pub(crate) struct ServeOptions {
    /// How the server is to run, every setting settled.
    pub(crate) config: ServerConfig,
    /// Keeps everything but the credentials only as long as the server runs.
    pub(crate) ephemeral: bool,
    /// Makes another root key.
    pub(crate) new_root_key: bool,
    /// Keeps a new root key in the data directory instead of showing it.
    pub(crate) keeps_root_key: bool,
    /// Writes the log there instead of stderr.
    pub(crate) log_file: Option<PathBuf>,
    /// Logs everything.
    pub(crate) verbose: bool,
    /// The key that seals the API keys of upstreams, unless it is in a file.
    pub(crate) master_key: Option<GivenMasterKey>,
}

/// A master key that is in no file.
#[cfg_attr(not(feature = "server"), expect(dead_code, reason = "read by enabled.rs"))]
#[derive(Clone, Debug)]
pub(crate) enum GivenMasterKey {
    /// This text.
    Text {
        /// The key, in Base64.
        text: SecretString,
        /// Where it came from, for messages.
        place: &'static str,
    },
    /// It could not be had.
    Unavailable {
        /// Where it should be, for messages.
        place: &'static str,
        /// Why.
        reason: String,
        /// What to do next.
        hint: String,
    },
}

impl ServeOptions {
    /// Whether standard error is the log, and each of its lines a JSON object.
    pub(crate) fn logs_json_to_stderr(&self) -> bool {
        self.log_file.is_none() && self.config.log_format == LogFormat::Json
    }
}

/// What `keys start` is asked for.
#[derive(Clone, Debug)]
pub(crate) struct StartOptions {
    /// Where the server keeps its things.
    pub(crate) place: Place,
    /// How it is to run. A server that runs already is taken as it is.
    pub(crate) server: ServerOptions,
    /// Variables that it is given.
    pub(crate) variables: Vec<(&'static str, OsString)>,
}

/// What `keys stop` is asked for.
#[derive(Clone, Debug)]
pub(crate) struct StopOptions {
    /// Where the server keeps its things.
    pub(crate) place: Place,
    /// How long the server may take.
    pub(crate) timeout: Duration,
    /// Kills it if it has not stopped by then.
    pub(crate) force: bool,
}

/// What `keys logs` is asked for.
#[derive(Clone, Debug)]
pub(crate) struct LogOptions {
    /// Where the server keeps its things.
    pub(crate) place: Place,
    /// How many of the last lines to show first.
    pub(crate) lines: usize,
    /// Goes on with lines as they are written.
    pub(crate) follow: bool,
}

/// What `keys restore` is asked for.
#[derive(Clone, Debug)]
pub(crate) struct RestoreOptions {
    /// The copy.
    pub(crate) file: PathBuf,
    /// Where it goes.
    pub(crate) data_dir: PathBuf,
    /// The peppers' file; `None` = in the data directory.
    pub(crate) pepper_file: Option<PathBuf>,
    /// Permits a copy that is older than what is there.
    pub(crate) force: bool,
    /// Checks everything and changes nothing.
    pub(crate) dry_run: bool,
}
