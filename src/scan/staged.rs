//! What the next commit would bring: files as they are in the index, not as they are on disk.

use std::path::Path;

use super::git::{Git, GitError};
use super::sieve::Sieve;
use super::{News, Source, Tell, log, objects};

/// Scans the staged files that differ from the commit that is checked out.
///
/// # Errors
///
/// There is no repository, or git fails.
pub(crate) fn staged(folder: &Path, tell: &mut Tell<'_>) -> Result<(), GitError> {
    let git = Git::open(folder)?;
    let mut files = Vec::new();
    let args = [
        "diff",
        "--cached",
        "--raw",
        "-z",
        "--no-abbrev",
        "--no-renames",
        "--diff-filter=d",
        "--no-ext-diff",
        "--no-textconv",
        "--ignore-submodules=all",
    ];
    git.stream(args, None, |output| {
        log::each(output, &mut |record| {
            if let log::Record::Change { ids, path } = record
                && let Some(id) = ids.last()
            {
                files.push((id.clone(), path));
            }
        })
    })?;
    let input: String = files.iter().map(|(id, _)| format!("{id}\n")).collect();
    let mut sieve = Sieve::new();
    let mut paths = files.iter().map(|(_, path)| Path::new(path));
    git.stream(["cat-file", "--batch", "--buffer"], Some(input.as_bytes()), |output| {
        objects::each(output, &mut |header, content| {
            let Some(path) = paths.next() else { return Ok(()) };
            let source = Source::File(path.to_owned());
            super::name(path, tell);
            match header {
                Some(_) => super::read(&mut sieve, content, &source, tell),
                None => {
                    let why = "git does not have its content".to_owned();
                    tell(News::Unread { what: source.to_string(), why });
                }
            }
            Ok(())
        })
    })
}
