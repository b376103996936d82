//! Users: upsert, import, search, and muting a room's notifications.

use serde_json::{Value, json};

use super::input::{self, Body};
use super::{access, document, times, tokens};
use crate::call::{Call, Outcome, Refusal, Reply, TokenReplies};
use crate::state::{Fields, Kind, State, texts};
use crate::txn::Txn;

/// The current pages' page size and its cap.
const DEFAULT_LIMIT: usize = 50;
const MAX_LIMIT: usize = 100;

/// Fields of a body that are no properties of the user: about tokens, or kept by the platform.
const NOT_PROPERTIES: [&str; 14] = [
    "_id",
    "id",
    "__v",
    "appID",
    "token",
    "expirationDate",
    "issueAccessToken",
    "mute",
    "createdAt",
    "createdAtMS",
    "updatedAt",
    "updatedAtMS",
    "lastActiveTime",
    "lastActiveTimeMS",
];

/// `users.upsert`
pub(super) fn upsert(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::flat(call)?;
    let id = body.need_text("_id")?;
    let grant = tokens::Grant::read(&body)?;
    let mut user = document::with_id(&store(txn, call, &body, id)?);
    let Some(grant) = grant else { return Ok(Reply::ok(user)) };
    let record = tokens::grant(txn, call, id, &grant)?;
    for field in ["token", "expirationDate"] {
        user.insert(field.to_owned(), record.get(field).cloned().unwrap_or_default());
    }
    if call.token_replies == TokenReplies::Bare {
        user.insert("issueAccessToken".to_owned(), grant.is_issue().into());
        return Ok(Reply::bare(user));
    }
    Ok(Reply::ok(user))
}

/// `users.upsert_many`. All or none.
pub(super) fn upsert_many(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let list =
        body.need("data")?.as_array().ok_or_else(|| body.wrong("data", "an array of users"))?;
    for item in list {
        let item = Body::item(item, "data")?;
        store(txn, call, &item, item.need_text("_id")?)?;
    }
    Ok(Reply::ok(json!({"count": list.len()})))
}

/// Writes the properties in a body to a user, who is made if there is none. Answers the user.
pub(super) fn store(
    txn: &mut Txn<'_>,
    call: &Call,
    body: &Body<'_>,
    id: &str,
) -> Result<Fields, Refusal> {
    if txn.state().get(Kind::Group, id).is_some() {
        let text = format!("{id:?} is a group's id; users and groups share one namespace");
        return Err(Refusal { flat: body.is_flat(), ..Refusal::new(409, "USER_EXISTS", text) });
    }
    body.text("nickname")?;
    body.text("avatarUrl")?;
    let mut user = match txn.state().get(Kind::User, id) {
        Some(user) => Fields::clone(user),
        None => new(call, id),
    };
    for (name, value) in body.fields() {
        if !NOT_PROPERTIES.contains(&name.as_str()) {
            user.insert(name.clone(), value.clone());
        }
    }
    times::stamp(&mut user, "updatedAt", call.now);
    txn.put(Kind::User, id, user.clone());
    Ok(user)
}

fn new(call: &Call, id: &str) -> Fields {
    let mut user = Fields::new();
    user.insert("_id".to_owned(), id.into());
    user.insert("appID".to_owned(), call.app.app_id.clone().into());
    user.insert("isRobot".to_owned(), false.into());
    user.insert("mute".to_owned(), json!([]));
    user.insert("notificationEnabled".to_owned(), true.into());
    times::stamp(&mut user, "lastActiveTime", call.now);
    times::stamp(&mut user, "createdAt", call.now);
    user
}

/// `users.list`
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let filter = input::filter(call, "q")?;
    let limit = input::limit(call)?.unwrap_or(DEFAULT_LIMIT).min(MAX_LIMIT);
    let skip = input::number(call, "skip")?.unwrap_or(0);
    let passes = |user: &Fields| filter.as_ref().is_none_or(|filter| filter.matches(user));
    let found: Vec<&Fields> = match filter.as_ref().and_then(|filter| filter.exact_id()) {
        Some(id) => {
            state.get(Kind::User, id).into_iter().map(|u| &**u).filter(|u| passes(u)).collect()
        }
        None => state.all(Kind::User).map(|(_, user)| &**user).filter(|u| passes(u)).collect(),
    };
    let data: Vec<Value> =
        found.iter().skip(skip).take(limit).map(|user| document::with_id(user).into()).collect();
    Ok(Reply::ok(json!({"totalCount": found.len(), "data": data})))
}

