//! A running `imkit webhooks listen`, and a client that may misbehave.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use imkit_testkit::{Error, Sandbox};
use serde_json::Value;

/// Longer than anything here takes; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A listener on a free port. It is killed with this.
pub(super) struct Listener {
    child: Child,
    /// The address with the secret, as it printed it.
    pub(super) url: String,
    stdout: Receiver<String>,
    stderr: Receiver<String>,
}

impl Listener {
    /// Starts one with further arguments, and waits until it listens.
    pub(super) fn start(sandbox: &Sandbox, args: &[&str]) -> Result<Self, Error> {
        Self::start_as(sandbox, &[], args)
    }

    /// As `start`, with arguments before the command too.
    pub(super) fn start_as(
        sandbox: &Sandbox,
        global: &[&str],
        args: &[&str],
    ) -> Result<Self, Error> {
        let listen = ["webhooks", "listen", "--listen", "127.0.0.1:0"];
        Self::of(sandbox.command(global.iter().chain(&listen).chain(args)))
    }

    /// Starts a prepared command.
    pub(super) fn of(mut command: Command) -> Result<Self, Error> {
        let mut child = command.spawn()?;
        let stdout = child.stdout.take().map(lines).unwrap_or_else(|| channel().1);
        let stderr = lines(child.stderr.take().ok_or("no stderr")?);
        let mut listener = Self { child, url: String::new(), stdout, stderr };
        let said = listener.said("listening on ")?;
        let url = said.split("listening on ").nth(1).and_then(|rest| rest.split(" (Ctrl-C").next());
        listener.url = url.ok_or("no address")?.to_owned();
        Ok(listener)
    }

    /// The next line of standard error that has this text.
    pub(super) fn said(&self, text: &str) -> Result<String, Error> {
        let mut before = Vec::new();
        loop {
            match self.stderr.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(text) => return Ok(line),
                Ok(line) => before.push(line),
                Err(_) => return Err(format!("{text:?} was not said, but {before:?}").into()),
            }
        }
    }

    /// The next event that it printed.
    pub(super) fn event(&self) -> Result<Value, Error> {
        let line = self.stdout.recv_timeout(PATIENCE).map_err(|_| "no event was printed")?;
        serde_json::from_str(&line).map_err(|error| format!("{error} in {line:?}").into())
    }

    /// Posts an event; answers status and body.
    pub(super) fn post(&self, event: &Value) -> Result<(u16, String), Error> {
        request(&self.url, "POST", event.to_string().as_bytes())
    }

    /// Sends Ctrl-C, and answers the exit code and the rest of standard output.
    pub(super) fn interrupt(mut self) -> Result<(i32, Vec<String>), Error> {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-INT", &id]).status()?;
        self.end()
    }

    /// Waits for its end.
    pub(super) fn end(&mut self) -> Result<(i32, Vec<String>), Error> {
        let code = self.child.wait()?.code().unwrap_or(-1);
        Ok((code, self.stdout.iter().collect()))
    }

    /// Closes its standard output, as `head` does.
    pub(super) fn stop_reading(&mut self) {
        self.stdout = channel().1;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lines as they come; reading stops when nobody wants them any more.
fn lines(source: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(source).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

/// One request; answers status and body.
pub(super) fn request(url: &str, method: &str, body: &[u8]) -> Result<(u16, String), Error> {
    let mut stream = begin(url, method, body.len())?;
    // A refusal may come, and the connection end, before the whole body is there.
    let _ = stream.write_all(body);
    read(stream)
}

/// Sends the head of a request.
pub(super) fn begin(url: &str, method: &str, length: usize) -> Result<TcpStream, Error> {
    let rest = url.strip_prefix("http://").ok_or("no http address")?;
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    Ok(stream)
}

/// Reads an answer to its end.
pub(super) fn read(mut stream: TcpStream) -> Result<(u16, String), Error> {
    let mut answer = Vec::new();
    // A connection that is reset after the answer has answered.
    let ended = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = match answer.split_once("\r\n\r\n") {
        Some(parts) => parts,
        None => return Err(format!("{answer:?}, {ended:?}").into()),
    };
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.ok_or_else(|| format!("no status: {head}"))?, body.to_owned()))
}

/// The command with its standard output in a file.
pub(super) fn into_file(mut command: Command, file: std::fs::File) -> Command {
    command.stdout(Stdio::from(file));
    command
}
