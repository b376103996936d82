//! What the program runs with: flags over the environment over the profile file over defaults,
//! resolved once into plain values that remember where each came from.
//!
//! Nothing here reads a key (`credential` does) or opens a connection.

mod client_key;
pub(crate) mod duration;
mod error;
mod key_server;
mod key_source;
mod origin;
mod paths;
pub(crate) mod private_file;
pub(crate) mod profile;
pub(crate) mod profile_file;
pub(crate) mod rate_limit;
mod resolve;
mod selection;
mod server;

use std::path::PathBuf;
use std::time::Duration;

pub(crate) use client_key::ClientKey;
pub(crate) use error::{Fault, SettingsError};
pub(crate) use key_server::{
    KeyServerFlags, KeyServerProfile, KeyServerSettings, RootKeySource, root_account,
};
pub(crate) use key_source::{KeySource, account};
pub(crate) use origin::Origin;
pub(crate) use paths::Paths;
pub(crate) use profile::{Profile, Store};
pub(crate) use profile_file::ProfileFile;
pub(crate) use rate_limit::RateLimit;
pub(crate) use resolve::keyring_mode;
pub(crate) use selection::select;
pub(crate) use server::{Server, base_url_text, origin_of, parse_base_url};

/// The flags that every command has, as plain values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flags {
    /// `--profile`.
    pub(crate) profile: Option<String>,
    /// `--local`.
    pub(crate) local: bool,
    /// `--base-url`.
    pub(crate) base_url: Option<String>,
    /// `--api-key-file`.
    pub(crate) api_key_file: Option<PathBuf>,
    /// `--api-key-stdin`.
    pub(crate) api_key_stdin: bool,
    /// `--timeout`.
    pub(crate) timeout: Option<Duration>,
    /// `--max-wait`.
    pub(crate) max_wait: Option<Duration>,
    /// `--read-only`.
    pub(crate) read_only: bool,
    /// `--ca-file`.
    pub(crate) ca_file: Option<PathBuf>,
    /// `--allow-plain-http`.
    pub(crate) allow_plain_http: bool,
    /// `--rate-limit`.
    pub(crate) rate_limit: Option<RateLimit>,
    /// `--reserve`.
    pub(crate) reserve: Option<u8>,
}

impl Flags {
    /// How `imkit` is called to reach the same server again.
    pub(crate) fn command(&self) -> String {
        let Self { profile, local, base_url, .. } = self;
        let mut command = "imkit".to_owned();
        if *local {
            command.push_str(" --local");
        }
        for (flag, value) in [("--profile", profile), ("--base-url", base_url)] {
            if let Some(value) = value {
                command.push_str(&format!(" {flag} {value}"));
            }
        }
        command
    }
}

/// What a command runs with.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// The profile's name; `local` for the local server.
    pub(crate) profile: String,
    /// Where requests go.
    pub(crate) server: Server,
    /// Where the key will be read from.
    pub(crate) key: KeySource,
    /// The client key that users need beside their token; the local server has its own.
    pub(crate) client_key: Option<ClientKey>,
    /// The longest time for one attempt.
    pub(crate) timeout: Duration,
    /// The longest time for one call with its attempts and waits.
    pub(crate) max_wait: Duration,
    /// Whether operations that change something are refused.
    pub(crate) read_only: bool,
    /// More certificate authorities, as a PEM file.
    pub(crate) ca_file: Option<PathBuf>,
    /// Whether plain http to another host than this one is allowed.
    pub(crate) allow_plain_http: bool,
    /// The rate limit that all processes of the machine share.
    pub(crate) rate_limit: RateLimit,
    /// Percent of it that is left to others.
    pub(crate) reserve: u8,
    /// How the keyring may be used.
    pub(crate) keyring: KeyringMode,
    /// Where files live.
    pub(crate) paths: Paths,
    /// Where each value came from.
    pub(crate) origins: Origins,
}

/// Where each setting came from.
#[derive(Debug, Clone)]
pub(crate) struct Origins {
    /// Of `profile`.
    pub(crate) profile: Origin,
    /// Of `server`.
    pub(crate) server: Origin,
    /// Of `client_key`.
    pub(crate) client_key: Origin,
    /// Of `timeout`.
    pub(crate) timeout: Origin,
    /// Of `max_wait`.
    pub(crate) max_wait: Origin,
    /// Of `read_only`.
    pub(crate) read_only: Origin,
    /// Of `ca_file`.
    pub(crate) ca_file: Origin,
    /// Of `rate_limit`.
    pub(crate) rate_limit: Origin,
    /// Of `reserve`.
    pub(crate) reserve: Origin,
    /// Of `keyring`.
    pub(crate) keyring: Origin,
}

/// What `IMKIT_KEYRING` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum KeyringMode {
    /// The operating system's own keyring.
    #[default]
    Auto,
    /// The Secret Service, and nothing on a system without one.
    SecretService,
    /// Never touched.
    Off,
    /// The 0600 file wherever the keyring would be used.
    File,
}

impl KeyringMode {
    /// The word after `IMKIT_KEYRING=`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::SecretService => "secret-service",
            Self::Off => "off",
            Self::File => "file",
        }
    }
}
