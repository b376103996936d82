//! Text in UTF-16, as some shells of Windows write it: characters of keys are bytes with a zero
//! beside them. Such bytes stand at even offsets or at odd ones; each of the two rows is scanned as
//! a stream of its own, so that places come out right.

use imkit_keys::Scanner;

use super::sieve::Spot;

/// What takes the place of a byte that is no character of its own. No credential has it.
const OTHER: u8 = 0xff;

/// A place in the stream.
#[derive(Clone, Copy, Default)]
struct Base {
    offset: u64,
    /// Lines before it.
    lines: u64,
    /// Offset of its line's first byte.
    line_start: u64,
}

/// Both rows of a stream. Idle until the first zero comes.
pub(super) struct Wide {
    rows: Option<[Scanner; 2]>,
    /// The last two bytes of the stream, so that both neighbours of the last but one are known.
    before: u8,
    last: Option<u8>,
    /// Offset of `last`.
    offset: u64,
    /// Where the rows began.
    base: Base,
    cells: [Vec<u8>; 2],
}

impl Wide {
    /// At the beginning of a stream.
    pub(super) fn new() -> Self {
        Self {
            rows: None,
            before: OTHER,
            last: None,
            offset: 0,
            base: Base::default(),
            cells: [Vec::new(), Vec::new()],
        }
    }

    /// Takes the next bytes, which begin at this offset behind so many lines.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        offset: u64,
        lines: u64,
        found: &mut dyn FnMut(Spot),
    ) {
        if self.rows.is_none() {
            if memchr::memchr(0, bytes).is_none() {
                // The zero of the last character may come with the next bytes.
                self.last = bytes.last().copied().filter(|byte| *byte != b'\n');
                if let Some(newline) = memchr::memrchr(b'\n', bytes) {
                    self.base.line_start = offset + newline as u64 + 1;
                }
                return;
            }
            let start = offset - u64::from(self.last.is_some());
            // Rows begin at an even offset, or even and odd would change places.
            self.rows = Some([Scanner::new(), Scanner::new()]);
            self.base = Base { offset: start & !1, lines, ..self.base };
            self.offset = start;
            if start % 2 == 1 {
                self.cells[0].push(OTHER);
            }
        }
        for byte in bytes {
            if let Some(last) = self.last.replace(*byte) {
                self.push(last, *byte);
            }
        }
        self.scan(found);
    }

    /// Decides what is left, and begins anew.
    pub(super) fn finish(&mut self, found: &mut dyn FnMut(Spot)) {
        if let (Some(_), Some(last)) = (&self.rows, self.last) {
            self.push(last, OTHER);
            self.scan(found);
        }
        let base = self.base;
        for (parity, scanner) in self.rows.iter_mut().flatten().enumerate() {
            scanner.finish(&mut |finding| found(spot(finding, parity, base)));
        }
        *self = Self::new();
    }

    fn push(&mut self, byte: u8, after: u8) {
        let alone = byte != 0 && (self.before == 0 || after == 0);
        let parity = usize::from(self.offset % 2 == 1);
        self.cells[parity].push(if alone { byte } else { OTHER });
        self.before = byte;
        self.offset += 1;
    }

    fn scan(&mut self, found: &mut dyn FnMut(Spot)) {
        let base = self.base;
        for (parity, scanner) in self.rows.iter_mut().flatten().enumerate() {
            scanner.feed(&self.cells[parity], &mut |finding| found(spot(finding, parity, base)));
            self.cells[parity].clear();
        }
    }
}

/// The place in the stream of what was found in a row. The column counts characters.
fn spot(finding: imkit_keys::Finding, parity: usize, base: Base) -> Spot {
    let before = match finding.line {
        1 => base.offset.saturating_sub(base.line_start) / 2,
        _ => 0,
    };
    Spot {
        offset: base.offset + finding.offset * 2 + parity as u64,
        line: base.lines + finding.line,
        column: before + finding.column,
        credential: finding.credential,
        allowed: false,
    }
}
