//! The file of rejected rows: the format of the source, the rows as they stood in it, and the
//! reason in front. It can be imported as it is once what was wrong is right.
//!
//! It is made when the first row is rejected, and only the length that the journal names counts: what
//! a killed run wrote beyond is cut off.

use std::fs::File;
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::source::{ERROR, Format, ID, Reading, UNREADABLE, cells, quoted};
use crate::error::{Exit, Failure};
use crate::output::formula::guarded;
use crate::settings::private_file;

/// A row for the file.
pub(crate) struct Rejected<'r> {
    /// Its number in the source.
    pub(crate) row: u64,
    /// Its text.
    pub(crate) text: &'r [u8],
    /// The text is not what the format asks for.
    pub(crate) faulty: bool,
    /// Why it is here.
    pub(crate) reason: &'r str,
}

/// The file, once there is one.
pub(crate) struct Rejects {
    reading: Reading,
    file: Option<(PathBuf, File)>,
    length: u64,
    /// Why a row of this run is in it: the first one that came to it.
    pub(crate) reason: Option<String>,
}

impl Rejects {
    /// No file yet.
    pub(crate) fn none(reading: Reading) -> Self {
        Self { reading, file: None, length: 0, reason: None }
    }

    /// Goes on with a file of which so much counts.
    pub(crate) fn resume(reading: Reading, path: &Path, length: u64) -> Result<Self, Failure> {
        let open = || -> io::Result<File> {
            let file = File::options().write(true).open(path)?;
            if file.metadata()?.len() < length {
                return Err(io::Error::other("it is shorter than it was"));
            }
            file.set_len(length)?;
            Ok(file)
        };
        match open() {
            Ok(file) => {
                Ok(Self { reading, file: Some((path.to_owned(), file)), length, reason: None })
            }
            // Nothing that counts was in it: it is made again when there is something to say.
            Err(error) if length == 0 && error.kind() == io::ErrorKind::NotFound => {
                Ok(Self::none(reading))
            }
            Err(error) => {
                let failure = unwritable(path, &error);
                Err(failure.hint("the rows rejected so far were in it: put it back"))
            }
        }
    }

    /// Whether there is a file.
    pub(crate) fn exists(&self) -> bool {
        self.file.is_some()
    }

    /// Makes the file, readable by its owner alone: rows may hold what others must not see.
    pub(crate) fn make(&mut self, path: &Path) -> Result<(), Failure> {
        let file = private_file::options().write(true).create_new(true).open(path);
        let file = file.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => unwritable(path, &error)
                .hint("rejected rows never replace a file: move that one away"),
            _ => unwritable(path, &error),
        })?;
        self.file = Some((path.to_owned(), file));
        Ok(())
    }

    /// Adds rows and returns the length that counts from now on. They are on the disk by then: the
    /// journal must not count what a machine that stops has lost.
    pub(crate) fn add(&mut self, rows: &[Rejected<'_>]) -> Result<u64, Failure> {
        let Some((path, file)) = &mut self.file else { return Ok(self.length) };
        let mut text = Vec::new();
        if let Some(Rejected { row, reason, .. }) = rows.first() {
            self.reason.get_or_insert_with(|| format!("row {row}: {reason}"));
        }
        for row in rows {
            let first = self.length == 0 && text.is_empty();
            render(&self.reading, row, first, &mut text);
        }
        put(file, self.length, &text).map_err(|error| unwritable(path, &error))?;
        self.length += text.len() as u64;
        Ok(self.length)
    }

    /// Ends the file for now. The end of an array does not count: the next row takes its place.
    pub(crate) fn close(&mut self) -> Result<(), Failure> {
        let Some((path, file)) = &mut self.file else { return Ok(()) };
        if self.reading.format != Format::Json || self.length == 0 {
            return Ok(());
        }
        put(file, self.length, b"\n]\n").map_err(|error| unwritable(path, &error))
    }
}

/// Writes behind what counts, wherever an earlier write that failed has left the file.
fn put(file: &mut File, at: u64, text: &[u8]) -> io::Result<()> {
    file.set_len(at)?;
    file.seek(SeekFrom::Start(at))?;
    file.write_all(text)?;
    file.sync_data()
}

