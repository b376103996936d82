//! A reverse proxy that checks nothing: what the gateway is measured against (benches/gateway.py). It
//! is made of the same parts: hyper on one thread, and hyper-util's client to the upstream.
//!
//! Usage: `bare_proxy HOST:PORT`. Requests go to that upstream. The URL is the first line of standard
//! output.

use std::io::Write;

use http::header::{CONNECTION, HOST};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderName, HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::net::TcpListener;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const API_KEY: HeaderName = HeaderName::from_static("im-api-key");

fn main() -> Outcome {
    let Some(upstream) = std::env::args().nth(1) else {
        return Err("usage: bare_proxy HOST:PORT".into());
    };
    let upstream: Authority = upstream.parse()?;
    // As the server where it has one core: one thread does everything.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(serve(upstream))
}

async fn serve(upstream: Authority) -> Outcome {
    let mut tcp = HttpConnector::new();
    tcp.set_nodelay(true);
    let client = Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(tcp);
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
    client: Client<HttpConnector, Incoming>,
    upstream: Authority,
    mut request: Request<Incoming>,
) -> Outcome<Response<Incoming>> {
    let target = request.uri().path_and_query().cloned();
    let mut parts = http::uri::Parts::default();
    parts.scheme = Some(Scheme::HTTP);
    parts.authority = Some(upstream);
    parts.path_and_query = Some(target.unwrap_or(PathAndQuery::from_static("/")));
    *request.uri_mut() = Uri::from_parts(parts)?;
    let headers = request.headers_mut();
    headers.remove(HOST);
    headers.remove(CONNECTION);
    headers.insert(API_KEY, HeaderValue::from_static("the-upstreams-api-key"));
    Ok(client.request(request).await?)
}
