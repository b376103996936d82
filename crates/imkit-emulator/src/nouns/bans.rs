//! Bans: users who may not write in a group room. Only rooms with an owner have them.

use serde_json::{Value, json};

use super::blocks::{self, Scope};
use super::{access, rooms, users};
use crate::call::{Call, Caller, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State, text};
use crate::txn::Txn;

/// `bans.add`
pub(super) fn add(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, blockee) = (call.param(0), call.param(1));
    let not_found = |refusal| Refusal { code: "ROOM_OR_USER_NOT_FOUND", ..refusal };
    let room = access::room(txn.state(), id).map_err(not_found)?;
    let owner = may_ban(call, room)?.to_owned();
    access::user(txn.state(), blockee).map_err(not_found)?;
    if owner == blockee {
        let text = "the owner of a room cannot be banned in it";
        return Err(Refusal::new(400, "SELF_BLOCK_FORBIDDEN", text));
    }
    if blocks::banned(txn.state(), id, blockee).is_some() {
        let text = format!("{blockee:?} is banned in room {id:?} already");
        return Err(Refusal::new(409, "USER_ALREADY_BLOCKED", text));
    }
    let record = blocks::record(call, Scope::Room, id, &owner, blockee);
    txn.put(Kind::Block, &Scope::Room.key(id, blockee), record.clone());
    Ok(Reply::ok(blocks::render(txn.state(), &record)))
}

/// `bans.list`
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let id = call.param(0);
    may_ban(call, access::room(state, id)?)?;
    let bans = blocks::list_where(state, Scope::Room, |record| text(record, "room") == id);
    let populated = bans.into_iter().map(|mut ban| {
        let blocker = users::render_public(state, text(&ban, "blocker"));
        ban.insert("blocker".to_owned(), blocker);
        Value::Object(ban)
    });
    Ok(Reply::ok(json!({"data": populated.collect::<Vec<_>>()})))
}

/// `bans.remove`
pub(super) fn remove(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, blockee) = (call.param(0), call.param(1));
    let missing = || blocks::not_found(format!("{blockee:?} is not banned in room {id:?}"));
    if let Some(room) = txn.state().get(Kind::Room, id) {
        may_ban(call, room)?;
    }
    let record = blocks::banned(txn.state(), id, blockee).ok_or_else(missing)?.clone();
    txn.delete(Kind::Block, &Scope::Room.key(id, blockee));
    Ok(Reply::ok(blocks::render(txn.state(), &record)))
}

/// Lets the API key and the owner pass, in group rooms that have an owner. Answers the owner, in
/// whose name bans are. The text names the API key for bans only; it may do the rest as well.
fn may_ban<'r>(call: &Call, room: &'r Fields) -> Result<&'r str, Refusal> {
    let denied = |why: &str| Err(Refusal::new(403, "INSUFFICIENT_PERMISSIONS", why));
    let owner = text(room, "owner");
    if rooms::is_direct(room) {
        return denied("direct rooms have no bans: block the user instead");
    }
    if owner.is_empty() {
        return denied("only rooms with an owner have bans: give the room an owner");
    }
    match &call.caller {
        Caller::User(id) if id != owner => denied("only the owner of the room may do this"),
        _ => Ok(owner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        let body = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
        bench.admin("rooms.create", &[], body).unwrap();
        bench.admin("rooms.create", &[], json!({"_id": "ownerless", "members": ["bob"]})).unwrap();
        bench
    }

    #[test]
    fn a_ban_is_made_listed_and_lifted() {
        let mut bench = bench();
        let made = bench.admin("bans.add", &["r", "bob"], Value::Null).unwrap();
        assert_eq!((&made["blocker"], &made["room"]), (&json!("alice"), &json!("r")));
        assert_eq!(made["blockee"]["nickname"], "bob!");
        let again = bench.user("alice", "bans.add", &["r", "bob"], Value::Null);
        assert_eq!(code(again), (409, "USER_ALREADY_BLOCKED"));
        let list = bench.user("alice", "bans.list", &["r"], Value::Null).unwrap();
        assert_eq!(list["data"][0]["blocker"]["_id"], "alice");
        assert_eq!(list["data"][0]["room"]["_id"], "r");
        let seen = bench.user("bob", "rooms.get", &["r"], Value::Null).unwrap();
        assert_eq!(seen["wasBlockedAtMS"], 1_795_255_200_000_i64);
        bench.admin("bans.remove", &["r", "bob"], Value::Null).unwrap();
        let gone = bench.admin("bans.remove", &["r", "bob"], Value::Null);
        assert_eq!(code(gone), (404, "BLOCK_NOT_FOUND"));
    }

    #[test]
    fn bans_and_blocks_are_kept_apart() {
        let mut bench = bench();
        bench.admin("bans.add", &["r", "bob"], Value::Null).unwrap();
        assert_eq!(bench.user_query("alice", "blocks.list", &[]).unwrap(), json!({"data": []}));
    }

    #[test]
    fn only_owned_group_rooms_have_bans_and_only_owners_make_them() {
        let mut bench = bench();
        let body = json!({"_id": "d", "roomType": "direct", "members": ["alice", "bob"]});
        bench.admin("rooms.create", &[], body).unwrap();
        let mut ban = |room, user| code(bench.admin("bans.add", &[room, user], Value::Null));
        assert_eq!(ban("ownerless", "bob"), (403, "INSUFFICIENT_PERMISSIONS"));
        assert_eq!(ban("d", "bob"), (403, "INSUFFICIENT_PERMISSIONS"));
        assert_eq!(ban("r", "nobody"), (404, "ROOM_OR_USER_NOT_FOUND"));
        assert_eq!(ban("x", "bob"), (404, "ROOM_OR_USER_NOT_FOUND"));
        assert_eq!(ban("r", "alice"), (400, "SELF_BLOCK_FORBIDDEN"));
        for (op, params) in [
            ("bans.add", vec!["r", "carol"]),
            ("bans.list", vec!["r"]),
            ("bans.remove", vec!["r", "carol"]),
        ] {
            let answer = bench.user("bob", op, &params, Value::Null);
            assert_eq!(code(answer), (403, "INSUFFICIENT_PERMISSIONS"), "{op}");
        }
        let missing = bench.admin("bans.list", &["x"], Value::Null);
        assert_eq!(code(missing), (404, "ROOM_NOT_FOUND"));
    }
}
