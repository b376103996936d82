//! Another reader of HTTP/1.1, written from RFC 9112 alone: stricter than a server has to be, and
//! with no code of one. It says which messages stand in the bytes of a connection, and what each
//! asks for.

use std::collections::BTreeMap;

use serde_json::Value;
use url::Url;

/// A request as it stands there.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub(super) method: String,
    pub(super) target: String,
    /// Names in lower case, values without the space around them.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    /// Whether the connection ends with its answer.
    pub(super) is_last: bool,
}

/// What comes next on a connection.
#[derive(Debug)]
pub(super) enum Next {
    /// A request, and how many bytes it has.
    Message(Message, usize),
    /// The beginning of one.
    Part,
    /// What no server may take for a request.
    Broken,
}

/// What a request asks for.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) segments: Vec<String>,
    pub(super) pairs: Vec<(String, String)>,
    pub(super) body: Option<Value>,
}

impl Message {
    /// The values of a header.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(header, _)| header == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// The elements of a header that is a list, in lower case.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let values = self.all(name);
        let elements = values.iter().flat_map(|value| value.split(','));
        elements.map(|element| element.trim().to_ascii_lowercase()).collect()
    }

    /// What it asks for; `None` = nothing that can be said for sure.
    pub(super) fn asks(&self) -> Option<Asked> {
        let (segments, pairs) = super::super::differential::judge(&self.path()?);
        let body = match self.body.is_empty() {
            true => None,
            false => Some(serde_json::from_slice(&self.body).ok()?),
        };
        Some(Asked { method: self.method.clone(), segments, pairs, body })
    }

    /// Path and query. The absolute form has to name the host that `Host` names.
    fn path(&self) -> Option<String> {
        if self.target.starts_with('/') {
            return (!self.target.starts_with("//")).then(|| self.target.clone());
        }
        let url = Url::parse(&self.target).ok()?;
        let (_, rest) = self.target.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        let [host] = self.all("host")[..] else { return None };
        if !host.eq_ignore_ascii_case(authority) {
            return None;
        }
        let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
        Some(format!("{}{query}", url.path()))
    }
}

/// The next message.
pub(super) fn next(bytes: &[u8]) -> Next {
    let mut at = 0;
    // Empty lines before a request are passed over (2.2).
    while let Some(line) = line(bytes, at) {
        if !line.text.is_empty() {
            break;
        }
        at = line.end;
    }
    let Some(first) = line(bytes, at) else { return Next::Part };
    at = first.end;
    let mut headers = Vec::new();
    loop {
        let Some(line) = line(bytes, at) else { return Next::Part };
        at = line.end;
        if line.text.is_empty() {
            break;
        }
        match header(line.text) {
            Some(header) => headers.push(header),
            None => return Next::Broken,
        }
    }
    let Some((method, target, is_old)) = request_line(first.text) else { return Next::Broken };
    let mut message = Message { method, target, headers, body: Vec::new(), is_last: false };
    let connection = message.list("connection");
    let names = |option: &str| connection.iter().any(|named| named == option);
    message.is_last = names("close") || is_old && !names("keep-alive");
    let is_chunked = match &message.list("transfer-encoding")[..] {
        [] => false,
        // Every other coding would have to be undone first (6.1), and HTTP/1.0 has none.
        [only] if only == "chunked" && !is_old => true,
        _ => return Next::Broken,
    };
    let lengths = message.list("content-length");
    let end = if is_chunked {
        // A length is overruled whatever it says (6.3), and the connection ends (6.1).
        message.is_last |= !lengths.is_empty();
        match chunks(bytes, at, &mut message.body) {
            Chunks::End(end) => end,
            Chunks::Part => return Next::Part,
            Chunks::Broken => return Next::Broken,
        }
    } else {
        let Some(length) = length(&lengths) else { return Next::Broken };
        let Some(end) = at.checked_add(length.unwrap_or(0)) else { return Next::Broken };
        let Some(body) = bytes.get(at..end) else { return Next::Part };
        message.body = body.to_vec();
        end
    };
    Next::Message(message, end)
}

struct Line<'b> {
    text: &'b [u8],
    end: usize,
}

/// A line of a head. It may end with LF alone (2.2).
fn line(bytes: &[u8], at: usize) -> Option<Line<'_>> {
    let length = bytes.get(at..)?.iter().position(|byte| *byte == b'\n')?;
    let text = &bytes[at..at + length];
    Some(Line { text: text.strip_suffix(b"\r").unwrap_or(text), end: at + length + 1 })
}

