//! `--map`: which column is which field.

use serde::{Deserialize, Serialize};

/// What becomes of one column.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Mapping {
    /// The column, or the field of an object.
    pub(crate) column: String,
    /// The field that it is; `None` = left out.
    pub(crate) field: Option<String>,
    /// Its text is JSON.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) json: bool,
}

impl Mapping {
    /// Reads `COLUMN=FIELD`, `COLUMN:=FIELD` (the cell is JSON) or `COLUMN=` (leave it out).
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let (column, field) = text.split_once('=').ok_or(
            "expected COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, or COLUMN= to leave it out",
        )?;
        let (column, json) = match column.strip_suffix(':') {
            Some(column) => (column, true),
            None => (column, false),
        };
        if column.is_empty() {
            return Err("the column before = is empty".to_owned());
        }
        let field = (!field.is_empty()).then(|| field.to_owned());
        Ok(Self { column: column.to_owned(), field, json })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_renamed_read_as_json_or_left_out() {
        let read = |text| Mapping::parse(text).map(|map| (map.column, map.field, map.json));
        assert_eq!(read("Name=nickname"), Ok(("Name".into(), Some("nickname".into()), false)));
        assert_eq!(read("Level:=level"), Ok(("Level".into(), Some("level".into()), true)));
        assert_eq!(read("Notes="), Ok(("Notes".into(), None, false)));
        assert!(read("Notes").is_err() && read("=x").is_err());
    }
}
