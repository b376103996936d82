//! A plain HTTP client on one kept connection: what is sent is what the test says, and when a
//! request starts and ends is known.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

use imkit_testkit::Error;
use serde_json::Value;

/// Longer than any answer takes on a busy machine: a server that needs more hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// All that came: headers, a line each, and the body.
    pub(crate) fn seen(&self) -> Vec<u8> {
        let lines = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n"));
        let head: String = lines.collect();
        [head.as_bytes(), &self.body].concat()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Result<Value, Error> {
        serde_json::from_slice(&self.body).map_err(|error| format!("{error} in {self:?}").into())
    }

    /// Takes the answer if it has this status.
    pub(crate) fn expect(self, status: u16) -> Result<Self, Error> {
        if self.status == status {
            return Ok(self);
        }
        Err(format!("expected {status}: {} {}", self.status, self.text()).into())
    }

    /// The `code` of a problem.
    pub(crate) fn code(&self) -> String {
        let code = self.json().ok().and_then(|body| body["code"].as_str().map(str::to_owned));
        code.unwrap_or_default()
    }

    /// What a limit leaves, as the header says.
    pub(crate) fn remaining(&self) -> Option<u64> {
        self.header("X-RateLimit-Remaining")?.parse().ok()
    }
}

/// A connection that is kept. It is opened anew when the server closed it with an answer.
#[derive(Debug)]
pub(crate) struct Conn {
    host: String,
    from: Option<IpAddr>,
    stream: Option<BufReader<TcpStream>>,
}

impl Conn {
    pub(crate) fn open(host: &str) -> Result<Self, Error> {
        let stream = Some(dial(host, None)?);
        Ok(Self { host: host.to_owned(), from: None, stream })
    }

    /// Connects from this address of the machine.
    pub(crate) fn open_from(host: &str, from: IpAddr) -> Result<Self, Error> {
        let stream = Some(dial(host, Some(from))?);
        Ok(Self { host: host.to_owned(), from: Some(from), stream })
    }

    /// One request and its answer. A body that is null is none.
    pub(crate) fn call(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> Result<Answer, Error> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.host);
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        if body.is_null() {
            request += "\r\n";
        } else {
            let body = body.to_string();
            let length = body.len();
            request += &format!("Content-Type: application/json\r\nContent-Length: {length}\r\n");
            request += &format!("\r\n{body}");
        }
        self.exchange(request.as_bytes(), method == "HEAD")
    }

    fn exchange(&mut self, request: &[u8], bodiless: bool) -> Result<Answer, Error> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            none => none.insert(dial(&self.host, self.from)?),
        };
        stream.get_mut().write_all(request)?;
        let answer = read_answer(stream, bodiless)?.ok_or("closed without an answer")?;
        if answer.header("Connection").is_some_and(|value| value.eq_ignore_ascii_case("close")) {
            self.stream = None;
        }
        Ok(answer)
    }
}

/// Sends bytes on a connection of their own and reads the first answer, of an `endless` one the
/// head alone; `None` = the server closed without one. Fails when nothing comes. The sending side
/// stays open: that the rest never comes is for the server to find out.
pub(super) fn throw(host: &str, bytes: &[u8], endless: bool) -> Result<Option<Answer>, Error> {
    let mut stream = dial(host, None)?;
    // The server may refuse before it has read everything, and close.
    let _ = stream.get_mut().write_all(bytes);
    match read_answer(&mut stream, endless || bytes.starts_with(b"HEAD ")) {
        Err(error) if cut_off(&error) => Ok(None),
        answer => answer,
    }
}

/// The server closed the connection rudely, as it may when it was spoken to rudely.
fn cut_off(error: &Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| {
        matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe)
    })
}

/// Connects, from a chosen address if one is given.
pub(super) fn dial(host: &str, from: Option<IpAddr>) -> Result<BufReader<TcpStream>, Error> {
    let stream = match from {
        None => TcpStream::connect(host)?,
        Some(from) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
            let stream = runtime.block_on(async {
                let socket = tokio::net::TcpSocket::new_v4()?;
                socket.bind(SocketAddr::new(from, 0))?;
                let address = host.parse().map_err(std::io::Error::other)?;
                socket.connect(address).await?.into_std()
            })?;
            stream.set_nonblocking(false)?;
            stream
        }
    };
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(BufReader::new(stream))
}

/// Reads an answer; of one that is `bodiless`, the head alone. `None` = the end of the connection.
pub(super) fn read_answer(
    stream: &mut BufReader<TcpStream>,
    bodiless: bool,
) -> Result<Option<Answer>, Error> {
    let Some(line) = read_line(stream)? else { return Ok(None) };
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status: u16 = status.ok_or_else(|| format!("no status in {line:?}"))?;
    let mut headers = Vec::new();
    while let Some(line) = read_line(stream)?.filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').ok_or("a header without a colon")?;
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut answer = Answer { status, headers, body: Vec::new() };
    if bodiless || matches!(status, 100..=199 | 204 | 304) {
        return Ok(Some(answer));
    }
    if let Some(length) = answer.header("Content-Length") {
        answer.body.resize(length.parse()?, 0);
        stream.read_exact(&mut answer.body)?;
    } else if answer.header("Transfer-Encoding").is_some() {
        while let Some(length) = read_line(stream)? {
            let length = usize::from_str_radix(&length, 16)?;
            let start = answer.body.len();
            answer.body.resize(start + length, 0);
            stream.read_exact(&mut answer.body[start..])?;
            read_line(stream)?;
            if length == 0 {
                break;
            }
        }
    } else {
        stream.read_to_end(&mut answer.body)?;
    }
    Ok(Some(answer))
}

/// A line without its end; `None` = the end of the connection.
fn read_line(stream: &mut BufReader<TcpStream>) -> Result<Option<String>, Error> {
    let mut line = Vec::new();
    if stream.read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&line);
    Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
}
