//! The journal's file: one record a line, each line with a checksum, appended and never changed.
//!
//! A line is `<CRC-32 in hexadecimal> <JSON>`. What a record means is in `ledger`. A process that is
//! killed leaves whole lines and at most one begun one; a begun last line is left out and cut off
//! before the next record. Any other damage is an error.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crc::{CRC_32_ISO_HDLC, Crc};

use super::record::Record;
use crate::settings::private_file;

const CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// Longer lines are none of ours.
const LONGEST: u64 = 1 << 20;

/// Records after which the file is synced, where the kind of job needs no more.
const GROUP: u32 = 128;

/// What is wrong with a journal.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum JournalError {
    /// It cannot be read.
    #[error("cannot read the journal {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("cannot write the journal {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line is not what was written.
    #[error("the journal {} is damaged in line {line}: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: u64,
        /// What is wrong with it.
        reason: &'static str,
    },
}

/// How far a journal could be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Extent {
    /// Bytes of whole lines.
    pub(crate) good: u64,
    /// A begun line follows them.
    pub(crate) torn: bool,
}

/// Reads a journal from its beginning, record by record.
///
/// # Errors
///
/// [`JournalError::Read`], or [`JournalError::Damaged`] when a whole line is not what was written.
pub(crate) fn read(path: &Path, mut each: impl FnMut(Record)) -> Result<Extent, JournalError> {
    let unreadable = |source| JournalError::Read { path: path.to_owned(), source };
    let damaged = |line, reason| JournalError::Damaged { path: path.to_owned(), line, reason };
    let mut reader = BufReader::new(File::open(path).map_err(unreadable)?);
    let mut text = Vec::new();
    let (mut good, mut line) = (0, 0);
    loop {
        text.clear();
        line += 1;
        let read = (&mut reader).take(LONGEST).read_until(b'\n', &mut text).map_err(unreadable)?;
        if read == 0 {
            return Ok(Extent { good, torn: false });
        }
        let Some(text) = text.strip_suffix(b"\n") else {
            // Longer than any line, or the end of the file.
            return if read as u64 == LONGEST {
                Err(damaged(line, "it is too long"))
            } else {
                Ok(Extent { good, torn: true })
            };
        };
        each(decode(text).map_err(|reason| damaged(line, reason))?);
        good += read as u64;
    }
}

fn decode(line: &[u8]) -> Result<Record, &'static str> {
    let (sum, json) = line.split_at_checked(9).ok_or("it is too short")?;
    let sum = sum.strip_suffix(b" ").and_then(|sum| std::str::from_utf8(sum).ok());
    // One spelling only: a changed letter must not pass for the same number.
    if sum != Some(format!("{:08x}", CRC.checksum(json)).as_str()) {
        return Err("its checksum does not match");
    }
    serde_json::from_slice(json).map_err(|_| "it was written by another version of imkit")
}

fn encode(record: &Record) -> Result<Vec<u8>, serde_json::Error> {
    let json = serde_json::to_vec(record)?;
    let mut line = format!("{:08x} ", CRC.checksum(&json)).into_bytes();
    line.extend(json);
    line.push(b'\n');
    Ok(line)
}

/// A journal that is being written.
pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    unsynced: u32,
    /// A line may be there in part: nothing can follow it.
    broken: bool,
}

impl Journal {
    /// Begins a journal in a new file.
    ///
    /// # Errors
    ///
    /// [`JournalError::Write`].
    pub(crate) fn create(path: &Path) -> Result<Self, JournalError> {
        let file = private_file::options().write(true).create_new(true).open(path);
        Self::over(path, file)
    }

    /// Carries on a journal that was read as far as this; what follows is cut off.
    ///
    /// # Errors
    ///
    /// [`JournalError::Write`].
    pub(crate) fn carry_on(path: &Path, extent: Extent) -> Result<Self, JournalError> {
        let file = File::options().write(true).open(path).and_then(|mut file| {
            file.set_len(extent.good)?;
            file.seek(SeekFrom::End(0))?;
            Ok(file)
        });
        Self::over(path, file)
    }

    fn over(path: &Path, file: io::Result<File>) -> Result<Self, JournalError> {
        let path = path.to_owned();
        match file {
            Ok(file) => Ok(Self { path, file, unsynced: 0, broken: false }),
            Err(source) => Err(JournalError::Write { path, source }),
        }
    }

