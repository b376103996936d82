//! TLS for the doors: reading certificate and key, and serving through the handshake.

use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use imkit_emulator::{Answers, ConnectionLimits};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::error::TlsError;

/// Where certificate and key are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TlsFiles {
    /// PEM file with the certificate chain, the server's own first.
    pub certificate: PathBuf,
    /// PEM file with the unencrypted private key.
    pub key: PathBuf,
}

/// Reads the files and builds what both doors share.
pub(crate) fn load(files: &TlsFiles) -> Result<Arc<ServerConfig>, TlsError> {
    let certificate_error =
        |source| TlsError::Pem { what: "a certificate", path: files.certificate.clone(), source };
    let chain = CertificateDer::pem_file_iter(&files.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(certificate_error)?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|source| TlsError::Pem {
        what: "a private key",
        path: files.key.clone(),
        source,
    })?;
    if chain.is_empty() {
        return Err(certificate_error(rustls::pki_types::pem::Error::NoItemsFound));
    }
    let pair_error = |source| TlsError::Pair {
        certificate: files.certificate.clone(),
        key: files.key.clone(),
        source,
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(pair_error)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(pair_error)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// The same, with HTTP/2 offered or not.
pub(crate) fn speaking(config: Arc<ServerConfig>, http2: bool) -> Arc<ServerConfig> {
    if !http2 {
        return config;
    }
    let mut config = Arc::unwrap_or_clone(config);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Arc::new(config)
}

/// Serves HTTP over TLS until `shutdown` resolves, as [`imkit_emulator::serve_with`] does
/// without.
pub(crate) async fn serve(
    listener: TcpListener,
    config: Arc<ServerConfig>,
    pages: impl Answers,
    limits: ConnectionLimits,
    shared: impl Fn(IpAddr) -> bool,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let acceptor = TlsAcceptor::from(config);
    let handshake = |stream| acceptor.accept(stream);
    imkit_emulator::serve_with(listener, handshake, pages, limits, shared, shutdown).await
}
