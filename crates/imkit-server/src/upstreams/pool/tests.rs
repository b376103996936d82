use std::future::poll_fn;
use std::io;
use std::sync::atomic::AtomicUsize;

use futures_util::stream::{self, FuturesUnordered, StreamExt as _};
use http_body_util::BodyExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::*;
use crate::upstreams::connect;

/// What a server does on one connection, a request each.
type Script = &'static [&'static [u8]];

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
const EMPTY: &[u8] = b"HTTP/1.1 204 No Content\r\n\r\n";
const LAST: &[u8] = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
const CUT: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}";
/// It reads the request and ends the connection.
const NOTHING: &[u8] = b"";

/// A server that follows a script on each connection. Then it closes the connection: when it is told
/// to, or at once after an answer that ends it.
struct Scene {
    pool: Pool,
    connector: Connector,
    heads: Arc<AtomicUsize>,
    close: mpsc::UnboundedSender<()>,
    closed: mpsc::UnboundedReceiver<()>,
    _task: JoinSet<()>,
}

fn origin(port: u16) -> Origin {
    Origin {
        scheme: Scheme::HTTP,
        authority: format!("127.0.0.1:{port}").parse().unwrap(),
        base: String::new(),
    }
}

async fn scene(scripts: &'static [Script]) -> Scene {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let pool = Pool::new(&origin(listener.local_addr().unwrap().port()));
    let connector = connect::connector(connect::trust(None).unwrap());
    let heads = Arc::new(AtomicUsize::new(0));
    let (tell, closed) = mpsc::unbounded_channel();
    let (close, mut told) = mpsc::unbounded_channel();
    let (mut task, seen) = (JoinSet::new(), Arc::clone(&heads));
    task.spawn(async move {
        for script in scripts {
            let (mut stream, _) = listener.accept().await.unwrap();
            for answer in *script {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(stream.read_u8().await.unwrap());
                }
                let head = String::from_utf8(head).unwrap();
                assert!(head.starts_with("GET /rooms?a=b HTTP/1.1\r\n"), "{head}");
                assert_eq!(head.to_ascii_lowercase().matches("\r\nhost: 127.0.0.1:").count(), 1);
                seen.fetch_add(1, Ordering::Relaxed);
                stream.write_all(answer).await.unwrap();
            }
            if !script.last().is_some_and(|last| [LAST, CUT, NOTHING].contains(last)) {
                told.recv().await.unwrap();
            }
            drop(stream);
            tell.send(()).unwrap();
        }
    });
    Scene { pool, connector, heads, close, closed, _task: task }
}

impl Scene {
    async fn send(&self) -> Result<Response<AnswerBody>, SendError> {
        self.pool.send(&self.connector, request(Either::Left(Full::default()))).await
    }

    async fn ask(&self) -> Result<Bytes, SendError> {
        let body = self.send().await?.into_body();
        Ok(body.collect().await.map_err(SendError::Lost)?.to_bytes())
    }

    async fn close(&mut self) {
        self.close.send(()).unwrap();
        self.closed.recv().await.unwrap();
    }

    fn waiting(&self) -> usize {
        format!("{:?}", self.pool.idle).matches("waiting: 1").count()
    }
}

#[tokio::test]
async fn a_connection_is_used_again_however_its_answers_end() {
    let scene = scene(&[&[ANSWER, CHUNKED, EMPTY, ANSWER]]).await;
    for expected in ["{}", "{}", "", "{}"] {
        assert_eq!(scene.ask().await.unwrap(), expected);
        assert_eq!(scene.waiting(), 1);
    }
}

#[tokio::test]
async fn a_connection_that_ends_is_not_used_again() {
    let scene = scene(&[&[LAST], &[ANSWER]]).await;
    assert_eq!(scene.ask().await.unwrap(), "{}");
    assert_eq!(scene.waiting(), 0);
    assert_eq!(scene.ask().await.unwrap(), "{}");
}

