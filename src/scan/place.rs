//! Where a credential stands.

use std::fmt;
use std::path::PathBuf;

use super::mask;

/// Something that was scanned.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Source {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
    /// An environment variable.
    Variable(String),
    /// An object of a repository.
    Object(Object),
}

/// An object of a repository: where it first came in, as far as it did.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Object {
    /// Its id.
    pub(crate) id: String,
    /// Its path; none for what has no path, such as the message of a commit.
    pub(crate) path: Option<String>,
    /// The commit that brought it; none when no ref leads to it.
    pub(crate) commit: Option<Commit>,
    /// Whether it is still in the commit that is checked out.
    pub(crate) in_head: bool,
}

/// A commit, as people look for it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Commit {
    /// Its id.
    pub(crate) id: String,
    /// When it was made, as git says it (ISO 8601).
    pub(crate) date: String,
    /// Who wrote it.
    pub(crate) author: String,
}

/// A place in something that was scanned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// What was scanned.
    pub(crate) source: Source,
    /// Line and byte in the line, both from 1; none when it stands in the name itself.
    pub(crate) position: Option<(u64, u64)>,
}

/// Digits of an object's id that people are shown.
const SHORT: usize = 10;

/// The first digits of an object's id.
pub(crate) fn short(id: &str) -> &str {
    id.get(..SHORT).unwrap_or(id)
}

/// The name without credentials: a file can be called by one.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::File(path) => f.write_str(&mask(&path.to_string_lossy())),
            Source::Stdin => f.write_str("standard input"),
            Source::Variable(name) => write!(f, "${}", mask(name)),
            Source::Object(Object { id, path, commit, .. }) => {
                match (commit, path) {
                    (Some(commit), _) => f.write_str(short(&commit.id))?,
                    (None, _) => write!(f, "object {}", short(id))?,
                }
                match (commit, path) {
                    (_, Some(path)) => write!(f, ":{}", mask(path)),
                    (Some(_), None) => f.write_str(" (message)"),
                    (None, None) => Ok(()),
                }
            }
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.source, self.position) {
            // A variable has one line, and nobody counts its bytes.
            (source @ Source::Variable(_), _) => source.fmt(f),
            (source, Some((line, column))) => write!(f, "{source}:{line}:{column}"),
            (source, None) => write!(f, "{source} (in the name)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, KeyForm, PlainKey};

    use super::*;

    #[test]
    fn places_read_as_editors_and_git_take_them() {
        let file = Source::File("src/a b.rs".into());
        let at = |source: &Source, position| Place { source: source.clone(), position }.to_string();
        assert_eq!(at(&file, Some((3, 14))), "src/a b.rs:3:14");
        assert_eq!(at(&Source::Stdin, Some((1, 1))), "standard input:1:1");
        assert_eq!(at(&Source::Variable("HOME".into()), Some((1, 1))), "$HOME");
        let commit =
            Commit { id: "0123456789abcdef".into(), date: String::new(), author: String::new() };
        let object = |commit, path| {
            Source::Object(Object { id: "fedcba9876543210".into(), path, commit, in_head: false })
        };
        let path = Some("a.env".to_owned());
        assert_eq!(at(&object(Some(commit), path), Some((2, 1))), "0123456789:a.env:2:1");
        assert_eq!(at(&object(None, None), Some((2, 1))), "object fedcba9876:2:1");
    }

    #[test]
    fn a_name_that_holds_a_key_is_shown_without_it() {
        let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
        let source = Source::File(format!("keys/{}.txt", key.expose()).into());
        let shown = Place { source, position: None }.to_string();
        assert_eq!(shown, format!("keys/imk_live_{}***.txt (in the name)", key.id()));
    }
}
