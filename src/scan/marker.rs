//! The remark that lets a credential stay where it is, and the lines that carry it.

use std::collections::VecDeque;

/// Stands on the line of a credential that is known and may stay, such as one of a test.
pub(crate) const MARKER: &str = "imkit:allow";

/// Bytes by which a finding may come later than its line: more than a scanner holds.
const LAG: u64 = 512 * 1024;

/// Most marked lines that are remembered. Beyond them a marker has no effect, which is the safe
/// side.
const MOST: usize = 100_000;

/// Finds marked lines in a stream.
#[derive(Default)]
pub(super) struct Markers {
    /// Newlines so far.
    lines: u64,
    fed: u64,
    /// The end of the last piece, in which a marker may begin.
    tail: Vec<u8>,
    /// Line, from 1, and offset of each marked one.
    marked: VecDeque<(u64, u64)>,
}

impl Markers {
    /// Takes the next bytes.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        let overlap = self.tail.len();
        self.tail.extend_from_slice(&bytes[..bytes.len().min(MARKER.len() - 1)]);
        // The overlap has no newline: a marker that began before one does not go on after it.
        if overlap > 0 && memchr::memmem::find(&self.tail, MARKER.as_bytes()).is_some() {
            self.mark(self.lines + 1);
        }
        let mut counted = 0;
        for at in memchr::memmem::find_iter(bytes, MARKER.as_bytes()) {
            self.lines += newlines(&bytes[counted..at]);
            counted = at;
            self.mark(self.lines + 1);
        }
        self.lines += newlines(&bytes[counted..]);
        self.fed += bytes.len() as u64;
        self.tail.extend_from_slice(&bytes[bytes.len().min(MARKER.len() - 1)..]);
        let keep = self.tail.len().saturating_sub(MARKER.len() - 1);
        self.tail.drain(..keep);
        if let Some(newline) = memchr::memrchr(b'\n', &self.tail) {
            self.tail.drain(..=newline);
        }
    }

    /// Newlines so far.
    pub(super) fn lines(&self) -> u64 {
        self.lines
    }

    /// Whether a line, counted from 1, carries the marker as far as it has come.
    pub(super) fn has(&self, line: u64) -> bool {
        self.marked.binary_search_by_key(&line, |(line, _)| *line).is_ok()
    }

    /// Forgets lines that nothing will be found on any more.
    pub(super) fn forget(&mut self, before: u64) {
        while self.marked.front().is_some_and(|(line, at)| *line < before && at + LAG < self.fed) {
            self.marked.pop_front();
        }
    }

    fn mark(&mut self, line: u64) {
        if self.marked.back().is_none_or(|(last, _)| *last < line) && self.marked.len() < MOST {
            self.marked.push_back((line, self.fed));
        }
    }
}

fn newlines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_lines_are_found_in_pieces_of_any_size() {
        let text = format!("one\n{MARKER} two\nthree {MARKER}\nimkit:\nallow\n{MARKER}{MARKER}");
        for size in 1..text.len() {
            let mut markers = Markers::default();
            text.as_bytes().chunks(size).for_each(|piece| markers.feed(piece));
            let marked: Vec<u64> = (1..=7).filter(|line| markers.has(*line)).collect();
            assert_eq!((marked, markers.lines()), (vec![2, 3, 6], 5), "{size}");
        }
    }
}
