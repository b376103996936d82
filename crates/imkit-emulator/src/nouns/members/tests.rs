//! Members by example.

use serde_json::{Value, json};

use crate::nouns::testing::{Bench, code};

/// Room r of alice (owner) and bob; carol and dave are outside.
fn bench() -> Bench {
    let mut bench = Bench::with_users(&["alice", "bob", "carol", "dave"]);
    let body = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
    bench.admin("rooms.create", &[], body).unwrap();
    bench
}

fn ids(room: &Value) -> Vec<&str> {
    let members = room["members"].as_array().unwrap();
    members.iter().map(|member| member["_id"].as_str().unwrap()).collect()
}

fn clients(room: &Value) -> Vec<&str> {
    let entries = room["memberProperties"].as_array().unwrap();
    entries.iter().map(|entry| entry["client"].as_str().unwrap()).collect()
}

#[test]
fn members_are_a_set() {
    let mut bench = bench();
    let body = json!({"invitees": ["carol", "bob", "carol"]});
    let room = bench.admin("members.add", &["r"], body).unwrap();
    assert_eq!(ids(&room), ["alice", "bob", "carol"]);
    assert_eq!(clients(&room), ["alice", "bob", "carol"]);
}

#[test]
fn coming_and_going_is_announced_when_asked_for() {
    let mut bench = bench();
    let one = json!({"invitees": ["carol"], "systemMessage": true});
    let room = bench.user("bob", "members.add", &["r"], one).unwrap();
    let message = &room["lastMessage"];
    assert_eq!(
        (&message["messageType"], &message["message"]),
        (&json!("addMember"), &json!("carol!"))
    );
    assert_eq!(
        (&message["member"]["_id"], &message["sender"]["_id"]),
        (&json!("carol"), &json!("bob"))
    );
    assert_eq!(room["memberProperties"][0]["badge"], 0);
    let two = json!({"members": ["carol", "bob"], "systemMessage": true});
    let room = bench.admin("members.remove", &["r"], two).unwrap();
    assert_eq!(ids(&room), ["alice"]);
    assert_eq!(room["lastMessage"]["messageType"], "deleteMembers");
    assert_eq!(room["lastMessage"]["extra"]["members"][1]["nickname"], "bob!");
    assert_eq!(room["lastMessage"]["sender"], Value::Null);
}

#[test]
fn an_invitee_who_must_accept_is_no_member_yet() {
    let mut bench = bench();
    let body = json!({"invitees": ["carol"], "invitationRequired": true});
    let room = bench.admin("members.add", &["r"], body).unwrap();
    assert_eq!(ids(&room), ["alice", "bob"]);
    assert_eq!(room.get("invitations"), None);
    assert_eq!(code(bench.user("carol", "rooms.get", &["r"], Value::Null)).0, 403);
}

#[test]
fn closed_rooms_take_members_from_superusers_only() {
    let mut bench = bench();
    let add = json!({"invitees": ["carol"]});
    assert_eq!(
        code(bench.user("dave", "members.add", &["r"], add.clone())),
        (403, "NOT_ROOM_MEMBER")
    );
    bench.admin("rooms.update", &["r"], json!({"opening": 0})).unwrap();
    let denied = bench.user("bob", "members.add", &["r"], add.clone());
    assert_eq!(code(denied), (403, "INSUFFICIENT_PERMISSIONS"));
    assert!(bench.user("alice", "members.add", &["r"], add).is_ok());
}

#[test]
fn users_leave_by_themselves_and_are_removed_by_superusers() {
    let mut bench = bench();
    let bob = json!({"members": ["bob"], "systemMessage": true});
    bench.admin("members.add", &["r"], json!({"invitees": ["carol"]})).unwrap();
    assert_eq!(code(bench.user("carol", "members.remove", &["r"], bob.clone())).0, 403);
    let room = bench.user("bob", "members.remove", &["r"], bob.clone()).unwrap();
    assert_eq!((ids(&room), clients(&room)), (vec!["alice", "carol"], vec!["alice", "carol"]));
    assert_eq!(room["lastMessage"]["messageType"], "leaveRoom");
    assert_eq!(code(bench.user("bob", "members.remove", &["r"], bob.clone())).0, 403);
    assert_eq!(code(bench.admin("members.remove", &["r"], bob)), (404, "CLIENT_NOT_FOUND"));
    let carol = json!({"members": ["carol"]});
    assert!(bench.user("alice", "members.remove", &["r"], carol).is_ok());
}