/// `users.mute_room`
pub(super) fn mute_room(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, room) = (call.param(0), call.param(1));
    access::user(txn.state(), id)?;
    access::room(txn.state(), room)?;
    set_mute(txn, call, id, room, true).map(Reply::ok)
}

/// `users.unmute_room`
pub(super) fn unmute_room(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, room) = (call.param(0), call.param(1));
    let user = access::user(txn.state(), id)?;
    // A room that is gone can still be unmuted, so this comes before the room is looked up.
    if !has_muted(user, room) {
        access::room(txn.state(), room)?;
        let text = format!("{id:?} has not muted room {room:?}");
        return Err(Refusal::new(400, "ROOM_NOT_MUTED", text));
    }
    set_mute(txn, call, id, room, false).map(Reply::ok)
}

/// Mutes or unmutes a room for a user; set semantics. Answers the user.
pub(super) fn set_mute(
    txn: &mut Txn<'_>,
    call: &Call,
    id: &str,
    room: &str,
    mute: bool,
) -> Result<Fields, Refusal> {
    let mut user = Fields::clone(access::user(txn.state(), id)?);
    if has_muted(&user, room) != mute {
        let mut rooms: Vec<Value> =
            texts(&user, "mute").filter(|id| *id != room).map(Value::from).collect();
        if mute {
            rooms.push(room.into());
        }
        user.insert("mute".to_owned(), rooms.into());
        times::stamp(&mut user, "updatedAt", call.now);
        txn.put(Kind::User, id, user.clone());
    }
    Ok(document::with_id(&user))
}

/// Whether the user has muted the room.
pub(super) fn has_muted(user: &Fields, room: &str) -> bool {
    texts(user, "mute").any(|id| id == room)
}

