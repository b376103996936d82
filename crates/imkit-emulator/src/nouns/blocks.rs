//! Blocks between two users, and the records that blocks and bans share. A block closes the direct
//! room of the pair in both directions.

use serde_json::{Value, json};

use super::{access, direct, room_view, times, users};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State, text};
use crate::txn::Txn;

/// Which of the two a record is; answers leave the field out.
const SCOPE: &str = "scope";

/// What a record closes: a room for a user, or a pair's direct room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// A ban: the key names the room.
    Room,
    /// A block: the key names the blocker.
    Pair,
}

impl Scope {
    fn as_str(self) -> &'static str {
        match self {
            Scope::Room => "room",
            Scope::Pair => "pair",
        }
    }

    /// The key of a record. JSON keeps ids of any text apart.
    pub(super) fn key(self, first: &str, blockee: &str) -> String {
        json!([self.as_str(), first, blockee]).to_string()
    }
}

/// The record of a ban.
pub(super) fn banned<'s>(state: &'s State, room: &str, user: &str) -> Option<&'s Fields> {
    state.get(Kind::Block, &Scope::Room.key(room, user)).map(|record| &**record)
}

/// The record of a block.
pub(super) fn blocked<'s>(state: &'s State, blocker: &str, user: &str) -> Option<&'s Fields> {
    state.get(Kind::Block, &Scope::Pair.key(blocker, user)).map(|record| &**record)
}

/// A new record.
pub(super) fn record(
    call: &Call,
    scope: Scope,
    room: &str,
    blocker: &str,
    blockee: &str,
) -> Fields {
    let mut record = Fields::new();
    record.insert("appID".to_owned(), call.app.app_id.clone().into());
    record.insert("blockee".to_owned(), blockee.into());
    record.insert("blocker".to_owned(), blocker.into());
    record.insert("room".to_owned(), room.into());
    record.insert(SCOPE.to_owned(), scope.as_str().into());
    times::stamp(&mut record, "createdAt", call.now);
    times::stamp(&mut record, "updatedAt", call.now);
    record
}

/// A record as the answer to a change shows it: blocker and room as ids.
pub(super) fn render(state: &State, record: &Fields) -> Fields {
    let mut shown = record.clone();
    for field in [SCOPE, "createdAtMS", "updatedAtMS"] {
        shown.shift_remove(field);
    }
    shown.insert("blockee".to_owned(), users::render_public(state, text(record, "blockee")));
    shown
}

/// Records of a scope, as lists show them: the room as an object.
pub(super) fn list_where(
    state: &State,
    scope: Scope,
    wanted: impl Fn(&Fields) -> bool,
) -> Vec<Fields> {
    let records = state.all(Kind::Block).map(|(_, record)| record);
    let records = records.filter(|record| text(record, SCOPE) == scope.as_str() && wanted(record));
    let shown = records.map(|record| {
        let mut shown = render(state, record);
        shown.insert("room".to_owned(), room_view::reference(state, text(record, "room")));
        shown
    });
    shown.collect()
}

/// Deletes the bans and blocks that point to a room. A block outlives its room: the pair stays
/// apart in the next one.
pub(super) fn delete_of_room(txn: &mut Txn<'_>, room: &str) {
    let bans = txn.state().all(Kind::Block).filter(|(_, record)| {
        text(record, SCOPE) == Scope::Room.as_str() && text(record, "room") == room
    });
    let keys: Vec<String> = bans.map(|(key, _)| key.clone()).collect();
    for key in keys {
        txn.delete(Kind::Block, &key);
    }
}

/// The refusal for a record that is not there.
pub(super) fn not_found(text: String) -> Refusal {
    Refusal::new(404, "BLOCK_NOT_FOUND", text)
}