/// The first of `users.rejected.csv`, `users.rejected.2.csv`, ... that is not there.
pub(crate) fn free_name(source: &Path, format: Format) -> PathBuf {
    let stem = source.file_stem().unwrap_or(source.as_os_str()).to_string_lossy();
    let name = |middle: &str| {
        source.with_file_name(format!("{stem}.rejected{middle}.{}", format.extension()))
    };
    let numbered = (2..).map(|number| name(&format!(".{number}")));
    std::iter::once(name(""))
        .chain(numbered)
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or_else(|| name(""))
}

fn render(reading: &Reading, rejected: &Rejected<'_>, first: bool, out: &mut Vec<u8>) {
    let Rejected { row, text, faulty, reason } = rejected;
    let reason = format!("row {row}: {reason}");
    match reading.format {
        Format::Csv => {
            let old = reading.header.iter().position(|column| column == ERROR);
            if first {
                let names = reading.header.iter().filter(|column| *column != ERROR);
                let header: Vec<String> = std::iter::once(ERROR.to_owned())
                    .chain(names.map(|name| quoted(&guarded(name))))
                    .collect();
                out.extend(format!("{}\n", header.join(",")).bytes());
            }
            out.extend(quoted(&reason).bytes());
            out.push(b',');
            match old {
                // A text that is no row must not reach beyond its own one here.
                _ if *faulty => {
                    out.extend(quoted(&String::from_utf8_lossy(text)).bytes());
                    // One cell short of the header, or one too many: it is not taken for a row until
                    // somebody has corrected it.
                    if reading.header.iter().filter(|column| *column != ERROR).count() == 1 {
                        out.push(b',');
                    }
                }
                None => out.extend_from_slice(text),
                Some(old) => {
                    let mut cells = cells(text);
                    if old < cells.len() {
                        cells.remove(old);
                    }
                    let cells = cells.iter().map(|cell| quoted(&String::from_utf8_lossy(cell)));
                    out.extend(cells.collect::<Vec<_>>().join(",").bytes());
                }
            }
            out.push(b'\n');
        }
        Format::Ids => {
            if first {
                out.extend(format!("{ERROR},{ID}\n").bytes());
            }
            let id = guarded(String::from_utf8_lossy(text).trim());
            out.extend(format!("{},{}\n", quoted(&reason), quoted(&id)).bytes());
        }
        Format::Ndjson | Format::Json => {
            if reading.format == Format::Json {
                out.extend_from_slice(if first { b"[\n" } else { b",\n" });
            }
            out.extend(object(text, &reason));
            if reading.format == Format::Ndjson {
                out.push(b'\n');
            }
        }
    }
}

/// The row with its reason. What is an object stays as it is written, large numbers included.
fn object(text: &[u8], reason: &str) -> Vec<u8> {
    let text = text.trim_ascii();
    match serde_json::from_slice(text) {
        Ok(Value::Object(mut object)) if object.contains_key(ERROR) => {
            object.insert(ERROR.to_owned(), reason.into());
            Value::Object(object).to_string().into_bytes()
        }
        Ok(Value::Object(object)) => {
            let rest = text.get(1..).unwrap_or_default();
            let comma = if object.is_empty() { "" } else { "," };
            let mut line = format!("{{{}:{}{comma}", json!(ERROR), json!(reason)).into_bytes();
            line.extend(
                rest.iter().map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { *byte }),
            );
            line
        }
        _ => {
            let row = String::from_utf8_lossy(text);
            json!({ ERROR: reason, UNREADABLE: row }).to_string().into_bytes()
        }
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write the rejected rows to {}", path.display()))
        .causes(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_failed_write_left_behind_does_not_count() -> Result<(), Failure> {
        let folder = tempfile::tempdir()?;
        let (source, path) = (folder.path().join("s.ndjson"), folder.path().join("r.ndjson"));
        std::fs::write(&source, "")?;
        let mut rejects = Rejects::none(Reading::of(&source, Format::Ndjson, Vec::new())?);
        rejects.make(&path)?;
        let row = |row| Rejected { row, text: b"{}", faulty: false, reason: "no" };
        let first = rejects.add(&[row(1)])?;
        let (_, file) = rejects.file.as_mut().unwrap();
        file.write_all(b"{\"half\"")?;
        let second = rejects.add(&[row(2)])?;
        let text = std::fs::read_to_string(&path)?;
        assert_eq!((text.len() as u64, text.lines().count()), (second, 2));
        assert!(first < second && !text.contains("half"), "{text}");
        Ok(())
    }
}
