//! Forms with a file (`multipart/form-data`, RFC 7578), written piece by piece.

use std::fmt::Write as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::{Bytes, BytesMut};
use fastrand::Rng;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use http::HeaderValue;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt as _, Take};

use crate::content::{Content, Late, Opened, Reader};
use crate::error::Error;

/// Most bytes of one piece.
const PIECE: usize = 64 << 10;

/// Told how many bytes of the content an attempt has handed on so far.
pub(crate) type Progress = Arc<dyn Fn(u64) + Send + Sync>;

/// A form: text fields, then one file.
#[derive(Clone)]
pub(crate) struct Form {
    boundary: String,
    fields: Vec<(&'static str, String)>,
    file: FilePart,
}

/// The file of a form, under the name `file`.
#[derive(Clone)]
pub(crate) struct FilePart {
    pub(crate) filename: String,
    pub(crate) content_type: String,
    pub(crate) content: Content,
    pub(crate) progress: Option<Progress>,
}

/// A form on its way.
pub(crate) struct Sending {
    pub(crate) body: reqwest::Body,
    pub(crate) length: Option<u64>,
}

/// Counts what moves, so that a slow transfer can be told from a dead one.
#[derive(Clone, Default)]
pub(crate) struct Moved(Arc<AtomicU64>);

impl Moved {
    pub(crate) fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn add(&self, bytes: usize) {
        self.0.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

impl Form {
    /// Puts a form together.
    ///
    /// # Errors
    ///
    /// The content type cannot be written in a header.
    pub(crate) fn new(fields: Vec<(&'static str, String)>, file: FilePart) -> Result<Self, Error> {
        let kind = &file.content_type;
        if kind.is_empty() || HeaderValue::from_str(kind).is_err() || !kind.is_ascii() {
            return Err(Error::invalid(format!("the content type {kind:?} is none"))
                .with_hint(Some("give it like image/png".into())));
        }
        let mut rng = Rng::new();
        let boundary = format!("imkit-{:016x}{:016x}", rng.u64(..), rng.u64(..));
        Ok(Self { boundary, fields, file })
    }

    /// The header that goes with it.
    pub(crate) fn content_type(&self) -> HeaderValue {
        let text = format!("multipart/form-data; boundary={}", self.boundary);
        HeaderValue::from_str(&text)
            .unwrap_or_else(|_| HeaderValue::from_static("multipart/form-data"))
    }

    /// Whether it cannot be sent again.
    pub(crate) fn is_spent(&self) -> bool {
        self.file.content.is_spent()
    }

    /// What a person is shown of it.
    pub(crate) fn shown(&self) -> Value {
        let mut shown = Map::new();
        for (name, value) in &self.fields {
            let value = serde_json::from_str(value).unwrap_or_else(|_| json!(value));
            shown.insert((*name).to_owned(), value);
        }
        let FilePart { filename, content_type, .. } = &self.file;
        shown.insert("file".to_owned(), json!({"filename": filename, "type": content_type}));
        Value::Object(shown)
    }

    /// Opens it for one attempt. `moved` learns of every piece that is taken.
    pub(crate) async fn open(&self, moved: &Moved) -> Result<Sending, Error> {
        let Opened { length, reader } = self.file.content.open().await?;
        let (head, tail) = (self.head(), Bytes::from(format!("\r\n--{}--\r\n", self.boundary)));
        let total = length.map(|length| head.len() as u64 + length + tail.len() as u64);
        let progress = self.file.progress.clone();
        let mut done = 0;
        let content = pieces(reader, length).inspect_ok(move |piece| {
            done += piece.len() as u64;
            if let Some(progress) = &progress {
                progress(done);
            }
        });
        let moved = moved.clone();
        let whole = stream::iter([Ok(head)]).chain(content).chain(stream::iter([Ok(tail)]));
        let whole = whole.inspect_ok(move |piece| moved.add(piece.len()));
        Ok(Sending { body: reqwest::Body::wrap_stream(whole), length: total })
    }

    /// Everything before the file's first byte.
    fn head(&self) -> Bytes {
        let Self { boundary, fields, file } = self;
        let mut head = String::new();
        for (name, value) in fields {
            // Writing to a string does not fail.
            let _ = write!(
                head,
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
        }
        let _ = write!(
            head,
            "--{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\
             content-type: {}\r\n\r\n",
            quotable(&file.filename),
            file.content_type,
        );
        head.into()
    }
}

/// A name fit for quotes, as browsers do it (HTML, "multipart form data").
fn quotable(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// The content piece by piece: `length` bytes where that is given, however much a file has grown
/// meanwhile. Fewer are an error, because the server would wait for the rest.
fn pieces(
    reader: Late,
    length: Option<u64>,
) -> impl futures_util::Stream<Item = io::Result<Bytes>> + Send {
    enum State {
        Closed(Late),
        Open(Take<Reader>),
    }
    stream::try_unfold(State::Closed(reader), move |state| async move {
        let mut reader = match state {
            State::Closed(late) => late.take()?.take(length.unwrap_or(u64::MAX)),
            State::Open(reader) => reader,
        };
        let mut piece = BytesMut::with_capacity(PIECE);
        if reader.read_buf(&mut piece).await? > 0 {
            return Ok(Some((piece.freeze(), State::Open(reader))));
        }
        match length {
            Some(length) if reader.limit() > 0 => {
                let read = length - reader.limit();
                Err(io::Error::new(
                    io::ErrorKind::UnexpectedEof,
                    format!("the content ended after {read} of {length} bytes"),
                ))
            }
            _ => Ok(None),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn sent(content: Content, length: Option<u64>) -> io::Result<Vec<u8>> {
        let opened = content.open().await.map_err(io::Error::other)?;
        let length = length.or(opened.length);
        let pieces = pieces(opened.reader, length).try_collect::<Vec<_>>().await?;
        Ok(pieces.concat())
    }

    #[tokio::test]
    async fn no_more_than_announced_is_sent_and_less_is_an_error() -> io::Result<()> {
        let content = Content::bytes("0123456789");
        assert_eq!(sent(content.clone(), Some(4)).await?, b"0123");
        assert_eq!(sent(content.clone(), None).await?, b"0123456789");
        let error = sent(content, Some(11)).await.unwrap_err();
        assert_eq!(error.to_string(), "the content ended after 10 of 11 bytes");
        Ok(())
    }

    #[tokio::test]
    async fn a_reader_is_spent_by_its_first_byte_and_not_by_being_opened() -> io::Result<()> {
        let content = Content::reader(&b"abc"[..], None);
        content.open().await.map_err(io::Error::other)?;
        assert!(!content.is_spent());
        assert_eq!(sent(content.clone(), None).await?, b"abc");
        assert!(content.is_spent());
        assert!(sent(content, None).await.is_err());
        Ok(())
    }

    #[test]
    fn no_name_ends_its_quotes() {
        assert_eq!(quotable("a\"b\r\nc/é"), "a%22b%0D%0Ac/é");
    }

    #[test]
    fn a_content_type_that_no_header_can_carry_is_refused() {
        for kind in ["", "a\nb", "é"] {
            let file = FilePart {
                filename: "f".into(),
                content_type: kind.into(),
                content: Content::bytes(""),
                progress: None,
            };
            assert!(Form::new(Vec::new(), file).is_err(), "{kind:?}");
        }
    }
}
