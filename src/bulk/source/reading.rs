//! From the text of a row to its fields.

use std::collections::HashSet;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::bytes::Bytes;
use super::{Format, Mapping, csv, unreadable};
use crate::error::Failure;
use crate::output::formula;

/// The fields of a row by name. Cells of CSV are text and stay text: `007` and `1e5` are no numbers.
/// A formula that an export made harmless is what it was before.
pub(crate) type Fields = serde_json::Map<String, Value>;

/// The column or field that says why a row was rejected, in a file of rejected rows. It is no field
/// of the row, so that the file can be imported as it is.
pub(crate) const ERROR: &str = "_error";

/// The field that a line of a plain list is.
pub(crate) const ID: &str = "_id";

/// The field that holds the text of a row which could not be read.
pub(crate) const UNREADABLE: &str = "_row";

/// How the rows of a file are read.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Reading {
    /// The format.
    pub(crate) format: Format,
    /// What `--map` says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) map: Vec<Mapping>,
    /// The columns of a CSV file, as its header has them.
    #[serde(skip)]
    pub(crate) header: Vec<String>,
}

impl Reading {
    /// Looks at a file's header, where its format has one.
    ///
    /// # Errors
    ///
    /// Exit 1 when it cannot be read; 2 when no header can be made of its first line, or `--map`
    /// names a column that is not there.
    pub(crate) fn of(path: &Path, format: Format, map: Vec<Mapping>) -> Result<Self, Failure> {
        let mut reading = Self { format, map, header: Vec::new() };
        if format == Format::Csv {
            reading.header = header(path)?;
            let unknown = reading.map.iter().find(|map| !reading.header.contains(&map.column));
            if let Some(Mapping { column, .. }) = unknown {
                return Err(Failure::usage(format!("--map: there is no column {column:?}"))
                    .hint(format!("there are: {}", reading.header.join(", "))));
            }
        }
        Ok(reading)
    }

    /// The names of the fields that rows of a CSV file have.
    pub(crate) fn columns(&self) -> impl Iterator<Item = &str> {
        let columns = self.header.iter().filter(|column| *column != ERROR);
        columns.filter_map(|column| match self.mapping(column) {
            Some(map) => map.field.as_deref(),
            None => Some(column.as_str()),
        })
    }

    /// The fields of a row.
    ///
    /// # Errors
    ///
    /// Why it has none, in words for the file of rejected rows.
    pub(crate) fn fields(&self, text: &[u8]) -> Result<Fields, String> {
        let mut fields = Fields::new();
        let mut put = |column: &str, value: Value| -> Result<(), String> {
            if column == ERROR {
                return Ok(());
            }
            let (name, value) = match self.mapping(column) {
                None => (column, value),
                Some(Mapping { field: None, .. }) => return Ok(()),
                Some(Mapping { field: Some(name), json, .. }) => match (&value, json) {
                    (Value::String(text), true) => {
                        let value = serde_json::from_str(text)
                            .map_err(|error| format!("{column} is not JSON: {error}"))?;
                        (name.as_str(), value)
                    }
                    _ => (name.as_str(), value),
                },
            };
            match fields.insert(name.to_owned(), value) {
                None => Ok(()),
                Some(_) => Err(format!("two columns are the field {name}")),
            }
        };
        match self.format {
            Format::Csv => {
                let cells = csv::cells(text);
                if cells.len() != self.header.len() {
                    let (is, should) = (cells.len(), self.header.len());
                    return Err(format!("{is} cells where the header has {should}"));
                }
                for (column, cell) in self.header.iter().zip(cells) {
                    let cell = String::from_utf8(cell)
                        .map_err(|_| format!("{column} is not UTF-8 text"))?;
                    // An empty cell says nothing about its field.
                    if !cell.is_empty() {
                        put(column, formula::bare(&cell).into())?;
                    }
                }
            }
            Format::Ids => {
                let id = std::str::from_utf8(text).map_err(|_| "it is not UTF-8 text")?;
                put(ID, id.trim().into())?;
            }
            Format::Ndjson | Format::Json => {
                let value =
                    serde_json::from_slice(text).map_err(|error| {
                        match std::str::from_utf8(text) {
                            Ok(_) => format!("it is not JSON: {error}"),
                            Err(_) => "it is not UTF-8 text".to_owned(),
                        }
                    })?;
                let Value::Object(object) = value else {
                    return Err("it is no JSON object".to_owned());
                };
                if object.contains_key(UNREADABLE) && object.contains_key(ERROR) {
                    return Err(format!(
                        "it could not be read before: correct the text in {UNREADABLE} and put it \
                         in place of this object"
                    ));
                }
                for (name, value) in object {
                    put(&name, value)?;
                }
            }
        }
        Ok(fields)
    }

    fn mapping(&self, column: &str) -> Option<&Mapping> {
        self.map.iter().find(|map| map.column == column)
    }
}

fn header(path: &Path) -> Result<Vec<String>, Failure> {
    let refused = |reason: String| {
        Failure::usage(format!("{}: {reason}", path.display()))
            .hint("the first line of a CSV file names its columns, such as: _id,nickname")
    };
    let mut bytes = Bytes::open(path).map_err(|error| unreadable(path, &error))?;
    bytes.skip_mark().map_err(|error| unreadable(path, &error))?;
    let line = csv::next(&mut bytes).map_err(|error| unreadable(path, &error))?;
    let line = line.ok_or_else(|| refused("the file is empty".to_owned()))?;
    if let Some(fault) = line.fault {
        return Err(refused(format!("the header cannot be read: {fault}")));
    }
    let mut seen = HashSet::new();
    let mut header = Vec::new();
    for cell in csv::cells(&line.text) {
        let name = String::from_utf8(cell)
            .map_err(|_| refused("the header is not UTF-8 text".to_owned()))?;
        let name = formula::bare(&name).to_owned();
        if name.is_empty() {
            return Err(refused(format!("column {} has no name", header.len() + 1)));
        }
        if !seen.insert(name.clone()) {
            return Err(refused(format!("two columns are called {name:?}")));
        }
        header.push(name);
    }
    Ok(header)
}
