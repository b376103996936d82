//! NDJSON: one value a line. Empty lines are no rows.

use std::io;

use super::bytes::Bytes;
use super::{LONGEST_ROW, Piece};

pub(super) fn next(bytes: &mut Bytes) -> io::Result<Option<Piece>> {
    loop {
        match line(bytes)? {
            Some(piece) if piece.fault.is_none() && piece.text.trim_ascii().is_empty() => {}
            found => return Ok(found),
        }
    }
}

/// One line without its line break; `None` at the end of the file.
pub(super) fn line(bytes: &mut Bytes) -> io::Result<Option<Piece>> {
    let from = bytes.offset();
    let mut text = Vec::new();
    let mut fault = None;
    loop {
        let ahead = bytes.ahead()?;
        if ahead.is_empty() {
            break;
        }
        let end = ahead.iter().position(|byte| *byte == b'\n');
        let part = ahead.get(..end.unwrap_or(ahead.len())).unwrap_or_default();
        if text.len() + part.len() > LONGEST_ROW {
            fault = Some(TOO_LONG);
            text = Vec::new();
        } else if fault.is_none() {
            text.extend_from_slice(part);
        }
        let part = part.len();
        bytes.skip(part + usize::from(end.is_some()));
        if end.is_some() {
            break;
        }
    }
    if text.last() == Some(&b'\r') {
        text.pop();
    }
    let to = bytes.offset();
    Ok((to > from).then_some(Piece { from, to, text, fault }))
}

pub(super) const TOO_LONG: &str = "the row is longer than 1 MiB";
