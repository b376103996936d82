//! What users, and user groups, keep about rooms for themselves. The room shows it to its owner
//! only; nothing else follows from it.

use serde_json::{Value, json};

use super::access;
use super::input::Body;
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State, text, texts};
use crate::txn::Txn;

/// Whose record it is: a user or a group, which share one namespace. Answers leave it out.
const OWNER: &str = "owner";

/// Fields that a request cannot set.
const COMPUTED: [&str; 5] = ["_id", "id", "room", OWNER, "quittedAt"];

/// The key of a record. JSON keeps ids of any text apart.
fn id(owner: &str, room: &str) -> String {
    json!([owner, room]).to_string()
}

/// What a user keeps about a room; no more than its id when that is nothing.
pub(super) fn of(state: &State, user: &str, room: &str) -> Fields {
    match state.get(Kind::RoomPref, &id(user, room)) {
        Some(pref) => render(pref),
        None => Fields::from_iter([("room".to_owned(), room.into())]),
    }
}

/// Deletes what anybody keeps about a room.
pub(super) fn delete_of_room(txn: &mut Txn<'_>, room: &str) {
    let prefs = txn.state().all(Kind::RoomPref).filter(|(_, pref)| text(pref, "room") == room);
    let keys: Vec<String> = prefs.map(|(key, _)| key.clone()).collect();
    for key in keys {
        txn.delete(Kind::RoomPref, &key);
    }
}

/// `room_prefs.list`
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    list_of(state, access::me(call)?)
}

/// `room_prefs.set`
pub(super) fn set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    set_of(txn, call, access::me(call)?)
}

/// `room_prefs.unset`
pub(super) fn unset(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    unset_of(txn, call, access::me(call)?, call.param(1))
}

/// `room_prefs.group_list`
pub(super) fn group_list(state: &State, call: &Call) -> Outcome {
    list_of(state, group(state, call, call.param(0))?)
}

/// `room_prefs.group_set`
pub(super) fn group_set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let group = group(txn.state(), call, call.param(1))?;
    set_of(txn, call, group)
}

/// `room_prefs.group_unset`
pub(super) fn group_unset(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let group = group(txn.state(), call, call.param(1))?;
    unset_of(txn, call, group, call.param(2))
}

/// A group that the caller is in. Who may is not documented.
fn group<'c>(state: &State, call: &Call, id: &'c str) -> Result<&'c str, Refusal> {
    let me = access::me(call)?;
    let missing = || Refusal::new(404, "GROUP_NOT_FOUND", format!("there is no group {id:?}"));
    let group = state.get(Kind::Group, id).ok_or_else(missing)?;
    if texts(group, "members").any(|member| member == me) {
        return Ok(id);
    }
    let text = format!("{me:?} is not in the group {id:?}");
    Err(Refusal::new(403, "INSUFFICIENT_PERMISSIONS", text))
}

fn list_of(state: &State, owner: &str) -> Outcome {
    let prefs = state.all(Kind::RoomPref).filter(|(_, pref)| text(pref, OWNER) == owner);
    let data: Vec<Value> = prefs.map(|(_, pref)| render(pref).into()).collect();
    Ok(Reply::ok(json!({"totalCount": data.len(), "data": data})))
}

/// Fields left out keep their value; null takes one away.
fn set_of(txn: &mut Txn<'_>, call: &Call, owner: &str) -> Outcome {
    let room = call.param(0);
    access::member(txn.state(), call, access::room(txn.state(), room)?)?;
    let body = Body::required(call)?;
    let mut pref = match txn.state().get(Kind::RoomPref, &id(owner, room)) {
        Some(pref) => Fields::clone(pref),
        None => {
            Fields::from_iter([("room".to_owned(), room.into()), (OWNER.to_owned(), owner.into())])
        }
    };
    for (name, value) in body.fields() {
        if COMPUTED.contains(&name.as_str()) {
            continue;
        }
        if value.is_null() {
            pref.shift_remove(name);
            continue;
        }
        let checked = check(&body, name, value)?;
        pref.insert(name.clone(), checked);
    }
    txn.put(Kind::RoomPref, &id(owner, room), pref.clone());
    Ok(Reply::ok(render(&pref)))
}

fn check(body: &Body<'_>, name: &str, value: &Value) -> Result<Value, Refusal> {
    match name {
        "tags" => return Ok(body.texts(name)?.into_iter().flatten().collect()),
        "tagColors" => {
            let colors = value.as_object();
            if !colors.is_some_and(|colors| colors.values().all(Value::is_string)) {
                return Err(body.wrong(name, "an object of texts"));
            }
        }
        "folder" => {
            body.text(name)?;
        }
        "muted" | "sticky" | "hidden" | "translation" => {
            body.flag(name)?;
        }
        _ => {}
    }
    Ok(value.clone())
}

