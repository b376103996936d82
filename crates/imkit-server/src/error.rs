//! What can go wrong with a server, and what to do about it. `Display` says what failed, the
//! source says why, `hint()` what to do next.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use imkit_store::StoreError;

use crate::data_dir::ServerInfo;
use crate::door::Door;

/// A data directory cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DataDirError {
    /// The directory or a file in it cannot be created, read or written.
    #[error("cannot use {} for the server's data", path.display())]
    Unusable {
        /// The directory or file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// Another server holds the directory.
    #[error("the data directory {} is held by {}", path.display(), describe(holder.as_deref()))]
    Held {
        /// The directory.
        path: PathBuf,
        /// Who holds it; `None` while that server starts or stops.
        holder: Option<Box<ServerInfo>>,
    },
    /// The credentials file is damaged.
    #[error("{} does not hold a pair of keys", path.display())]
    Credentials {
        /// The file.
        path: PathBuf,
    },
}

impl DataDirError {
    /// What to do next.
    pub fn hint(&self) -> String {
        match self {
            Self::Unusable { source, .. } if source.kind() == io::ErrorKind::StorageFull => {
                "free some space, or choose another directory with IMKIT_DATA_DIR".to_owned()
            }
            Self::Unusable { .. } => {
                "make it writable, or choose another directory with IMKIT_DATA_DIR".to_owned()
            }
            Self::Held { .. } => {
                "use that server, stop it with `imkit keys stop`, or choose another directory \
                 with IMKIT_DATA_DIR"
                    .to_owned()
            }
            Self::Credentials { .. } => {
                "restore the file from a copy, or remove it to get new keys; applications that \
                 use the old keys then need the new ones"
                    .to_owned()
            }
        }
    }
}

fn describe(holder: Option<&ServerInfo>) -> String {
    match holder {
        Some(info) => format!(
            "process {} since {} (control {}, gateway {})",
            info.pid, info.started_at, info.control_url, info.gateway_url
        ),
        None => "another server that is starting or stopping".to_owned(),
    }
}

/// TLS cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A PEM file cannot be read or holds nothing of its kind.
    #[error("cannot read {what} from {}", path.display())]
    Pem {
        /// "a certificate" or "a private key".
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// The reader's reason.
        source: rustls::pki_types::pem::Error,
    },
    /// Certificate and key are not usable together.
    #[error("the certificate in {} and the private key in {} do not work together", certificate.display(), key.display())]
    Pair {
        /// The certificate's file.
        certificate: PathBuf,
        /// The key's file.
        key: PathBuf,
        /// The library's reason.
        source: rustls::Error,
    },
}

/// The file of the peppers cannot be used. No message holds anything of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PeppersError {
    /// The file cannot be read or made.
    #[error("cannot use the pepper file {}", path.display())]
    Unusable {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// There are keys, but the file that they were hashed with is gone.
    #[error(
        "the pepper file {} is missing, and no key in {} works without it",
        path.display(), database.display()
    )]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
        /// The keys.
        database: PathBuf,
    },
    /// The file holds other peppers than those that the keys were hashed with.
    #[error(
        "the pepper file {} does not belong to {}: {what} is another",
        path.display(), database.display()
    )]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The keys.
        database: PathBuf,
        /// What differs or is missing.
        what: String,
    },
    /// All keys need peppers that are gone from the file.
    #[error(
        "no key in {} works without {needed}, which the pepper file {} lacks",
        database.display(), path.display()
    )]
    Useless {
        /// The file.
        path: PathBuf,
        /// The keys.
        database: PathBuf,
        /// The peppers that are gone.
        needed: String,
    },
    /// The file is no file of peppers.
    #[error("{} does not hold peppers", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// Other accounts can read or change the file.
    #[error("the pepper file {} can be used by other accounts (mode {mode:04o})", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
}

impl PeppersError {
    /// What to do next.
    pub fn hint(&self) -> String {
        match self {
            Self::Unusable { .. } => {
                "make it readable for the server alone, or name another with --pepper-file".into()
            }
            Self::Missing { database, .. } | Self::Foreign { database, .. } => format!(
                "restore the file from its copy, or name where it is with --pepper-file; without \
                 it all keys are lost: move {} away to begin afresh",
                database.display()
            ),
            Self::Useless { .. } => {
                "put the pepper back into the file, beside the newer one; it may \
                 go when imkit keys doctor names no key as pepper_missing on a trial without it"
                    .into()
            }
            Self::Damaged { .. } => "restore the file from its copy; it looks like \
                 {\"audit\":\"BASE64\",\"peppers\":{\"1\":\"BASE64\"}} with 32 random bytes each"
                .into(),
            Self::Exposed { path, .. } => format!("run: chmod 600 '{}'", path.display()),
        }
    }
}

