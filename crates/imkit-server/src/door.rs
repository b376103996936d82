//! One listening door: binding it, its URL, and serving a router through it.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use imkit_emulator::{Answers, ConnectionLimits};
use imkit_keys::TrustedProxies;
use tokio::net::TcpListener;

use crate::error::StartError;
use crate::tls;

/// Names one of the two doors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Door {
    /// Health and management.
    Control,
    /// The chat-server URL.
    Gateway,
}

impl Door {
    /// The command line's flag that moves this door.
    pub const fn flag(self) -> &'static str {
        match self {
            Door::Control => "--control-addr",
            Door::Gateway => "--gateway-addr",
        }
    }
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Door::Control => "control",
            Door::Gateway => "gateway",
        })
    }
}

/// A door that is bound to its address.
pub(crate) struct OpenDoor {
    listener: TcpListener,
    tls: Option<Arc<rustls::ServerConfig>>,
    address: SocketAddr,
}

impl OpenDoor {
    /// Binds `address`.
    pub(crate) async fn open(
        door: Door,
        address: SocketAddr,
        tls: Option<Arc<rustls::ServerConfig>>,
    ) -> Result<Self, StartError> {
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => StartError::PortInUse { door, address },
            _ => StartError::Bind { door, address, source },
        };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, tls, address })
    }

    /// The address with the port it really has.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// A URL that reaches this door from the same machine, without a trailing slash.
    pub(crate) fn url(&self) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", reachable(self.address))
    }

    /// Serves until `shutdown` resolves, then lets running requests finish.
    pub(crate) async fn serve(
        self,
        pages: impl Answers,
        limits: ConnectionLimits,
        proxies: TrustedProxies,
        shutdown: impl Future<Output = ()> + Send,
    ) -> io::Result<()> {
        let plain = |stream| std::future::ready(Ok(stream));
        // Behind a proxy are many clients, and whoever is on this machine has other ways.
        let shared = move |ip: IpAddr| ip.to_canonical().is_loopback() || proxies.trusts(ip);
        let Self { listener, tls, .. } = self;
        match tls {
            None => {
                imkit_emulator::serve_with(listener, plain, pages, limits, shared, shutdown).await
            }
            Some(config) => {
                let config = tls::speaking(config, limits.streams.is_some());
                tls::serve(listener, config, pages, limits, shared, shutdown).await
            }
        }
    }
}

/// Replaces "every address" by loopback: nobody can connect to `0.0.0.0` on every system.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_an_address_one_can_connect_to() {
        let shown = |text: &str| reachable(text.parse().unwrap()).to_string();
        assert_eq!(shown("0.0.0.0:9001"), "127.0.0.1:9001");
        assert_eq!(shown("[::]:9001"), "[::1]:9001");
        assert_eq!(shown("10.0.0.1:9001"), "10.0.0.1:9001");
    }
}