/// Method, target, and whether it is HTTP/1.0.
fn request_line(text: &[u8]) -> Option<(String, String, bool)> {
    let text = std::str::from_utf8(text).ok()?;
    let [method, target, version] = text.split(' ').collect::<Vec<_>>()[..] else { return None };
    let is_old = match version {
        "HTTP/1.1" => false,
        "HTTP/1.0" => true,
        _ => return None,
    };
    let is_right = !method.is_empty()
        && method.bytes().all(is_token)
        && !target.is_empty()
        && target.bytes().all(|byte| byte.is_ascii_graphic());
    is_right.then(|| (method.to_owned(), target.to_owned(), is_old))
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// A header of one line. What is folded or holds a control character is none (5.2, RFC 9110 5.5).
fn header(text: &[u8]) -> Option<(String, String)> {
    let at = text.iter().position(|byte| *byte == b':')?;
    let (name, value) = (&text[..at], &text[at + 1..]);
    let is_right = !name.is_empty()
        && name.iter().copied().all(is_token)
        && value.iter().all(|byte| *byte == b'\t' || (*byte >= b' ' && *byte != 0x7f));
    let value = String::from_utf8_lossy(value);
    let value = value.trim_matches([' ', '\t']);
    let name = String::from_utf8_lossy(name).to_ascii_lowercase();
    is_right.then(|| (name, value.to_owned()))
}

/// The length; outer `None` = several, or no number.
fn length(values: &[String]) -> Option<Option<usize>> {
    let mut found = None;
    for value in values {
        let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        let number: usize = is_number.then(|| value.parse().ok())??;
        if found.is_some_and(|other| other != number) {
            return None;
        }
        found = Some(number);
    }
    Some(found)
}

enum Chunks {
    End(usize),
    Part,
    Broken,
}

/// Reads chunks (7.1), whose lines end with CRLF and nothing else.
fn chunks(bytes: &[u8], mut at: usize, body: &mut Vec<u8>) -> Chunks {
    let crlf = |at: usize| {
        let rest = bytes.get(at..)?;
        let length = rest.iter().position(|byte| *byte == b'\n')?;
        Some((rest[..length].strip_suffix(b"\r"), at + length + 1))
    };
    loop {
        let Some((line, end)) = crlf(at) else { return Chunks::Part };
        let Some(line) = line else { return Chunks::Broken };
        let digits = line.split(|byte| *byte == b';').next().unwrap_or_default();
        let digits = digits.trim_ascii_end();
        let is_number =
            (1..=15).contains(&digits.len()) && digits.iter().all(u8::is_ascii_hexdigit);
        let size = std::str::from_utf8(digits).ok().filter(|_| is_number);
        let Some(size) = size.and_then(|size| usize::from_str_radix(size, 16).ok()) else {
            return Chunks::Broken;
        };
        at = end;
        if size == 0 {
            break;
        }
        let Some(data) = bytes.get(at..at + size) else { return Chunks::Part };
        match bytes.get(at + size..at + size + 2) {
            Some(b"\r\n") => {}
            Some(_) => return Chunks::Broken,
            None => return Chunks::Part,
        }
        body.extend_from_slice(data);
        at += size + 2;
    }
    // Trailers are passed over.
    loop {
        let Some((line, end)) = crlf(at) else { return Chunks::Part };
        let Some(line) = line else { return Chunks::Broken };
        at = end;
        if line.is_empty() {
            return Chunks::End(at);
        }
        if header(line).is_none() {
            return Chunks::Broken;
        }
    }
}

/// The messages that stand in bytes, up to the one that ends the connection.
pub(super) fn messages(mut bytes: &[u8]) -> Vec<Message> {
    let mut found = Vec::new();
    while let Next::Message(message, length) = next(bytes) {
        bytes = &bytes[length..];
        let is_last = message.is_last;
        found.push(message);
        if is_last {
            break;
        }
    }
    found
}

/// How often each name is there.
pub(super) fn names(message: &Message) -> BTreeMap<&str, usize> {
    let mut names = BTreeMap::new();
    for (name, _) in &message.headers {
        *names.entry(name.as_str()).or_default() += 1;
    }
    names
}