#[tokio::test]
async fn a_connection_that_was_closed_while_it_waited_takes_no_request() {
    let mut scene = scene(&[&[ANSWER], &[ANSWER]]).await;
    scene.ask().await.unwrap();
    scene.close().await;
    assert_eq!(scene.waiting(), 1);
    assert_eq!(scene.ask().await.unwrap(), "{}");
    assert_eq!(scene.heads.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn what_a_server_read_is_lost_and_not_sent_again() {
    let scene = scene(&[&[ANSWER, NOTHING], &[ANSWER]]).await;
    scene.ask().await.unwrap();
    assert!(matches!(scene.ask().await, Err(SendError::Lost(_))));
    assert_eq!(scene.heads.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn an_answer_that_is_cut_off_is_lost() {
    let scene = scene(&[&[CUT]]).await;
    assert!(matches!(scene.ask().await, Err(SendError::Lost(_))));
}

#[tokio::test]
async fn an_answer_that_nobody_reads_closes_its_connection() {
    let scene = scene(&[&[ANSWER], &[ANSWER]]).await;
    drop(scene.send().await.unwrap());
    assert_eq!(scene.waiting(), 0);
    scene.close.send(()).unwrap();
    scene.ask().await.unwrap();
}

#[tokio::test]
async fn nobody_there_is_unreachable() {
    let mut scene = scene(&[]).await;
    scene.closed.recv().await;
    assert!(matches!(scene.ask().await, Err(SendError::Unreachable(_))));
}

#[tokio::test]
async fn what_waits_too_long_or_was_closed_is_swept_away() {
    let mut scene = scene(&[&[ANSWER], &[ANSWER, ANSWER]]).await;
    scene.ask().await.unwrap();
    scene.close().await;
    // As soon as the system has told it.
    while scene.pool.idle.take_ended(Instant::now()).0.is_empty() {
        tokio::task::yield_now().await;
    }
    scene.ask().await.unwrap();
    let (ended, is_any_left) = scene.pool.idle.take_ended(Instant::now());
    assert!(ended.is_empty() && is_any_left);
    let (ended, is_any_left) = scene.pool.idle.take_ended(Instant::now() + idle::LONGEST);
    assert!(ended.len() == 1 && !is_any_left);
}

/// A connection of HTTP/2 to a server that does `answer` with each request.
async fn shared<F>(scene: &Scene, answer: impl Fn(Stream) -> F + Send + 'static) -> JoinSet<()>
where
    F: Future<Output = ()> + Send,
{
    let (near, far) = tokio::io::duplex(1000);
    let mut server = JoinSet::new();
    server.spawn(async move {
        let mut connection = h2::server::handshake(far).await.unwrap();
        let mut answers = FuturesUnordered::new();
        loop {
            tokio::select! {
                accepted = connection.accept() => match accepted {
                    Some(stream) => answers.push(answer(stream.unwrap())),
                    None => return,
                },
                Some(()) = answers.next() => {}
            }
        }
    });
    Idle::share(&scene.pool.idle, Http2::over(near).await.unwrap());
    server
}

/// A request that came, and the way back.
type Stream = (Request<h2::RecvStream>, h2::server::SendResponse<Bytes>);

/// Answers with the URL, the length of the body that was announced, and the body.
async fn echo((mut request, mut respond): Stream) {
    assert!(!request.headers().contains_key(header::HOST));
    let length = request.headers().get(header::CONTENT_LENGTH).cloned();
    let mut text = format!("{} {length:?} ", request.uri());
    while let Some(piece) = request.body_mut().data().await {
        let piece = piece.unwrap();
        request.body_mut().flow_control().release_capacity(piece.len()).unwrap();
        text.push_str(std::str::from_utf8(&piece).unwrap());
    }
    let mut stream = respond.send_response(Response::new(()), false).unwrap();
    let mut text = Bytes::from(text);
    while !text.is_empty() {
        stream.reserve_capacity(text.len());
        let room = poll_fn(|cx| stream.poll_capacity(cx)).await.unwrap().unwrap();
        stream.send_data(text.split_to(room), false).unwrap();
    }
    stream.send_data(Bytes::new(), true).unwrap();
}

fn request(body: Payload) -> Request<Payload> {
    let mut request = Request::new(body);
    *request.uri_mut() = "/rooms?a=b".parse().unwrap();
    request
}

#[tokio::test]
async fn one_connection_of_http2_takes_all_requests_until_it_ends() {
    let scene = scene(&[&[ANSWER]]).await;
    let mut server = shared(&scene, echo).await;
    let expected = format!("http://{}/rooms?a=b None ", scene.pool.authority);
    let (one, other) = tokio::join!(scene.ask(), scene.ask());
    assert_eq!((one.unwrap(), other.unwrap()), (expected.clone().into(), expected.into()));
    server.shutdown().await;
    // Once the end is known, which it may not be at once.
    while let Err(error) = scene.ask().await {
        assert!(matches!(error, SendError::Lost(_)), "{error:?}");
    }
    assert_eq!(scene.heads.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn bodies_of_http2_go_both_ways_as_fast_as_they_are_taken() {
    let scene = scene(&[]).await;
    let _server = shared(&scene, echo).await;
    // More than either side takes unread.
    let text = "0123456789".repeat(300_000);
    let whole = Either::Left(Full::from(text.clone()));
    let pieces = text.as_bytes().chunks(70_000).map(|piece| Ok::<_, io::Error>(piece.to_vec()));
    let pieces: Vec<_> = pieces.collect();
    let streamed = Body::from_stream(stream::iter(pieces));
    let streamed = Either::Right(Limited::new(streamed, usize::MAX));
    for (body, length) in [(whole, "Some(\"3000000\")"), (streamed, "None")] {
        let answer = scene.pool.send(&scene.connector, request(body)).await.unwrap();
        let told = answer.into_body().collect().await.unwrap().to_bytes();
        let uri = format!("http://{}/rooms?a=b {length} ", scene.pool.authority);
        assert!(told.starts_with(uri.as_bytes()), "{:?}", told.slice(..60));
        assert_eq!(told.slice(uri.len()..), text);
    }
}

#[tokio::test]
async fn a_body_that_fails_is_told_from_a_connection_that_does() {
    let scene = scene(&[]).await;
    let _server = shared(&scene, |(mut request, respond)| async move {
        let _respond = respond;
        while let Some(Ok(_)) = request.body_mut().data().await {}
    })
    .await;
    let body = Either::Right(Limited::new(Body::from("more than three"), 3));
    let sent = scene.pool.send(&scene.connector, request(body)).await;
    let Err(SendError::Lost(error)) = sent.map(drop) else { panic!() };
    assert!(error.is::<http_body_util::LengthLimitError>(), "{error:?}");
}

#[tokio::test]
async fn a_request_that_a_server_refuses_had_no_effect() {
    let scene = scene(&[]).await;
    let _server = shared(&scene, |(_, mut respond)| async move {
        respond.send_reset(h2::Reason::REFUSED_STREAM);
    })
    .await;
    assert!(matches!(scene.ask().await, Err(SendError::Unreachable(_))));
    let _server = shared(&scene, |(_, mut respond)| async move {
        respond.send_reset(h2::Reason::INTERNAL_ERROR);
    })
    .await;
    assert!(matches!(scene.ask().await, Err(SendError::Lost(_))));
}

#[tokio::test]
async fn answers_that_nobody_reads_hold_up_nobody_else() {
    let scene = scene(&[]).await;
    let _server = shared(&scene, echo).await;
    let long = "x".repeat(1_000_000);
    let mut unread = Vec::new();
    for _ in 0..20 {
        let body = Either::Left(Full::from(long.clone()));
        unread.push(scene.pool.send(&scene.connector, request(body)).await.unwrap());
    }
    assert!(scene.ask().await.unwrap().ends_with(b" None "));
    let read = unread.pop().unwrap().into_body().collect().await.unwrap().to_bytes();
    assert!(read.len() > long.len());
}

#[tokio::test]
async fn an_answer_may_come_before_the_whole_request() {
    let scene = scene(&[]).await;
    let _server = shared(&scene, |(_, mut respond)| async move {
        let refusal = Response::builder().status(413).body(()).unwrap();
        respond.send_response(refusal, true).unwrap();
    })
    .await;
    let body = Either::Left(Full::from("x".repeat(1_000_000)));
    let answer = scene.pool.send(&scene.connector, request(body)).await.unwrap();
    assert_eq!(answer.status(), 413);
    assert!(answer.into_body().collect().await.unwrap().to_bytes().is_empty());
}

#[tokio::test]
async fn a_server_gets_no_more_requests_on_a_connection_than_it_takes() {
    let scene = scene(&[&[ANSWER]]).await;
    let (near, far) = tokio::io::duplex(1000);
    let (tell, mut told) = mpsc::unbounded_channel();
    let mut server = JoinSet::new();
    server.spawn(async move {
        let builder = h2::server::Builder::new().max_concurrent_streams(1).clone();
        let mut connection = builder.handshake::<_, Bytes>(far).await.unwrap();
        let mut held = Vec::new();
        while let Some(stream) = connection.accept().await {
            held.push(stream.unwrap());
            tell.send(()).unwrap();
        }
    });
    let connection = Http2::over(near).await.unwrap();
    Idle::share(&scene.pool.idle, connection.clone());
    let first = scene.ask();
    let second = async {
        told.recv().await.unwrap();
        // On a connection of its own.
        assert_eq!(scene.ask().await.unwrap(), "{}");
    };
    tokio::select! {
        answered = first => panic!("{answered:?}"),
        () = second => {}
    }
    assert!(connection.is_idle());
}
