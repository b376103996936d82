//! `imkit keys`: the local server's life, and the keys of a key server.

pub(crate) mod at;
pub(crate) mod audit;
pub(crate) mod budget;
pub(crate) mod client;
pub(crate) mod create;
pub(crate) mod delivery;
pub(crate) mod doctor;
pub(crate) mod exec;
pub(crate) mod gateway;
pub(crate) mod import;
pub(crate) mod leak;
pub(crate) mod list;
pub(crate) mod login;
pub(crate) mod manage;
pub(crate) mod one;
pub(crate) mod policy;
pub(crate) mod requests;
pub(crate) mod revoke;
pub(crate) mod rotate;
pub(crate) mod scan;
pub(crate) mod tail;
pub(crate) mod update;
pub(crate) mod upstream;
pub(crate) mod usage;
pub(crate) mod value;
pub(crate) mod verify;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};
use imkit_keys::Cidr;

use super::parse;
use crate::serve::config::{LogFormat, LogLevel};
use crate::settings::RateLimit;

/// Verbs over the local server, and over keys.
#[derive(Subcommand, Debug)]
pub(crate) enum KeysCommand {
    /// Run the server in the foreground until Ctrl-C.
    #[command(before_help = "\
Examples:
  imkit keys serve
  imkit keys serve --ephemeral --rate-limit off
  imkit keys serve --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0")]
    Serve(KeysServeArgs),
    /// Print the server's configuration file with its defaults, or what a server would run with.
    #[command(before_help = "\
Examples:
  imkit keys config > server.toml
  imkit keys config --effective
  imkit keys config --effective --fields setting,value,from -o json")]
    Config(KeysConfigArgs),
    /// Start the server in the background and wait until it is ready.
    #[command(before_help = "\
Examples:
  imkit keys start")]
    Start(ServerArgs),
    /// Stop the server; requests under way are finished first.
    #[command(before_help = "\
Examples:
  imkit keys stop")]
    Stop(KeysStopArgs),
    /// Show whether the server runs, and where.
    #[command(before_help = "\
Examples:
  imkit keys status -o json
  imkit keys status --ready --wait 30s")]
    Status(KeysStatusArgs),
    /// Print the background server's log.
    #[command(before_help = "\
Examples:
  imkit keys logs --lines 100
  imkit keys logs --follow")]
    Logs(KeysLogsArgs),
    /// Write a copy of the keys to a new file while the server goes on, and check it.
    #[command(before_help = "\
Examples:
  imkit keys backup keys-2026-01-31.db
  imkit keys backup keys.db -o json")]
    Backup(KeysBackupArgs),
    /// Put a copy of the keys back in place. The server must be stopped.
    #[command(before_help = "\
Examples:
  imkit keys restore keys.backup --dry-run
  imkit keys restore keys.backup --force")]
    Restore(KeysRestoreArgs),
    /// Verbs over keys.
    #[command(flatten)]
    Manage(manage::ManageCommand),
}

