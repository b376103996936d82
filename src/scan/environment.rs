//! Environment variables, each by its name.

use std::ffi::{OsStr, OsString};

use super::sieve::Sieve;
use super::{Source, Tell};

/// Scans variables. The platform's API key is known by the name before it, so a variable is read as
/// `NAME=value`.
pub(crate) fn environment(
    variables: impl IntoIterator<Item = (OsString, OsString)>,
    tell: &mut Tell<'_>,
) {
    let mut sieve = Sieve::new();
    for (name, value) in variables {
        let source = Source::Variable(name.to_string_lossy().into_owned());
        let parts: [&OsStr; 3] = [&name, OsStr::new("="), &value];
        let line: Vec<u8> =
            parts.iter().flat_map(|part| part.as_encoded_bytes()).copied().collect();
        super::read(&mut sieve, line.as_slice(), &source, tell);
    }
}