/// The server cannot start. Whatever was opened on the way is closed again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The data directory cannot be used.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// The address is taken.
    #[error("cannot open the {door} door: {address} is already in use")]
    PortInUse {
        /// The door.
        door: Door,
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error("cannot open the {door} door on {address}")]
    Bind {
        /// The door.
        door: Door,
        /// The address that was asked for.
        address: SocketAddr,
        /// The system's reason.
        source: io::Error,
    },
    /// A non-loopback address without TLS.
    #[error("the {door} door on {address} would send keys over the network in the clear")]
    PlainHttp {
        /// The door.
        door: Door,
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// No certificate of an upstream can be checked.
    #[error("connections to upstreams cannot be set up")]
    Trust(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// TLS cannot be set up.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The peppers cannot be used.
    #[error(transparent)]
    Peppers(#[from] PeppersError),
    /// The master key is none, or could be guessed.
    #[error("{what}")]
    MasterKey {
        /// What is wrong, and where.
        what: String,
        /// What to do next.
        hint: String,
    },
    /// The keys cannot be opened.
    #[error("cannot open the keys in {}", path.display())]
    Keys {
        /// The file.
        path: PathBuf,
        /// The store's reason.
        source: StoreError,
    },
    /// A root key cannot be made or kept.
    #[error("cannot make a root key")]
    RootKey(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The database cannot be opened.
    #[error("cannot open the database {}", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// The emulator's reason.
        source: imkit_emulator::Error,
    },
}

impl StartError {
    /// What to do next.
    pub fn hint(&self) -> String {
        match self {
            Self::DataDir(error) => error.hint(),
            Self::PortInUse { .. } => {
                "stop the program that uses it, or start the server on free ports: imkit keys \
                 start --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0"
                    .to_owned()
            }
            Self::Bind { door, .. } => format!(
                "choose an address of this machine and a port above 1023 with {}",
                door.flag()
            ),
            Self::PlainHttp { .. } => {
                "give --tls-cert and --tls-key, or say --insecure-plain-http if the network is \
                 trusted"
                    .to_owned()
            }
            Self::Tls(TlsError::Pem { .. }) => {
                "give PEM files: the certificate chain with --tls-cert, its unencrypted key with \
                 --tls-key"
                    .to_owned()
            }
            Self::Tls(TlsError::Pair { .. }) => {
                "check that --tls-key is the key of the first certificate in --tls-cert".to_owned()
            }
            Self::Trust(_) => {
                "install the system's certificate authorities (package ca-certificates)".to_owned()
            }
            Self::Peppers(error) => error.hint(),
            Self::MasterKey { hint, .. } => hint.clone(),
            Self::Keys { path, source: StoreError::Format { .. } } => format!(
                "{}, put a copy of this release back with imkit keys restore FILE, or move {} away \
                 to begin with no keys",
                other_release(),
                path.display()
            ),
            Self::Keys { .. } => "check the disk and the file's permissions; a good copy is put \
                 back with imkit keys restore FILE"
                .to_owned(),
            Self::RootKey(_) => {
                "check the disk and try again; imkit keys serve --new-root-key makes another"
                    .to_owned()
            }
            Self::Database { path, source: imkit_emulator::Error::Format { .. } } => format!(
                "{}, or move {} away to start the local application afresh",
                other_release(),
                path.display()
            ),
            Self::Database { path, .. } => format!(
                "check the disk and the file's permissions; to start afresh, move {} away",
                path.display()
            ),
        }
    }
}

/// What to do about a file that this release cannot use.
fn other_release() -> String {
    format!(
        "this is imkit {}, which writes another form: start the release that wrote the file",
        env!("CARGO_PKG_VERSION")
    )
}

/// A running server ended by a fault rather than by its shutdown.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// A door closed by itself.
    #[error("the {door} door failed")]
    Door {
        /// The door.
        door: Door,
        /// The system's reason.
        source: io::Error,
    },
    /// The database was not closed in order. Every answered write is in it all the same.
    #[error("the database was not closed in order; nothing that was answered is lost")]
    Database(#[source] imkit_emulator::Error),
    /// The keys were not closed in order. Every answered change is in them all the same.
    #[error("the keys were not closed in order; no change that was answered is lost")]
    Keys(#[source] StoreError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_directory_names_pid_urls_and_start() {
        let holder = ServerInfo {
            pid: 4711,
            version: "0.1.0".into(),
            started_at: "2026-01-02T03:04:05Z".parse().unwrap(),
            control_url: "http://127.0.0.1:9000".into(),
            gateway_url: "http://127.0.0.1:9001".into(),
            ephemeral: false,
            requests_per_minute: Some(1000),
        };
        let error = DataDirError::Held { path: "/data".into(), holder: Some(holder.into()) };
        assert_eq!(
            error.to_string(),
            "the data directory /data is held by process 4711 since 2026-01-02T03:04:05Z \
             (control http://127.0.0.1:9000, gateway http://127.0.0.1:9001)"
        );
    }

    #[test]
    fn a_taken_port_names_the_address_and_the_way_out() {
        let address = "[::1]:9001".parse().unwrap();
        let error = StartError::PortInUse { door: Door::Gateway, address };
        assert_eq!(error.to_string(), "cannot open the gateway door: [::1]:9001 is already in use");
        assert!(error.hint().contains("--gateway-addr 127.0.0.1:0"));
    }
}
