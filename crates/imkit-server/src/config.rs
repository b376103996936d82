//! What the server runs with. Where the values came from is the program's business.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::door::Door;
use crate::error::StartError;
use crate::tls::TlsFiles;

/// Where the control door opens unless told otherwise.
pub const DEFAULT_CONTROL: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9000);

/// Where the gateway door opens unless told otherwise.
pub const DEFAULT_GATEWAY: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9001);

/// Requests a minute that the platform grants one API key.
pub const DEFAULT_REQUESTS_PER_MINUTE: u32 = 1000;

/// Everything a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Directory for the lock, the credentials and the database. One server at a time holds it.
    pub data_dir: PathBuf,
    /// Address of the control door; port 0 takes any free port.
    pub control: SocketAddr,
    /// Address of the gateway door; port 0 takes any free port.
    pub gateway: SocketAddr,
    /// Keeps users, rooms and messages in memory only. Credentials are still kept on disk.
    pub ephemeral: bool,
    /// Requests a minute that the local application may make; `None` means no limit.
    pub requests_per_minute: Option<u32>,
    /// Certificate and key; both doors then speak TLS.
    pub tls: Option<TlsFiles>,
    /// Permits a door on a non-loopback address without TLS.
    pub insecure_plain_http: bool,
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
