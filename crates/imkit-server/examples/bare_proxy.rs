//! A reverse proxy that checks nothing: what the gateway is measured against (benches/gateway.py). It
//! is made of the same parts: hyper on one thread, and hyper-util's client to the upstream.
//!
//! Usage: `bare_proxy URL [CERTIFICATE]`. Requests go to that upstream, by TLS with whoever has the
//! certificate (PEM) when the URL says so. The proxy's URL is the first line of standard output.

use std::io::Write;
use std::sync::Arc;

use http::header::{CONNECTION, HOST};
use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpListener;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const API_KEY: HeaderName = HeaderName::from_static("im-api-key");

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let Some(upstream) = arguments.next() else {
        return Err("usage: bare_proxy URL [CERTIFICATE]".into());
    };
    let upstream: Uri = upstream.parse()?;
    let mut roots = RootCertStore::empty();
    for file in arguments.filter(|file| !file.is_empty()) {
        roots.add(CertificateDer::from_pem_file(file)?)?;
    }
    // As the server where it has one core: one thread does everything.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(serve(upstream, roots))
}

async fn serve(upstream: Uri, roots: RootCertStore) -> Outcome {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let tls = tls.with_root_certificates(roots).with_no_client_auth();
    let tls = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http();
    let connector = tls.enable_all_versions().wrap_connector(tcp);
    let client =
        Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(connector);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (client, upstream) = (client.clone(), upstream.clone());
        let service = service_fn(move |request| pass(client.clone(), upstream.clone(), request));
        tokio::spawn(async move {
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            // Whoever asks sees what is missing.
            let _ = connection.await.map_err(drop);
        });
    }
}

async fn pass(
    client: Client<HttpsConnector<HttpConnector>, Incoming>,
    upstream: Uri,
    mut request: Request<Incoming>,
) -> Outcome<Response<Incoming>> {
    let target = request.uri().path_and_query().cloned();
    let mut parts = upstream.into_parts();
    parts.path_and_query = Some(target.unwrap_or(PathAndQuery::from_static("/")));
    *request.uri_mut() = Uri::from_parts(parts)?;
    let headers = request.headers_mut();
    headers.remove(HOST);
    headers.remove(CONNECTION);
    headers.insert(API_KEY, HeaderValue::from_static("the-upstreams-api-key"));
    Ok(client.request(request).await?)
}
