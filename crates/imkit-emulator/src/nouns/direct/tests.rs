//! Direct rooms by example.

use serde_json::{Value, json};

use super::id;
use crate::nouns::testing::{Answer, Bench, code};
use crate::state::Kind;

/// Users with a direct room of alice and bob, in which bob said something and then left.
fn left(room: Option<&str>) -> (Bench, String) {
    let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
    let body = json!({"_id": room, "roomType": "direct", "members": ["alice", "bob"],
        "name": "Two", "roomTags": ["vip"], "custom": 1});
    let made = bench.admin("rooms.create", &[], body).unwrap();
    let room = made["_id"].as_str().unwrap().to_owned();
    let body = json!({"room": room, "sender": "bob", "messageType": "text", "message": "bye"});
    bench.admin("messages.send", &[], body).unwrap();
    remove(&mut bench, &room, "bob");
    (bench, room)
}

fn remove(bench: &mut Bench, room: &str, user: &str) {
    bench.admin("members.remove", &[room], json!({"members": [user]})).unwrap();
}

fn create(bench: &mut Bench, members: [&str; 2], room: Option<&str>) -> Answer {
    let body = json!({"_id": room, "roomType": "direct", "members": members});
    bench.admin("rooms.create", &[], body)
}

fn broadcast(bench: &mut Bench, sender: &str, receiver: &str) {
    let body = json!({"sender": sender, "messageType": "text", "message": "x",
        "paras": [{"receiver": receiver}]});
    bench.admin("messages.broadcast", &[], body).unwrap();
}

fn block(bench: &mut Bench, me: &str, blockee: &str) -> String {
    let made = bench.user(me, "blocks.add", &[blockee], Value::Null).unwrap();
    made["room"].as_str().unwrap().to_owned()
}

#[test]
fn whoever_left_is_added_again_and_the_room_keeps_everything() {
    for own in [None, Some("own")] {
        let ways: [fn(&mut Bench); 3] = [
            |bench| broadcast(bench, "alice", "bob"),
            |bench| drop(block(bench, "bob", "alice")),
            |bench| drop(create(bench, ["bob", "alice"], None).unwrap()),
        ];
        for way in ways {
            let (mut bench, id) = left(own);
            way(&mut bench);
            assert_eq!(bench.state.count(Kind::Room), 1);
            let room = bench.admin("rooms.get", &[&id], Value::Null).unwrap();
            assert_eq!((&room["name"], &room["roomTags"]), (&json!("Two"), &json!(["vip"])));
            assert_eq!(room["custom"], 1);
            assert_eq!(room["members"].as_array().map(Vec::len), Some(2));
            assert_eq!(room["memberProperties"][0], json!({"client": "alice", "badge": 1}));
            assert!(room.get("lastMessage").is_some());
        }
    }
}

#[test]
fn a_room_that_both_left_is_still_theirs() {
    let (mut bench, id) = left(None);
    remove(&mut bench, &id, "alice");
    let room = create(&mut bench, ["alice", "bob"], None).unwrap();
    assert_eq!((&room["_id"], &room["name"]), (&json!(id), &json!("Two")));
    assert_eq!(room["members"], json!(["alice", "bob"]));
}

#[test]
fn creating_with_the_id_of_the_room_that_one_left_answers_it() {
    let (mut bench, id) = left(Some("own"));
    assert_eq!(create(&mut bench, ["alice", "bob"], Some("own")).unwrap()["_id"], json!(id));
    remove(&mut bench, &id, "bob");
    let refused = create(&mut bench, ["alice", "carol"], Some("own"));
    assert_eq!(code(refused), (409, "ROOM_ALREADY_EXISTS"));
}

#[test]
fn a_room_of_others_with_the_derived_id_is_left_alone() {
    let derived = id("alice", "bob");
    for room_type in ["group", "direct"] {
        let ways: [fn(&mut Bench) -> Option<String>; 3] = [
            |bench| Some(block(bench, "alice", "bob")),
            |bench| {
                broadcast(bench, "alice", "bob");
                None
            },
            |bench| {
                let room = create(bench, ["alice", "bob"], None).unwrap();
                room["_id"].as_str().map(str::to_owned)
            },
        ];
        for way in ways {
            let mut bench = Bench::with_users(&["alice", "bob", "carol", "dave"]);
            let body = json!({"_id": derived, "roomType": room_type, "name": "Board",
                "members": ["carol", "dave"]});
            bench.admin("rooms.create", &[], body).unwrap();
            let before = bench.state.get(Kind::Room, &derived).cloned();
            let room = way(&mut bench);
            assert_eq!(bench.state.get(Kind::Room, &derived).cloned(), before);
            assert_eq!(bench.state.count(Kind::Room), 2);
            let again = create(&mut bench, ["bob", "alice"], None).unwrap();
            assert_ne!(again["_id"], json!(derived));
            assert!(room.is_none_or(|room| again["_id"] == json!(room)));
            let read = bench.user("bob", "rooms.get", &[&derived], Value::Null);
            assert_eq!(code(read), (403, "NOT_ROOM_MEMBER"));
        }
    }
}

#[test]
fn a_room_that_another_was_let_into_is_the_new_pairs() {
    let (mut bench, id) = left(None);
    bench.admin("members.add", &[&id], json!({"invitees": ["carol"]})).unwrap();
    assert_ne!(block(&mut bench, "alice", "bob"), id);
    remove(&mut bench, &id, "carol");
    assert_ne!(block(&mut bench, "alice", "bob"), id);
    assert_eq!(block(&mut bench, "carol", "alice"), id);
}

#[test]
fn answers_and_requests_know_nothing_of_the_pair_that_a_room_keeps() {
    let (mut bench, id) = left(None);
    let body = json!({"name": "New", "directPair": ["alice", "carol"]});
    bench.admin("rooms.update", &[&id], body).unwrap();
    let room = create(&mut bench, ["alice", "bob"], None).unwrap();
    assert_eq!((&room["_id"], room.get("directPair")), (&json!(id), None));
}
