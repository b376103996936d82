//! The data stream. Its reader may leave at any time, which ends the command without an error.

use std::io::{ErrorKind, Write};

use super::escape;
use crate::error::{Exit, Failure};

/// Where data goes. Each call is one write, so rows appear as they come.
pub(crate) struct Stdout {
    stream: Box<dyn Write + Send>,
    is_tty: bool,
}

impl Stdout {
    pub(crate) fn new(stream: Box<dyn Write + Send>, is_tty: bool) -> Self {
        Self { stream, is_tty }
    }

    /// Writes text of which every line is known to be harmless.
    ///
    /// # Errors
    ///
    /// [`Failure::stop`] when the reader has gone; exit 1 when it cannot be written, as on a full
    /// disk.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.write_bytes(text.as_bytes())
    }

    /// Writes bytes as they are.
    ///
    /// # Errors
    ///
    /// As [`Stdout::write`].
    pub(crate) fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if bytes.is_empty() {
            return Ok(());
        }
        match self.stream.write_all(bytes).and_then(|()| self.stream.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::stop()),
            Err(error) => Err(Failure::new(Exit::Failed, "cannot write the output").causes(&error)),
        }
    }

    /// Writes a piece of what somebody else made: exact into pipes and files. On a terminal control
    /// characters are made visible, and so is what is no text, such as a character that two pieces
    /// share.
    ///
    /// # Errors
    ///
    /// As [`Stdout::write`].
    pub(crate) fn write_foreign(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match self.is_tty {
            true => self.write_exact(&String::from_utf8_lossy(bytes)),
            false => self.write_bytes(bytes),
        }
    }

    /// Writes text whose bytes matter to programs: exact into pipes and files, with control
    /// characters made visible on a terminal.
    ///
    /// # Errors
    ///
    /// As [`Stdout::write`].
    pub(crate) fn write_exact(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_tty {
            let harmless = escape::visible_lines(text).into_owned();
            self.write(&harmless)
        } else {
            self.write(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::capture::Capture;

    #[test]
    fn a_reader_that_left_is_a_quiet_stop() {
        let mut stdout = Stdout::new(Box::new(Capture::broken()), false);
        assert!(stdout.write("x").is_err_and(|failure| failure.is_stop()));
    }

    #[test]
    fn a_full_disk_is_a_failure() {
        let mut stdout = Stdout::new(Box::new(Capture::failing(ErrorKind::StorageFull)), false);
        let failure = stdout.write("x").unwrap_err();
        assert!(!failure.is_stop());
        assert_eq!(failure.exit(), Exit::Failed);
    }

    #[test]
    fn exact_text_is_made_harmless_on_a_terminal_only() -> Result<(), Failure> {
        for (is_tty, expected) in [(false, "a\u{1b}[2J\n\tb"), (true, "a\\u{1b}[2J\n\tb")] {
            let capture = Capture::default();
            Stdout::new(capture.boxed(), is_tty).write_exact("a\u{1b}[2J\n\tb")?;
            assert_eq!(capture.text(), expected);
            let capture = Capture::default();
            Stdout::new(capture.boxed(), is_tty).write_foreign(b"a\x1b[2J\n\tb")?;
            assert_eq!(capture.text(), expected);
        }
        let capture = Capture::default();
        Stdout::new(capture.boxed(), true).write_foreign(b"\x89PNG\x9b2J")?;
        assert_eq!(capture.text(), "\u{fffd}PNG\u{fffd}2J");
        Ok(())
    }
}
