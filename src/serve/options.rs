//! What the functions of this room are asked for.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

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

/// How a server is to run. `Default` is what `--local` starts.
#[derive(Clone, Default, Debug)]
pub(crate) struct ServerOptions {
    /// Address of the control door; default 127.0.0.1:9000.
    pub(crate) control_addr: Option<SocketAddr>,
    /// Address of the gateway door; default 127.0.0.1:9001.
    pub(crate) gateway_addr: Option<SocketAddr>,
    /// Keeps everything but the credentials in memory.
    pub(crate) ephemeral: bool,
    /// Requests a minute; 0 means no limit; default: the platform's 1000.
    pub(crate) rate_limit: Option<u32>,
    /// Makes both doors speak TLS.
    pub(crate) tls: Option<TlsFiles>,
    /// Permits a non-loopback address without TLS.
    pub(crate) insecure_plain_http: bool,
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
    /// Where the server keeps its things.
    pub(crate) place: Place,
    /// How it is to run.
    pub(crate) server: ServerOptions,
    /// Writes the log there instead of stderr.
    pub(crate) log_file: Option<PathBuf>,
    /// Logs more.
    pub(crate) verbose: bool,
}

/// What `keys start` is asked for.
#[derive(Clone, Debug)]
pub(crate) struct StartOptions {
    /// Where the server keeps its things.
    pub(crate) place: Place,
    /// How it is to run. A server that runs already is taken as it is.
    pub(crate) server: ServerOptions,
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
