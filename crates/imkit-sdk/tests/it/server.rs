//! A server that does, connection by connection, exactly what a script says. One request per
//! connection; when the script is over, its last line goes on.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use imkit_sdk::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::clock::TestClock;

pub(crate) const KEY: &str = "Y2FuYXJ5LWtleStvZi90aGUvYXBwPz8+Pg==";

/// What happens to one connection after its request has been read.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// A JSON answer with this status.
    Answer(u16, String),
    /// These bytes, then the end.
    Bytes(Vec<u8>),
    /// The end, without a byte.
    Drop,
    /// Silence.
    Hang,
}

impl Step {
    pub(crate) fn json(status: u16, body: &serde_json::Value) -> Self {
        Step::Answer(status, body.to_string())
    }

    /// A raw answer with headers.
    pub(crate) fn with_headers(status: u16, headers: &str, body: &str) -> Self {
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        );
        Step::Bytes(text.into_bytes())
    }
}

/// A running script.
pub(crate) struct Script {
    pub(crate) url: String,
    pub(crate) clock: TestClock,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Script {
    pub(crate) async fn run(steps: impl IntoIterator<Item = Step>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let mut steps: VecDeque<Step> = steps.into_iter().collect();
        let seen = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let step = if steps.len() > 1 { steps.pop_front() } else { steps.front().cloned() };
                tokio::spawn(serve(stream, step.unwrap_or(Step::Drop), seen.clone()));
            }
        });
        Ok(Self { url, clock: TestClock::default(), requests })
    }

    /// Every request as it came, head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A client of this server that does not really wait.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(&self.url).api_key(KEY).clock(self.clock.clone())
    }

    pub(crate) fn client(&self) -> Result<Client, imkit_sdk::Error> {
        self.builder().build()
    }
}

async fn serve(mut stream: TcpStream, step: Step, seen: Arc<Mutex<Vec<String>>>) -> io::Result<()> {
    let request = read_request(&mut stream).await?;
    seen.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    match step {
        Step::Drop => {}
        Step::Hang => std::future::pending().await,
        Step::Bytes(bytes) => stream.write_all(&bytes).await?,
        Step::Answer(status, body) => {
            let Step::Bytes(bytes) =
                Step::with_headers(status, "content-type: application/json\r\n", &body)
            else {
                return Ok(());
            };
            stream.write_all(&bytes).await?;
        }
    }
    stream.shutdown().await
}

async fn read_request(stream: &mut TcpStream) -> io::Result<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 8192];
    loop {
        let read = stream.read(&mut chunk).await?;
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if read == 0 {
            return Ok(text);
        }
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok()
            })
            .unwrap_or(0);
        if body.len() >= length {
            return Ok(text);
        }
    }
}
