//! TLS: who is trusted, and what is said about whoever is not.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use imkit_sdk::api::SendMessage;
use imkit_sdk::{Client, ClientBuilder, ErrorKind, Outcome as Known};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::Outcome;
use crate::clock::TestClock;
use crate::server::KEY;

type Failure = Box<dyn std::error::Error>;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/tls").join(name)
}

/// An https server with a certificate of the test CA that counts every key it is shown.
async fn serve() -> Result<String, Failure> {
    let chain = CertificateDer::pem_file_iter(file("localhost.pem"))?.collect::<Result<_, _>>()?;
    let key = PrivateKeyDer::from_pem_file(file("localhost.key"))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("https://localhost:{}", listener.local_addr()?.port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let answer =
                b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\nconnection: close\r\n\r\n{\"count\":7}";
            let _ = stream.write_all(answer).await;
            let _ = stream.shutdown().await;
        }
    });
    Ok(url)
}

fn builder(url: &str, clock: &TestClock) -> ClientBuilder {
    Client::builder().base_url(url).api_key(KEY).clock(clock.clone())
}

#[tokio::test]
async fn an_untrusted_certificate_is_refused_at_once_with_what_to_do() -> Outcome {
    let clock = TestClock::default();
    let client = builder(&serve().await?, &clock).build()?;
    let error = client.messages().send(SendMessage::text("r", "a", "x")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Known::NotSent), "{error:?}");
    assert!(error.hint().unwrap_or_default().contains("ca_file"), "{error:?}");
    assert!(!error.is_retryable());
    assert_eq!((error.attempts(), clock.waits().len()), (1, 0));
    Ok(())
}

/// Other systems have their own ideas of which private CA is good enough.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_ca_file_adds_trust() -> Outcome {
    let client = builder(&serve().await?, &TestClock::default()).ca_file(file("ca.pem")).build()?;
    assert_eq!(client.monitor().connections().await?.count, 7);
    Ok(())
}

#[tokio::test]
async fn https_to_a_plain_server_is_a_failed_connection() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("https://localhost:{}", listener.local_addr()?.port());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let client = builder(&url, &TestClock::default()).build()?;
    let error = client.monitor().connections().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Known::NotSent), "{error:?}");
    Ok(())
}
