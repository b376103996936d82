//! Which files and folders a scan leaves out: none unless somebody says so. A credential in a file
//! that a version control ignores has leaked all the same.

use std::path::Path;

/// Names to leave out.
#[derive(Clone, Default, Debug)]
pub(crate) struct Exclude(Vec<String>);

impl Exclude {
    /// Leaves out files and folders of these names; `*` is any text, `?` any character. With a `/`
    /// in it, a pattern is held against the end of the path.
    pub(crate) fn new(patterns: &[String]) -> Self {
        let trimmed = patterns.iter().map(|pattern| pattern.trim_end_matches('/').to_owned());
        Self(trimmed.filter(|pattern| !pattern.is_empty()).collect())
    }

    /// Whether a path is left out.
    pub(super) fn covers(&self, path: &Path) -> bool {
        // What git keeps is packed: `--git-history` looks into it.
        if path.ends_with(".git/objects") {
            return true;
        }
        self.0.iter().any(|pattern| {
            let parts = pattern.trim_start_matches('/').split('/').count();
            let from = path.components().count().saturating_sub(parts);
            let end: std::path::PathBuf = path.components().skip(from).collect();
            let text = end.to_string_lossy();
            matches(pattern.trim_start_matches('/').as_bytes(), text.as_bytes())
        })
    }
}

/// Holds a text against a pattern. A `*` does not reach over a `/`.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    // Where to go on when the text after the last star does not fit.
    let mut again = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                again = Some((p, t));
                p += 1;
            }
            Some(byte) if *byte == text[t] || (*byte == b'?' && text[t] != b'/') => {
                p += 1;
                t += 1;
            }
            _ => match again {
                Some((star, from)) if text[from] != b'/' => {
                    again = Some((star, from + 1));
                    p = star + 1;
                    t = from + 1;
                }
                _ => return false,
            },
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_ends_of_paths_are_left_out() {
        let exclude = Exclude::new(
            &["node_modules", "*.log", "/build/out/", "a?c", "x*y*z", ""].map(str::to_owned),
        );
        for path in
            ["node_modules", "./a/node_modules", "x.log", "a/.log", "p/build/out", "abc", "x--y.z"]
        {
            assert!(exclude.covers(Path::new(path)), "{path}");
        }
        for path in ["node_module", "x.logs", "build", "out", "build/x/out", "ac", "xz", "log"] {
            assert!(!exclude.covers(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn of_a_repository_only_the_packed_objects_are_left_out() {
        let exclude = Exclude::default();
        assert!(exclude.covers(Path::new("a/.git/objects")));
        for path in [".git", ".git/config", "objects", "a/objects", "target", "node_modules"] {
            assert!(!exclude.covers(Path::new(path)), "{path}");
        }
    }
}
