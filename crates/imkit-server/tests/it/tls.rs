//! Doors that speak TLS.

use std::path::Path;
use std::sync::Arc;

use imkit_server::{Config, Credentials, Server, StartError, TlsError, TlsFiles};
use jiff::Timestamp;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde_json::json;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::http_client::{call, exchange};
use crate::{TestResult, config, start};

fn write_pair(dir: &Path, name: &str) -> TestResult<(TlsFiles, CertificateDer<'static>)> {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(vec!["localhost".to_owned()])?;
    let files = TlsFiles {
        certificate: dir.join(format!("{name}.crt")),
        key: dir.join(format!("{name}.key")),
    };
    std::fs::write(&files.certificate, cert.pem())?;
    std::fs::write(&files.key, signing_key.serialize_pem())?;
    Ok((files, cert.der().clone()))
}

fn connector(root: CertificateDer<'static>) -> TestResult<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add(root)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config).into())
}

#[tokio::test]
async fn both_doors_serve_over_tls_and_shrug_off_a_plain_client() -> TestResult {
    let dir = tempfile::tempdir()?;
    let (files, certificate) = write_pair(dir.path(), "a")?;
    let server = start(Config { tls: Some(files), ..config(&dir.path().join("data")) }).await?;
    let connector = connector(certificate)?;
    for url in [&server.info.control_url, &server.info.gateway_url] {
        let address = url.strip_prefix("https://").ok_or("an https URL")?;
        // A client that sends something else than a handshake is cut off; the door lives on.
        let mut plain = TcpStream::connect(address).await?;
        tokio::io::AsyncWriteExt::write_all(&mut plain, b"GET / HTTP/1.1\r\n\r\n").await?;
        let mut answer = Vec::new();
        let _ = plain.read_to_end(&mut answer).await;
        assert!(!answer.starts_with(b"HTTP"));

        let stream = TcpStream::connect(address).await?;
        let stream = connector.connect(ServerName::try_from("localhost")?, stream).await?;
        let (status, body) = exchange(stream, "/nowhere", "localhost").await?;
        assert_eq!(status, 404, "{body}");
    }
    server.stop().await
}

#[tokio::test]
async fn a_fault_that_closes_the_connection_does_so_under_tls_too() -> TestResult {
    let dir = tempfile::tempdir()?;
    let (files, certificate) = write_pair(dir.path(), "a")?;
    let data = dir.path().join("data");
    let server = start(Config { tls: Some(files), ..config(&data) }).await?;
    let keys = Credentials::read(&data)?.ok_or("no credentials")?;
    let connector = connector(certificate)?;
    let open = async || -> TestResult<_> {
        let stream = server.gateway().await?;
        Ok(connector.connect(ServerName::try_from("localhost")?, stream).await?)
    };
    let fault = json!({ "operation": "config.get", "reset": "before" });
    let (status, body) = call(open().await?, "POST", "/_emulator/faults", &keys, &fault).await?;
    assert_eq!(status, 200, "{body}");
    assert!(call(open().await?, "GET", "/config", &keys, &json!({})).await.is_err());
    assert_eq!(call(open().await?, "GET", "/config", &keys, &json!({})).await?.0, 200);
    server.stop().await
}

#[tokio::test]
async fn a_client_that_never_shakes_hands_does_not_hold_up_the_stop() -> TestResult {
    let dir = tempfile::tempdir()?;
    let (files, _) = write_pair(dir.path(), "a")?;
    let server = start(Config { tls: Some(files), ..config(&dir.path().join("data")) }).await?;
    let _silent = server.gateway().await?;
    server.stop().await
}

#[tokio::test]
async fn unusable_files_are_named_without_showing_what_is_in_them() -> TestResult {
    let dir = tempfile::tempdir()?;
    let (a, _) = write_pair(dir.path(), "a")?;
    let (b, _) = write_pair(dir.path(), "b")?;
    let data = dir.path().join("data");
    let failure = async |tls: TlsFiles| {
        Server::start(Config { tls: Some(tls), ..config(&data) }, Timestamp::UNIX_EPOCH).await.err()
    };

    let mixed = failure(TlsFiles { key: b.key, ..a.clone() }).await;
    assert!(matches!(mixed, Some(StartError::Tls(TlsError::Pair { .. }))), "{mixed:?}");
    let swapped = failure(TlsFiles { certificate: a.key.clone(), key: a.certificate }).await;
    assert!(matches!(swapped, Some(StartError::Tls(TlsError::Pem { .. }))), "{swapped:?}");
    let absent = failure(TlsFiles { certificate: dir.path().join("no"), key: a.key }).await;
    assert!(absent.is_some_and(|error| error.to_string().contains("no")));
    assert!(!data.exists());
    Ok(())
}