/// `blocks.add`. Blocking again succeeds and renews the time: the page says 409, its own sample
/// shows the renewal.
pub(super) fn add(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (me, blockee) = (access::me(call)?, call.param(0));
    if me == blockee {
        let text = "users cannot block themselves";
        return Err(Refusal::new(400, "SELF_BLOCK_FORBIDDEN", text));
    }
    access::user(txn.state(), blockee)
        .map_err(|refusal| Refusal { code: "USER_NOT_FOUND", ..refusal })?;
    let room = direct::find_or_make(txn, call, me, blockee);
    let record = match blocked(txn.state(), me, blockee) {
        None => record(call, Scope::Pair, &room, me, blockee),
        Some(record) => {
            let mut record = record.clone();
            record.insert("room".to_owned(), room.into());
            times::stamp(&mut record, "updatedAt", call.now);
            record
        }
    };
    txn.put(Kind::Block, &Scope::Pair.key(me, blockee), record.clone());
    Ok(Reply::ok(render(txn.state(), &record)))
}

/// `blocks.list`
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let mine = list_where(state, Scope::Pair, |record| text(record, "blocker") == me);
    let data: Vec<Value> = mine.into_iter().map(Value::Object).collect();
    Ok(Reply::ok(json!({"data": data})))
}

/// `blocks.remove`
pub(super) fn remove(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (me, blockee) = (access::me(call)?, call.param(0));
    let missing = || not_found(format!("{me:?} has not blocked {blockee:?}"));
    let record = blocked(txn.state(), me, blockee).ok_or_else(missing)?.clone();
    txn.delete(Kind::Block, &Scope::Pair.key(me, blockee));
    Ok(Reply::ok(render(txn.state(), &record)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Answer, Bench, code};

    fn block(bench: &mut Bench, op: &str, blockee: &str) -> Answer {
        bench.user("alice", op, &[blockee], Value::Null)
    }

    fn send(bench: &mut Bench, room: &str, sender: &str) -> Answer {
        let body = json!({"room": room, "sender": sender, "messageType": "text", "message": "x"});
        bench.admin("messages.send", &[], body)
    }

    #[test]
    fn a_block_closes_the_direct_room_in_both_directions() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let made = block(&mut bench, "blocks.add", "bob").unwrap();
        assert_eq!((&made["blocker"], &made["blockee"]["_id"]), (&json!("alice"), &json!("bob")));
        assert_eq!(made.get("scope"), None);
        let room = made["room"].as_str().unwrap().to_owned();
        for sender in ["alice", "bob"] {
            assert_eq!(code(send(&mut bench, &room, sender)), (403, "PERMISSION_DENIED"));
        }
        let seen = bench.user("bob", "rooms.get", &[&room], Value::Null).unwrap();
        assert_eq!(seen["wasBlockedAt"], "2026-11-21T10:00:00.000Z");
        assert_eq!(seen.get("didBlockAt"), None);
        block(&mut bench, "blocks.remove", "bob").unwrap();
        assert!(send(&mut bench, &room, "bob").is_ok());
    }

    #[test]
    fn blocking_again_renews_the_time() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let first = block(&mut bench, "blocks.add", "bob").unwrap();
        bench.advance_ms(5);
        let second = block(&mut bench, "blocks.add", "bob").unwrap();
        assert_eq!(second["createdAt"], first["createdAt"]);
        assert_ne!(second["updatedAt"], first["updatedAt"]);
        let list = bench.user_query("alice", "blocks.list", &[]).unwrap();
        assert_eq!(list["data"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["data"][0]["room"]["roomType"], "direct");
        assert_eq!(bench.user_query("bob", "blocks.list", &[]).unwrap(), json!({"data": []}));
    }

    #[test]
    fn impossible_blocks_are_refused() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let mut run = |op, blockee| code(block(&mut bench, op, blockee));
        assert_eq!(run("blocks.add", "alice"), (400, "SELF_BLOCK_FORBIDDEN"));
        assert_eq!(run("blocks.add", "nobody"), (404, "USER_NOT_FOUND"));
        assert_eq!(run("blocks.remove", "bob"), (404, "BLOCK_NOT_FOUND"));
        assert_eq!(code(bench.admin("blocks.add", &["bob"], Value::Null)).0, 401);
    }
}
