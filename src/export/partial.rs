//! The file in which an export grows. Its first line says what it is an export of; every further one
//! is a row. A line without its line break was cut off and does not count.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::error::{Exit, Failure};
use crate::settings::private_file;

/// The field of the first line.
const EXPORT: &str = "export";

/// An export that is not whole, held by this process.
pub(super) struct Partial {
    path: PathBuf,
    file: File,
    rows: u64,
}

impl Partial {
    /// Where the export into a file grows.
    pub(super) fn path_of(target: &Path) -> PathBuf {
        let mut name = OsString::from(target);
        name.push(".partial");
        name.into()
    }

    /// Begins one, readable by its owner alone.
    ///
    /// # Errors
    ///
    /// Exit 2 when there is one, 1 when it cannot be written.
    pub(super) async fn begin(path: PathBuf, of: &Value) -> Result<Self, Failure> {
        let mut options = private_file::options();
        options.read(true).write(true).create_new(true);
        let mut file = options.open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                Failure::usage(format!("{} is there: an export was interrupted", path.display()))
                    .hint("go on with it by --resume, or delete it")
            }
            _ => unwritable(&path, &error),
        })?;
        lock(&file, &path).await?;
        let first = format!("{}\n", json!({ EXPORT: of }));
        file.write_all(first.as_bytes()).map_err(|error| unwritable(&path, &error))?;
        Ok(Self { path, file, rows: 0 })
    }

    /// Takes one up again, calling `each` with every row in it. `None`: there is none.
    ///
    /// # Errors
    ///
    /// Exit 5 when it is of another export or another process is at it; 1 when it cannot be read.
    pub(super) async fn resume(
        path: PathBuf,
        of: &Value,
        mut each: impl FnMut(&Value),
    ) -> Result<Option<Self>, Failure> {
        let mut file = match File::options().read(true).write(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unwritable(&path, &error)),
        };
        lock(&file, &path).await?;
        let mut lines = Lines::new(&file);
        let first = lines.next().map_err(|error| unreadable(&path, &error))?;
        let Some(first) = first else {
            // Killed before the first line was whole: nothing is in it.
            drop(lines);
            file.set_len(0).and_then(|()| file.rewind()).map_err(|e| unwritable(&path, &e))?;
            let first = format!("{}\n", json!({ EXPORT: of }));
            file.write_all(first.as_bytes()).map_err(|error| unwritable(&path, &error))?;
            return Ok(Some(Self { path, file, rows: 0 }));
        };
        if first.get(EXPORT) != Some(of) {
            let message = format!("{} is of another export", path.display());
            let then = first.get(EXPORT).map(Value::to_string).unwrap_or_default();
            return Err(Failure::new(Exit::Conflict, message)
                .cause(format!("then: {then}"))
                .cause(format!("now: {of}"))
                .hint("give the options that it was begun with, or delete it"));
        }
        let mut rows = 0;
        while let Some(row) = lines.next().map_err(|error| unreadable(&path, &error))? {
            each(&row);
            rows += 1;
        }
        let whole = lines.whole;
        file.set_len(whole)
            .and_then(|()| file.seek(SeekFrom::Start(whole)))
            .map_err(|error| unwritable(&path, &error))?;
        Ok(Some(Self { path, file, rows }))
    }

    /// How many rows are in it.
    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// Adds rows.
    pub(super) fn add(&mut self, rows: &[Value]) -> Result<(), Failure> {
        let mut text = String::new();
        for row in rows {
            text.push_str(&row.to_string());
            text.push('\n');
        }
        self.file.write_all(text.as_bytes()).map_err(|error| unwritable(&self.path, &error))?;
        self.rows += rows.len() as u64;
        Ok(())
    }

    /// Calls `each` with every row.
    pub(super) fn read(
        &self,
        mut each: impl FnMut(Value) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        (&self.file).rewind().map_err(|error| unreadable(&self.path, &error))?;
        let mut lines = Lines::new(&self.file);
        let mut first = true;
        while let Some(row) = lines.next().map_err(|error| unreadable(&self.path, &error))? {
            if !std::mem::take(&mut first) {
                each(row)?;
            }
        }
        Ok(())
    }

    /// Deletes it: the export is whole and in its place.
    pub(super) fn remove(self) -> Result<(), Failure> {
        std::fs::remove_file(&self.path).map_err(|error| unwritable(&self.path, &error))
    }
}

