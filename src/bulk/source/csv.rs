//! CSV as RFC 4180 has it, read as leniently as the crate `csv` reads it: a quote within a bare cell
//! is a quote, `""` within a quoted one too, CR, LF and CRLF end a row, empty lines are none.
//!
//! The crate itself would take a quote that is never closed for a row as long as the rest of the
//! file. Here such a row ends with its line, and reading goes on with the next one.

use std::io;

use super::bytes::Bytes;
use super::ndjson::{self, TOO_LONG};
use super::{LONGEST_ROW, Piece};

const UNCLOSED: &str = "a quote is never closed";

#[derive(Clone, Copy, PartialEq)]
enum At {
    /// Before a cell.
    Start,
    /// In a cell without quotes, or behind the closing quote of one.
    Bare,
    /// Between quotes.
    Quoted,
    /// Behind a quote that closes the cell, unless another one follows.
    Quote,
}

impl At {
    /// The place after this byte, which neither separates cells nor ends a row.
    fn after(self, byte: u8) -> Self {
        match (self, byte) {
            (At::Start | At::Quote, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::Quote,
            (At::Quoted, _) => At::Quoted,
            _ => At::Bare,
        }
    }
}

pub(super) fn next(bytes: &mut Bytes) -> io::Result<Option<Piece>> {
    while let Some(b'\r' | b'\n') = bytes.peek()? {
        bytes.skip(1);
    }
    let from = bytes.offset();
    let mut text = Vec::new();
    let mut at = At::Start;
    loop {
        let ahead = bytes.ahead()?;
        if ahead.is_empty() {
            if at == At::Quoted {
                return first_line(bytes, from, UNCLOSED);
            }
            let to = bytes.offset();
            return Ok((to > from).then_some(Piece { from, to, text, fault: None }));
        }
        let mut taken = 0;
        let mut ended = false;
        for &byte in ahead {
            taken += 1;
            match byte {
                b'\r' | b'\n' if at != At::Quoted => {
                    ended = true;
                    break;
                }
                b',' if at != At::Quoted => at = At::Start,
                _ => at = at.after(byte),
            }
        }
        text.extend_from_slice(ahead.get(..taken - usize::from(ended)).unwrap_or_default());
        let carriage = ended && ahead.get(taken - 1) == Some(&b'\r');
        bytes.skip(taken);
        if text.len() > LONGEST_ROW {
            let fault = if at == At::Quoted { UNCLOSED } else { TOO_LONG };
            return first_line(bytes, from, fault);
        }
        if ended {
            if carriage && bytes.peek()? == Some(b'\n') {
                bytes.skip(1);
            }
            return Ok(Some(Piece { from, to: bytes.offset(), text, fault: None }));
        }
    }
}

/// Goes back and takes the first line alone for the faulty row.
fn first_line(bytes: &mut Bytes, from: u64, fault: &'static str) -> io::Result<Option<Piece>> {
    bytes.seek(from)?;
    Ok(ndjson::line(bytes)?.map(|piece| Piece { fault: piece.fault.or(Some(fault)), ..piece }))
}

/// The cells of a row.
pub(crate) fn cells(text: &[u8]) -> Vec<Vec<u8>> {
    let mut cells = Vec::new();
    let mut cell = Vec::new();
    let mut at = At::Start;
    for &byte in text {
        if byte == b',' && at != At::Quoted {
            cells.push(std::mem::take(&mut cell));
            at = At::Start;
            continue;
        }
        let next = at.after(byte);
        // Quotes that open and close are left out; the second one of a pair stays.
        let silent = matches!((at, next), (At::Start, At::Quoted) | (At::Quoted, At::Quote));
        if !silent {
            cell.push(byte);
        }
        at = next;
    }
    cells.push(cell);
    cells
}

/// A cell as it stands in a file.
pub(crate) fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n']) || cell.is_empty() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
