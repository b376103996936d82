//! Which columns a noun shows, and which the user asked for.

use serde_json::Value;

use super::path;
use crate::error::Failure;

/// What a command knows about the rows that it prints.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View {
    /// Dotted path of the id, for `-o id`. Empty when the rows are ids themselves.
    pub(crate) id: &'static str,
    /// Default columns of table, csv and tsv: title and dotted path. When there are none, the keys
    /// of the first row are the columns.
    pub(crate) columns: &'static [(&'static str, &'static str)],
}

/// One column: what its header says in a table, and where its values are. Csv and tsv have the path
/// as their header, so that what is written can be read back.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Column {
    pub(crate) title: String,
    pub(crate) path: String,
}

impl View {
    /// The columns for these rows: what `--fields` asks for, else the view's own, else the keys of
    /// the first row.
    pub(crate) fn resolve(&self, fields: &[String], first: Option<&Value>) -> Vec<Column> {
        let own = |path: &str| self.columns.iter().find(|(_, own)| *own == path);
        let column =
            |title: &str, path: &str| Column { title: title.to_uppercase(), path: path.to_owned() };
        if !fields.is_empty() {
            return fields
                .iter()
                .map(|field| column(own(field).map_or(field, |(title, _)| title), field))
                .collect();
        }
        if !self.columns.is_empty() {
            return self.columns.iter().map(|(title, path)| column(title, path)).collect();
        }
        match first {
            Some(Value::Object(map)) => map.keys().map(|key| column(key, key)).collect(),
            Some(_) => vec![column("VALUE", "")],
            None => Vec::new(),
        }
    }

    /// The id of a row, for `-o id`.
    ///
    /// # Errors
    ///
    /// The rows have no id, or it is not text or a number.
    pub(crate) fn id_of(&self, row: &Value) -> Result<String, Failure> {
        match path::lookup(row, self.id) {
            Some(Value::String(id)) => Ok(id.clone()),
            Some(Value::Number(id)) => Ok(id.to_string()),
            _ => Err(Failure::usage("`-o id` has nothing to print: this output has no id")
                .hint("use another format, or pick a value with --fields or --jq")),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const USERS: View = View { id: "_id", columns: &[("id", "_id"), ("name", "nickname")] };

    fn titles(columns: &[Column]) -> Vec<(&str, &str)> {
        columns.iter().map(|c| (c.title.as_str(), c.path.as_str())).collect()
    }

    #[test]
    fn asked_fields_win_over_the_view_and_keep_its_titles() {
        let fields = ["nickname".to_owned(), "a.b".to_owned()];
        assert_eq!(titles(&USERS.resolve(&fields, None)), [("NAME", "nickname"), ("A.B", "a.b")]);
        assert_eq!(titles(&USERS.resolve(&[], None)), [("ID", "_id"), ("NAME", "nickname")]);
    }

    #[test]
    fn without_columns_the_first_row_decides() {
        let bare = View { id: "", columns: &[] };
        let row = json!({"x": 1, "y": 2});
        assert_eq!(titles(&bare.resolve(&[], Some(&row))), [("X", "x"), ("Y", "y")]);
        assert_eq!(titles(&bare.resolve(&[], Some(&json!("r1")))), [("VALUE", "")]);
    }

    #[test]
    fn only_text_and_numbers_are_ids() {
        assert_eq!(USERS.id_of(&json!({"_id": "007"})).ok().as_deref(), Some("007"));
        assert_eq!(USERS.id_of(&json!({"_id": 7})).ok().as_deref(), Some("7"));
        assert!(USERS.id_of(&json!({"_id": null})).is_err());
        assert!(USERS.id_of(&json!({})).is_err());
    }
}
