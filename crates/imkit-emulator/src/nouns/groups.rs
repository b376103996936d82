//! User groups: virtual users that stand for several.

use serde_json::{Value, json};

use super::input::{self, Body};
use super::{access, document, membership, times};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State};
use crate::txn::Txn;

/// `groups.upsert`. An existing id is updated; one page says 409 instead, its sample shows an
/// update.
pub(super) fn upsert(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let nickname = body.need_text("nickname")?;
    let id = match body.get("_id") {
        Some(_) => body.need_text("_id")?.to_owned(),
        None => (call.new_id)(call.now),
    };
    if txn.state().get(Kind::User, &id).is_some() {
        let text = format!("{id:?} is a user's id; users and groups share one namespace");
        return Err(Refusal::new(409, "GROUP_ALREADY_EXISTS", text));
    }
    body.text("avatarUrl")?;
    let members = body.texts("members")?;
    for member in members.iter().flatten() {
        access::user(txn.state(), member)?;
    }
    let mut group = match txn.state().get(Kind::Group, &id) {
        Some(group) => Fields::clone(group),
        None => new(call, &id),
    };
    for (name, value) in body.fields() {
        let kept = ["_id", "id", "__v", "appID", "members", "createdAt", "updatedAt"];
        if !kept.contains(&name.as_str()) {
            group.insert(name.clone(), value.clone());
        }
    }
    group.insert("nickname".to_owned(), nickname.into());
    if let Some(members) = &members {
        group.insert("members".to_owned(), members.iter().copied().map(Value::from).collect());
    }
    group.insert("updatedAt".to_owned(), times::iso(call.now).into());
    txn.put(Kind::Group, &id, group.clone());
    if members.is_some() {
        prune_rooms(txn, &id);
    }
    Ok(Reply::ok(document::with_id(&group)))
}

fn new(call: &Call, id: &str) -> Fields {
    let mut group = Fields::new();
    group.insert("_id".to_owned(), id.into());
    group.insert("appID".to_owned(), call.app.app_id.clone().into());
    group.insert("members".to_owned(), json!([]));
    group.insert("createdAt".to_owned(), times::iso(call.now).into());
    group
}

/// Users who left the group lose their unread counts in its rooms.
fn prune_rooms(txn: &mut Txn<'_>, group: &str) {
    let rooms: Vec<String> = txn.state().rooms_of(group).cloned().collect();
    for id in rooms {
        if let Some(room) = txn.state().get(Kind::Room, &id) {
            let mut room = Fields::clone(room);
            membership::prune(txn.state(), &mut room);
            txn.put(Kind::Room, &id, room);
        }
    }
}

/// `groups.list`. There is no `skip`, and no documented default of `limit`: all groups without it.
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let limit = input::limit(call)?.unwrap_or(usize::MAX);
    let groups = state.all(Kind::Group).take(limit);
    let data: Vec<Value> = groups.map(|(_, group)| document::with_id(group).into()).collect();
    Ok(Reply::ok(json!({"totalCount": state.count(Kind::Group), "data": data})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    #[test]
    fn a_group_is_made_then_updated_with_its_whole_member_list() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let body =
            json!({"_id": "g", "nickname": "G", "members": ["alice", "bob", "alice"], "x": 1});
        let made = bench.admin("groups.upsert", &[], body).unwrap();
        assert_eq!(made["members"], json!(["alice", "bob"]));
        assert_eq!((&made["id"], &made["x"]), (&json!("g"), &json!(1)));
        bench.advance_ms(1);
        let body = json!({"_id": "g", "nickname": "H", "members": ["bob"]});
        let changed = bench.admin("groups.upsert", &[], body).unwrap();
        assert_eq!(changed["members"], json!(["bob"]));
        assert_eq!(changed["createdAt"], made["createdAt"]);
        assert_ne!(changed["updatedAt"], made["updatedAt"]);
        let kept = bench.admin("groups.upsert", &[], json!({"_id": "g", "nickname": "I"})).unwrap();
        assert_eq!(kept["members"], json!(["bob"]));
    }

    #[test]
    fn a_group_without_an_id_gets_one() {
        let mut bench = Bench::new();
        let made = bench.admin("groups.upsert", &[], json!({"nickname": "G"})).unwrap();
        assert_eq!(made["_id"].as_str().map(str::len), Some(24));
    }

    #[test]
    fn bad_groups_are_refused() {
        let mut bench = Bench::with_users(&["alice"]);
        bench.admin("groups.upsert", &[], json!({"_id": "g", "nickname": "G"})).unwrap();
        let mut make = |body| code(bench.admin("groups.upsert", &[], body));
        assert_eq!(make(json!({"_id": "h"})), (400, "MISSING_PARAMETER"));
        assert_eq!(make(json!({"_id": "", "nickname": "H"})), (400, "INVALID_BODY"));
        assert_eq!(make(json!({"nickname": "H", "members": "alice"})), (400, "INVALID_BODY"));
        assert_eq!(make(json!({"nickname": "H", "members": ["x"]})), (404, "CLIENT_NOT_FOUND"));
        assert_eq!(make(json!({"nickname": "H", "members": ["g"]})), (404, "CLIENT_NOT_FOUND"));
        assert_eq!(make(json!({"_id": "alice", "nickname": "H"})), (409, "GROUP_ALREADY_EXISTS"));
    }

    #[test]
    fn a_list_says_how_many_there_are() {
        let mut bench = Bench::new();
        for n in 0..3 {
            let body = json!({"_id": format!("g{n}"), "nickname": "G"});
            bench.admin("groups.upsert", &[], body).unwrap();
        }
        let page = bench.query("groups.list", &[], &[("limit", "2")]).unwrap();
        assert_eq!((column(&page, "_id").len(), &page["totalCount"]), (2, &json!(3)));
        assert_eq!(column(&bench.query("groups.list", &[], &[]).unwrap(), "_id").len(), 3);
    }
}
