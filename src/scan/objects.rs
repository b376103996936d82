//! The objects of a repository, one after the other, as `git cat-file --batch` gives them.

use std::io::{self, BufRead, Read};

/// What an object is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// The content of a file.
    Blob,
    /// A commit, with its message.
    Commit,
    /// A tag with a message.
    Tag,
    /// A folder.
    Tree,
}

/// What the header of an object says.
#[derive(Debug)]
pub(super) struct Header {
    /// Its id.
    pub(super) id: String,
    /// What it is.
    pub(super) kind: Kind,
    /// Its length in bytes.
    pub(super) size: u64,
}

/// Takes an object's header and content.
pub(super) type Take<'t> = dyn FnMut(Option<&Header>, &mut dyn Read) -> io::Result<()> + 't;

/// Reads objects to the end, each by `each`, which need not read all of it. `None` stands for one
/// that git does not have.
pub(super) fn each(output: &mut impl BufRead, each: &mut Take<'_>) -> io::Result<()> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if output.by_ref().take(1024).read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let Some(header) = header(&line)? else {
            each(None, &mut io::empty())?;
            continue;
        };
        let mut content = output.by_ref().take(header.size);
        each(Some(&header), &mut content)?;
        io::copy(&mut content, &mut io::sink())?;
        // Behind the content stands one more line break.
        if content.limit() > 0 || output.read(&mut [0])? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// `<id> <type> <size>`, or `<id> missing`.
fn header(line: &[u8]) -> io::Result<Option<Header>> {
    let broken = || io::Error::other("git cat-file answered in a way that is not understood");
    let text = std::str::from_utf8(line).map_err(|_| broken())?;
    let words: Vec<&str> = text.trim_end_matches('\n').split(' ').collect();
    let [id, kind, size] = *words.as_slice() else {
        return match words.as_slice() {
            [_, "missing"] => Ok(None),
            _ => Err(broken()),
        };
    };
    let kind = match kind {
        "blob" => Kind::Blob,
        "commit" => Kind::Commit,
        "tag" => Kind::Tag,
        "tree" => Kind::Tree,
        _ => return Err(broken()),
    };
    let size = size.parse().map_err(|_| broken())?;
    Ok(Some(Header { id: id.to_owned(), kind, size }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_read_whole_in_part_or_not_at_all() {
        let mut output: &[u8] =
            b"aa blob 5\none\n2\nbb missing\ncc tree 3\n\0\n\0\ndd commit 0\n\n";
        let mut seen = Vec::new();
        each(&mut output, &mut |header, content| {
            let mut text = String::new();
            if header.is_some_and(|header| header.kind == Kind::Blob) {
                content.take(3).read_to_string(&mut text)?;
            }
            seen.push((header.map(|header| header.id.clone()), text));
            Ok(())
        })
        .unwrap();
        let some = |id: &str| Some(id.to_owned());
        let expected = [(some("aa"), "one"), (None, ""), (some("cc"), ""), (some("dd"), "")];
        assert_eq!(seen, expected.map(|(id, text)| (id, text.to_owned())));
    }

    #[test]
    fn output_that_ends_early_or_is_something_else_is_an_error() {
        for mut output in [&b"aa blob 5\none"[..], b"aa blob 3\none", b"hello\n", b"aa blob x\n"] {
            assert!(each(&mut output, &mut |_, _| Ok(())).is_err());
        }
    }
}
