//! TLS for the doors: reading certificate and key, and serving through the handshake.

use std::io;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use axum::serve::Listener;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use imkit_emulator::CloseConnection;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::error::TlsError;

/// A client that does not finish its handshake holds a connection no longer than this.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How long running requests may take to finish once the server stops.
const DRAIN: Duration = Duration::from_secs(10);

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

/// Keeps the promise of [`CloseConnection`]: hyper ends a connection without an answer when its
/// service fails.
fn service(
    router: Router,
) -> impl Service<Request<Incoming>, Response = Response, Error = io::Error, Future: Send> {
    let router = TowerToHyperService::new(router);
    service_fn(move |request: Request<Incoming>| {
        let answer = router.call(request.map(Body::new));
        async move {
            let Ok(response) = answer.await;
            if response.extensions().get::<CloseConnection>().is_some() {
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
            Ok(response)
        }
    })
}

/// Serves HTTP/1.1 over TLS until `shutdown` resolves, then lets running requests finish for a
/// bounded time. A failed handshake ends its own connection only.
pub(crate) async fn serve(
    mut listener: TcpListener,
    config: Arc<ServerConfig>,
    router: Router,
    shutdown: impl Future<Output = ()> + Send,
) -> io::Result<()> {
    let acceptor = TlsAcceptor::from(config);
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    let (closing, closed) = watch::channel(());
    let mut shutdown = pin!(shutdown);
    loop {
        let stream = tokio::select! {
            // The trait's accept waits and tries again when the process is out of descriptors.
            (stream, _) = Listener::accept(&mut listener) => stream,
            Some(_) = connections.join_next() => continue,
            () = &mut shutdown => break,
        };
        // Answers are small; waiting to fill a segment would only delay them.
        let _ = stream.set_nodelay(true);
        let handshake = acceptor.accept(stream);
        let watcher = graceful.watcher();
        let mut closed = closed.clone();
        let service = service(router.clone());
        connections.spawn(async move {
            let stream = tokio::select! {
                Ok(Ok(stream)) = timeout(HANDSHAKE, handshake) => stream,
                _ = closed.changed() => return,
                else => return,
            };
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            if let Err(error) = watcher.watch(connection).await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    // Half a handshake is no request: the drop of the sender ends it at once.
    drop((listener, closing));
    // Connections still open after the bound are cut off by the drop of their set.
    let _ = timeout(DRAIN, graceful.shutdown()).await;
    Ok(())
}
