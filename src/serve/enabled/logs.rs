//! Reading the log of a server in the background, and following it.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::time::Duration;

use super::log_file;
use crate::serve::{LogOptions, Note, ServeError};

/// How often a followed log is looked at.
const PAUSE: Duration = Duration::from_millis(200);

/// Hands the last lines to `line`, and with `follow` every further one until the future is dropped
/// or `line` fails. A log that is not there yet is no error.
///
/// # Errors
///
/// The log cannot be read, or `line` fails.
pub(crate) async fn logs(
    options: &LogOptions,
    line: &mut dyn FnMut(&str) -> io::Result<()>,
    note: Note<'_>,
) -> Result<(), ServeError> {
    let path = options.place.log_file();
    let unreadable = |source| ServeError::File { path: path.clone(), source };
    let mut tail = Tail::new(path.clone());
    if !tail.open_at_last(options.lines).map_err(unreadable)? {
        note(&format!("there is no log yet at {}", path.display()));
    }
    loop {
        tail.read(line, !options.follow).map_err(|error| match error {
            Interruption::Log(source) => unreadable(source),
            Interruption::Line(source) => ServeError::Output(source),
        })?;
        if !options.follow {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
}

enum Interruption {
    Log(io::Error),
    Line(io::Error),
}

/// The end of a growing file, which may be set aside and begun anew.
struct Tail {
    path: PathBuf,
    file: Option<File>,
    /// The last line while its end is not written yet.
    partial: Vec<u8>,
}

impl Tail {
    fn new(path: PathBuf) -> Self {
        Self { path, file: None, partial: Vec::new() }
    }

    /// Opens the file before its last `lines` lines; `false` when there is no file.
    fn open_at_last(&mut self, lines: usize) -> io::Result<bool> {
        let Some(mut file) = self.open()? else { return Ok(false) };
        let start = log_file::start_of_last(&mut file, lines)?;
        file.seek(SeekFrom::Start(start))?;
        self.file = Some(file);
        Ok(true)
    }

    fn open(&self) -> io::Result<Option<File>> {
        match File::open(&self.path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Hands on what was written since; a line without an end only if the file `is_over`.
    fn read(
        &mut self,
        line: &mut dyn FnMut(&str) -> io::Result<()>,
        is_over: bool,
    ) -> Result<(), Interruption> {
        self.read_open_file(line)?;
        if self.was_replaced().map_err(Interruption::Log)? {
            self.flush(line)?;
            self.file = self.open().map_err(Interruption::Log)?;
            self.read_open_file(line)?;
        }
        if is_over { self.flush(line) } else { Ok(()) }
    }

    fn read_open_file(
        &mut self,
        line: &mut dyn FnMut(&str) -> io::Result<()>,
    ) -> Result<(), Interruption> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let mut block = [0; 16 * 1024];
        loop {
            let length = file.read(&mut block).map_err(Interruption::Log)?;
            if length == 0 {
                return Ok(());
            }
            for piece in block[..length].split_inclusive(|byte| *byte == b'\n') {
                self.partial.extend_from_slice(piece);
                if piece.ends_with(b"\n") {
                    self.partial.pop();
                    hand_on(&mut self.partial, line)?;
                }
            }
        }
    }

    fn flush(&mut self, line: &mut dyn FnMut(&str) -> io::Result<()>) -> Result<(), Interruption> {
        if self.partial.is_empty() { Ok(()) } else { hand_on(&mut self.partial, line) }
    }

    /// Is there now another file under the path, or the same one cut short?
    fn was_replaced(&mut self) -> io::Result<bool> {
        let now = match std::fs::metadata(&self.path) {
            Ok(now) => now,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        let Some(file) = &mut self.file else { return Ok(true) };
        Ok(!same_file(&file.metadata()?, &now) || now.len() < file.stream_position()?)
    }
}

fn hand_on(
    text: &mut Vec<u8>,
    line: &mut dyn FnMut(&str) -> io::Result<()>,
) -> Result<(), Interruption> {
    let result = line(&String::from_utf8_lossy(text)).map_err(Interruption::Line);
    text.clear();
    result
}

#[cfg(unix)]
fn same_file(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn same_file(_: &Metadata, _: &Metadata) -> bool {
    // Only the length is left to tell.
    true
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use super::*;

    fn read(tail: &mut Tail, is_over: bool) -> Vec<String> {
        let mut lines = Vec::new();
        let mut push = |line: &str| {
            lines.push(line.to_owned());
            Ok(())
        };
        assert!(tail.read(&mut push, is_over).is_ok());
        lines
    }

    #[test]
    fn a_followed_log_is_read_line_by_line_through_a_rotation() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("server.log");
        let mut tail = Tail::new(path.clone());
        assert!(!tail.open_at_last(10).unwrap());
        assert_eq!(read(&mut tail, false), [""; 0]);

        let mut log = File::create(&path).unwrap();
        log.write_all(b"one\ntwo\nthr").unwrap();
        assert_eq!(read(&mut tail, false), ["one", "two"]);
        log.write_all(b"ee\nlast words").unwrap();
        fs::rename(&path, dir.path().join("server.log.1")).unwrap();
        fs::write(&path, "fresh\n").unwrap();
        assert_eq!(read(&mut tail, false), ["three", "last words", "fresh"]);
        assert_eq!(read(&mut tail, false), [""; 0]);
    }

    #[test]
    fn the_end_of_a_log_is_shown_with_its_unfinished_line() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("server.log");
        fs::write(&path, "one\ntwo\nthree").unwrap();
        let mut tail = Tail::new(path);
        assert!(tail.open_at_last(2).unwrap());
        assert_eq!(read(&mut tail, true), ["two", "three"]);
    }
}
