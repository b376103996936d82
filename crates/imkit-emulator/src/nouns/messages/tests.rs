//! Messages by example.

use serde_json::{Value, json};

use crate::call::Caller;
use crate::nouns::testing::{Answer, Bench, code};
use crate::state::Kind;

/// Room r of alice (owner) and bob; carol is outside.
fn bench() -> Bench {
    let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
    let body = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
    bench.admin("rooms.create", &[], body).unwrap();
    bench
}

fn send(bench: &mut Bench, sender: &str, message: &str) -> Answer {
    let body = json!({"room": "r", "sender": sender, "messageType": "text", "message": message});
    bench.admin("messages.send", &[], body)
}

fn send_id(bench: &mut Bench, sender: &str) -> String {
    send(bench, sender, "hi").unwrap()["_id"].as_str().unwrap().to_owned()
}

fn badges(bench: &mut Bench) -> Vec<i64> {
    let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
    let properties = room["memberProperties"].as_array().unwrap().clone();
    properties.iter().map(|entry| entry["badge"].as_i64().unwrap()).collect()
}

#[test]
fn a_sent_message_answers_with_an_id_for_its_sender() {
    let mut bench = bench();
    let body = json!({
        "room": "r", "sender": "bob", "messageType": "image", "originalUrl": "u", "custom": {"a": 1},
        "_id": "mine", "push": true, "createdAt": "x", "pinned": true,
    });
    let sent = bench.admin("messages.send", &[], body).unwrap();
    assert_eq!((&sent["sender"], &sent["room"]), (&json!("bob"), &json!("r")));
    assert_eq!((&sent["custom"]["a"], &sent["id"]), (&json!(1), &sent["_id"]));
    assert_eq!(sent["_id"].as_str().map(str::len), Some(24));
    assert_eq!(sent["messageTime"], "2026-11-21T10:00:00.000Z");
    assert_eq!(sent["createdAtMS"], 1_795_255_200_000_i64);
    assert_eq!((sent.get("push"), sent.get("pinned")), (None, None));
}

#[test]
fn a_message_needs_a_room_a_sender_and_a_kind() {
    let mut bench = bench();
    let mut send = |body| code(bench.admin("messages.send", &[], body));
    let text = |room, sender| json!({"room": room, "sender": sender, "messageType": "text", "message": "x"});
    assert_eq!(send(text("nowhere", "bob")), (404, "ROOM_NOT_FOUND"));
    assert_eq!(send(text("r", "nobody")), (404, "CLIENT_NOT_FOUND"));
    for body in [
        json!({"sender": "bob", "messageType": "text", "message": "x"}),
        json!({"room": "r", "messageType": "text", "message": "x"}),
        json!({"room": "r", "sender": "bob", "message": "x"}),
        json!({"room": "r", "sender": "bob", "messageType": "text"}),
    ] {
        assert_eq!(send(body), (400, "MISSING_PARAMETER"));
    }
    let body = json!({"room": "r", "sender": "bob", "messageType": 1, "message": "x"});
    assert_eq!(send(body), (400, "INVALID_BODY"));
    assert_eq!(bench.state.count(Kind::Message), 0);
}

#[test]
fn what_the_platform_writes_by_itself_is_not_sent() {
    let mut bench = bench();
    let system = ["joinRoom", "leaveRoom", "addMember", "addMembers", "deleteMember"];
    let system = system.into_iter().chain(["deleteMembers", "cancelInvitations", "assignAdmin"]);
    for kind in system.clone().chain(["recall"]) {
        let mut body = json!({"room": "r", "sender": "bob", "messageType": kind, "message": "x"});
        let sent = bench.admin("messages.send", &[], body.clone());
        assert_eq!(code(sent), (400, "INVALID_BODY"), "{kind}");
        body["paras"] = json!([{"room": "r"}]);
        let refusal = bench.admin("messages.broadcast", &[], body).unwrap_err();
        assert_eq!((refusal.code, refusal.flat), ("INVALID_BODY", false), "{kind}");
    }
    for kind in system {
        let body = json!({"messageType": kind, "message": "x"});
        let sent = bench.user("bob", "messages.recall", &["r"], body);
        assert_eq!(code(sent), (400, "INVALID_BODY"), "{kind}");
    }
    assert_eq!(bench.state.count(Kind::Message) + bench.state.count(Kind::Batch), 0);
    let body = json!({"room": "r", "sender": "bob", "messageType": "waitingCall"});
    assert!(bench.admin("messages.send", &[], body).is_ok());
}

