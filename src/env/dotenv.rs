//! Reads one `--env-file`. The syntax is `dotenvy`'s; line numbers are ours, because its errors
//! carry the line's text, which may be a key, instead of the line's number.

use std::cell::Cell;
use std::io::{self, Read};
use std::path::Path;
use std::rc::Rc;

use super::EnvError;

/// Reads the assignments of `path` in their order.
pub(super) fn read(path: &Path) -> Result<Vec<(String, String)>, EnvError> {
    let mut text =
        std::fs::read(path).map_err(|source| EnvError::Read { path: path.to_owned(), source })?;
    if text.starts_with(b"\xef\xbb\xbf") {
        text.drain(..3);
    }
    // Without it the parser takes blanks at the end of the last line for an unfinished value.
    text.push(b'\n');
    parse(&text).map_err(|(line, reason)| EnvError::Line { path: path.to_owned(), line, reason })
}

fn parse(text: &[u8]) -> Result<Vec<(String, String)>, (usize, &'static str)> {
    let served = Rc::new(Cell::new(0));
    let mut items = dotenvy::from_read_iter(LineByLine { rest: text, served: Rc::clone(&served) });
    let mut pairs = Vec::new();
    loop {
        let before = served.get();
        match items.next() {
            None => return Ok(pairs),
            Some(Ok(pair)) => pairs.push(pair),
            Some(Err(error)) => {
                let line = begin_of_assignment(text, before);
                let reason = match error {
                    dotenvy::Error::Io(_) => "not valid UTF-8",
                    _ => "not an assignment of the form NAME=value",
                };
                return Err((line, reason));
            }
        }
    }
}

/// The number of the first line after `done` lines that is neither blank nor a comment.
fn begin_of_assignment(text: &[u8], done: usize) -> usize {
    let skipped = text
        .split(|byte| *byte == b'\n')
        .skip(done)
        .take_while(|line| {
            let line = line.trim_ascii();
            line.is_empty() || line.starts_with(b"#")
        })
        .count();
    done + skipped + 1
}

/// Serves at most one line per read, so that `served` tells how far a buffered reader has come.
struct LineByLine<'a> {
    rest: &'a [u8],
    served: Rc<Cell<usize>>,
}

impl Read for LineByLine<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let end = self.rest.iter().position(|byte| *byte == b'\n');
        let wanted = end.map_or(self.rest.len(), |end| end + 1);
        let count = wanted.min(buffer.len());
        buffer[..count].copy_from_slice(&self.rest[..count]);
        self.rest = &self.rest[count..];
        if end.is_some() && count == wanted {
            self.served.set(self.served.get() + 1);
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Vec<(String, String)>, EnvError> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("test.env");
        std::fs::write(&path, text).unwrap();
        read(&path)
    }

    fn faulty_line(text: &str) -> usize {
        let error = parsed(text).unwrap_err();
        assert!(!error.to_string().contains("canary"), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        match error {
            EnvError::Line { line, .. } => line,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn quotes_comments_export_bom_and_crlf_are_understood() {
        let text =
            "\u{feff}# comment\r\nexport A=1\r\nB='a $b # c'\r\n\r\nC=\"x\\\"y\" # z\r\nD=  ";
        let pairs = parsed(text).unwrap();
        let pairs: Vec<_> = pairs.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(pairs, [("A", "1"), ("B", "a $b # c"), ("C", "x\"y"), ("D", "")]);
    }

    #[test]
    fn value_over_several_lines_is_one_value() {
        let pairs = parsed("A='1\n2'\nB=3").unwrap();
        assert_eq!(pairs[0].1, "1\n2");
        assert_eq!(pairs[1].1, "3");
    }

    #[test]
    fn faulty_line_is_numbered_and_never_shown() {
        assert_eq!(faulty_line("canary"), 1);
        assert_eq!(faulty_line("A=1\n\n# note\nIMKIT_API_KEY canary\nB=2"), 4);
        assert_eq!(faulty_line("A='1\n2'\nB=canary word\n"), 3);
        assert_eq!(faulty_line("A=1\nB='canary\nC=2\n"), 2);
    }

    #[test]
    fn line_longer_than_the_readers_buffer_counts_once() {
        let long = "x".repeat(100_000);
        assert_eq!(faulty_line(&format!("A={long}\nB=2\nno assignment\n")), 3);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_refused_with_their_line() {
        let (line, reason) = parse(b"A=1\nB=\xff\xfe\n").unwrap_err();
        assert_eq!((line, reason), (2, "not valid UTF-8"));
    }
}