/// A user as others see it: without what concerns the user alone. An id without a user answers as
/// itself.
pub(super) fn render_public(state: &State, id: &str) -> Value {
    let Some(user) = state.get(Kind::User, id) else { return json!({"_id": id, "id": id}) };
    let mut shown = document::with_id(user);
    shown.retain(|name, _| !matches!(name.as_str(), "mute" | "notificationEnabled" | "email"));
    Value::Object(shown)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    #[test]
    fn an_upsert_creates_and_then_changes_only_what_it_names() {
        let mut bench = Bench::new();
        let first = bench
            .admin("users.upsert", &[], json!({"_id": "a/b", "nickname": "A", "team": {"x": 1}}))
            .unwrap();
        assert_eq!(first["id"], "a/b");
        assert_eq!(first["createdAt"], "2026-11-21T10:00:00.000Z");
        assert_eq!(first.get("token"), None);
        bench.advance_ms(1500);
        let body = json!({"_id": "a/b", "avatarUrl": null, "id": "x", "createdAt": "x"});
        let second = bench.admin("users.upsert", &[], body).unwrap();
        assert_eq!(second["nickname"], "A");
        assert_eq!(second["team"], json!({"x": 1}));
        assert_eq!(second["avatarUrl"], Value::Null);
        assert_eq!(second["id"], "a/b");
        assert_eq!(second["createdAt"], first["createdAt"]);
        assert_eq!(second["updatedAt"], "2026-11-21T10:00:01.500Z");
    }

    #[test]
    fn a_bad_upsert_is_refused_in_the_flat_form() {
        let mut bench = Bench::new();
        for body in [
            json!(null),
            json!([]),
            json!({}),
            json!({"_id": ""}),
            json!({"_id": 7}),
            json!({"_id": "a", "nickname": 7}),
            json!({"_id": "a", "issueAccessToken": "yes"}),
            json!({"_id": "a", "token": ""}),
            json!({"_id": "a", "token": "t", "expirationDate": "soon"}),
        ] {
            let refusal = bench.admin("users.upsert", &[], body.clone()).unwrap_err();
            assert_eq!((refusal.status, refusal.code), (400, "INVALID_REQUEST"), "{body}");
            assert!(refusal.flat);
        }
        assert_eq!(bench.state.count(Kind::User), 0);
    }

    #[test]
    fn a_group_and_a_user_cannot_share_an_id() {
        let mut bench = Bench::with_users(&["alice"]);
        bench.admin("groups.upsert", &[], json!({"_id": "team", "nickname": "T"})).unwrap();
        let refusal = bench.admin("users.upsert", &[], json!({"_id": "team"})).unwrap_err();
        assert_eq!((refusal.code, refusal.flat), ("USER_EXISTS", true));
        let body = json!({"data": [{"_id": "new"}, {"_id": "team"}]});
        assert_eq!(code(bench.admin("users.upsert_many", &[], body)), (409, "USER_EXISTS"));
        assert_eq!(bench.state.count(Kind::User), 1);
    }

    #[test]
    fn an_import_counts_its_users_or_changes_none() {
        let mut bench = Bench::new();
        let body = json!({"data": [{"_id": "a"}, {"_id": "b", "nickname": "B"}, {"_id": "a"}]});
        assert_eq!(bench.admin("users.upsert_many", &[], body).unwrap(), json!({"count": 3}));
        for body in
            [json!({"data": [{"_id": "c"}, {}]}), json!({"data": ["d"]}), json!({"data": 1})]
        {
            assert_eq!(code(bench.admin("users.upsert_many", &[], body)).0, 400);
        }
        assert_eq!(bench.state.count(Kind::User), 2);
    }

    #[test]
    fn users_are_found_by_filter() {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        let mut find = |q: &str| bench.query("users.list", &[], &[("q", q)]);
        assert_eq!(column(&find(r#"{"_id":"bob"}"#).unwrap(), "_id"), ["bob"]);
        assert_eq!(find(r#"{"_id":"bob","nickname":"x"}"#).unwrap()["totalCount"], 0);
        assert_eq!(
            column(&find(r#"{"nickname":{"$regex":"O","$options":"i"}}"#).unwrap(), "id"),
            ["bob", "carol"]
        );
        assert_eq!(code(find(r#"{"$where":"1"}"#)), (400, "INVALID_QUERY"));
        assert_eq!(code(find("{")), (400, "INVALID_QUERY"));
    }

    #[test]
    fn a_page_holds_a_hundred_users_at_most() {
        let mut bench = Bench::new();
        let data: Vec<Value> = (0..120).map(|n| json!({"_id": format!("u{n:03}")})).collect();
        bench.admin("users.upsert_many", &[], json!({"data": data})).unwrap();
        let mut page = |query: &[(&str, &str)]| bench.query("users.list", &[], query);
        assert_eq!(column(&page(&[]).unwrap(), "_id").len(), 50);
        assert_eq!(column(&page(&[("limit", "1000")]).unwrap(), "_id").len(), 100);
        assert_eq!(page(&[("skip", "119")]).unwrap()["totalCount"], 120);
        assert_eq!(code(page(&[("limit", "0")])), (400, "INVALID_QUERY"));
        assert_eq!(code(page(&[("skip", "-1")])), (400, "INVALID_QUERY"));
    }

    #[test]
    fn muting_is_a_set_and_unmuting_names_what_was_not_muted() {
        let mut bench = Bench::with_users(&["alice"]);
        bench.admin("rooms.create", &[], json!({"_id": "r"})).unwrap();
        let mute = |bench: &mut Bench| bench.admin("users.mute_room", &["alice", "r"], Value::Null);
        assert_eq!(mute(&mut bench).unwrap()["mute"], json!(["r"]));
        assert_eq!(mute(&mut bench).unwrap()["mute"], json!(["r"]));
        let mut unmute = |id, room| bench.admin("users.unmute_room", &[id, room], Value::Null);
        assert_eq!(unmute("alice", "r").unwrap()["mute"], json!([]));
        assert_eq!(code(unmute("alice", "r")), (400, "ROOM_NOT_MUTED"));
        assert_eq!(code(unmute("alice", "x")), (404, "ROOM_NOT_FOUND"));
        assert_eq!(code(unmute("nobody", "r")), (404, "CLIENT_NOT_FOUND"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn pages_put_together_are_the_whole_list(users in 0_usize..40, limit in 1_usize..12) {
            let mut bench = Bench::new();
            let data: Vec<Value> = (0..users).map(|n| json!({"_id": format!("u{n:03}")})).collect();
            bench.admin("users.upsert_many", &[], json!({"data": data})).unwrap();
            let mut seen = Vec::new();
            loop {
                let query = [("skip", seen.len().to_string()), ("limit", limit.to_string())];
                let query: Vec<(&str, &str)> = query.iter().map(|(k, v)| (*k, v.as_str())).collect();
                let page = column(&bench.query("users.list", &[], &query).unwrap(), "_id");
                if page.is_empty() {
                    break;
                }
                seen.extend(page);
                prop_assert!(seen.len() <= users, "a page brought what was seen: {seen:?}");
            }
            prop_assert_eq!(seen, (0..users).map(|n| format!("u{n:03}")).collect::<Vec<_>>());
        }
    }
}
