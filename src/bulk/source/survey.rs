//! A look at a whole file before anything is sent: how many rows, and what it is recognised by.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::{Format, Rows, unreadable};
use crate::error::Failure;

/// What a file is recognised by when its job is resumed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Survey {
    /// Bytes.
    pub(crate) size: u64,
    /// Hexadecimal.
    pub(crate) sha256: String,
    /// Rows, those that cannot be read included.
    pub(crate) rows: u64,
}

/// Reads the file from end to end, twice.
///
/// # Errors
///
/// As [`Rows::open`] and [`Rows::next`].
pub(crate) fn survey(path: &Path, format: Format) -> Result<Survey, Failure> {
    let (size, sha256) = fingerprint(path)?;
    let mut rows = Rows::open(path, format, None)?;
    let mut count = 0;
    while rows.next()?.is_some() {
        count += 1;
    }
    Ok(Survey { size, sha256, rows: count })
}

/// The size of a file, and its SHA-256.
///
/// # Errors
///
/// Exit 1 when it cannot be read.
pub(crate) fn fingerprint(path: &Path) -> Result<(u64, String), Failure> {
    let read = || -> std::io::Result<_> {
        let mut file = File::open(path)?;
        let mut hash = Sha256::new();
        let mut size = 0;
        let mut buffer = vec![0; 64 << 10];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => {
                    size += count as u64;
                    hash.update(buffer.get(..count).unwrap_or_default());
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let digest: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((size, digest))
    };
    read().map_err(|error| unreadable(path, &error))
}
