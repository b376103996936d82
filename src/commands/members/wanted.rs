//! The list that `rooms members sync` makes true: ids, each once, in the order of the file. A row
//! that cannot be read is an error here, for a hole in the list would remove somebody.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::bulk::source::{ERROR, Format, Mapping, Reading, Row, Rows};
use crate::cli::parse;
use crate::error::Failure;

/// The names that a column of ids may have.
const NAMES: [&str; 4] = ["_id", "id", "user", "client"];

/// Where the list is.
pub(super) struct List {
    /// The file; `-` is standard input.
    pub(super) file: PathBuf,
    /// Its format, when its name does not tell.
    pub(super) format: Option<Format>,
    /// What its columns are.
    pub(super) map: Vec<Mapping>,
}

impl List {
    /// Reads the whole list.
    ///
    /// # Errors
    ///
    /// Exit 2 when a row names nobody or the list is empty; 1 when it cannot be read.
    pub(super) fn read(self, key_on_stdin: bool) -> Result<Vec<String>, Failure> {
        let Self { file, format, map } = self;
        let format = format.or_else(|| Format::of(&file)).ok_or_else(|| {
            Failure::usage("the format of the list is not known")
                .hint("add --format csv, ndjson, json or ids (one id a line)")
        })?;
        let stdin = file.as_os_str() == "-";
        if !stdin && std::fs::metadata(&file).is_ok_and(|metadata| !metadata.is_file()) {
            // A pipe, which can be read only once.
            let mut copy = tempfile::NamedTempFile::new()?;
            io::copy(&mut std::fs::File::open(&file)?, &mut copy)?;
            return read(copy.path(), format, map);
        }
        if !stdin {
            return read(&file, format, map);
        }
        if key_on_stdin {
            return Err(Failure::usage(
                "standard input cannot hold the API key and something else",
            )
            .hint("give the key with --api-key-file, or the list in a file"));
        }
        let mut copy = tempfile::NamedTempFile::new()?;
        io::copy(&mut io::stdin().lock(), &mut copy)?;
        read(copy.path(), format, map)
    }
}

fn read(path: &Path, format: Format, map: Vec<Mapping>) -> Result<Vec<String>, Failure> {
    let reading = Reading::of(path, format, map)?;
    if reading.header.iter().any(|column| column == ERROR) {
        return Err(Failure::usage("this is a file of rejected rows, not a list of all members"));
    }
    if format == Format::Csv && !reading.columns().any(|column| NAMES.contains(&column)) {
        return Err(Failure::usage("no column holds the members' ids")
            .hint("call it _id in the header, or say which it is: --map COLUMN=_id"));
    }
    let mut rows = Rows::open(path, format, None)?;
    let (mut ids, mut seen) = (Vec::new(), HashSet::new());
    while let Some(row) = rows.next()? {
        let id = id_of(&row, &reading).map_err(|reason| {
            Failure::usage(format!("row {} of the list names nobody: {reason}", row.number))
                .hint("whoever it means would be removed: correct the list; nothing was changed")
        })?;
        if seen.insert(id.clone()) {
            ids.push(id);
        }
    }
    if ids.is_empty() {
        return Err(Failure::usage("the list is empty")
            .hint("to empty a room: imkit rooms members remove ROOM USER..."));
    }
    Ok(ids)
}

fn id_of(row: &Row, reading: &Reading) -> Result<String, String> {
    if let Some(fault) = row.fault {
        return Err(fault.to_owned());
    }
    if matches!(reading.format, Format::Ndjson | Format::Json) {
        match serde_json::from_slice(&row.text) {
            // `["alice", "bob"]`, and the same line by line.
            Ok(Value::String(id)) => return parse::id(&id),
            Ok(Value::Object(fields)) if fields.contains_key(ERROR) => {
                return Err("it is a rejected row, and they are not the whole list".to_owned());
            }
            _ => {}
        }
    }
    let mut fields = reading.fields(&row.text)?;
    let mut found = NAMES.iter().filter_map(|name| fields.remove(*name));
    match (found.next(), found.next()) {
        (Some(Value::String(id)), None) => parse::id(&id),
        (Some(other), None) => Err(format!("the id must be text, not {other}")),
        (Some(_), Some(_)) => Err("it has two ids".to_owned()),
        (None, _) => Err("there is no _id".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, text: &str) -> Result<Vec<String>, String> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        let list = List { file, format: None, map: Vec::new() };
        list.read(false).map_err(|failure| {
            assert_eq!(failure.exit().code(), 2, "{failure}");
            failure.message().to_owned()
        })
    }

    #[test]
    fn every_form_of_a_list_is_read_and_ids_stay_text() {
        let expected = ["007", "1e5", "a b"].map(str::to_owned).to_vec();
        for (name, text) in [
            ("x.ids", "\u{feff}007\r\n1e5\r\n\r\na b"),
            ("x.csv", "nickname,_id\nA,007\nB,1e5\n\"C\nc\",a b\nB,1e5\n"),
            ("x.ndjson", "{\"_id\":\"007\"}\n\"1e5\"\n{\"user\":\"a b\",\"role\":1}\n"),
            ("x.json", "[\"007\", {\"id\": \"1e5\"}, \"a b\"]"),
        ] {
            assert_eq!(list(name, text), Ok(expected.clone()), "{name}");
        }
    }

    #[test]
    fn a_list_with_a_hole_is_refused() {
        for (name, text, reason) in [
            ("x.csv", "_id\na\n\"\"\n", "row 2"),
            ("x.csv", "name\na\n", "no column"),
            ("x.csv", "_error,_id\nx,a\n", "rejected rows"),
            ("x.ndjson", "{\"_id\":\"a\"}\n{\"_id\":\"b", "row 2"),
            ("x.ndjson", "{\"_id\":7}\n", "must be text"),
            ("x.json", "[\"a\", {}]", "row 2"),
            ("x.ndjson", "{\"_error\":\"x\",\"_id\":\"a\"}", "rejected row"),
            ("x.ids", "a\n..\n", "row 2"),
            ("x.ids", "\n", "empty"),
        ] {
            let refused = list(name, text).unwrap_err();
            assert!(refused.contains(reason), "{text:?}: {refused}");
        }
    }
}
