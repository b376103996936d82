//! Rooms by example.

use serde_json::{Value, json};

use crate::call::Caller;
use crate::nouns::testing::{Bench, code};
use crate::state::Kind;

fn users() -> Bench {
    Bench::with_users(&["alice", "bob", "carol"])
}

#[test]
fn anybody_may_ask_whether_a_room_exists() {
    let mut bench = Bench::with_users(&["alice", "bob"]);
    bench.admin("rooms.create", &[], json!({"_id": "r", "members": ["alice"]})).unwrap();
    let exists = |answer: Value| answer["exists"] == true;
    assert!(exists(bench.user("bob", "rooms.exists", &["r"], Value::Null).unwrap()));
    assert!(exists(bench.admin("rooms.exists", &["r"], Value::Null).unwrap()));
    assert!(!exists(bench.admin("rooms.exists", &["x"], Value::Null).unwrap()));
}

#[test]
fn a_room_is_created_with_ids_and_read_with_users() {
    let mut bench = users();
    let body = json!({"_id": "a b/+", "name": "R", "members": ["alice", "bob"], "custom": 1});
    let made = bench.admin("rooms.create", &[], body).unwrap();
    assert_eq!(made["members"], json!(["alice", "bob"]));
    assert_eq!((&made["roomType"], &made["status"]), (&json!("group"), &json!(1)));
    assert_eq!(made["createdTime"], "2026-11-21T10:00:00.000Z");
    assert_eq!(made["createdTimeMS"], 1_795_255_200_000_i64);
    assert_eq!(made["memberProperties"][1], json!({"client": "bob", "badge": 0}));
    let read = bench.admin("rooms.get", &["a b/+"], Value::Null).unwrap();
    assert_eq!(read["members"][0]["nickname"], "alice!");
    assert_eq!(read["members"][0]["isSocketConnected"], false);
    assert_eq!(read["members"][0].get("mute"), None);
    assert_eq!((&read["id"], &read["custom"]), (&json!("a b/+"), &json!(1)));
    assert_eq!(read.get("lastMessage"), None);
}

#[test]
fn a_room_without_a_body_is_an_empty_group_room() {
    let mut bench = users();
    let made = bench.admin("rooms.create", &[], Value::Null).unwrap();
    assert_eq!(made["_id"].as_str().map(str::len), Some(24));
    assert_eq!(made["roomType"], "group");
}

#[test]
fn a_pair_has_one_direct_room() {
    let mut bench = users();
    let mut make = |members: Value, id: Option<&str>| {
        let body = json!({"roomType": "direct", "members": members, "_id": id});
        bench.admin("rooms.create", &[], body)
    };
    let room = make(json!(["alice", "bob"]), None).unwrap();
    assert_eq!(room["_id"].as_str().map(str::len), Some(32));
    assert_eq!(make(json!(["bob", "alice"]), None).unwrap()["_id"], room["_id"]);
    assert_eq!(make(json!(["bob", "alice"]), Some("other")).unwrap()["_id"], room["_id"]);
    let own = make(json!(["alice", "carol"]), Some("own")).unwrap();
    assert_eq!(own["_id"], "own");
    assert_eq!(make(json!(["carol", "alice"]), None).unwrap()["_id"], "own");
    for members in [json!(["alice"]), json!(["alice", "alice"]), json!(["alice", "bob", "carol"])] {
        assert_eq!(code(make(members, None)).0, 400);
    }
    assert_eq!(code(make(json!(["alice", "nobody"]), None)), (404, "CLIENT_NOT_FOUND"));
}

#[test]
fn bad_rooms_are_refused() {
    let mut bench = users();
    bench.admin("rooms.create", &[], json!({"_id": "r"})).unwrap();
    let mut make = |body| code(bench.admin("rooms.create", &[], body));
    assert_eq!(make(json!({"_id": "r"})), (409, "ROOM_ALREADY_EXISTS"));
    assert_eq!(make(json!({"roomType": "custom"})), (400, "INVALID_ROOM_TYPE"));
    assert_eq!(make(json!({"members": ["nobody"]})), (404, "CLIENT_NOT_FOUND"));
    assert_eq!(make(json!({"owner": "nobody"})), (404, "CLIENT_NOT_FOUND"));
    for body in [
        json!([]),
        json!({"_id": ""}),
        json!({"_id": 1}),
        json!({"name": 1}),
        json!({"members": "alice"}),
        json!({"members": [1]}),
        json!({"roomTags": "vip"}),
        json!({"botMode": 1}),
        json!({"opening": 2}),
        json!({"systemMessage": "yes"}),
    ] {
        assert_eq!(make(body.clone()).0, 400, "{body}");
    }
    assert_eq!(bench.state.count(Kind::Room), 1);
}

