//! Runtime configuration: values by top-level key.

use serde_json::{Map, Value, json};

use super::input::Body;
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State};
use crate::txn::Txn;

/// `config.get`
pub(super) fn get(state: &State, _call: &Call) -> Outcome {
    Ok(Reply::ok(all(state)))
}

/// `config.set`: replaces the values of the given keys whole and keeps the others. Answers all
/// keys.
pub(super) fn set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    for (key, value) in body.fields() {
        check(key, value)?;
        let fields = Fields::from_iter([("value".to_owned(), value.clone())]);
        txn.put(Kind::Config, key, fields);
    }
    Ok(Reply::ok(all(txn.state())))
}

/// `config.delete`
pub(super) fn delete(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let key = call.param(0);
    if !txn.delete(Kind::Config, key) {
        let text = format!("there is no configuration key {key:?}");
        return Err(Refusal::new(404, "CONFIG_NOT_FOUND", text));
    }
    Ok(Reply::ok(json!({})))
}

fn all(state: &State) -> Map<String, Value> {
    let value = |fields: &Fields| fields.get("value").cloned().unwrap_or_default();
    state.all(Kind::Config).map(|(key, fields)| (key.clone(), value(fields))).collect()
}

/// Only the keys that the contract describes have a form; any other takes any value.
fn check(key: &str, value: &Value) -> Result<(), Refusal> {
    let are_texts = |list: &Vec<Value>| list.iter().all(Value::is_string);
    let problem = match key {
        "" => Some("keys are not empty"),
        "announcement" if !value.is_object() => Some("announcement takes an object"),
        "censorship" if !value["keywords"].as_array().is_some_and(are_texts) => {
            Some("censorship takes an object with keywords, an array of texts")
        }
        _ => None,
    };
    match problem {
        Some(text) => Err(Refusal::new(400, "INVALID_CONFIG_FORMAT", text)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    #[test]
    fn keys_are_replaced_one_by_one_and_read_by_everybody() {
        let mut bench = Bench::with_users(&["alice"]);
        let first = json!({"announcement": {"text": "a", "pin": true}, "x/y": 1});
        assert_eq!(bench.admin("config.set", &[], first.clone()).unwrap(), first);
        bench.admin("config.set", &[], json!({"announcement": {"text": "b"}})).unwrap();
        let read = bench.user("alice", "config.get", &[], Value::Null).unwrap();
        assert_eq!(read, json!({"announcement": {"text": "b"}, "x/y": 1}));
        assert_eq!(bench.admin("config.delete", &["x/y"], Value::Null).unwrap(), json!({}));
        let gone = bench.admin("config.delete", &["x/y"], Value::Null);
        assert_eq!(code(gone), (404, "CONFIG_NOT_FOUND"));
    }

    #[test]
    fn a_bad_value_changes_no_key_at_all() {
        let mut bench = Bench::new();
        let mut set = |body| code(bench.admin("config.set", &[], body));
        assert_eq!(set(json!([])), (400, "INVALID_BODY"));
        assert_eq!(set(json!({"a": 1, "censorship": {}})), (400, "INVALID_CONFIG_FORMAT"));
        assert_eq!(set(json!({"a": 1, "censorship": {"keywords": [1]}})).0, 400);
        assert_eq!(set(json!({"a": 1, "announcement": "x"})).0, 400);
        assert_eq!(bench.query("config.get", &[], &[]).unwrap(), json!({}));
    }
}