#[test]
fn frozen_rooms_and_banned_senders_send_nothing() {
    let mut bench = bench();
    bench.admin("bans.add", &["r", "bob"], Value::Null).unwrap();
    assert_eq!(code(send(&mut bench, "bob", "x")), (403, "PERMISSION_DENIED"));
    assert!(send(&mut bench, "alice", "x").is_ok());
    bench.admin("rooms.update", &["r"], json!({"status": 0})).unwrap();
    assert_eq!(code(send(&mut bench, "alice", "x")), (403, "PERMISSION_DENIED"));
}

#[test]
fn messages_of_others_are_unread_until_they_are_deleted() {
    let mut bench = bench();
    let first = send_id(&mut bench, "bob");
    send_id(&mut bench, "bob");
    send_id(&mut bench, "alice");
    assert_eq!(badges(&mut bench), [2, 1]);
    bench.admin("messages.delete", &["r", &first], Value::Null).unwrap();
    assert_eq!(badges(&mut bench), [1, 1]);
    bench.admin("messages.delete", &["r", "_all"], Value::Null).unwrap();
    assert_eq!(badges(&mut bench), [0, 0]);
}

#[test]
fn a_late_member_has_no_old_messages_unread() {
    let mut bench = bench();
    let old = send_id(&mut bench, "bob");
    bench.advance_ms(1);
    bench.admin("members.add", &["r"], json!({"invitees": ["carol"]})).unwrap();
    send_id(&mut bench, "bob");
    assert_eq!(badges(&mut bench), [2, 0, 1]);
    bench.admin("messages.delete", &["r", &old], Value::Null).unwrap();
    assert_eq!(badges(&mut bench), [1, 0, 1]);
}

#[test]
fn a_mention_shows_until_its_message_is_deleted() {
    let mut bench = bench();
    let body = json!({"room": "r", "sender": "bob", "messageType": "text", "message": "x",
        "mentions": ["alice"]});
    let id = bench.admin("messages.send", &[], body).unwrap()["_id"].as_str().unwrap().to_owned();
    let mentioned = |bench: &mut Bench, user| {
        bench.user(user, "rooms.get", &["r"], Value::Null).unwrap()["isMentioned"].clone()
    };
    assert_eq!(mentioned(&mut bench, "alice"), true);
    assert_eq!(mentioned(&mut bench, "bob"), false);
    bench.admin("messages.delete", &["r", &id], Value::Null).unwrap();
    assert_eq!(mentioned(&mut bench, "alice"), false);
}

#[test]
fn a_recalled_message_keeps_its_place_and_loses_its_content() {
    let mut bench = bench();
    let body =
        json!({"room": "r", "sender": "bob", "messageType": "image", "originalUrl": "secret"});
    let sent = bench.admin("messages.send", &[], body).unwrap();
    let id = sent["_id"].as_str().unwrap().to_owned();
    bench.advance_ms(1000);
    let recall = json!({"messageType": "recall", "_id": id});
    let answer = bench.user("bob", "messages.recall", &["r"], recall.clone()).unwrap();
    assert_eq!((&answer["messageType"], &answer["message"]), (&json!("recall"), &json!("")));
    assert_eq!(answer["createdAt"], sent["createdAt"]);
    assert_ne!(answer["updatedAtMS"], sent["updatedAtMS"]);
    assert!(!answer.to_string().contains("secret"));
    bench.advance_ms(1000);
    let again = bench.admin("messages.recall", &["r"], recall).unwrap();
    assert_eq!(again["updatedAtMS"], answer["updatedAtMS"]);
}

