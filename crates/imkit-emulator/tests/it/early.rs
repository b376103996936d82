//! Answers to requests of which the server does not read the body: whoever sends all of it first
//! reads them, too.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use imkit_emulator::{ConnectionLimits, TimedStream, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::harness::{Error, Test};

/// More than the buffers between two sockets hold.
const LARGE: usize = 16 << 20;

struct Served {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinSet<()>,
}

/// Refuses `/no` without looking at its body, and says of `/late` that it came too late.
async fn spawn() -> Result<Served, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let refuse = async || (StatusCode::UNAUTHORIZED, "who are you?");
    let late = async || StatusCode::REQUEST_TIMEOUT;
    let router = Router::new().route("/no", post(refuse)).route("/late", post(late));
    let router = router.route("/", get(async || "here"));
    let limits = ConnectionLimits { streams: Some(10), ..ConnectionLimits::default() };
    let (stop, stopped) = oneshot::channel::<()>();
    let mut task = JoinSet::new();
    task.spawn(async move {
        let plain = |stream: TimedStream| std::future::ready(Ok(stream));
        let nobody = |_: IpAddr| false;
        let stopped = async {
            let _ = stopped.await;
        };
        serve_with(listener, plain, router, limits, nobody, stopped).await.unwrap_or_default();
    });
    Ok(Served { address, stop, task })
}

/// What comes until it ends with this.
async fn until(stream: &mut TcpStream, end: &str) -> Result<String, Error> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(end.as_bytes()) {
        bytes.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8(bytes)?)
}

#[tokio::test]
async fn whoever_sends_everything_first_reads_the_answer_and_goes_on() -> Test {
    let served = spawn().await?;
    let body = vec![b'x'; LARGE];
    let announced = format!("Content-Length: {LARGE}\r\n\r\n");
    let chunk = format!("Transfer-Encoding: chunked\r\n\r\n{LARGE:x}\r\n");
    for (how, end) in [(announced, ""), (chunk, "\r\n0\r\n\r\n")] {
        let mut stream = TcpStream::connect(served.address).await?;
        stream.write_all(format!("POST /no HTTP/1.1\r\nHost: x\r\n{how}").as_bytes()).await?;
        stream.write_all(&body).await?;
        stream.write_all(end.as_bytes()).await?;
        let answer = until(&mut stream, "who are you?").await?;
        assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await?;
        let answer = until(&mut stream, "here").await?;
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_asks_first_whether_to_send_is_not_told_yes() -> Test {
    let served = spawn().await?;
    let mut stream = TcpStream::connect(served.address).await?;
    let head = "POST /no HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n";
    stream.write_all(head.as_bytes()).await?;
    let answer = until(&mut stream, "who are you?").await?;
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    // One that sends it all the same goes on.
    stream.write_all(b"012345678GET / HTTP/1.1\r\nHost: x\r\n\r\n").await?;
    let answer = until(&mut stream, "here").await?;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    Ok(())
}

#[tokio::test]
async fn whoever_was_too_slow_gets_no_more_time() -> Test {
    let served = spawn().await?;
    let mut stream = TcpStream::connect(served.address).await?;
    let head = "POST /late HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n0";
    stream.write_all(head.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    Ok(())
}

/// A frame of HTTP/2.
struct Frame {
    kind: u8,
    flags: u8,
    stream: u32,
}

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;

async fn send(stream: &mut TcpStream, frame: Frame, payload: &[u8]) -> Test {
    let length = u32::try_from(payload.len())?.to_be_bytes();
    stream.write_all(&length[1..]).await?;
    stream.write_all(&[frame.kind, frame.flags]).await?;
    stream.write_all(&frame.stream.to_be_bytes()).await?;
    Ok(stream.write_all(payload).await?)
}

async fn receive(stream: &mut TcpStream) -> Result<Frame, Error> {
    Ok(receive_whole(stream).await?.0)
}

/// A frame with what is in it.
async fn receive_whole(stream: &mut TcpStream) -> Result<(Frame, Vec<u8>), Error> {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await?;
    let [a, b, c, kind, flags, id @ ..] = head;
    let length = u32::from_be_bytes([0, a, b, c]);
    let mut payload = vec![0; usize::try_from(length)?];
    stream.read_exact(&mut payload).await?;
    Ok((Frame { kind, flags, stream: u32::from_be_bytes(id) }, payload))
}

/// A connection of HTTP/2 on which `POST /no` was answered before its body.
async fn refused(to: SocketAddr) -> Result<TcpStream, Error> {
    let mut stream = TcpStream::connect(to).await?;
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await?;
    send(&mut stream, Frame { kind: SETTINGS, flags: 0, stream: 0 }, b"").await?;
    // All in HPACK's static table but path and authority; the head ends with it.
    let head = b"\x83\x86\x04\x03/no\x41\x01x";
    send(&mut stream, Frame { kind: HEADERS, flags: 4, stream: 1 }, head).await?;
    loop {
        let frame = receive(&mut stream).await?;
        assert_ne!(frame.kind, RST_STREAM, "before the answer");
        if (frame.kind, frame.stream) == (DATA, 1) && frame.flags & END_STREAM != 0 {
            return Ok(stream);
        }
    }
}

#[tokio::test]
async fn a_stream_of_http_2_is_not_reset_before_its_client_has_ended_it() -> Test {
    let served = spawn().await?;
    let stream = &mut refused(served.address).await?;
    // What its client had begun to send meanwhile.
    for flags in [0, 0, END_STREAM] {
        send(stream, Frame { kind: DATA, flags, stream: 1 }, &[b'x'; 16_000]).await?;
    }
    send(stream, Frame { kind: PING, flags: 0, stream: 0 }, &[0; 8]).await?;
    loop {
        let frame = receive(stream).await?;
        assert_ne!((frame.kind, frame.stream), (RST_STREAM, 1), "its client did nothing wrong");
        if frame.kind == PING && frame.flags & ACK != 0 {
            return Ok(());
        }
    }
}

#[tokio::test]
async fn a_refused_body_holds_up_no_end() -> Test {
    let Served { address, stop, mut task } = spawn().await?;
    let mut first = TcpStream::connect(address).await?;
    first.write_all(b"POST /no HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n0").await?;
    until(&mut first, "who are you?").await?;
    let mut second = refused(address).await?;
    drop(stop);
    // Its client says that it is there, and no more, until the server leaves.
    let leaves = async {
        while let Ok((frame, payload)) = receive_whole(&mut second).await {
            if frame.kind == PING && frame.flags & ACK == 0 {
                let pong = Frame { kind: PING, flags: ACK, stream: 0 };
                send(&mut second, pong, &payload).await.unwrap_or_default();
            }
        }
    };
    // Less than what one that says nothing has otherwise.
    let (ended, ()) =
        timeout(Duration::from_secs(4), async { tokio::join!(task.join_next(), leaves) }).await?;
    Ok(ended.transpose().map(drop)?)
}
