//! Dotted paths into JSON: `lastMessage.text`, `members.0.nickname`.

use serde_json::Value;

/// Finds the value at a path. A number selects an element of an array; the empty path is the value
/// itself. A key that contains dots is found when it is the whole rest of the path.
pub(crate) fn lookup<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if path.is_empty() {
        return Some(value);
    }
    let (head, rest) = path.split_once('.').unwrap_or((path, ""));
    match value {
        Value::Object(map) => match map.get(path) {
            Some(found) => Some(found),
            None => lookup(map.get(head)?, rest),
        },
        Value::Array(items) => lookup(items.get(head.parse::<usize>().ok()?)?, rest),
        _ => None,
    }
}

/// The text of a value in a cell: strings bare, null and missing empty, nested values as compact
/// JSON.
pub(crate) fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => super::json::compact(other),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_reach_into_objects_and_arrays() {
        let value = json!({"a": {"b": [{"c": 1}, 2]}, "x.y": 3, "n": null});
        assert_eq!(lookup(&value, "a.b.0.c"), Some(&json!(1)));
        assert_eq!(lookup(&value, "a.b.1"), Some(&json!(2)));
        assert_eq!(lookup(&value, "x.y"), Some(&json!(3)));
        assert_eq!(lookup(&value, "n"), Some(&Value::Null));
        assert_eq!(lookup(&value, ""), Some(&value));
        for absent in ["b", "a.b.2", "a.b.-1", "a.b.c", "n.x", "."] {
            assert_eq!(lookup(&value, absent), None, "{absent}");
        }
    }

    #[test]
    fn cells_hold_plain_text() {
        assert_eq!(cell(Some(&json!("a\"b"))), "a\"b");
        assert_eq!(cell(Some(&json!({"a": [1, null]}))), r#"{"a":[1,null]}"#);
        assert_eq!(cell(Some(&Value::Null)), "");
        assert_eq!(cell(None), "");
    }
}
