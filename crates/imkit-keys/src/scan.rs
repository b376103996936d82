//! Finds credentials in bytes of any kind, in constant memory: our keys, proved by their checksum,
//! and the platform's, known by their form and the names before them. It says where and which,
//! never what.

mod credential;
mod finding;

use std::io::{self, Read};

use zeroize::Zeroizing;

pub(crate) use credential::looks_random;
pub use finding::{Credential, Finding};

/// Bytes that are held at a time.
const WINDOW: usize = 64 * 1024;

/// Bytes that a decision may look ahead: the longest credential with the name before it.
const LOOK_AHEAD: usize = credential::LONGEST;

/// Finds credentials in a stream that arrives in pieces of any size.
///
/// ```
/// use imkit_keys::{Credential, Environment, KeyForm, PlainKey, Scanner};
///
/// let key = PlainKey::generate(KeyForm::Api(Environment::Test))?;
/// let text = format!("first line\ntoken = \"{}\"\n", key.expose());
/// let (left, right) = text.as_bytes().split_at(40);
///
/// let mut found = Vec::new();
/// let mut scanner = Scanner::new();
/// scanner.feed(left, &mut |finding| found.push(finding));
/// scanner.feed(right, &mut |finding| found.push(finding));
/// scanner.finish(&mut |finding| found.push(finding));
///
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].line, found[0].column, found[0].offset), (2, 10, 20));
/// assert_eq!(found[0].credential, Credential::Key { form: key.form(), id: key.id() });
/// # Ok::<(), imkit_keys::NoRandomness>(())
/// ```
pub struct Scanner {
    /// What has arrived and is not decided, after one decided byte if there is any.
    window: Zeroizing<Vec<u8>>,
    /// First byte of the window that is not decided.
    decided: usize,
    /// Offset of the window's first byte in the stream.
    offset: u64,
    /// Line of the window's first byte, from 1.
    line: u64,
    /// Offset of that line's first byte in the stream.
    line_start: u64,
}

impl Default for Scanner {
    fn default() -> Self {
        Self::new()
    }
}

impl Scanner {
    /// A scanner at the beginning of a stream.
    pub fn new() -> Self {
        Self::for_at_most(WINDOW)
    }

    /// A scanner that holds no more than this: a window that has to grow leaves a copy behind.
    fn for_at_most(length: usize) -> Self {
        let window = Zeroizing::new(Vec::with_capacity(length.min(WINDOW)));
        Self { window, decided: 0, offset: 0, line: 1, line_start: 0 }
    }

    /// Takes the next bytes of the stream.
    pub fn feed(&mut self, mut bytes: &[u8], found: &mut dyn FnMut(Finding)) {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(WINDOW - self.window.len()));
            self.window.extend_from_slice(now);
            bytes = later;
            if self.window.len() == WINDOW {
                self.decide(WINDOW - LOOK_AHEAD, found);
            }
        }
    }

    /// Decides what is left, and begins anew for another stream.
    pub fn finish(&mut self, found: &mut dyn FnMut(Finding)) {
        self.decide(self.window.len(), found);
        // Another window would have to be wiped, which takes longer than a small file.
        self.window.clear();
        let Self { window: _, decided, offset, line, line_start } = self;
        (*decided, *offset, *line, *line_start) = (0, 0, 1, 0);
    }

    /// Scans a reader to its end. Returns the number of bytes read.
    ///
    /// # Errors
    ///
    /// Those of the reader. What was found until then was reported.
    pub fn scan(
        &mut self,
        mut reader: impl Read,
        found: &mut dyn FnMut(Finding),
    ) -> io::Result<u64> {
        let mut piece = Zeroizing::new(vec![0; WINDOW / 2]);
        let mut total = 0;
        loop {
            match reader.read(&mut piece) {
                Ok(0) => break,
                Ok(read) => {
                    total += read as u64;
                    self.feed(&piece[..read], found);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.finish(found);
                    return Err(error);
                }
            }
        }
        self.finish(found);
        Ok(total)
    }

    /// Decides all places before `end`, then drops what is decided but one byte: what stands before
    /// a credential can matter.
    fn decide(&mut self, end: usize, found: &mut dyn FnMut(Finding)) {
        let (mut lines_to, mut line, mut line_start) = (0, self.line, self.line_start);
        let mut at = self.decided;
        while at < end {
            let Some(hit) = credential::at(&self.window, at) else {
                at += 1;
                continue;
            };
            // Only a checksum proves a credential to its last byte. In one that was known by its form
            // another may stand, as where two were joined.
            at = match hit.credential {
                Credential::Key { .. } => hit.end,
                _ => hit.start.max(at + 1),
            };
            (line, line_start) = self.lines(lines_to..hit.start, line, line_start);
            lines_to = hit.start;
            found(Finding {
                offset: self.offset + hit.start as u64,
                length: hit.end - hit.start,
                line,
                column: self.offset + hit.start as u64 - line_start + 1,
                credential: hit.credential,
            });
        }
        let drop = at.saturating_sub(1);
        (self.line, self.line_start) = self.lines(0..drop, self.line, self.line_start);
        self.offset += drop as u64;
        self.window.drain(..drop);
        self.decided = at - drop;
    }

    /// The line after a part of the window, and where it begins in the stream.
    fn lines(&self, part: std::ops::Range<usize>, line: u64, line_start: u64) -> (u64, u64) {
        let bytes = &self.window[part.clone()];
        match bytes.iter().rposition(|byte| *byte == b'\n') {
            Some(last) => (line + newlines(bytes), self.offset + (part.start + last + 1) as u64),
            None => (line, line_start),
        }
    }
}

impl std::fmt::Debug for Scanner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scanner").field("offset", &self.offset).finish_non_exhaustive()
    }
}

/// Scans bytes that are all there.
pub fn scan(bytes: &[u8]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut scanner = Scanner::for_at_most(bytes.len());
    scanner.feed(bytes, &mut |finding| findings.push(finding));
    scanner.finish(&mut |finding| findings.push(finding));
    findings
}

fn newlines(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests;
