//! The fields that creating, changing and importing a key have in common: their ranges, and their
//! reading into the domain's types.

use imkit_api::keys::OwnerName;
use serde_json::{Map, Value};

use super::faults::Faults;

/// Most scopes, resource patterns, addresses or tags of a key.
pub(super) const MOST_ENTRIES: usize = 100;

/// Most bytes of a key's notes, as JSON.
const MOST_METADATA: usize = 16 * 1024;

/// Deepest of a key's notes, themselves being the first level. JSON is read to 128 levels, and
/// records and answers are a few levels around them.
const DEEPEST_METADATA: usize = 64;

/// Names that `serde_json` uses itself: it reads an object that begins with one as something else.
const PRIVATE_NAME: &str = "$serde_json::private::";

const LONGEST_NAME: usize = 200;
const LONGEST_TAG: usize = 100;
const LONGEST_REASON: usize = 500;

pub(super) fn name(faults: &mut Faults, name: &str) -> String {
    faults.text("/name", name, 1, LONGEST_NAME);
    name.to_owned()
}

pub(super) fn owner(faults: &mut Faults, owner: Option<&OwnerName>) -> Option<String> {
    let owner = owner?.to_string();
    faults.text("/owner", &owner, 0, LONGEST_NAME);
    Some(owner)
}

pub(crate) fn reason(faults: &mut Faults, reason: Option<&str>) {
    if let Some(reason) = reason {
        faults.text("/reason", reason, 0, LONGEST_REASON);
    }
}

pub(super) fn tags(faults: &mut Faults, tags: &[String]) -> Vec<String> {
    if tags.len() > MOST_ENTRIES {
        faults.add("/tags", format_args!("{} tags: at most {MOST_ENTRIES}", tags.len()));
        return Vec::new();
    }
    let mut kept: Vec<String> = Vec::with_capacity(tags.len());
    for (index, tag) in tags.iter().enumerate() {
        faults.text(&format!("/tags/{index}"), tag, 1, LONGEST_TAG);
        if !kept.contains(tag) {
            kept.push(tag.clone());
        }
    }
    kept
}

pub(super) fn metadata(faults: &mut Faults, metadata: &Map<String, Value>) -> Map<String, Value> {
    // Writing a map of values to a text cannot fail.
    let size = serde_json::to_vec(metadata).map_or(0, |text| text.len());
    if size > MOST_METADATA {
        faults.add("/metadata", format_args!("{size} bytes: at most {MOST_METADATA}"));
    }
    if let Some((pointer, detail)) = fault_of(metadata, "/metadata", 1) {
        faults.add(pointer, detail);
    }
    metadata.clone()
}

/// The first place of notes that could not be read back from the database or an answer.
fn fault_of(fields: &Map<String, Value>, pointer: &str, level: usize) -> Option<(String, String)> {
    fields.iter().find_map(|(name, value)| {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        let pointer = format!("{pointer}/{escaped}");
        if name.starts_with(PRIVATE_NAME) {
            return Some((
                pointer,
                format!("names that begin with {PRIVATE_NAME} are not allowed"),
            ));
        }
        fault_of_value(value, &pointer, level)
    })
}

/// The same of a value that stands at this level.
fn fault_of_value(value: &Value, pointer: &str, level: usize) -> Option<(String, String)> {
    let is_nested = matches!(value, Value::Object(_) | Value::Array(_));
    if is_nested && level == DEEPEST_METADATA {
        return Some((
            pointer.to_owned(),
            format!("at most {DEEPEST_METADATA} levels are allowed"),
        ));
    }
    match value {
        Value::Object(fields) => fault_of(fields, pointer, level + 1),
        Value::Array(values) => values.iter().enumerate().find_map(|(index, value)| {
            fault_of_value(value, &format!("{pointer}/{index}"), level + 1)
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn pointers(notes: Value) -> Vec<String> {
        let mut faults = Faults::default();
        let Value::Object(notes) = notes else { panic!("{notes}") };
        metadata(&mut faults, &notes);
        match faults.finish(()) {
            Err(super::super::error::KeyError::Invalid(faults)) => {
                faults.into_iter().map(|fault| fault.pointer).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Notes of so many levels, in objects and arrays by turns.
    fn nested(levels: usize) -> Value {
        let inner = (1..levels).fold(json!(1), |inner, level| match level % 2 {
            0 => json!([inner]),
            _ => json!({ "a": inner }),
        });
        json!({ "top": inner })
    }

    #[test]
    fn notes_are_as_deep_as_can_be_read_back() {
        assert_eq!(pointers(nested(DEEPEST_METADATA)), Vec::<String>::new());
        let found = pointers(nested(DEEPEST_METADATA + 1));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("/metadata/top/0/a/0/"), "{found:?}");
    }

    #[test]
    fn names_that_the_parser_keeps_for_itself_are_refused_wherever_they_stand() {
        let name = "$serde_json::private::RawValue";
        assert_eq!(pointers(json!({ name: "1" })), [format!("/metadata/{name}")]);
        let deep = json!({ "a/b": [1, { "c": 1, name: "1" }] });
        assert_eq!(pointers(deep), [format!("/metadata/a~1b/1/{name}")]);
        assert_eq!(pointers(json!({ "a": name, "$serde_json": 1 })), Vec::<String>::new());
    }
}
