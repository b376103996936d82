//! The log of a server in the background: opening it, keeping it small, reading its end.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crate::settings::private_file;

/// A log larger than this is set aside when a server starts.
const LARGE: u64 = 10 * 1024 * 1024;

/// How much is read at a time on the way back from the end.
const BLOCK: u64 = 64 * 1024;

/// Opens the log for appending, private to its owner, with its directory.
pub(super) fn open(path: &Path) -> io::Result<File> {
    if let Some(directory) = path.parent() {
        private_file::directories().recursive(true).create(directory)?;
    }
    private_file::options().append(true).create(true).open(path)
}

/// Sets a large log aside as `*.1`, replacing the one set aside before.
pub(super) fn rotate(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(file) if file.len() > LARGE => fs::rename(path, path.with_added_extension("1")),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// The last `count` lines that were written at or after `offset`, made printable.
pub(super) fn last_lines(path: &Path, offset: u64, count: usize) -> io::Result<Vec<String>> {
    let mut file = File::open(path)?;
    let start = start_of_last(&mut file, count)?.max(offset);
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let printable = |line: &str| line.replace(|c: char| c.is_control() && c != '\t', "\u{fffd}");
    Ok(String::from_utf8_lossy(&bytes).lines().map(printable).collect())
}

/// Where the last `count` lines begin. Reads back from the end, so that a large file costs little.
pub(super) fn start_of_last(file: &mut File, count: usize) -> io::Result<u64> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut block_end = end;
    let mut breaks = 0;
    while block_end > 0 {
        let block_start = block_end.saturating_sub(BLOCK);
        file.seek(SeekFrom::Start(block_start))?;
        let mut block = Vec::new();
        file.by_ref().take(block_end - block_start).read_to_end(&mut block)?;
        for byte in block.iter().rev() {
            // The break that ends the file begins no line.
            if *byte == b'\n' && block_end != end {
                breaks += 1;
            }
            if breaks == count {
                return Ok(block_end);
            }
            block_end -= 1;
        }
        block_end = block_start;
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(text: &str, count: usize) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        fs::write(&path, text).unwrap();
        last_lines(&path, 0, count).unwrap()
    }

    #[test]
    fn the_last_lines_are_found_whatever_the_end_looks_like() {
        assert_eq!(last("a\nb\nc\n", 2), ["b", "c"]);
        assert_eq!(last("a\nb\nc", 2), ["b", "c"]);
        assert_eq!(last("a\n", 5), ["a"]);
        assert_eq!(last("a\nb\n\n", 2), ["b", ""]);
        assert_eq!(last("a\nb\n", 0), [""; 0]);
        assert_eq!(last("", 3), [""; 0]);
    }

    #[test]
    fn lines_longer_than_a_block_are_found_whole() {
        let long = "x".repeat(usize::try_from(BLOCK).unwrap() * 2 + 7);
        assert_eq!(last(&format!("a\n{long}\nb\n"), 2), [long, "b".to_owned()]);
    }

    #[test]
    fn only_a_large_log_is_set_aside() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("server.log");
        rotate(&path).unwrap();
        fs::write(&path, "small").unwrap();
        rotate(&path).unwrap();
        assert!(path.exists());
        File::options().write(true).open(&path).unwrap().set_len(LARGE + 1).unwrap();
        rotate(&path).unwrap();
        assert!(!path.exists());
        assert!(dir.path().join("server.log.1").exists());
    }

    #[test]
    fn control_characters_of_a_log_do_not_reach_the_terminal() {
        assert_eq!(last("a\u{1b}[31mb\n", 1), ["a\u{fffd}[31mb"]);
    }
}
