//! Looks for leaked credentials in files, standard input, the environment and the history of a
//! repository, and says where they stand. What a credential looks like is decided in `imkit-keys`.
//!
//! Nothing here prints, asks a server or knows an argument parser, and nothing that leaves this room
//! holds a credential whole.

mod baseline;
mod environment;
mod exclude;
mod files;
mod git;
mod history;
mod log;
mod marker;
mod mask;
mod objects;
mod place;
mod sieve;
mod staged;
mod wide;

use std::io::Read;
use std::path::Path;

use imkit_keys::Credential;

pub(crate) use baseline::Baseline;
pub(crate) use environment::environment;
pub(crate) use exclude::Exclude;
pub(crate) use files::files;
pub(crate) use git::GitError;
pub(crate) use history::history;
pub(crate) use marker::MARKER;
pub(crate) use mask::mask;
pub(crate) use place::{Object, Place, Source};
pub(crate) use staged::staged;

use sieve::Sieve;

/// A credential, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    /// Which it is.
    pub(crate) credential: Credential,
    /// Where.
    pub(crate) place: Place,
    /// The line says that it is known and may stay.
    pub(crate) allowed: bool,
}

/// What a scan says while it goes on.
#[derive(Debug)]
pub(crate) enum News {
    /// A credential.
    Found(Found),
    /// A file, a variable, an object was read to its end: so many bytes.
    Read(u64),
    /// Something could not be read, and why. What could be read of it was scanned.
    Unread {
        /// Its name, without credentials.
        what: String,
        /// Why.
        why: String,
    },
    /// Something to know about the scan as a whole.
    Note(String),
}

/// Who is told.
pub(crate) type Tell<'t> = dyn FnMut(News) + 't;

/// Scans standard input, or anything else that has no name of its own.
pub(crate) fn stdin(input: impl Read, tell: &mut Tell<'_>) {
    read(&mut Sieve::new(), input, &Source::Stdin, tell);
}

/// Scans one stream, and tells what was found in it, or why it could not be read to its end.
fn read(sieve: &mut Sieve, reader: impl Read, source: &Source, tell: &mut Tell<'_>) {
    let outcome = sieve.strain(reader, &mut |spot| {
        let place = Place { source: source.clone(), position: Some((spot.line, spot.column)) };
        tell(News::Found(Found { credential: spot.credential, place, allowed: spot.allowed }));
    });
    match outcome {
        Ok(bytes) => tell(News::Read(bytes)),
        Err(error) => tell(News::Unread { what: source.to_string(), why: error.to_string() }),
    }
}

/// Tells of credentials in the name of a file.
fn name(path: &Path, tell: &mut Tell<'_>) {
    let Some(name) = path.file_name() else { return };
    for finding in imkit_keys::scan(name.as_encoded_bytes()) {
        let place = Place { source: Source::File(path.to_owned()), position: None };
        tell(News::Found(Found { credential: finding.credential, place, allowed: false }));
    }
}
