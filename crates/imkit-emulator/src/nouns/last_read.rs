//! `rooms.mark_read`: up to which message the calling user has read a room.

use serde_json::json;

use super::input::Body;
use super::{access, membership, messages};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, text};
use crate::txn::Txn;

/// Never goes back: what was read stays read.
pub(super) fn mark(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, me) = (call.param(0), access::me(call)?);
    let mut room = Fields::clone(access::room(txn.state(), id)?);
    if !membership::includes(txn.state(), &room, me) {
        return Err(Refusal::new(403, "NOT_ROOM_MEMBER", format!("{me:?} is not in this room")));
    }
    let body = Body::required(call)?;
    let message = messages::in_room(txn.state(), id, body.need_text("message")?)?;
    access::visible(call, &room, message)?;
    let message = text(message, "_id").to_owned();
    membership::mark_read(txn.state(), &mut room, me, &message, call.now.as_millisecond());
    let last_read = membership::property(&room, me).map(|entry| text(entry, "lastRead"));
    let answer = json!({
        "client": me, "lastRead": last_read, "badge": membership::unread(&room, me),
    });
    txn.put(Kind::Room, id, room);
    Ok(Reply::ok(answer))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::nouns::testing::{Bench, code};

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        bench.admin("rooms.create", &[], json!({"_id": "r", "members": ["alice", "bob"]})).unwrap();
        bench
    }

    fn send(bench: &mut Bench, sender: &str) -> String {
        bench.advance_ms(1000);
        let body = json!({"room": "r", "sender": sender, "messageType": "text", "message": "hi",
            "mentions": ["alice"]});
        let sent = bench.admin("messages.send", &[], body).unwrap();
        sent["_id"].as_str().unwrap().to_owned()
    }

    fn mark(bench: &mut Bench, user: &str, message: &str) -> Result<Value, Refusal> {
        bench.user(user, "rooms.mark_read", &["r"], json!({"message": message}))
    }

    #[test]
    fn unread_counts_fall_to_what_came_later() {
        let mut bench = bench();
        let ids: Vec<String> =
            ["bob", "bob", "alice", "bob"].iter().map(|id| send(&mut bench, id)).collect();
        let badge = |bench: &mut Bench| bench.user_query("alice", "me.badge", &[]).unwrap();
        assert_eq!(badge(&mut bench)["badge"], 3);
        let read = mark(&mut bench, "alice", &ids[1]).unwrap();
        assert_eq!(read, json!({"client": "alice", "lastRead": ids[1], "badge": 1}));
        assert_eq!(badge(&mut bench)["badge"], 1);
        let back = mark(&mut bench, "alice", &ids[0]).unwrap();
        assert_eq!(back, json!({"client": "alice", "lastRead": ids[1], "badge": 1}));
        let seen = |bench: &mut Bench| {
            bench.user("alice", "rooms.get", &["r"], Value::Null).unwrap()["isMentioned"] == true
        };
        assert!(seen(&mut bench), "the last message mentions her");
        mark(&mut bench, "alice", &ids[3]).unwrap();
        assert_eq!((badge(&mut bench)["badge"].clone(), seen(&mut bench)), (json!(0), false));
        send(&mut bench, "bob");
        assert_eq!(badge(&mut bench)["badge"], 1);
    }

    #[test]
    fn deleting_and_hiding_what_was_read_leaves_the_count_alone() {
        let mut bench = bench();
        let ids: Vec<String> = (0..3).map(|_| send(&mut bench, "bob")).collect();
        mark(&mut bench, "alice", &ids[1]).unwrap();
        bench.admin("messages.delete", &["r", &ids[0]], Value::Null).unwrap();
        bench.admin("messages.hide", &[&ids[1]], Value::Null).unwrap();
        bench.admin("messages.unhide", &[&ids[1]], Value::Null).unwrap();
        let badge = |bench: &mut Bench| bench.user_query("alice", "me.badge", &[]).unwrap();
        assert_eq!(badge(&mut bench)["badge"], 1);
        bench.admin("messages.delete", &["r", &ids[2]], Value::Null).unwrap();
        assert_eq!(badge(&mut bench)["badge"], 0);
    }

    #[test]
    fn users_of_a_group_read_for_themselves() {
        let mut bench = bench();
        let group = json!({"_id": "g", "nickname": "G", "members": ["carol"]});
        bench.admin("groups.upsert", &[], group).unwrap();
        bench.admin("members.add", &["r"], json!({"invitees": ["g"]})).unwrap();
        let id = send(&mut bench, "bob");
        assert_eq!(mark(&mut bench, "carol", &id).unwrap()["badge"], 0);
    }

    #[test]
    fn strangers_and_messages_of_elsewhere_are_refused() {
        let mut bench = bench();
        let id = send(&mut bench, "bob");
        assert_eq!(code(mark(&mut bench, "carol", &id)), (403, "NOT_ROOM_MEMBER"));
        assert_eq!(code(mark(&mut bench, "alice", "x")), (404, "MESSAGE_NOT_FOUND"));
        bench.admin("messages.hide", &[&id], Value::Null).unwrap();
        assert_eq!(code(mark(&mut bench, "alice", &id)), (404, "MESSAGE_NOT_FOUND"));
    }
}
