//! A JSON array, cut into its values without being held in memory. Whether a value is one is found
//! out later; here brackets and quotes are counted.

use std::io;

use super::bytes::Bytes;
use super::ndjson::TOO_LONG;
use super::{LONGEST_ROW, Piece};

/// Where in the array reading is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Place {
    /// Before the array.
    Start,
    /// Behind a value.
    AfterValue,
    /// Behind the array, or where nothing more can be told.
    End,
}

const CUT_OFF: &str = "the file ends within this value: it was cut off, or a bracket is not closed";
const NO_END: &str = "the array has no end: the file was cut off here";
const NO_VALUE: &str = "there is a comma without a value behind it";
const GARBAGE: &str = "there is no comma here: the rest of the file cannot be read";
const AFTER: &str = "there is more text behind the array";

pub(super) fn next(bytes: &mut Bytes, place: &mut Place) -> io::Result<Option<Piece>> {
    let at = std::mem::replace(place, Place::End);
    let sign = blank(bytes)?;
    match (at, sign) {
        (Place::End, _) => return Ok(None),
        (Place::Start, None) | (Place::Start, Some(b'[')) => bytes.skip(1),
        (Place::Start, Some(_)) => {
            let message = "the file is no JSON array: it does not begin with [";
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        (Place::AfterValue, Some(b',')) => bytes.skip(1),
        (Place::AfterValue, Some(b']')) => return behind(bytes),
        (Place::AfterValue, None) => return fault(bytes, NO_END),
        (Place::AfterValue, Some(_)) => return fault(bytes, GARBAGE),
    }
    match (at, blank(bytes)?) {
        (Place::Start, None) if sign.is_none() => return Ok(None),
        (Place::Start, Some(b']')) => return behind(bytes),
        (_, Some(b']')) => return fault(bytes, NO_VALUE),
        (_, None) => return fault(bytes, NO_END),
        _ => {}
    }
    let piece = value(bytes)?;
    if piece.fault != Some(CUT_OFF) {
        *place = Place::AfterValue;
    }
    Ok(Some(piece))
}

/// Passes over white space; the byte behind it.
fn blank(bytes: &mut Bytes) -> io::Result<Option<u8>> {
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = bytes.peek()? {
        bytes.skip(1);
    }
    bytes.peek()
}

/// The end of the array, behind which nothing may stand.
fn behind(bytes: &mut Bytes) -> io::Result<Option<Piece>> {
    bytes.skip(1);
    match blank(bytes)? {
        None => Ok(None),
        Some(_) => fault(bytes, AFTER),
    }
}

fn fault(bytes: &Bytes, fault: &'static str) -> io::Result<Option<Piece>> {
    let at = bytes.offset();
    Ok(Some(Piece { from: at, to: at, text: Vec::new(), fault: Some(fault) }))
}

/// One value. The first byte is there and no white space.
fn value(bytes: &mut Bytes) -> io::Result<Piece> {
    let from = bytes.offset();
    let mut text = Vec::new();
    let mut fault = None;
    let (mut depth, mut in_text, mut escaped) = (0_u64, false, false);
    loop {
        let ahead = bytes.ahead()?;
        if ahead.is_empty() {
            // A bare word ends with the file; then it is the array that has no end.
            let open = depth > 0 || in_text;
            let fault = if open { Some(CUT_OFF) } else { fault };
            return Ok(Piece { from, to: bytes.offset(), text, fault });
        }
        let mut taken = 0;
        let mut ended = false;
        for &byte in ahead {
            if in_text {
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' => escaped = true,
                    b'"' => in_text = false,
                    _ => {}
                }
                taken += 1;
                ended = !in_text && depth == 0;
            } else {
                let bare = depth == 0;
                match byte {
                    b',' | b']' | b' ' | b'\t' | b'\r' | b'\n' if bare => {
                        ended = true;
                        break;
                    }
                    b'"' => in_text = true,
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => {
                        depth = depth.saturating_sub(1);
                        ended = depth == 0;
                    }
                    _ => {}
                }
                taken += 1;
            }
            if ended {
                break;
            }
        }
        if text.len() + taken > LONGEST_ROW {
            fault = Some(TOO_LONG);
            text = Vec::new();
        } else if fault.is_none() {
            text.extend_from_slice(ahead.get(..taken).unwrap_or_default());
        }
        bytes.skip(taken);
        if ended {
            return Ok(Piece { from, to: bytes.offset(), text, fault });
        }
    }
}