/// Unsetting what is not set succeeds: no page names an error.
fn unset_of(txn: &mut Txn<'_>, call: &Call, owner: &str, key: &str) -> Outcome {
    let room = call.param(0);
    let Some(pref) = txn.state().get(Kind::RoomPref, &id(owner, room)) else {
        access::room(txn.state(), room)?;
        return Ok(Reply::ok(of(txn.state(), owner, room)));
    };
    let mut pref = Fields::clone(pref);
    if !COMPUTED.contains(&key) && pref.shift_remove(key).is_some() {
        txn.put(Kind::RoomPref, &id(owner, room), pref.clone());
    }
    Ok(Reply::ok(render(&pref)))
}

fn render(pref: &Fields) -> Fields {
    let mut shown = pref.clone();
    shown.shift_remove(OWNER);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    /// Alice and bob in the rooms r and s, carol in none; alice is in the group g.
    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        for room in ["r", "s"] {
            let body = json!({"_id": room, "members": ["alice", "bob"]});
            bench.admin("rooms.create", &[], body).unwrap();
        }
        let group = json!({"_id": "g", "nickname": "G", "members": ["alice"]});
        bench.admin("groups.upsert", &[], group).unwrap();
        bench
    }

    #[test]
    fn preferences_are_merged_and_seen_by_their_owner_only() {
        let mut bench = bench();
        let mut set = |body| bench.user("alice", "room_prefs.set", &["r"], body);
        set(json!({"tags": ["a", "a", "b"], "sticky": true, "room": "s", "owner": "bob"})).unwrap();
        let merged = set(json!({"folder": "Work", "sticky": null})).unwrap();
        assert_eq!(merged, json!({"room": "r", "tags": ["a", "b"], "folder": "Work"}));
        assert_eq!(bench.user("alice", "rooms.get", &["r"], Value::Null).unwrap()["pref"], merged);
        let others = bench.user("bob", "rooms.get", &["r"], Value::Null).unwrap();
        assert_eq!(others["pref"], json!({"room": "r"}));
        let page = bench.user_query("alice", "room_prefs.list", &[]).unwrap();
        assert_eq!((&page["totalCount"], &page["data"][0]), (&json!(1), &merged));
        let unset = |bench: &mut Bench, key| {
            bench.user("alice", "room_prefs.unset", &["r", key], Value::Null)
        };
        assert_eq!(unset(&mut bench, "room").unwrap(), merged);
        for _ in 0..2 {
            let left = unset(&mut bench, "tags").unwrap();
            assert_eq!(left, json!({"room": "r", "folder": "Work"}));
        }
    }

    #[test]
    fn a_group_has_preferences_of_its_own_for_its_members_to_set() {
        let mut bench = bench();
        let pref = json!({"hidden": true});
        let mut set = |user: &str, group: &str| {
            bench.user(user, "room_prefs.group_set", &["r", group], pref.clone())
        };
        assert_eq!(set("alice", "g").unwrap(), json!({"room": "r", "hidden": true}));
        assert_eq!(code(set("bob", "g")), (403, "INSUFFICIENT_PERMISSIONS"));
        assert_eq!(code(set("alice", "x")), (404, "GROUP_NOT_FOUND"));
        let page = bench.user("alice", "room_prefs.group_list", &["g"], Value::Null).unwrap();
        assert_eq!(column(&page, "room"), ["r"]);
        let own = bench.user_query("alice", "room_prefs.list", &[]).unwrap();
        assert_eq!(own["totalCount"], 0);
        let params = ["r", "g", "hidden"];
        let left = bench.user("alice", "room_prefs.group_unset", &params, Value::Null).unwrap();
        assert_eq!(left, json!({"room": "r"}));
    }

    #[test]
    fn bad_preferences_and_strangers_are_refused() {
        let mut bench = bench();
        for body in [
            json!({"tags": "a"}),
            json!({"tags": [1]}),
            json!({"tagColors": ["red"]}),
            json!({"tagColors": {"a": 1}}),
            json!({"folder": 1}),
            json!({"hidden": "yes"}),
            json!([]),
        ] {
            let answer = bench.user("alice", "room_prefs.set", &["r"], body.clone());
            assert_eq!(code(answer), (400, "INVALID_BODY"), "{body}");
        }
        let mut run =
            |user: &str, op, params: &[&str]| code(bench.user(user, op, params, json!({})));
        assert_eq!(run("carol", "room_prefs.set", &["r"]), (403, "NOT_ROOM_MEMBER"));
        assert_eq!(run("alice", "room_prefs.set", &["x"]), (404, "ROOM_NOT_FOUND"));
        assert_eq!(run("alice", "room_prefs.unset", &["x", "tags"]), (404, "ROOM_NOT_FOUND"));
        assert_eq!(code(bench.admin("room_prefs.set", &["r"], json!({}))).0, 401);
    }

    #[test]
    fn a_room_takes_its_preferences_along() {
        let mut bench = bench();
        bench.user("alice", "room_prefs.set", &["r"], json!({"folder": "f"})).unwrap();
        bench.user("alice", "room_prefs.set", &["s"], json!({"folder": "f"})).unwrap();
        bench.admin("rooms.delete", &["r"], Value::Null).unwrap();
        let page = bench.user_query("alice", "room_prefs.list", &[]).unwrap();
        assert_eq!(column(&page, "room"), ["s"]);
    }
}
