//! A file byte by byte, with its place, and with the way back.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

const BUFFER: usize = 64 << 10;

/// A buffered file that knows where it is.
pub(super) struct Bytes {
    file: File,
    buffer: Box<[u8]>,
    filled: usize,
    at: usize,
    /// Where the buffer begins in the file.
    base: u64,
}

impl Bytes {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(Self { file, buffer: vec![0; BUFFER].into(), filled: 0, at: 0, base: 0 })
    }

    /// What can be looked at without reading more; empty at the end of the file.
    pub(super) fn ahead(&mut self) -> io::Result<&[u8]> {
        while self.at == self.filled {
            self.base += self.filled as u64;
            (self.at, self.filled) = (0, 0);
            match self.file.read(&mut self.buffer) {
                Ok(0) => break,
                Ok(read) => self.filled = read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.buffer.get(self.at..self.filled).unwrap_or_default())
    }

    /// The next byte, which stays.
    pub(super) fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.ahead()?.first().copied())
    }

    /// Goes on by so many bytes of those ahead.
    pub(super) fn skip(&mut self, count: usize) {
        self.at = self.filled.min(self.at + count);
    }

    /// Where the next byte is in the file.
    pub(super) fn offset(&self) -> u64 {
        self.base + self.at as u64
    }

    /// Goes to a place in the file.
    pub(super) fn seek(&mut self, to: u64) -> io::Result<()> {
        if let Some(within) = to.checked_sub(self.base)
            && within <= self.filled as u64
        {
            self.at = within as usize;
            return Ok(());
        }
        self.file.seek(SeekFrom::Start(to))?;
        (self.base, self.at, self.filled) = (to, 0, 0);
        Ok(())
    }

    /// Passes over a byte order mark at the beginning; `None` when it is that of UTF-16.
    pub(super) fn skip_mark(&mut self) -> io::Result<Option<()>> {
        let ahead = self.ahead()?;
        if ahead.starts_with(&[0xff, 0xfe]) || ahead.starts_with(&[0xfe, 0xff]) {
            return Ok(None);
        }
        if ahead.starts_with("\u{feff}".as_bytes()) {
            self.skip(3);
        }
        Ok(Some(()))
    }
}
