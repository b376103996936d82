//! Fields that refer to a user or a room, in which the platform answers now an id and now an
//! object: shown as objects always, so that a filter or a column finds the id in one place.

use serde_json::{Value, json};

/// Turns ids in these fields into objects with `_id`.
pub(crate) fn as_objects(mut row: Value, fields: &[&str]) -> Value {
    for field in fields {
        if let Some(value) = row.get_mut(field)
            && value.is_string()
        {
            *value = json!({ "_id": value.take() });
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_become_objects_and_the_rest_stays() {
        let row = json!({"room": "r", "blockee": {"_id": "bob"}, "createdAt": "now"});
        let shown = json!({"room": {"_id": "r"}, "blockee": {"_id": "bob"}, "createdAt": "now"});
        assert_eq!(as_objects(row, &["room", "blockee", "blocker"]), shown);
    }
}