/// Whole lines of JSON.
struct Lines<'f> {
    reader: BufReader<&'f File>,
    line: Vec<u8>,
    /// Bytes of whole lines.
    whole: u64,
}

impl<'f> Lines<'f> {
    fn new(file: &'f File) -> Self {
        Self { reader: BufReader::new(file), line: Vec::new(), whole: 0 }
    }

    fn next(&mut self) -> io::Result<Option<Value>> {
        self.line.clear();
        let length = self.reader.read_until(b'\n', &mut self.line)?;
        if self.line.last() != Some(&b'\n') {
            return Ok(None);
        }
        let row = serde_json::from_slice(&self.line).map_err(io::Error::from)?;
        self.whole += length as u64;
        Ok(Some(row))
    }
}

async fn lock(file: &File, path: &Path) -> Result<(), Failure> {
    if private_file::hold(file).await.map_err(|error| unwritable(path, &error))? {
        return Ok(());
    }
    let message = format!("another process is writing {}", path.display());
    Err(Failure::new(Exit::Conflict, message).hint("wait for it, or export to another file"))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write {}", path.display())).causes(error)
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot read {}", path.display()))
        .causes(error)
        .hint("delete it and export anew")
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn rows_of(path: &Path, of: &Value) -> Result<Vec<Value>, Failure> {
        let mut rows = Vec::new();
        let partial = Partial::resume(path.to_owned(), of, |row| rows.push(row.clone())).await?;
        assert_eq!(partial.map(|partial| partial.rows()), Some(rows.len() as u64));
        Ok(rows)
    }

    #[tokio::test]
    async fn a_row_that_was_cut_off_is_read_again_wherever_the_cut_was() -> Result<(), Failure> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("x.partial");
        let of = json!({"room": "r"});
        let rows = [json!({"_id": "1"}), json!({"_id": "2", "text": "a\nb"})];
        Partial::begin(path.clone(), &of).await?.add(&rows)?;
        let whole = std::fs::read(&path)?;
        let first = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        for cut in 0..=whole.len() {
            std::fs::write(&path, &whole[..cut])?;
            let ends = [first, first + rows[0].to_string().len() + 1, whole.len()];
            let expected = ends.iter().filter(|end| **end <= cut).count().saturating_sub(1);
            assert_eq!(rows_of(&path, &of).await?, rows[..expected], "cut at {cut}");
            let mut partial = Partial::resume(path.clone(), &of, |_| {}).await?.unwrap();
            partial.add(&rows[expected..])?;
            assert_eq!(std::fs::read(&path)?, whole, "cut at {cut}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn another_export_is_not_carried_on() -> Result<(), Failure> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("x.partial");
        assert!(Partial::resume(path.clone(), &json!(1), |_| {}).await?.is_none());
        let partial = Partial::begin(path.clone(), &json!(1)).await?;
        let held = Partial::resume(path.clone(), &json!(1), |_| {}).await.err();
        assert_eq!(held.map(|failure| failure.exit()), Some(Exit::Conflict));
        drop(partial);
        let other = Partial::resume(path.clone(), &json!(2), |_| {}).await.err();
        assert_eq!(other.map(|failure| failure.exit()), Some(Exit::Conflict));
        let again = Partial::begin(path, &json!(1)).await.err();
        assert_eq!(again.map(|failure| failure.exit()), Some(Exit::Usage));
        Ok(())
    }
}