    /// Appends a record. It survives the end of this process at once, and of the machine after
    /// [`Journal::sync`], which comes by itself every 128 records.
    ///
    /// # Errors
    ///
    /// [`JournalError::Write`], from then on always: a half-written line must stay the last one.
    pub(crate) fn append(&mut self, record: &Record) -> Result<(), JournalError> {
        let mut written = || -> io::Result<()> {
            if self.broken {
                return Err(io::Error::other("an earlier write failed"));
            }
            let line = encode(record)?;
            if line.len() as u64 >= LONGEST {
                return Err(io::Error::other("the record is too long to be read again"));
            }
            self.broken = true;
            self.file.write_all(&line)?;
            self.broken = false;
            Ok(())
        };
        written().map_err(|source| JournalError::Write { path: self.path.clone(), source })?;
        self.unsynced += 1;
        if self.unsynced >= GROUP { self.sync() } else { Ok(()) }
    }

    /// Waits until everything is on the disk.
    ///
    /// # Errors
    ///
    /// [`JournalError::Write`].
    pub(crate) fn sync(&mut self) -> Result<(), JournalError> {
        self.unsynced = 0;
        self.file.sync_data().map_err(|source| {
            self.broken = true;
            JournalError::Write { path: self.path.clone(), source }
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn records(count: u64) -> Vec<Record> {
        let at = jiff::Timestamp::UNIX_EPOCH;
        (1..=count)
            .map(|row| match row % 3 {
                0 => Record::Intent { row, n: 1, from: row, to: row + 1, at },
                1 => Record::Undone { row, n: row },
                _ => Record::Stop {
                    at,
                    exit: 7,
                    why: "\"no\nline\"".into(),
                    stuck: false,
                    requests: row,
                    seconds: 0.5,
                },
            })
            .collect()
    }

    fn written(records: &[Record]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut journal = Journal::create(&path).unwrap();
        records.iter().for_each(|record| journal.append(record).unwrap());
        (folder, path)
    }

    fn all(path: &Path) -> Result<(Vec<Record>, Extent), JournalError> {
        let mut found = Vec::new();
        let extent = read(path, |record| found.push(record))?;
        Ok((found, extent))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]
        #[test]
        fn any_prefix_reads_back_as_the_records_that_it_holds(count in 1_u64..8, cut in 0.0..1.0) {
            let written_records = records(count);
            let (_folder, path) = written(&written_records);
            let bytes = std::fs::read(&path).unwrap();
            let cut = (bytes.len() as f64 * cut) as usize;
            std::fs::write(&path, &bytes[..cut]).unwrap();
            let (found, extent) = all(&path).unwrap();
            let whole = bytes[..cut].iter().filter(|byte| **byte == b'\n').count();
            prop_assert_eq!(&found, &written_records[..whole]);
            prop_assert_eq!(extent.torn, cut > 0 && bytes[cut - 1] != b'\n');
            let more = Record::Undone { row: 99, n: 1 };
            Journal::carry_on(&path, extent).unwrap().append(&more).unwrap();
            let (found, extent) = all(&path).unwrap();
            prop_assert_eq!(found.last(), Some(&more));
            prop_assert_eq!((found.len(), extent.torn), (whole + 1, false));
        }

        #[test]
        fn a_flipped_bit_is_noticed(count in 1_u64..6, place in 0.0..1.0, bit in 0_u32..8) {
            let (_folder, path) = written(&records(count));
            let mut bytes = std::fs::read(&path).unwrap();
            let place = (bytes.len() as f64 * place) as usize;
            let line = 1 + bytes[..place].iter().filter(|byte| **byte == b'\n').count() as u64;
            bytes[place] ^= 1 << bit;
            std::fs::write(&path, &bytes).unwrap();
            match all(&path) {
                Err(JournalError::Damaged { line: named, .. }) => prop_assert_eq!(named, line),
                Err(error) => panic!("{error}"),
                // Without its line break the last line looks begun.
                Ok((_, extent)) => {
                    prop_assert!(extent.torn && place == bytes.len() - 1);
                }
            }
        }
    }

    #[test]
    fn a_tail_of_zeros_is_a_begun_line_and_a_long_one_is_damage() {
        let (_folder, path) = written(&records(2));
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, [bytes.clone(), vec![0; 5000]].concat()).unwrap();
        let (found, extent) = all(&path).unwrap();
        assert_eq!((found.len(), extent.torn, extent.good), (2, true, bytes.len() as u64));
        std::fs::write(&path, [bytes, vec![b'x'; 2 << 20]].concat()).unwrap();
        assert!(matches!(all(&path), Err(JournalError::Damaged { line: 3, .. })));
    }

    #[test]
    fn a_journal_is_private_and_made_once() {
        let (_folder, path) = written(&records(1));
        assert!(Journal::create(&path).is_err());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
