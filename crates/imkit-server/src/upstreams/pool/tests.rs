use std::sync::atomic::AtomicUsize;

use http_body_util::BodyExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
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
        let mut request = Request::new(Either::Left(Full::default()));
        *request.uri_mut() = "/rooms?a=b".parse().unwrap();
        self.pool.send(&self.connector, request).await
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

#[tokio::test]
async fn one_connection_of_http2_takes_all_requests_until_it_ends() {
    let scene = scene(&[&[ANSWER]]).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (accepted, _) = listener.accept().await.unwrap();
    let uris = Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = Arc::clone(&uris);
    let service = hyper::service::service_fn(move |request: Request<hyper::body::Incoming>| {
        let has_host = request.headers().contains_key(header::HOST);
        seen.lock().unwrap().push((request.uri().to_string(), has_host));
        async { Ok::<_, std::convert::Infallible>(Response::new(Full::new(Bytes::from("{}")))) }
    });
    let mut server = JoinSet::new();
    server.spawn(async move {
        let builder =
            hyper::server::conn::http2::Builder::new(hyper_util::rt::TokioExecutor::new());
        let _ = builder.serve_connection(hyper_util::rt::TokioIo::new(accepted), service).await;
    });
    let shared = Http2::over(stream).await.unwrap();
    scene.pool.idle.share(shared.clone());

    let (one, other) = tokio::join!(scene.ask(), scene.ask());
    assert_eq!((one.unwrap(), other.unwrap()), (Bytes::from("{}"), Bytes::from("{}")));
    let uri = format!("http://{}/rooms?a=b", scene.pool.authority);
    assert_eq!(*uris.lock().unwrap(), [(uri.clone(), false), (uri, false)]);

    server.shutdown().await;
    while !shared.is_closed() {
        tokio::task::yield_now().await;
    }
    assert_eq!(scene.ask().await.unwrap(), "{}");
    assert_eq!(scene.heads.load(Ordering::Relaxed), 1);
}
