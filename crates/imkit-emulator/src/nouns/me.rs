//! The calling user: profile, and muting rooms for oneself.

use super::{access, document, users};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Kind, State};
use crate::txn::Txn;

/// `me.get`
pub(super) fn get(state: &State, call: &Call) -> Outcome {
    let gone = || Refusal::new(401, "INVALID_TOKEN", "the token's user does not exist");
    let user = state.get(Kind::User, access::me(call)?).ok_or_else(gone)?;
    Ok(Reply::ok(document::with_id(user)))
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