#[test]
fn only_the_sender_and_superusers_recall() {
    let mut bench = bench();
    let id = send_id(&mut bench, "alice");
    let recall = json!({"messageType": "recall", "_id": id});
    let mut by = |user: &str| code(bench.user(user, "messages.recall", &["r"], recall.clone()));
    assert_eq!(by("bob"), (403, "INSUFFICIENT_PERMISSIONS"));
    assert_eq!(by("carol"), (403, "NOT_ROOM_MEMBER"));
    bench.admin("rooms.create", &[], json!({"_id": "s"})).unwrap();
    let elsewhere = bench.admin("messages.recall", &["s"], recall.clone());
    assert_eq!(code(elsewhere), (404, "MESSAGE_NOT_FOUND"));
    assert!(bench.user("alice", "messages.recall", &["r"], recall).is_ok());
}

#[test]
fn a_user_sends_on_the_recall_path_but_overwrites_nothing() {
    let mut bench = bench();
    let text = json!({"messageType": "text", "message": "hi"});
    let sent = bench.user("bob", "messages.recall", &["r"], text.clone()).unwrap();
    assert_eq!(sent["sender"], "bob");
    assert_eq!(code(bench.user("carol", "messages.recall", &["r"], text.clone())).0, 403);
    assert_eq!(code(bench.admin("messages.recall", &["r"], text)), (400, "INVALID_BODY"));
    let body = json!({"messageType": "text", "message": "x", "_id": sent["_id"]});
    assert_eq!(code(bench.user("bob", "messages.recall", &["r"], body)), (400, "INVALID_BODY"));
}

#[test]
fn superusers_pin_and_unpin() {
    let mut bench = bench();
    let id = send_id(&mut bench, "bob");
    let pinned = bench.user("alice", "messages.pin", &[&id], Value::Null).unwrap();
    assert_eq!(pinned["pinned"], true);
    assert_eq!(code(bench.user("bob", "messages.unpin", &[&id], Value::Null)).0, 403);
    assert_eq!(bench.admin("messages.unpin", &[&id], Value::Null).unwrap()["pinned"], false);
    assert_eq!(code(bench.admin("messages.pin", &["x"], Value::Null)), (404, "MESSAGE_NOT_FOUND"));
}

#[test]
fn a_deletion_says_in_words_and_numbers_what_it_did() {
    let mut bench = bench();
    let ids: Vec<String> = (0..3).map(|_| send_id(&mut bench, "bob")).collect();
    let alice = Caller::User("alice".to_owned());
    let one = bench.reply("messages.delete", alice, &["r", &ids[2]], &[], Value::Null).unwrap();
    assert_eq!(&*one.rm, "Message deleted successfully");
    assert_eq!(
        one.result,
        json!({"deletedCount": 1, "roomID": "r", "messageID": ids[2], "deletedBy": "alice",
            "deletedAt": "2026-11-21T10:00:00.000Z"})
    );
    let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
    assert_eq!(room["lastMessage"]["_id"], ids[1].as_str());
    let gone = bench.admin("messages.delete", &["r", &ids[2]], Value::Null);
    assert_eq!(code(gone), (404, "MESSAGE_NOT_FOUND"));
    let denied = bench.user("bob", "messages.delete", &["r", "_all"], Value::Null);
    assert_eq!(code(denied), (403, "INSUFFICIENT_PERMISSION"));
    let all = bench.admin("messages.delete", &["r", "_all"], Value::Null).unwrap();
    assert_eq!(all["deletedCount"], 2);
    let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
    assert_eq!(room.get("lastMessage"), None);
}
