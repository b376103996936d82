//! A proxy in front of a server that stops a client at a chosen request, before or after the server
//! has seen it. What reaches the server is always carried out to its end, so that a test knows what
//! the server knows.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::Error;

/// What becomes of a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pass {
    /// It is answered.
    Through,
    /// The server does not see it, and neither it nor anything after it is answered.
    StopBefore,
    /// The server carries it out, and neither it nor anything after it is answered.
    StopAfter,
}

/// A proxy on a free port.
pub struct Proxy {
    /// Its address.
    pub url: String,
    state: Arc<Shared>,
}

#[derive(Default)]
struct State {
    upstream: String,
    requests: u64,
    /// The request that is stopped, counted from 1, and how.
    stop: Option<(u64, Pass)>,
    stopped: bool,
    /// Requests that the server is dealing with.
    inside: u64,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = act(&mut state);
        self.changed.notify_all();
        result
    }

    fn wait(&self, until: impl Fn(&State) -> bool) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while !until(&state) {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Proxy {
    /// Starts one in front of `upstream`, `http://host:port`.
    ///
    /// # Errors
    ///
    /// No port can be had.
    pub fn start(upstream: &str) -> Result<Self, Error> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(Shared::default());
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                // The client may leave at any moment: that is what is being tested.
                std::thread::spawn(move || while let Ok(true) = pass(&stream, &shared) {});
            }
        });
        let proxy = Self { url, state };
        proxy.lead_to(upstream);
        Ok(proxy)
    }

    /// Passes on to another server from now on.
    pub fn lead_to(&self, upstream: &str) {
        let host = upstream.trim_start_matches("http://").trim_end_matches('/').to_owned();
        self.state.with(|state| state.upstream = host);
    }

    /// Stops at the n-th request from now, counted from 1.
    pub fn stop_at(&self, n: u64, how: Pass) {
        self.state.with(|state| {
            state.stop = Some((state.requests + n, how));
            state.stopped = false;
        });
    }

    /// Passes everything on again.
    pub fn go_on(&self) {
        self.state.with(|state| {
            state.stop = None;
            state.stopped = false;
        });
    }

    /// Requests so far.
    pub fn requests(&self) -> u64 {
        self.state.with(|state| state.requests)
    }

    /// Waits until it has stopped, or `ended` says that nothing more will come.
    pub fn wait_for_stop(&self, mut ended: impl FnMut() -> bool) {
        loop {
            let state = self.state.state.lock().unwrap_or_else(PoisonError::into_inner);
            let pause = std::time::Duration::from_millis(5);
            let waited = self.state.changed.wait_timeout_while(state, pause, |s| !s.stopped);
            let stopped = waited.map(|(state, _)| state.stopped).unwrap_or(true);
            if stopped || ended() {
                return;
            }
        }
    }

    /// Waits until the server has finished everything that reached it.
    pub fn settle(&self) {
        self.state.wait(|state| state.inside == 0);
    }
}

/// Deals with one request of a connection; whether there can be another one.
fn pass(client: &TcpStream, shared: &Shared) -> std::io::Result<bool> {
    let Some(request) = read_message(client)? else { return Ok(false) };
    let (how, upstream) = shared.with(|state| {
        state.requests += 1;
        let how = match state.stop {
            Some((n, how)) if n == state.requests => how,
            // Behind a stop nothing gets through.
            Some((n, _)) if n < state.requests => Pass::StopBefore,
            _ => Pass::Through,
        };
        if how != Pass::StopBefore {
            state.inside += 1;
        }
        (how, state.upstream.clone())
    });
    if how == Pass::StopBefore {
        shared.with(|state| state.stopped = true);
        return hold(client);
    }
    let answer = TcpStream::connect(upstream).and_then(|mut server| {
        server.write_all(&request)?;
        let answer = read_message(&server)?;
        server.shutdown(Shutdown::Both)?;
        answer.ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into())
    });
    shared.with(|state| {
        state.inside -= 1;
        state.stopped |= how == Pass::StopAfter;
    });
    // An answer that was under way when the stop came is held back too.
    if how == Pass::StopAfter || shared.with(|state| state.stopped) {
        return hold(client);
    }
    let mut writer = client;
    writer.write_all(&answer?)?;
    Ok(true)
}

/// Says nothing until the client leaves.
fn hold(mut client: &TcpStream) -> std::io::Result<bool> {
    while client.read(&mut [0; 64])? > 0 {}
    Ok(false)
}

/// A request or an answer with a `content-length`; `None` when the connection has ended.
fn read_message(stream: &TcpStream) -> std::io::Result<Option<Vec<u8>>> {
    let mut reader = BufReader::new(stream);
    let mut message = Vec::new();
    let mut length = 0;
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&line);
        if let Some((name, value)) = text.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
        let end = text.trim().is_empty();
        message.extend_from_slice(&line);
        if end {
            break;
        }
    }
    let head = message.len();
    message.resize(head + length, 0);
    reader.read_exact(message.get_mut(head..).unwrap_or_default())?;
    Ok(Some(message))
}
