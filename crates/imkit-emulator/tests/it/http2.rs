//! HTTP/2 on the doors that speak it: many requests on one connection, and no connection for ever.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::routing::get;
use futures_util::future::join_all;
use imkit_emulator::{ConnectionLimits, TimedStream, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Barrier, oneshot};
use tokio::task::JoinHandle;

use crate::harness::{Error, Test};

const TOGETHER: usize = 20;

struct Served {
    url: String,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

async fn spawn(streams: Option<u32>, head: Duration) -> Result<Served, Error> {
    let limits = ConnectionLimits { streams, head, ..ConnectionLimits::default() };
    spawn_with(limits).await
}

async fn spawn_with(limits: ConnectionLimits) -> Result<Served, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let all = Arc::new(Barrier::new(TOGETHER));
    let meet = async move || {
        all.wait().await;
        "met"
    };
    let port = async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.port().to_string();
    let router = Router::new().route("/meet", get(meet)).route("/port", get(port));
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(async move {
        let plain = |stream: TimedStream| std::future::ready(Ok(stream));
        let nobody = |_: IpAddr| false;
        let stopped = async {
            let _ = stopped.await;
        };
        serve_with(listener, plain, router, limits, nobody, stopped).await
    });
    Ok(Served { url, stop, task })
}

fn client() -> reqwest::ClientBuilder {
    // Whoever comes second finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
}

fn http2() -> Result<reqwest::Client, Error> {
    Ok(client().http2_prior_knowledge().build()?)
}

const HEAD: Duration = Duration::from_secs(30);

#[tokio::test]
async fn requests_of_one_connection_are_answered_side_by_side() -> Test {
    let served = spawn(Some(100), HEAD).await?;
    let client = http2()?;
    let port = client.get(format!("{}/port", served.url)).send().await?.text().await?;
    let meet = (0..TOGETHER).map(|_| client.get(format!("{}/meet", served.url)).send());
    for response in join_all(meet).await {
        let response = response?;
        assert_eq!(response.version(), reqwest::Version::HTTP_2);
        assert_eq!(response.text().await?, "met");
    }
    // All of that came over the first connection.
    let again = client.get(format!("{}/port", served.url)).send().await?.text().await?;
    assert_eq!(port, again);
    drop(served.stop);
    served.task.await??;
    Ok(())
}

#[tokio::test]
async fn http_1_is_spoken_on_the_same_door() -> Test {
    let served = spawn(Some(100), HEAD).await?;
    let response = client().build()?.get(format!("{}/port", served.url)).send().await?;
    assert_eq!((response.version(), response.status().as_u16()), (reqwest::Version::HTTP_11, 200));
    Ok(())
}

#[tokio::test]
async fn a_door_without_streams_speaks_http_1_alone() -> Test {
    let served = spawn(None, HEAD).await?;
    assert!(http2()?.get(format!("{}/port", served.url)).send().await.is_err());
    Ok(())
}

#[tokio::test]
async fn whoever_says_nothing_and_whoever_idles_is_closed() -> Test {
    let served = spawn(Some(100), Duration::from_millis(50)).await?;
    let address = served.url.trim_start_matches("http://");
    let mut silent = TcpStream::connect(address).await?;
    assert_eq!(silent.read(&mut [0]).await?, 0);
    let mut idle = TcpStream::connect(address).await?;
    let settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    idle.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await?;
    idle.write_all(&settings).await?;
    // Settings come, and a farewell; then the end.
    let mut all = Vec::new();
    idle.read_to_end(&mut all).await?;
    let farewell = 7;
    assert!(all.chunks(1).count() > 9 && all.contains(&farewell), "{all:?}");
    Ok(())
}

#[tokio::test]
async fn whoever_asks_and_opens_no_window_is_cut_off() -> Test {
    let stalled = Duration::from_millis(50);
    let limits = ConnectionLimits { streams: Some(10), stalled, ..ConnectionLimits::default() };
    let served = spawn_with(limits).await?;
    let mut stream = TcpStream::connect(served.url.trim_start_matches("http://")).await?;
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await?;
    // SETTINGS_INITIAL_WINDOW_SIZE = 0; then GET /port, all in HPACK's static table but the path.
    stream.write_all(&[0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0]).await?;
    let head = b"\x82\x86\x04\x05/port\x41\x01x";
    let length = u8::try_from(head.len())?;
    stream.write_all(&[0, 0, length, 1, 5, 0, 0, 0, 1]).await?;
    stream.write_all(head).await?;
    let mut all = Vec::new();
    stream.read_to_end(&mut all).await?;
    // The head of the answer came, and nothing of its body: no frame of data.
    let mut rest = all.as_slice();
    let mut kinds = Vec::new();
    while let [a, b, c, kind, more @ ..] = rest {
        kinds.push(*kind);
        let length = usize::from(*a) << 16 | usize::from(*b) << 8 | usize::from(*c);
        rest = more.get(5 + length..).unwrap_or_default();
    }
    assert!(kinds.contains(&1) && !kinds.contains(&0), "{kinds:?}");
    Ok(())
}
