//! The end of a server: it waits for whoever is being answered, and for nobody else.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use imkit_emulator::serve;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::harness::Test;

/// Far more than anything here takes, and less than the 10 s that requests under way get.
const LONG: Duration = Duration::from_secs(8);

/// More than the systems of both sides take in without being read.
const BIG: usize = 32 << 20;

struct Served {
    address: SocketAddr,
    /// A request to `/wait` has come.
    arrived: Arc<Notify>,
    /// Lets it be answered.
    answer: Arc<Notify>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

async fn spawn() -> Result<Served, Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let (arrived, answer) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (seen, go) = (Arc::clone(&arrived), Arc::clone(&answer));
    let wait = async move || {
        seen.notify_one();
        go.notified().await;
        "done"
    };
    let router = Router::new()
        .route("/", get(async || "here"))
        .route("/wait", get(wait))
        .route("/big", get(async || "x".repeat(BIG)));
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(serve(listener, router, async {
        let _ = stopped.await;
    }));
    Ok(Served { address, arrived, answer, stop, task })
}

async fn asked(to: SocketAddr, head: &str) -> std::io::Result<TcpStream> {
    let mut stream = TcpStream::connect(to).await?;
    stream.write_all(head.as_bytes()).await?;
    Ok(stream)
}

/// What comes until the end. A connection with unread bytes in it may end with an error.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_nothing_is_let_go_at_once_and_whoever_waits_for_an_answer_gets_it() -> Test {
    let Served { address, arrived, answer, stop, task } = spawn().await?;
    let mut silent = asked(address, "").await?;
    let mut half = asked(address, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: a").await?;
    let mut idle = asked(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await?;
    let mut first = [0; 12];
    timeout(LONG, idle.read_exact(&mut first)).await??;
    let mut second_half =
        asked(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHo").await?;
    timeout(LONG, second_half.read_exact(&mut first)).await??;
    let mut waiting = asked(address, "GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await?;
    timeout(LONG, arrived.notified()).await?;
    drop(stop);
    for stream in [&mut silent, &mut half, &mut idle, &mut second_half] {
        timeout(LONG, rest(stream)).await?;
    }
    answer.notify_one();
    let answered = timeout(LONG, rest(&mut waiting)).await?;
    assert!(answered.starts_with("HTTP/1.1 200") && answered.ends_with("done"), "{answered}");
    timeout(LONG, task).await???;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_being_read_arrives_whole() -> Test {
    let Served { address, stop, task, .. } = spawn().await?;
    let mut reader = asked(address, "GET /big HTTP/1.1\r\nHost: x\r\n\r\n").await?;
    let mut first = [0; 12];
    timeout(LONG, reader.read_exact(&mut first)).await??;
    // Another connection ends: the end was heard.
    let mut idle = asked(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await?;
    timeout(LONG, idle.read_exact(&mut first)).await??;
    drop(stop);
    timeout(LONG, rest(&mut idle)).await?;
    let answer = timeout(LONG, rest(&mut reader)).await?;
    assert!(answer.len() > BIG, "{} bytes", answer.len());
    timeout(LONG, task).await???;
    Ok(())
}
