//! Recordings: one line of JSON for each event, `{"time": ..., "event": ...}`. A line that could not
//! be written whole spoils no other; they are read one by one, whatever their size.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::settings::private_file;

/// Longest line that is read, in bytes: an event of the largest size, escaped.
const LINE_LIMIT: u64 = 16 << 20;

/// A recording that grows.
pub(super) struct Recorder {
    file: File,
    /// The last line has no end.
    torn: bool,
}

impl Recorder {
    /// Opens a file to append to, made readable by its owner only when it is not there yet.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = private_file::options().create(true).append(true).open(path)?;
        Ok(Self { torn: is_torn(path, &file)?, file })
    }

    /// Appends one event in one write, so that recorders of one file do not mix their lines.
    pub(super) fn append(&mut self, time: Timestamp, event: &Value) -> io::Result<()> {
        let start = if self.torn { "\n" } else { "" };
        let line = json!({"time": format!("{time:.3}"), "event": event});
        // Until it is whole: a full disk takes the part that fits.
        self.torn = true;
        self.file.write_all(format!("{start}{line}\n").as_bytes())?;
        self.torn = false;
        Ok(())
    }
}

/// Whether a file that is there already ends within a line: its recorder was killed, or its disk
/// was full.
fn is_torn(path: &Path, file: &File) -> io::Result<bool> {
    let metadata = file.metadata()?;
    if !metadata.is_file() || metadata.len() == 0 {
        return Ok(false);
    }
    let mut last = [0];
    let mut file = File::open(path)?;
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

/// One recorded event. Other fields of the line are ignored: the output of `webhooks listen` is a
/// recording too.
#[derive(Deserialize, Debug)]
pub(super) struct Entry {
    pub(super) time: Timestamp,
    pub(super) event: Value,
}

/// Reads a recording; each item has the number of its line, from 1.
pub(super) struct Reader(BufReader<Box<dyn Read>>, u64);

/// Why a line is no event.
#[derive(Debug)]
pub(super) enum LineError {
    /// The line is broken; the next one may not be.
    Broken(String),
    /// The file cannot be read any further.
    Unreadable(io::Error),
}

impl Reader {
    /// Reads from a file, or anything else.
    pub(super) fn new(source: Box<dyn Read>) -> Self {
        Self(BufReader::new(source), 0)
    }

    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        (&mut self.0).take(LINE_LIMIT).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(None);
        }
        let mut end = line.last().copied();
        // The rest of a line that is too long belongs to no other.
        while line.len() as u64 == LINE_LIMIT && end != Some(b'\n') {
            let mut rest = Vec::new();
            (&mut self.0).take(LINE_LIMIT).read_until(b'\n', &mut rest)?;
            match rest.last() {
                Some(last) => end = Some(*last),
                None => break,
            }
        }
        Ok(Some(line))
    }
}

impl Iterator for Reader {
    type Item = (u64, Result<Entry, LineError>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = match self.line() {
                Ok(line) => line?,
                Err(error) => return Some((self.1 + 1, Err(LineError::Unreadable(error)))),
            };
            self.1 += 1;
            let text = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line).trim_ascii();
            if !text.is_empty() {
                let entry = serde_json::from_slice(text);
                return Some((self.1, entry.map_err(|e| LineError::Broken(e.to_string()))));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Test = Result<(), Box<dyn std::error::Error>>;

    fn read(text: &[u8]) -> Vec<(u64, bool)> {
        let reader = Reader::new(Box::new(io::Cursor::new(text.to_vec())));
        reader.map(|(line, entry)| (line, entry.is_ok())).collect()
    }

    #[test]
    fn what_is_recorded_is_read_back_and_only_the_owner_reads_it() -> Test {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("events.ndjson");
        let time: Timestamp = "2026-01-02T03:04:05.678Z".parse()?;
        let event = json!({"event": "MESSAGE", "roomID": "r\n", "data": {"message": "ü\u{1b}"}});
        for _ in 0..2 {
            Recorder::open(&path)?.append(time, &event)?;
        }
        let entries: Vec<_> = Reader::new(Box::new(File::open(&path)?)).collect();
        assert_eq!(entries.len(), 2);
        for (_, entry) in entries {
            let entry = entry.map_err(|error| format!("{error:?}"))?;
            assert_eq!((entry.time, &entry.event), (time, &event));
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
        }
        Ok(())
    }

    #[test]
    fn a_torn_line_spoils_no_other() -> Test {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("events.ndjson");
        std::fs::write(&path, "{\"time\":\"2026-01-")?;
        let mut recorder = Recorder::open(&path)?;
        for _ in 0..2 {
            recorder.append(Timestamp::UNIX_EPOCH, &json!({}))?;
        }
        assert_eq!(read(&std::fs::read(&path)?), [(1, false), (2, true), (3, true)]);
        assert!(!Recorder::open(&path)?.torn);
        Ok(())
    }

    /// Everything written to this device fails for lack of room.
    #[cfg(target_os = "linux")]
    #[test]
    fn what_follows_a_line_that_failed_begins_anew() -> Test {
        let mut recorder = Recorder::open(Path::new("/dev/full"))?;
        assert!(recorder.append(Timestamp::UNIX_EPOCH, &json!({})).is_err());
        assert!(recorder.torn);
        Ok(())
    }

    #[test]
    fn broken_lines_are_numbered_and_passed_over() {
        let good = r#"{"time":"2026-01-02T03:04:05Z","event":{},"more":1}"#;
        let text = format!("\u{feff}{good}\r\n\nno json\n{{}}\n{good}\n{{\"time\":\"2026-");
        assert_eq!(
            read(text.as_bytes()),
            [(1, true), (3, false), (4, false), (5, true), (6, false)]
        );
        assert_eq!(read(b""), []);
    }

    #[test]
    fn a_line_of_any_length_ends_where_it_ends() {
        let mut text = vec![b'x'; 3 * (LINE_LIMIT as usize) + 5];
        text.extend(b"\n{\"time\":\"2026-01-02T03:04:05Z\",\"event\":1}\n");
        assert_eq!(read(&text), [(1, false), (2, true)]);
    }
}
