//! `--fields`: picks values out of rows, and notices a field that no row has.

use serde_json::Value;

use super::{View, path};
use crate::error::Failure;

/// Rows that may wait for a field to show up before it counts as unknown.
const PATIENCE: usize = 1000;

/// Reads the values of `--fields`, given once or often, each with one or more names.
///
/// # Errors
///
/// A name is empty or has an empty part, as in `a,,b` or `a..b`.
pub(crate) fn parse(values: &[String]) -> Result<Vec<String>, Failure> {
    let mut fields = Vec::new();
    for name in values.iter().flat_map(|value| value.split(',')).map(str::trim) {
        if name.split('.').any(str::is_empty) {
            return Err(Failure::usage(format!("--fields: `{name}` is not a field name"))
                .hint("separate names by commas and nested names by dots: _id,lastMessage.text"));
        }
        if !fields.iter().any(|known| known == name) {
            fields.push(name.to_owned());
        }
    }
    Ok(fields)
}

/// The object that structured formats print: the asked names, in the asked order; what a row lacks
/// is null.
pub(crate) fn pick(row: &Value, fields: &[String]) -> Value {
    if fields.is_empty() {
        return row.clone();
    }
    let value = |field: &String| path::lookup(row, field).cloned().unwrap_or_default();
    Value::Object(fields.iter().map(|field| (field.clone(), value(field))).collect())
}

/// Holds rows back while a field asked for has not been seen in any of them.
///
/// Rows of one list need not have the same keys (users carry properties of their own), so the first
/// row alone cannot tell a typing error from a rare field. Columns of the view are known to exist.
pub(crate) struct Gate {
    unseen: Vec<String>,
    held: Vec<Value>,
}

impl Gate {
    /// A gate for the fields that the view does not vouch for.
    pub(crate) fn new(fields: &[String], view: &View) -> Self {
        let known = |field: &&String| !view.columns.iter().any(|(_, path)| path == field);
        Self { unseen: fields.iter().filter(known).cloned().collect(), held: Vec::new() }
    }

    /// Takes a row; gives back those that may be printed now.
    ///
    /// # Errors
    ///
    /// A field was in none of the first 1000 rows.
    pub(crate) fn admit(&mut self, row: Value) -> Result<Vec<Value>, Failure> {
        self.unseen.retain(|field| path::lookup(&row, field).is_none());
        self.held.push(row);
        if self.unseen.is_empty() {
            return Ok(std::mem::take(&mut self.held));
        }
        if self.held.len() >= PATIENCE { Err(self.refusal()) } else { Ok(Vec::new()) }
    }

    /// Ends the list. A list without rows accepts every field.
    ///
    /// # Errors
    ///
    /// A field was in no row.
    pub(crate) fn end(&self) -> Result<(), Failure> {
        if self.held.is_empty() { Ok(()) } else { Err(self.refusal()) }
    }

    fn refusal(&self) -> Failure {
        let mut names: Vec<&str> = Vec::new();
        for key in self.held.iter().filter_map(Value::as_object).flat_map(|row| row.keys()) {
            if !names.contains(&key.as_str()) {
                names.push(key);
            }
        }
        let unknown = self.unseen.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>();
        let failure = Failure::usage(format!("--fields: no {} here", unknown.join(", ")));
        if names.is_empty() {
            failure
        } else {
            failure.hint(format!("there are: {}", names.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const VIEW: View = View { id: "_id", columns: &[("ID", "_id"), ("NAME", "nickname")] };

    fn names(fields: &[&str]) -> Vec<String> {
        fields.iter().map(|field| (*field).to_owned()).collect()
    }

    #[test]
    fn names_may_come_in_one_value_or_many() -> Result<(), Failure> {
        assert_eq!(parse(&names(&["a, b.c", "d", "a"]))?, ["a", "b.c", "d"]);
        for bad in ["", "a,,b", "a..b", ".a", "a."] {
            assert!(parse(&names(&[bad])).is_err(), "{bad:?}");
        }
        Ok(())
    }

    #[test]
    fn picked_objects_keep_the_asked_order() {
        let row = json!({"_id": "a", "n": {"x": [1, 2]}});
        let picked = pick(&row, &names(&["n.x.1", "_id", "gone"]));
        assert_eq!(picked.to_string(), r#"{"n.x.1":2,"_id":"a","gone":null}"#);
    }

    #[test]
    fn a_rare_field_is_found_in_a_later_row() -> Result<(), Failure> {
        let mut gate = Gate::new(&names(&["_id", "nickname", "team"]), &VIEW);
        assert!(gate.admit(json!({"_id": "a"}))?.is_empty());
        assert_eq!(gate.admit(json!({"_id": "b", "team": "red"}))?.len(), 2);
        assert_eq!(gate.admit(json!({"_id": "c"}))?.len(), 1);
        gate.end()
    }

    #[test]
    fn a_field_of_no_row_is_refused_with_those_that_exist() -> Result<(), Failure> {
        let mut gate = Gate::new(&names(&["nick"]), &VIEW);
        gate.admit(json!({"_id": "a", "nickname": "A"}))?;
        gate.admit(json!({"_id": "b", "desc": "B"}))?;
        let refusal = gate.end().unwrap_err();
        assert_eq!(refusal.exit().code(), 2);
        assert_eq!(refusal.message(), "--fields: no `nick` here");
        assert_eq!(refusal.hint_text(), Some("there are: _id, nickname, desc"));
        Ok(())
    }

    #[test]
    fn an_endless_list_is_refused_within_bounds() {
        let mut gate = Gate::new(&names(&["nick"]), &VIEW);
        let rows = (0..).map(|n| gate.admit(json!({ "_id": n }))).take_while(Result::is_ok).count();
        assert_eq!(rows, PATIENCE - 1);
    }

    #[test]
    fn no_rows_accept_every_field() {
        assert!(Gate::new(&names(&["nick"]), &VIEW).end().is_ok());
    }
}
