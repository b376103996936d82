//! The form that all documents share in answers.

use serde_json::Value;

use crate::state::Fields;

/// A document as answers show it: `id` beside `_id`.
pub(super) fn with_id(doc: &Fields) -> Fields {
    map(doc, |_, value| Some(value.clone()))
}

/// A document with its fields replaced, or left out, and `id` beside `_id`.
pub(super) fn map(doc: &Fields, field: impl Fn(&str, &Value) -> Option<Value>) -> Fields {
    let mut shown = Fields::with_capacity(doc.len() + 1);
    for (name, value) in doc {
        let Some(value) = field(name, value) else { continue };
        if name == "_id" {
            shown.insert("_id".to_owned(), value.clone());
            shown.insert("id".to_owned(), value);
        } else {
            shown.insert(name.clone(), value);
        }
    }
    shown
}
