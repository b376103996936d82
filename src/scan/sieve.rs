//! One stream after the other: what is found in it, on which line, and whether that line says that
//! it may stay. Memory does not grow with the stream.

use std::io::{self, Read};

use imkit_keys::{Credential, Scanner};

use super::marker::Markers;
use super::wide::Wide;

/// Bytes that are read at a time.
const PIECE: usize = 64 * 1024;

/// Most findings that wait for the end of their line. On a longer line they are told before it is
/// known whether the rest of it has a marker.
const MOST_WAITING: usize = 4096;

/// A place in a stream.
#[derive(Debug)]
pub(super) struct Spot {
    /// In bytes from the beginning.
    pub(super) offset: u64,
    /// From 1.
    pub(super) line: u64,
    /// In bytes from 1; in UTF-16 in characters.
    pub(super) column: u64,
    /// What is there.
    pub(super) credential: Credential,
    /// The line is marked.
    pub(super) allowed: bool,
}

/// Scans streams with one set of buffers.
pub(super) struct Sieve {
    piece: Vec<u8>,
    narrow: Scanner,
    wide: Wide,
    markers: Markers,
    waiting: Vec<Spot>,
}

impl Sieve {
    /// Makes the buffers.
    pub(super) fn new() -> Self {
        Self {
            piece: vec![0; PIECE],
            narrow: Scanner::new(),
            wide: Wide::new(),
            markers: Markers::default(),
            waiting: Vec::new(),
        }
    }

    /// Scans a stream to its end. Returns its length in bytes.
    ///
    /// # Errors
    ///
    /// Those of the reader. What was found until then was told.
    pub(super) fn strain(
        &mut self,
        mut reader: impl Read,
        found: &mut dyn FnMut(Spot),
    ) -> io::Result<u64> {
        let mut total = 0;
        let outcome = loop {
            match reader.read(&mut self.piece) {
                Ok(0) => break Ok(total),
                Ok(read) => {
                    self.feed(read, total);
                    self.tell(false, found);
                    total += read as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Err(error),
            }
        };
        let waiting = &mut self.waiting;
        self.narrow.finish(&mut |finding| waiting.push(narrow(finding)));
        self.wide.finish(&mut |spot| waiting.push(spot));
        self.tell(true, found);
        self.markers = Markers::default();
        outcome
    }

    /// Takes the first bytes of the piece, which begin at this offset.
    fn feed(&mut self, length: usize, offset: u64) {
        let Self { piece, narrow: scanner, wide, markers, waiting } = self;
        let bytes = &piece[..length];
        scanner.feed(bytes, &mut |finding| waiting.push(narrow(finding)));
        wide.feed(bytes, offset, markers.lines(), &mut |spot| waiting.push(spot));
        markers.feed(bytes);
    }

    /// Tells of spots whose line is complete.
    fn tell(&mut self, end: bool, found: &mut dyn FnMut(Spot)) {
        let lines = self.markers.lines();
        if !self.waiting.is_empty() {
            self.waiting.sort_by_key(|spot| spot.offset);
            let all = end || self.waiting.len() > MOST_WAITING;
            let ready = self.waiting.iter().take_while(|spot| all || spot.line <= lines).count();
            for spot in self.waiting.drain(..ready) {
                let allowed = self.markers.has(spot.line);
                found(Spot { allowed, ..spot });
            }
        }
        let oldest = self.waiting.first().map_or(u64::MAX, |spot| spot.line);
        self.markers.forget(oldest);
    }
}

fn narrow(finding: imkit_keys::Finding) -> Spot {
    let imkit_keys::Finding { offset, line, column, credential, .. } = finding;
    Spot { offset, line, column, credential, allowed: false }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, KeyForm, PlainKey};

    use super::super::MARKER;
    use super::*;

    fn key() -> PlainKey {
        PlainKey::generate(KeyForm::Api(Environment::Test)).unwrap()
    }

    /// Gives out so many bytes at a time.
    struct Slow<'b>(&'b [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(into.len()).min(self.0.len());
            self.0.split_off(..length).unwrap_or_default().read(into)
        }
    }

    fn spots(sieve: &mut Sieve, bytes: &[u8], size: usize) -> Vec<(u64, u64, bool)> {
        let mut spots = Vec::new();
        let read = sieve.strain(Slow(bytes, size), &mut |spot| {
            spots.push((spot.line, spot.column, spot.allowed));
        });
        assert_eq!(read.unwrap(), bytes.len() as u64);
        spots
    }

    #[test]
    fn a_marker_before_or_behind_a_key_lets_it_stay_on_that_line_alone() {
        let key = key();
        let text = format!(
            "{0}\nx={0} # {MARKER}\n{MARKER} {0}\n{0}\n\n{0}{1}{MARKER}\n{0}",
            key.expose(),
            " ".repeat(300_000)
        );
        let expected = [
            (1, 1, false),
            (2, 3, true),
            (3, 13, true),
            (4, 1, false),
            (6, 1, true),
            (7, 1, false),
        ];
        let mut sieve = Sieve::new();
        for size in [1, 7, 4096, usize::MAX] {
            assert_eq!(spots(&mut sieve, text.as_bytes(), size), expected, "{size}");
        }
    }

    #[test]
    fn keys_in_utf_16_are_found_in_either_byte_order_with_line_and_column() {
        let key = key();
        let mut sieve = Sieve::new();
        for before in ["", "\u{feff}", "\u{feff}первая\r\nключ = ", "\u{feff}first\nkey=\""]
        {
            let text = format!("{before}{}\"\r\nmore", key.expose());
            let line = before.matches('\n').count() as u64 + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() as u64 + 1;
            for swap in [false, true] {
                let unit = |unit: u16| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() };
                let bytes: Vec<u8> = text.encode_utf16().flat_map(unit).collect();
                for size in [1, 3, 64, usize::MAX] {
                    let found = spots(&mut sieve, &bytes, size);
                    assert_eq!(found, [(line, column, false)], "{before:?} {swap} {size}");
                }
            }
        }
    }

    #[test]
    fn keys_of_both_kinds_within_binary_bytes_are_each_found_once() {
        let key = key();
        let wide: Vec<u8> = key.expose().bytes().flat_map(|byte| [byte, 0]).collect();
        let mut sieve = Sieve::new();
        for odd in 0..2 {
            let mut bytes = vec![7; PIECE * 2 + odd];
            bytes.extend([0, 1, 2]);
            bytes.extend(key.expose().bytes());
            bytes.push(0);
            bytes.extend(&wide);
            bytes.extend([0, 0, 3]);
            for size in [5, PIECE] {
                let mut offsets = Vec::new();
                sieve.strain(Slow(&bytes, size), &mut |spot| offsets.push(spot.offset)).unwrap();
                let first = (PIECE * 2 + odd + 3) as u64;
                let second = first + key.expose().len() as u64 + 1;
                assert_eq!(offsets, [first, second], "{odd} {size}");
            }
        }
    }

    #[test]
    fn a_line_without_end_and_with_many_keys_is_told_on_the_way() {
        let key = key();
        let text = key.expose().repeat(MOST_WAITING * 2);
        let mut told = 0;
        let mut sieve = Sieve::new();
        sieve.strain(text.as_bytes(), &mut |_| told += 1).unwrap();
        assert_eq!(told, MOST_WAITING * 2);
    }
}
