//! What an upload takes its bytes from. Nothing is read before a request is sent, and never more
//! than a piece at a time is held.

use std::fmt;
use std::io::{self, Cursor};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::error::Error;

/// A reader of any kind.
pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// The bytes of an upload: of a file, of memory, or of any reader.
///
/// Files and memory can be sent again where that is harmless, such as after a refusal for the rate
/// limit. A reader can be read once, so an upload from one is repeated only while nothing of it
/// has been read.
#[derive(Clone)]
pub struct Content(Source);

#[derive(Clone)]
enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    Once { reader: Arc<Mutex<Option<Reader>>>, length: Option<u64> },
}

impl Content {
    /// The content of a file. It is opened when the request is sent.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Source::Path(path.into()))
    }

    /// Bytes in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Source::Bytes(bytes.into()))
    }

    /// What a reader gives, to its end. With `length` the server is told beforehand how many bytes
    /// will come; fewer or more are then an error.
    pub fn reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        let reader: Reader = Box::pin(reader);
        Self(Source::Once { reader: Arc::new(Mutex::new(Some(reader))), length })
    }

    /// Whether it was read and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.0 {
            Source::Path(_) | Source::Bytes(_) => false,
            Source::Once { reader, .. } => lock(reader).is_none(),
        }
    }

    /// Opens it for one attempt.
    pub(crate) async fn open(&self) -> Result<Opened, Error> {
        match &self.0 {
            Source::Bytes(bytes) => Ok(Opened {
                length: Some(bytes.len() as u64),
                reader: Late::Ready(Box::pin(Cursor::new(bytes.clone()))),
            }),
            Source::Once { reader, length } => {
                Ok(Opened { length: *length, reader: Late::Shared(Arc::clone(reader)) })
            }
            Source::Path(path) => {
                let unreadable = |source: io::Error| {
                    Error::invalid(format!("cannot read {}: {source}", path.display()))
                        .with_source(source)
                };
                let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
                let metadata = file.metadata().await.map_err(unreadable)?;
                if metadata.is_dir() {
                    return Err(Error::invalid(format!("{} is a directory", path.display())));
                }
                // Pipes and devices have no length to rely on.
                let length = metadata.is_file().then_some(metadata.len());
                Ok(Opened { length, reader: Late::Ready(Box::pin(file)) })
            }
        }
    }
}

/// Content that is open for one attempt.
pub(crate) struct Opened {
    /// How many bytes will come, where that is known.
    pub(crate) length: Option<u64>,
    pub(crate) reader: Late,
}

/// A reader that is taken when its first byte is asked for: until then, an attempt that failed has
/// not used it up.
pub(crate) enum Late {
    Ready(Reader),
    Shared(Arc<Mutex<Option<Reader>>>),
}

impl Late {
    pub(crate) fn take(self) -> io::Result<Reader> {
        match self {
            Late::Ready(reader) => Ok(reader),
            Late::Shared(shared) => lock(&shared)
                .take()
                .ok_or_else(|| io::Error::other("the content has been read already")),
        }
    }
}

fn lock(reader: &Mutex<Option<Reader>>) -> std::sync::MutexGuard<'_, Option<Reader>> {
    reader.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says where from, never what.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Path(path) => f.debug_tuple("Content::path").field(path).finish(),
            Source::Bytes(bytes) => f.debug_tuple("Content::bytes").field(&bytes.len()).finish(),
            Source::Once { length, .. } => f.debug_tuple("Content::reader").field(length).finish(),
        }
    }
}