#[test]
fn joining_is_announced_when_asked_for() {
    let mut bench = users();
    let body = json!({"_id": "r", "members": ["alice", "bob"], "systemMessage": true});
    let room = bench.admin("rooms.create", &[], body).unwrap();
    assert_eq!(room["lastMessage"]["messageType"], "addMembers");
    assert_eq!(room["lastMessage"]["extra"]["invitees"][1]["_id"], "bob");
    assert_eq!(room["memberProperties"][0]["badge"], 0);
    assert_eq!(bench.state.message_count("r"), 1);
}

#[test]
fn an_update_changes_only_what_it_names() {
    let mut bench = users();
    let body = json!({"_id": "r", "name": "R", "cover": "c", "roomTags": ["a"]});
    bench.admin("rooms.create", &[], body).unwrap();
    let body = json!({"name": "S", "cover": null, "members": ["alice"], "roomType": "direct"});
    let room = bench.admin("rooms.update", &["r"], body).unwrap();
    assert_eq!((&room["name"], &room["roomTags"]), (&json!("S"), &json!(["a"])));
    assert_eq!((room.get("cover"), &room["members"]), (None, &json!([])));
    assert_eq!(room["roomType"], "group");
    let mut update = |body| code(bench.admin("rooms.update", &["r"], body));
    assert_eq!(update(json!({})), (400, "MISSING_PARAMETER"));
    assert_eq!(update(json!({"status": 2})), (400, "INVALID_BODY"));
    assert_eq!(update(json!({"status": null})), (400, "INVALID_BODY"));
    assert_eq!(update(json!({"managers": ["nobody"]})), (404, "CLIENT_NOT_FOUND"));
    assert_eq!(code(bench.admin("rooms.update", &["x"], json!({"name": "S"}))).0, 404);
}

#[test]
fn freezing_says_so_and_can_be_undone() {
    let mut bench = users();
    bench.admin("rooms.create", &[], json!({"_id": "r", "members": ["alice"]})).unwrap();
    let mut update = |body| bench.reply("rooms.update", Caller::Admin, &["r"], &[], body).unwrap();
    let frozen = update(json!({"status": 0}));
    assert_eq!((&*frozen.rm, &frozen.result["status"]), ("Room frozen successfully", &json!(0)));
    assert_eq!(&*update(json!({"name": "x"})).rm, "OK");
    assert_eq!(&*update(json!({"status": 1})).rm, "Room unfrozen successfully");
}

#[test]
fn users_read_their_rooms_and_superusers_change_them() {
    let mut bench = users();
    let body = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
    bench.admin("rooms.create", &[], body).unwrap();
    let read = bench.user("bob", "rooms.get", &["r"], Value::Null).unwrap();
    assert_eq!((&read["unread"], &read["isSuperuser"]), (&json!(0), &json!(false)));
    let outside = bench.user("carol", "rooms.get", &["r"], Value::Null);
    assert_eq!(code(outside), (403, "NOT_ROOM_MEMBER"));
    let denied = bench.user("bob", "rooms.update", &["r"], json!({"name": "x"}));
    assert_eq!(code(denied), (403, "INSUFFICIENT_PERMISSIONS"));
    bench.user("alice", "rooms.update", &["r"], json!({"managers": ["bob"]})).unwrap();
    assert!(bench.user("bob", "rooms.update", &["r"], json!({"name": "x"})).is_ok());
    let missing = bench.user("carol", "rooms.get", &["x"], Value::Null);
    assert_eq!(code(missing), (404, "ROOM_NOT_FOUND"));
}

#[test]
fn a_deleted_room_takes_its_messages_and_bans_along() {
    let mut bench = users();
    let body = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
    bench.admin("rooms.create", &[], body).unwrap();
    let body = json!({"room": "r", "sender": "bob", "messageType": "text", "message": "x"});
    bench.admin("messages.send", &[], body).unwrap();
    bench.admin("bans.add", &["r", "bob"], Value::Null).unwrap();
    assert_eq!(code(bench.user("bob", "rooms.delete", &["r"], Value::Null)).0, 403);
    let deleted = bench.user("alice", "rooms.delete", &["r"], Value::Null).unwrap();
    assert_eq!(deleted, json!({"n": 1, "ok": 1}));
    for kind in [Kind::Room, Kind::Message, Kind::Block] {
        assert_eq!(bench.state.count(kind), 0, "{kind:?}");
    }
    assert_eq!(code(bench.admin("rooms.delete", &["r"], Value::Null)), (404, "ROOM_NOT_FOUND"));
}
