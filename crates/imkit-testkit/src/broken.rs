//! A server that breaks connections on purpose, below HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Error;

/// What the server does with a request that it has read to the end.
#[derive(Clone, Debug)]
pub enum Act {
    /// Closes the connection without a byte.
    Close,
    /// Writes these bytes and closes.
    Answer(String),
    /// Goes silent until the client leaves.
    Hang,
}

/// A server on a free port. Each request gets the next act; the last one stays.
pub struct BrokenServer {
    /// Its address.
    pub url: String,
    requests: Arc<AtomicUsize>,
}

impl BrokenServer {
    /// Starts one.
    ///
    /// # Errors
    ///
    /// No port can be had.
    pub fn start(acts: Vec<Act>) -> Result<Self, Error> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&requests);
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().flatten().enumerate() {
                let act = acts.get(number).or(acts.last()).cloned().unwrap_or(Act::Close);
                let counter = Arc::clone(&counter);
                std::thread::spawn(move || {
                    // The client may leave at any moment: that is what is being tested.
                    let _ = play(stream, act, &counter);
                });
            }
        });
        Ok(Self { url, requests })
    }

    /// How many requests came, each counted once it was read to its end.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn play(mut stream: TcpStream, act: Act, requests: &AtomicUsize) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    reader.read_exact(&mut vec![0; length])?;
    requests.fetch_add(1, Ordering::SeqCst);
    match act {
        Act::Close => {}
        Act::Answer(bytes) => stream.write_all(bytes.as_bytes())?,
        Act::Hang => {
            let _ = reader.read(&mut [0]);
        }
    }
    stream.shutdown(Shutdown::Both)
}
