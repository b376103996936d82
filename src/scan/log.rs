//! Which commit changed what, as `git log --raw -z` and `git diff --raw -z` say it.

use std::io::{self, BufRead};

use super::place::Commit;

/// The form of a commit's header; [`each`] reads it.
pub(super) const FORMAT: &str = "--format=commit %H%x00%aI%x00%an <%ae>";

/// A piece of the output.
#[derive(PartialEq, Debug)]
pub(super) enum Record {
    /// The changes that follow are of this commit.
    Commit(Commit),
    /// A file was added or changed.
    Change {
        /// The object's id in each parent, then in the commit.
        ids: Vec<String>,
        /// Where the file is.
        path: String,
    },
}

/// Reads all pieces.
pub(super) fn each(output: &mut impl BufRead, each: &mut dyn FnMut(Record)) -> io::Result<()> {
    let mut field = Vec::new();
    let mut next = move || -> io::Result<Option<String>> {
        field.clear();
        let read = output.read_until(0, &mut field)?;
        let text = field.strip_suffix(b"\0").unwrap_or(&field);
        Ok((read > 0).then(|| String::from_utf8_lossy(text).into_owned()))
    };
    while let Some(field) = next()? {
        // Between a header and its changes stands a line break.
        let field = field.trim_start_matches('\n');
        if let Some(id) = field.strip_prefix("commit ") {
            let (Some(date), Some(author)) = (next()?, next()?) else { return Err(broken()) };
            each(Record::Commit(Commit { id: id.to_owned(), date, author }));
        } else if field.starts_with(':') {
            let Some(path) = next()? else { return Err(broken()) };
            // `:mode mode id id status`, with a colon, a mode and an id more for each parent more.
            let parents = field.bytes().take_while(|byte| *byte == b':').count();
            let words = field.trim_start_matches(':').split(' ');
            let ids = words.skip(parents + 1).take(parents + 1).map(str::to_owned).collect();
            each(Record::Change { ids, path });
        } else if !field.is_empty() {
            return Err(broken());
        }
    }
    Ok(())
}

fn broken() -> io::Error {
    io::Error::other("git answered in a way that is not understood")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits_and_changes_of_one_and_of_several_parents_are_read() {
        let mut output: &[u8] = b"commit c1\x002030\x00A <a@x>\0\n:100644 100644 aa bb M\0x y\0\
            commit c2\x002029\x00B <b@x>\0commit c3\x002028\x00C <c@x>\0\n\
            ::100644 100644 100644 aa bb cc MM\0z\n\0";
        let mut records = Vec::new();
        each(&mut output, &mut |record| records.push(record)).unwrap();
        let commit = |id: &str, date: &str, author: &str| {
            Record::Commit(Commit { id: id.into(), date: date.into(), author: author.into() })
        };
        let change = |ids: &[&str], path: &str| Record::Change {
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
            path: path.into(),
        };
        let expected = [
            commit("c1", "2030", "A <a@x>"),
            change(&["aa", "bb"], "x y"),
            commit("c2", "2029", "B <b@x>"),
            commit("c3", "2028", "C <c@x>"),
            change(&["aa", "bb", "cc"], "z\n"),
        ];
        assert_eq!(records, expected);
        assert!(each(&mut &b"hello\0"[..], &mut |_| ()).is_err());
        assert!(each(&mut &b":1 2 a b M\0"[..], &mut |_| ()).is_err());
    }
}
