//! The calling user: profile, notifications, and muting rooms for oneself.

use serde_json::Value;

use super::input::Body;
use super::{access, document, times, users};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Doc, Fields, Kind, State};
use crate::txn::Txn;

/// `me.get`
pub(super) fn get(state: &State, call: &Call) -> Outcome {
    Ok(Reply::ok(document::with_id(user(state, call)?)))
}

/// `me.update`
pub(super) fn update(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    user(txn.state(), call)?;
    let body = Body::required(call)?;
    let changed = users::store(txn, call, &body, access::me(call)?)?;
    Ok(Reply::ok(document::with_id(&changed)))
}

/// `me.enable_notifications`
pub(super) fn enable_notifications(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    set_notifications(txn, call, true)
}

/// `me.disable_notifications`
pub(super) fn disable_notifications(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    set_notifications(txn, call, false)
}

fn set_notifications(txn: &mut Txn<'_>, call: &Call, enabled: bool) -> Outcome {
    let mut user = Fields::clone(user(txn.state(), call)?);
    let former = user.insert("notificationEnabled".to_owned(), enabled.into());
    if former != Some(Value::Bool(enabled)) {
        times::stamp(&mut user, "updatedAt", call.now);
        txn.put(Kind::User, access::me(call)?, user.clone());
    }
    Ok(Reply::ok(document::with_id(&user)))
}

fn user<'s>(state: &'s State, call: &Call) -> Result<&'s Doc, Refusal> {
    let gone = || Refusal::new(401, "INVALID_TOKEN", "the token's user does not exist");
    state.get(Kind::User, access::me(call)?).ok_or_else(gone)
}

/// `me.mute_room`
pub(super) fn mute_room(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    access::member(txn.state(), call, access::room(txn.state(), id)?)?;
    users::set_mute(txn, call, access::me(call)?, id, true).map(Reply::ok)
}

/// `me.unmute_room`. Unlike the operation of the API key, it does not mind a room that was not
/// muted.
pub(super) fn unmute_room(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (me, id) = (access::me(call)?, call.param(0));
    if !users::has_muted(access::user(txn.state(), me)?, id) {
        access::room(txn.state(), id)?;
    }
    users::set_mute(txn, call, me, id, false).map(Reply::ok)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::nouns::testing::{Bench, code};

    #[test]
    fn the_profile_is_the_callers_own() {
        let mut bench = Bench::with_users(&["alice"]);
        let body = json!({"_id": "alice", "email": "a@example.org"});
        bench.admin("users.upsert", &[], body).unwrap();
        let me = bench.user_query("alice", "me.get", &[]).unwrap();
        assert_eq!((&me["id"], &me["email"]), (&json!("alice"), &json!("a@example.org")));
        assert_eq!(code(bench.user_query("ghost", "me.get", &[])), (401, "INVALID_TOKEN"));
        assert_eq!(code(bench.query("me.get", &[], &[])), (401, "INVALID_TOKEN"));
    }

    #[test]
    fn users_change_their_own_profile_and_nothing_else() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        bench.advance_ms(5);
        let body = json!({"_id": "bob", "nickname": "A", "team": "red", "mute": ["x"]});
        let me = bench.user("alice", "me.update", &[], body).unwrap();
        assert_eq!((&me["_id"], &me["nickname"]), (&json!("alice"), &json!("A")));
        assert_eq!((&me["team"], &me["mute"]), (&json!("red"), &json!([])));
        assert_eq!(me["updatedAt"], "2026-11-21T10:00:00.005Z");
        assert_eq!(bench.user_query("bob", "me.get", &[]).unwrap()["nickname"], "bob!");
        let mut refused = |user, body| code(bench.user(user, "me.update", &[], body));
        assert_eq!(refused("alice", json!({"nickname": 1})), (400, "INVALID_BODY"));
        assert_eq!(refused("alice", json!([])), (400, "INVALID_BODY"));
        assert_eq!(refused("ghost", json!({})), (401, "INVALID_TOKEN"));
    }

    #[test]
    fn notifications_are_a_switch() {
        let mut bench = Bench::with_users(&["alice"]);
        let mut run = |op: &str| bench.user("alice", op, &[], Value::Null).unwrap();
        let off = run("me.disable_notifications");
        assert_eq!(off["notificationEnabled"], false);
        assert_eq!(run("me.disable_notifications"), off);
        assert_eq!(run("me.enable_notifications")["notificationEnabled"], true);
    }

    #[test]
    fn rooms_are_muted_for_oneself() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        bench.admin("rooms.create", &[], json!({"_id": "r", "members": ["alice"]})).unwrap();
        let mut run = |user: &str, op: &str, room: &str| bench.user(user, op, &[room], Value::Null);
        assert_eq!(run("alice", "me.mute_room", "r").unwrap()["mute"], json!(["r"]));
        assert_eq!(run("alice", "rooms.get", "r").unwrap()["muted"], true);
        assert_eq!(run("alice", "me.unmute_room", "r").unwrap()["mute"], json!([]));
        assert!(run("alice", "me.unmute_room", "r").is_ok());
        assert_eq!(code(run("alice", "me.unmute_room", "x")), (404, "ROOM_NOT_FOUND"));
        assert_eq!(code(run("bob", "me.mute_room", "r")), (403, "NOT_ROOM_MEMBER"));
    }
}
