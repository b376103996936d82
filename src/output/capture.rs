//! A stream for tests: keeps what is written, or refuses it.

use std::{
    io::{self, ErrorKind, Write},
    sync::{Arc, Mutex, PoisonError},
};

/// Clones share what was written.
#[derive(Clone, Default)]
pub(crate) struct Capture {
    bytes: Arc<Mutex<Vec<u8>>>,
    refuses: Option<ErrorKind>,
}

impl Capture {
    /// A pipe whose reader has gone.
    pub(crate) fn broken() -> Self {
        Self::failing(ErrorKind::BrokenPipe)
    }

    /// A stream on which every write fails so.
    pub(crate) fn failing(kind: ErrorKind) -> Self {
        Self { refuses: Some(kind), ..Self::default() }
    }

    /// A writer that keeps its text here.
    pub(crate) fn boxed(&self) -> Box<dyn Write + Send> {
        Box::new(self.clone())
    }

    /// What was written so far.
    pub(crate) fn text(&self) -> String {
        let bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(kind) = self.refuses {
            return Err(kind.into());
        }
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
