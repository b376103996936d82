//! Connections to upstreams: whom TLS trusts, and a pool that is quick to fail and follows no
//! redirect. What is sent over them is its users' business.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use http_body::Body;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{self, PemObject};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use tokio::net::TcpStream;

/// How long an upstream may take to be reached.
const CONNECT: Duration = Duration::from_secs(5);

/// How long a connection waits for its next request.
const IDLE: Duration = Duration::from_secs(60);

/// What makes connections.
pub(crate) type Connector = HttpsConnector<HttpConnector>;

/// A connection, as bytes.
pub(super) type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;

/// A pool of connections for bodies of one type.
pub(crate) type HttpClient<B> = Client<Connector, B>;

/// No certificate of an upstream can be checked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TrustError {
    /// The file of additional certificates.
    #[error("no certificates can be read from {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: pem::Error,
    },
    /// TLS itself.
    #[error("TLS to upstreams cannot be set up")]
    Tls(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// TLS that trusts what the machine trusts, and the certificates of `ca_file` too. Reads the
/// machine's CA store, which takes milliseconds.
pub(crate) fn trust(ca_file: Option<&Path>) -> Result<ClientConfig, TrustError> {
    let tls = |source| TrustError::Tls(Box::new(source));
    let extra = ca_file.map(read_certificates).transpose()?.unwrap_or_default();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    // Asked without the extra roots first: with them, an empty CA store would go unnoticed.
    let platform = match Verifier::new(Arc::clone(&provider)) {
        Ok(verifier) if extra.is_empty() => Ok(verifier),
        Ok(_) => Verifier::new_with_extra_roots(extra.clone(), Arc::clone(&provider)),
        Err(error) => Err(error),
    };
    let verifier: Arc<dyn ServerCertVerifier> = match platform {
        Ok(verifier) => Arc::new(verifier),
        Err(error) => {
            tracing::debug!(%error, "no usable CA store on this machine: using bundled roots");
            let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
            roots.add_parsable_certificates(extra);
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
                .build()
                .map_err(|source| TrustError::Tls(Box::new(source)))?
        }
    };
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(tls)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth())
}

/// Makes connections. Which of HTTP/1.1 and 2 an upstream speaks is settled with TLS, and 1.1
/// without.
pub(crate) fn connector(trust: ClientConfig) -> Connector {
    HttpsConnectorBuilder::new()
        .with_tls_config(trust)
        .https_or_http()
        .enable_all_versions()
        .wrap_connector(tcp())
}

/// A pool for requests now and then. Redirects are answers like any other.
pub(crate) fn client<B>(trust: ClientConfig) -> HttpClient<B>
where
    B: Body + Send + 'static + Unpin,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    pool(connector(trust))
}

/// A pool that speaks HTTP/1.1 alone, which is what becomes a WebSocket (RFC 6455).
pub(crate) fn socket_client<B>(trust: ClientConfig) -> HttpClient<B>
where
    B: Body + Send + 'static + Unpin,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let connector = HttpsConnectorBuilder::new()
        .with_tls_config(trust)
        .https_or_http()
        .enable_http1()
        .wrap_connector(tcp());
    pool(connector)
}

fn tcp() -> HttpConnector {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_connect_timeout(Some(CONNECT));
    tcp.set_keepalive(Some(IDLE));
    tcp
}

fn pool<B>(connector: Connector) -> HttpClient<B>
where
    B: Body + Send + 'static + Unpin,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    Client::builder(TokioExecutor::new())
        .pool_idle_timeout(IDLE)
        .pool_timer(TokioTimer::new())
        .timer(TokioTimer::new())
        .build(connector)
}

fn read_certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TrustError> {
    let failed = |source| TrustError::File { path: path.to_owned(), source };
    let certificates = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(failed)?;
    if certificates.is_empty() {
        return Err(failed(pem::Error::NoItemsFound));
    }
    Ok(certificates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_certificates_is_refused_by_name() {
        for path in ["/nonexistent/ca.pem", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")] {
            let error = trust(Some(Path::new(path))).map(|_| ()).unwrap_err();
            assert!(error.to_string().contains(path), "{error}");
        }
    }
}