/// How the server runs; shared by serve and start.
#[derive(Args, Debug, Clone)]
pub(crate) struct ServerArgs {
    /// Read the server's configuration from this file [default: server.toml in the configuration
    /// directory, if it is there; env: IMKIT_SERVER_CONFIG].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,
    /// Address of the gateway, which speaks the platform's API [default: 127.0.0.1:9001].
    #[arg(long, value_name = "ADDR", value_parser = value::socket_address)]
    pub(crate) gateway_addr: Option<SocketAddr>,
    /// Address of the control door: health and management [default: 127.0.0.1:9000].
    #[arg(long, value_name = "ADDR", value_parser = value::socket_address)]
    pub(crate) control_addr: Option<SocketAddr>,
    /// Keep everything in memory; nothing survives a stop.
    #[arg(long)]
    pub(crate) ephemeral: bool,
    /// Make another administrator's key, because the last one was lost. It is audited.
    #[arg(long)]
    pub(crate) new_root_key: bool,
    /// Requests a minute of the local application's key: a number, or `off` [default: 1000].
    #[arg(long, value_name = "N", value_parser = parse::rate_limit)]
    pub(crate) rate_limit: Option<RateLimit>,
    /// Serve TLS with this certificate chain (PEM).
    #[arg(long, value_name = "PATH", requires = "tls_key", value_hint = clap::ValueHint::FilePath)]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The certificate's private key (PEM).
    #[arg(long, value_name = "PATH", requires = "tls_cert", value_hint = clap::ValueHint::FilePath)]
    pub(crate) tls_key: Option<PathBuf>,
    /// Listen on other addresses than loopback without TLS. Anybody on the way can read the keys.
    #[arg(long)]
    pub(crate) insecure_plain_http: bool,
    /// The peppers that keys are hashed with [default: peppers.json in the data directory; env:
    /// IMKIT_PEPPER_FILE].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) pepper_file: Option<PathBuf>,
    /// Believe this proxy's word about the client's address: an address or CIDR range; repeatable.
    #[arg(long = "trusted-proxy", value_name = "CIDR")]
    pub(crate) trusted_proxies: Vec<Cidr>,
    /// Write the log as `text` or `json` [default: text; env: IMKIT_LOG_FORMAT].
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub(crate) log_format: Option<LogFormat>,
    /// How much to log: `error`, `warn`, `info` or `debug` [default: info; env: IMKIT_LOG_LEVEL].
    #[arg(long, value_name = "LEVEL", hide_possible_values = true)]
    pub(crate) log_level: Option<LogLevel>,
}

/// Arguments of `keys config`.
#[derive(Args, Debug)]
pub(crate) struct KeysConfigArgs {
    /// Show every setting with the value that a server would run with, and where it came from.
    #[arg(long)]
    pub(crate) effective: bool,
    /// Read the server's configuration from this file instead of the usual one.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,
}

/// Arguments of `keys serve`.
#[derive(Args, Debug)]
pub(crate) struct KeysServeArgs {
    #[command(flatten)]
    pub(crate) server: ServerArgs,
    /// Write the log to a file instead of standard error.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) log_file: Option<PathBuf>,
    /// Keep the data there [default: the data directory].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::DirPath)]
    pub(crate) data_dir: Option<PathBuf>,
    /// Write one line of JSON to standard output when ready, and detach from the terminal.
    #[arg(long, hide = true)]
    pub(crate) announce: bool,
}

/// Arguments of `keys status`.
#[derive(Args, Debug)]
pub(crate) struct KeysStatusArgs {
    /// Ask the server whether it can take work; exit 1 if it cannot, for health checks.
    #[arg(long)]
    pub(crate) ready: bool,
    /// With --ready: how long to wait until it can.
    #[arg(long, value_name = "DURATION", requires = "ready", default_value = "0s",
          value_parser = parse::duration)]
    pub(crate) wait: Duration,
}

/// Arguments of `keys backup`.
#[derive(Args, Debug)]
pub(crate) struct KeysBackupArgs {
    /// The file to make. Nothing may be there yet.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) at: at::KeyServerArgs,
}

/// Arguments of `keys restore`.
#[derive(Args, Debug)]
pub(crate) struct KeysRestoreArgs {
    /// The copy, as `keys backup` made it.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Put it back even if the keys that are there are newer, or another server's.
    #[arg(long)]
    pub(crate) force: bool,
    /// Read the server's configuration from this file instead of the usual one.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,
    /// The peppers that the keys were hashed with [default: peppers.json in the data directory;
    /// env: IMKIT_PEPPER_FILE].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) pepper_file: Option<PathBuf>,
}

/// Arguments of `keys stop`.
#[derive(Args, Debug)]
pub(crate) struct KeysStopArgs {
    /// Kill the server if it has not stopped in time.
    #[arg(long)]
    pub(crate) force: bool,
    /// How long to wait.
    #[arg(long, value_name = "DURATION", default_value = "15s", value_parser = parse::duration)]
    pub(crate) wait: Duration,
}

/// Arguments of `keys logs`.
#[derive(Args, Debug)]
pub(crate) struct KeysLogsArgs {
    /// Lines to print from the end.
    #[arg(long, short = 'n', value_name = "N", default_value_t = 50)]
    pub(crate) lines: usize,
    /// Go on printing as the log grows.
    #[arg(long, short = 'f')]
    pub(crate) follow: bool,
}
