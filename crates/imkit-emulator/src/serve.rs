//! Serving a router on a socket: connections of HTTP/1.1 and 2, what one of them may take, and an orderly
//! end.

mod connection;
mod head_timer;
mod preface;
mod rest;
mod shares;
mod timed_body;
mod timed_stream;
mod under_way;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use futures_util::FutureExt as _;
use http::{Request, Response};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower::Service as _;

pub use self::connection::ConnectionHold;
use self::shares::Shares;
pub use self::timed_stream::TimedStream;

/// How long requests may go on after the end was asked for.
const DRAIN: Duration = Duration::from_secs(10);

/// A client that does not finish its handshake holds a connection no longer than this.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// The pause after a connection could not be accepted, mostly for lack of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What connections may take, so that slow clients and many of them hold nothing up.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionLimits {
    /// How long the head of a request may take, and how long a connection may wait for its next
    /// one. What takes longer is closed.
    pub head: Duration,
    /// How long the body of a request may take from its first byte awaited to its last.
    pub body: Duration,
    /// How long a client may take nothing of an answer that waits for it. Then it is cut off.
    pub stalled: Duration,
    /// Connections at once; more wait in the system's queue.
    pub most: usize,
    /// Connections at once of one address (of one /64 of IPv6); more are closed unanswered.
    pub per_address: usize,
    /// Requests at once on one connection of HTTP/2; `None` = HTTP/1.1 alone is spoken.
    pub streams: Option<u32>,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(30),
            body: Duration::from_secs(300),
            stalled: Duration::from_secs(60),
            most: 10_000,
            per_address: 2_500,
            streams: None,
        }
    }
}

/// What answers the requests of a door: a router, or something around one.
pub trait Answers: Clone + Send + 'static {
    /// Answers a request of `peer`. What does so is part of the connection that the request came
    /// on, which has room for one: a request takes no memory for it.
    fn answer(
        &self,
        request: Request<Body>,
        peer: SocketAddr,
    ) -> impl Future<Output = Response<Body>> + Send + 'static + use<Self>;
}

/// Handlers find the peer's address as [`ConnectInfo`].
impl Answers for Router {
    fn answer(
        &self,
        mut request: Request<Body>,
        peer: SocketAddr,
    ) -> impl Future<Output = Response<Body>> + Send + 'static + use<> {
        request.extensions_mut().insert(ConnectInfo(peer));
        self.clone().call(request).map(|Ok(response)| response)
    }
}

/// Serves a router until `shutdown` resolves. Then no connection is accepted any more, connections
/// without a request and those with half of a head are closed at once, requests that are under way
/// get 10 seconds, and what is left is cut off.
///
/// An answer that carries [`CloseConnection`](crate::CloseConnection) as an extension is not sent: its connection ends
/// without a byte.
///
/// # Errors
///
/// The listener cannot be used at all. A failing connection ends only itself.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let limits = ConnectionLimits::default();
    let plain = |stream| std::future::ready(Ok(stream));
    serve_with(listener, plain, router, limits, is_this_machine, shutdown).await
}

/// Whether an address is loopback: whoever is on this machine has other ways to disturb it.
fn is_this_machine(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

/// As [`serve`], with limits, and with a handshake on each connection first, such as that of TLS.
/// It gets 10 seconds; a handshake that fails ends its own connection only. Addresses that are
/// `shared` by many clients, such as those of proxies, may have all connections.
///
/// # Errors
///
/// As [`serve`].
pub async fn serve_with<S, F>(
    listener: TcpListener,
    handshake: impl Fn(TimedStream) -> F,
    pages: impl Answers,
    limits: ConnectionLimits,
    shared: impl Fn(IpAddr) -> bool,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    F: Future<Output = io::Result<S>> + Send + 'static,
{
    listener.local_addr()?;
    let mut connections = JoinSet::new();
    let (closing, closed) = watch::channel(());
    let slots = Arc::new(Semaphore::new(limits.most));
    let shares = Shares::default();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let accepted = async {
            let slot = Arc::clone(&slots).acquire_owned().await;
            (slot, listener.accept().await)
        };
        let (slot, stream, peer) = tokio::select! {
            () = &mut shutdown => break,
            Some(_) = connections.join_next() => continue,
            (slot, accepted) = accepted => match accepted {
                Ok((stream, peer)) => (slot, stream, peer),
                Err(error) => {
                    tracing::warn!(%error, "accepting a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
        };
        let most = if shared(peer.ip()) { usize::MAX } else { limits.per_address };
        let Some(share) = shares.take(peer.ip(), most) else {
            tracing::debug!(%peer, "an address has all its connections");
            continue;
        };
        // Answers are small; waiting to fill a segment would only delay them.
        let _ = stream.set_nodelay(true);
        let handshake = handshake(TimedStream::new(stream, limits.stalled));
        let (pages, mut closed) = (pages.clone(), closed.clone());
        connections.spawn(async move {
            let stream = tokio::select! {
                Ok(Ok(stream)) = timeout(HANDSHAKE, handshake) => stream,
                _ = closed.changed() => return,
                else => return,
            };
            connection::serve(stream, pages, peer, limits, Arc::new((slot, share)), closed).await;
        });
    }
    // The drop of the sender tells the connections. Half a handshake is no request: it ends at once.
    drop((listener, closing));
    let ended = async { while connections.join_next().await.is_some() {} };
    if timeout(DRAIN, ended).await.is_err() {
        tracing::warn!("requests were cut off at the end");
    }
    connections.shutdown().await;
    Ok(())
}
