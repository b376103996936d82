//! Runtime configuration, by top-level key.

use serde_json::{Map, Value};

use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Kind, State};
use crate::txn::Txn;

pub(crate) fn get(state: &State, _: &Call) -> Outcome {
    let values = state.all(Kind::Config);
    let values =
        values.map(|(key, doc)| (key.clone(), doc.get("value").cloned().unwrap_or_default()));
    Ok(Reply::ok(Value::Object(values.collect())))
}

pub(crate) fn set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let Some(Value::Object(keys)) = &call.body else {
        return Err(Refusal::new(400, "INVALID_BODY", "The body must be a JSON object"));
    };
    for (key, value) in keys {
        txn.put(Kind::Config, key, Map::from_iter([("value".to_owned(), value.clone())]));
    }
    get(txn.state(), call)
}

pub(crate) fn delete(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    match txn.delete(Kind::Config, call.param(0)) {
        true => get(txn.state(), call),
        false => Err(Refusal::new(404, "CONFIG_NOT_FOUND", "There is no such key")),
    }
}
