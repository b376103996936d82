//! Preferences of users, by key. They belong to their user alone.

use serde_json::{Value, json};

use super::access;
use super::input::Body;
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State, text};
use crate::txn::Txn;

/// The key of a record. JSON keeps texts of any kind apart.
fn id(user: &str, key: &str) -> String {
    json!([user, key]).to_string()
}

/// `prefs.list`: an array, or one object where the query names a key.
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    if let Some(key) = call.query("key") {
        let missing =
            || Refusal::new(404, "PREF_NOT_FOUND", format!("there is no preference {key:?}"));
        let pref = state.get(Kind::Pref, &id(me, key)).ok_or_else(missing)?;
        return Ok(Reply::ok(render(pref)));
    }
    let mine = state.all(Kind::Pref).filter(|(_, pref)| text(pref, "client") == me);
    Ok(Reply::ok(mine.map(|(_, pref)| Value::Object(render(pref))).collect::<Vec<_>>()))
}

/// `prefs.set`. The body is the value.
pub(super) fn set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (me, key) = (access::me(call)?, call.param(0));
    let data = Body::required(call)?.fields().clone();
    let mut pref = Fields::new();
    pref.insert("client".to_owned(), me.into());
    pref.insert("key".to_owned(), key.into());
    pref.insert("data".to_owned(), data.into());
    txn.put(Kind::Pref, &id(me, key), pref.clone());
    Ok(Reply::ok(render(&pref)))
}

/// `prefs.delete`. Deleting what is not there succeeds: no page names an error.
pub(super) fn delete(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (me, key) = (access::me(call)?, call.param(0));
    txn.delete(Kind::Pref, &id(me, key));
    Ok(Reply::ok(Fields::new()))
}

fn render(pref: &Fields) -> Fields {
    let mut shown = pref.clone();
    shown.shift_remove("client");
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    #[test]
    fn preferences_are_kept_by_user_and_key() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let mut set = |user: &str, key: &str, body| bench.user(user, "prefs.set", &[key], body);
        set("alice", "a/b", json!({"theme": "dark"})).unwrap();
        set("bob", "a/b", json!({"theme": "light"})).unwrap();
        set("alice", "z", json!({})).unwrap();
        let changed = set("alice", "a/b", json!({"size": 3})).unwrap();
        assert_eq!(changed, json!({"key": "a/b", "data": {"size": 3}}));
        for body in [Value::Null, json!([]), json!("dark")] {
            assert_eq!(code(set("alice", "a/b", body)), (400, "INVALID_BODY"));
        }
        let mut list = |query: &[(&str, &str)]| bench.user_query("alice", "prefs.list", query);
        assert_eq!(list(&[]).unwrap(), json!([changed, {"key": "z", "data": {}}]));
        assert_eq!(list(&[("key", "a/b")]).unwrap(), changed);
        assert_eq!(code(list(&[("key", "none")])), (404, "PREF_NOT_FOUND"));
        for _ in 0..2 {
            let deleted = bench.user("alice", "prefs.delete", &["a/b"], Value::Null);
            assert_eq!(deleted.unwrap(), json!({}));
        }
        let others = bench.user_query("bob", "prefs.list", &[("key", "a/b")]).unwrap();
        assert_eq!(others["data"], json!({"theme": "light"}));
        assert_eq!(code(bench.query("prefs.list", &[], &[])).0, 401);
    }
}
