//! Clients that hold connections: those that read nothing, and those that take them all.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use imkit_emulator::{ConnectionLimits, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::harness::Test;

/// Far more than anything here takes.
const LONG: Duration = Duration::from_secs(20);

const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";

struct Served {
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
    _task: JoinHandle<std::io::Result<()>>,
}

/// Serves a megabyte to whoever asks. The address of the proxy may have all connections.
async fn spawn(limits: ConnectionLimits) -> Result<Served, Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = Router::new().route("/", get(async || "x".repeat(1 << 20)));
    let (stop, stopped) = oneshot::channel::<()>();
    let plain = |stream| std::future::ready(Ok(stream));
    let is_proxy = |ip: IpAddr| ip == IpAddr::from([127, 0, 0, 9]);
    let task = tokio::spawn(serve_with(listener, plain, router, limits, is_proxy, async {
        let _ = stopped.await;
    }));
    Ok(Served { address, _stop: stop, _task: task })
}

async fn connect(from: [u8; 4], to: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((from, 0)))?;
    socket.connect(to).await
}

/// Whether the server answers on this connection rather than to close it.
async fn is_served(stream: &mut TcpStream) -> bool {
    let asked = stream.write_all(REQUEST).await;
    asked.is_ok() && matches!(stream.read(&mut [0; 100]).await, Ok(read) if read > 0)
}

#[tokio::test]
async fn who_asks_without_end_and_reads_nothing_is_cut_off() -> Test {
    let limits =
        ConnectionLimits { stalled: Duration::from_millis(200), ..ConnectionLimits::default() };
    let server = spawn(limits).await?;
    let mut hoarder = connect([127, 0, 0, 1], server.address).await?;
    let cut_off = async {
        // Requests pile up until nobody takes them any more; then the connection ends.
        while hoarder.write_all(REQUEST).await.is_ok() {}
    };
    timeout(LONG, cut_off).await?;
    let mut other = connect([127, 0, 0, 1], server.address).await?;
    assert!(timeout(LONG, is_served(&mut other)).await?);
    Ok(())
}

#[tokio::test]
async fn an_address_has_its_share_of_the_connections_and_a_proxy_all() -> Test {
    let limits = ConnectionLimits { per_address: 2, ..ConnectionLimits::default() };
    let server = spawn(limits).await?;
    let mut held = Vec::new();
    for _ in 0..2 {
        let mut stream = connect([127, 0, 0, 2], server.address).await?;
        assert!(timeout(LONG, is_served(&mut stream)).await?);
        held.push(stream);
    }
    let mut third = connect([127, 0, 0, 2], server.address).await?;
    assert!(!timeout(LONG, is_served(&mut third)).await?);
    let mut neighbour = connect([127, 0, 0, 3], server.address).await?;
    assert!(timeout(LONG, is_served(&mut neighbour)).await?);
    for _ in 0..3 {
        let mut stream = connect([127, 0, 0, 9], server.address).await?;
        assert!(timeout(LONG, is_served(&mut stream)).await?);
        held.push(stream);
    }
    Ok(())
}
