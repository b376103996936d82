//! Where rows come from: CSV, NDJSON, a JSON array or a list of ids, read row by row in constant memory, from any
//! row on. A row that cannot be read is still a row, with a reason. What a row means is the kind of
//! job's business.

mod bytes;
mod csv;
mod format;
mod json;
mod mapping;
mod ndjson;
mod reading;
mod survey;
#[cfg(test)]
mod tests;

use std::path::Path;

pub(crate) use csv::{cells, quoted};
pub(crate) use format::Format;
pub(crate) use mapping::Mapping;
pub(crate) use reading::{ERROR, Fields, ID, Reading, UNREADABLE};
pub(crate) use survey::{Survey, fingerprint, survey};

use self::bytes::Bytes;
use crate::error::{Exit, Failure};

/// The longest row, in bytes.
pub(crate) const LONGEST_ROW: usize = 1 << 20;

/// The text of one row, as it stands in the file.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Row {
    /// Its number, counted from 1; the header of a CSV file and empty lines do not count.
    pub(crate) number: u64,
    /// Where it begins in the file, in bytes.
    pub(crate) from: u64,
    /// Where it ends.
    pub(crate) to: u64,
    /// Its text without line break; empty when it is too long.
    pub(crate) text: Vec<u8>,
    /// Why it cannot be read.
    pub(crate) fault: Option<&'static str>,
}

/// A row before it has a number.
struct Piece {
    from: u64,
    to: u64,
    text: Vec<u8>,
    fault: Option<&'static str>,
}

/// The rows of a file, one after the other.
pub(crate) struct Rows {
    bytes: Bytes,
    format: Format,
    json: json::Place,
    next: u64,
}

impl Rows {
    /// Opens a file at a row and its byte; `None` = at the beginning.
    ///
    /// # Errors
    ///
    /// Exit 1 when it cannot be read, 2 when it is no text.
    pub(crate) fn open(
        path: &Path,
        format: Format,
        position: Option<(u64, u64)>,
    ) -> Result<Self, Failure> {
        let mut bytes = Bytes::open(path).map_err(|error| unreadable(path, &error))?;
        bytes.skip_mark().map_err(|error| unreadable(path, &error))?.ok_or_else(|| {
            Failure::usage(format!("{} is UTF-16 text", path.display()))
                .hint("convert it to UTF-8: iconv -f UTF-16 -t UTF-8")
        })?;
        if format == Format::Csv {
            // The header. What it says is in `Reading`.
            csv::next(&mut bytes).map_err(|error| unreadable(path, &error))?;
        }
        let mut json = json::Place::Start;
        if let Some((_, at)) = position {
            bytes.seek(at).map_err(|error| unreadable(path, &error))?;
            json = json::Place::AfterValue;
        }
        Ok(Self { bytes, format, json, next: position.map_or(1, |(row, _)| row) })
    }

    /// The next row.
    ///
    /// # Errors
    ///
    /// Exit 1 when the file cannot be read, 2 when it is no array of the format JSON.
    pub(crate) fn next(&mut self) -> Result<Option<Row>, Failure> {
        let piece = match self.format {
            Format::Csv => csv::next(&mut self.bytes),
            Format::Ndjson | Format::Ids => ndjson::next(&mut self.bytes),
            Format::Json => json::next(&mut self.bytes, &mut self.json),
        };
        let piece = piece.map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData => Failure::usage(error.to_string())
                .hint("one object a line is NDJSON: --format ndjson"),
            _ => Failure::new(Exit::Failed, "cannot read the source").causes(&error),
        })?;
        Ok(piece.map(|Piece { from, to, text, fault }| {
            let number = self.next;
            self.next += 1;
            Row { number, from, to, text, fault }
        }))
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot read {}", path.display())).causes(error)
}
