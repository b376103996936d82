//! A file on its way here.

use std::fmt;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, stream};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName};
use reqwest::Response;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::time::timeout;

use crate::call::Reply;
use crate::error::{Error, Outcome};
use crate::failure::cause;
use crate::kind::ErrorKind;

/// The content of a file, piece by piece. Dropping it ends the transfer.
pub struct Download {
    headers: HeaderMap,
    first: Bytes,
    rest: Option<Response>,
    limit: Duration,
    operation: Option<&'static str>,
}

/// Why a download did not get where it should.
#[derive(Debug)]
#[non_exhaustive]
pub enum CopyError {
    /// The content could not be read to its end.
    Read(Error),
    /// The content could not be written.
    Write(io::Error),
}

impl Download {
    pub(crate) fn new(reply: Reply, limit: Duration) -> Self {
        let Reply { headers, file, rest, operation, .. } = reply;
        Self { headers, first: file, rest, limit, operation }
    }

    /// How many bytes the whole content has, where the server says so.
    pub fn length(&self) -> Option<u64> {
        self.text(&CONTENT_LENGTH)?.parse().ok()
    }

    /// Kind of content, such as `image/png`, where the server says so.
    pub fn content_type(&self) -> Option<&str> {
        self.text(&CONTENT_TYPE)
    }

    /// The next piece; `None` after the last.
    ///
    /// # Errors
    ///
    /// [`Network`](ErrorKind::Network) when the connection broke, [`Timeout`](ErrorKind::Timeout)
    /// when nothing came for as long as an attempt may take. What came before is whole.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if !self.first.is_empty() {
            return Ok(Some(std::mem::take(&mut self.first)));
        }
        let Some(response) = &mut self.rest else { return Ok(None) };
        let (kind, message, source) = match timeout(self.limit, response.chunk()).await {
            Ok(Ok(piece)) => return Ok(piece),
            Ok(Err(error)) => {
                let error = error.without_url();
                let message = format!("the connection broke within the file: {}", cause(&error));
                (ErrorKind::Network, message, Some(error))
            }
            Err(_) => {
                let seconds = self.limit.as_secs_f64();
                (ErrorKind::Timeout, format!("nothing of the file came for {seconds} s"), None)
            }
        };
        self.rest = None;
        let error = Error::new(kind, message)
            .with_operation(self.operation)
            .with_outcome(Outcome::Answered)
            .with_retryable(true)
            .with_hint(Some("download it again".into()));
        Err(match source {
            Some(source) => error.with_source(source),
            None => error,
        })
    }

    /// The pieces as a stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        stream::try_unfold(self, |mut download| async move {
            Ok(download.chunk().await?.map(|piece| (piece, download)))
        })
    }

    /// Writes the content to its end and returns how many bytes it had. Memory holds a piece at a
    /// time.
    ///
    /// # Errors
    ///
    /// [`CopyError`] says on which side it failed; what was written by then stays written.
    pub async fn write_to(
        &mut self,
        writer: &mut (impl AsyncWrite + Unpin),
    ) -> Result<u64, CopyError> {
        let mut written = 0;
        while let Some(piece) = self.chunk().await.map_err(CopyError::Read)? {
            writer.write_all(&piece).await.map_err(CopyError::Write)?;
            written += piece.len() as u64;
        }
        writer.flush().await.map_err(CopyError::Write)?;
        Ok(written)
    }

    fn text(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// Shows no address: that of a store is signed.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("length", &self.length())
            .field("content_type", &self.content_type())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for CopyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CopyError::Read(error) => error.fmt(f),
            CopyError::Write(error) => write!(f, "the content cannot be written: {error}"),
        }
    }
}

impl std::error::Error for CopyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            CopyError::Read(error) => error.source(),
            CopyError::Write(error) => Some(error),
        }
    }
}