#[test]
fn an_admin_is_a_superuser_and_each_assignment_is_announced() {
    let mut bench = bench();
    let role = |value: &str| json!({"property": "role", "value": value});
    assert_eq!(code(bench.user("bob", "members.set", &["r", "bob"], role("admin"))).0, 403);
    for messages in 1..=2 {
        let room = bench.admin("members.set", &["r", "bob"], role("admin")).unwrap();
        assert_eq!(room["memberProperties"][1]["role"], "admin");
        assert_eq!(room["lastMessage"]["messageType"], "assignAdmin");
        assert_eq!(bench.state.message_count("r"), messages);
    }
    assert!(bench.user("bob", "rooms.update", &["r"], json!({"name": "x"})).is_ok());
    bench.admin("members.set", &["r", "bob"], role("member")).unwrap();
    assert_eq!(code(bench.user("bob", "rooms.update", &["r"], json!({"name": "x"}))).0, 403);
}

#[test]
fn custom_properties_are_ones_own_or_a_superusers_to_set() {
    let mut bench = bench();
    let body = json!({"property": "nickname", "value": {"any": ["json", null]}});
    let room = bench.user("bob", "members.set", &["r", "bob"], body.clone()).unwrap();
    assert_eq!(room["memberProperties"][1]["nickname"], body["value"]);
    assert_eq!(code(bench.user("bob", "members.set", &["r", "alice"], body.clone())).0, 403);
    assert_eq!(code(bench.admin("members.set", &["r", "dave"], body)), (404, "CLIENT_NOT_FOUND"));
}

#[test]
fn bad_requests_about_members_are_refused() {
    let mut bench = bench();
    let mut run = |op, params: &[&str], body| code(bench.admin(op, params, body));
    assert_eq!(run("members.add", &["r"], json!({})), (400, "MISSING_PARAMETER"));
    assert_eq!(run("members.add", &["r"], json!({"invitees": []})), (400, "INVALID_BODY"));
    assert_eq!(run("members.add", &["r"], json!({"invitees": "bob"})), (400, "INVALID_BODY"));
    assert_eq!(run("members.add", &["r"], json!({"invitees": ["x"]})), (404, "CLIENT_NOT_FOUND"));
    assert_eq!(run("members.add", &["x"], json!({"invitees": ["bob"]})), (404, "ROOM_NOT_FOUND"));
    assert_eq!(run("members.remove", &["r"], Value::Null), (400, "INVALID_BODY"));
    for body in [
        json!({"value": 1}),
        json!({"property": "x"}),
        json!({"property": "role", "value": "king"}),
        json!({"property": "client", "value": "alice"}),
        json!({"property": "badge", "value": 0}),
    ] {
        assert_eq!(run("members.set", &["r", "bob"], body.clone()).0, 400, "{body}");
    }
}

#[test]
fn a_direct_room_stays_a_pair() {
    let mut bench = bench();
    let body = json!({"_id": "d", "roomType": "direct", "members": ["alice", "bob"]});
    bench.admin("rooms.create", &[], body).unwrap();
    let third = bench.admin("members.add", &["d"], json!({"invitees": ["carol"]}));
    assert_eq!(code(third), (400, "INVALID_ROOM_TYPE"));
    bench.user("bob", "members.remove", &["d"], json!({"members": ["bob"]})).unwrap();
    let back = bench.admin("members.add", &["d"], json!({"invitees": ["bob"]})).unwrap();
    assert_eq!(ids(&back), ["alice", "bob"]);
}

#[test]
fn users_who_leave_a_group_leave_its_rooms() {
    let mut bench = bench();
    let group = |members: Value| json!({"_id": "g", "nickname": "G", "members": members});
    bench.admin("groups.upsert", &[], group(json!(["carol", "dave"]))).unwrap();
    bench.admin("members.add", &["r"], json!({"invitees": ["g"]})).unwrap();
    let text = json!({"room": "r", "sender": "alice", "messageType": "text", "message": "x"});
    bench.admin("messages.send", &[], text).unwrap();
    let room = bench.user("carol", "rooms.get", &["r"], Value::Null).unwrap();
    assert_eq!(room["unread"], 1);
    assert_eq!(clients(&room), ["alice", "bob", "g", "carol", "dave"]);
    bench.admin("groups.upsert", &[], group(json!(["dave"]))).unwrap();
    assert_eq!(code(bench.user("carol", "rooms.get", &["r"], Value::Null)).0, 403);
    let room = bench.admin("members.remove", &["r"], json!({"members": ["g"]})).unwrap();
    assert_eq!(clients(&room), ["alice", "bob"]);
}
