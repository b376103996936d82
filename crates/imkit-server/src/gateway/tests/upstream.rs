//! An upstream that says what its script says, on a real socket, and remembers what it was told.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// What it does with one request.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Sends these bytes and keeps the connection.
    Say(String),
    /// Sends these bytes and closes the connection.
    SayAndClose(String),
    /// Closes the connection without a word.
    Close,
    /// Sends nothing, for ever.
    Silence,
    /// Becomes a WebSocket, on which everything comes back.
    Echo,
    /// Sends this head, then these bytes again and again.
    Endless(String, String),
}

/// See the module. Dropping it ends it.
pub(super) struct Scripted {
    pub(super) port: u16,
    heard: Arc<Mutex<Vec<String>>>,
    _tasks: JoinSet<()>,
}

impl Scripted {
    /// One act for each request, the last one for all that follow.
    pub(super) async fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let acts: Arc<Mutex<Vec<Act>>> = Arc::new(Mutex::new(acts.into_iter().collect()));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = JoinSet::new();
        let told = Arc::clone(&heard);
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (acts, heard) = (Arc::clone(&acts), Arc::clone(&told));
                connections.spawn(serve(stream, acts, heard));
            }
        });
        Self { port, heard, _tasks: tasks }
    }

    /// Every request, head and body.
    pub(super) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// The same, and forgets them.
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.heard.lock().unwrap())
    }
}

async fn serve(mut stream: TcpStream, acts: Arc<Mutex<Vec<Act>>>, heard: Arc<Mutex<Vec<String>>>) {
    let mut read = Vec::new();
    loop {
        let Some(request) = request(&mut stream, &mut read).await else { return };
        heard.lock().unwrap().push(request);
        let act = {
            let mut acts = acts.lock().unwrap();
            if acts.len() > 1 { acts.remove(0) } else { acts[0].clone() }
        };
        match act {
            Act::Say(text) => stream.write_all(text.as_bytes()).await.unwrap_or_default(),
            Act::SayAndClose(text) => {
                stream.write_all(text.as_bytes()).await.unwrap_or_default();
                return;
            }
            Act::Close => return,
            Act::Silence => std::future::pending().await,
            Act::Echo => {
                let head = "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n\
                            connection: upgrade\r\nsec-websocket-accept: yes\r\n\r\n";
                stream.write_all(head.as_bytes()).await.unwrap_or_default();
                let (mut from, mut to) = stream.split();
                let _ = tokio::io::copy(&mut from, &mut to).await;
                return;
            }
            Act::Endless(head, more) => {
                let mut written = stream.write_all(head.as_bytes()).await;
                while written.is_ok() {
                    written = stream.write_all(more.as_bytes()).await;
                }
                return;
            }
        }
    }
}

/// The next request; `None` at the end of the connection.
async fn request(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<String> {
    loop {
        let text = String::from_utf8_lossy(read);
        if let Some((head, rest)) = text.split_once("\r\n\r\n") {
            let length = head.to_ascii_lowercase();
            let length = length.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            if rest.len() >= length {
                let whole = head.len() + 4 + length;
                let request = String::from_utf8_lossy(&read[..whole]).into_owned();
                read.drain(..whole);
                return Some(request);
            }
        }
        let mut piece = [0; 4096];
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => read.extend_from_slice(&piece[..count]),
        }
    }
}

/// An answer with a body of this type.
pub(super) fn answer(status: &str, kind: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// An answer in JSON.
pub(super) fn json(status: &str, body: &str) -> String {
    answer(status, "application/json", body)
}
