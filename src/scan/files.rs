//! Files and folders. What is named is read whatever it is, such as a pipe; below a folder regular
//! files are, and symbolic links are not followed.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::sieve::Sieve;
use super::{Exclude, News, Source, Tell};

/// Scans these paths, in the order of their names.
pub(crate) fn files(paths: &[PathBuf], exclude: &Exclude, tell: &mut Tell<'_>) {
    let mut sieve = Sieve::new();
    for path in paths {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => folder(path, exclude, &mut sieve, tell),
            Ok(_) => file(path, &mut sieve, tell),
            Err(error) => unread(path, &error, tell),
        }
    }
}

fn file(path: &Path, sieve: &mut Sieve, tell: &mut Tell<'_>) {
    super::name(path, tell);
    match File::open(path) {
        Ok(file) => super::read(sieve, file, &Source::File(path.to_owned()), tell),
        // Temporary files come and go.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => unread(path, &error, tell),
    }
}

fn folder(root: &Path, exclude: &Exclude, sieve: &mut Sieve, tell: &mut Tell<'_>) {
    // A list and not a recursion: how deep folders may be nested is for others to decide.
    let mut ahead = vec![(root.to_owned(), true)];
    while let Some((path, is_folder)) = ahead.pop() {
        if !is_folder {
            file(&path, sieve, tell);
            continue;
        }
        if path != root {
            super::name(&path, tell);
        }
        let before = ahead.len();
        let outcome = fs::read_dir(&path).and_then(|entries| {
            for entry in entries {
                let entry = entry?;
                let path = entry.path();
                let kind = entry.file_type()?;
                if (kind.is_dir() || kind.is_file()) && !exclude.covers(&path) {
                    ahead.push((path, kind.is_dir()));
                }
            }
            Ok(())
        });
        // The last one is taken next.
        ahead[before..].sort_unstable_by(|one, other| other.cmp(one));
        if let Err(error) = outcome {
            unread(&path, &error, tell);
        }
    }
}

fn unread(path: &Path, error: &io::Error, tell: &mut Tell<'_>) {
    let what = Source::File(path.to_owned()).to_string();
    tell(News::Unread { what, why: error.to_string() });
}
