//! Coming into a room by oneself: join an existing one, or make one and be in it. Being brought in
//! by others is in `members`.

use serde_json::Value;

use super::input::Body;
use super::room_view::Members;
use super::rooms::{self, People};
use super::{access, blocks, delivery, direct, invitations, members, membership};
use crate::call::{Call, Outcome, Refusal};
use crate::state::{DIRECT_PAIR, Fields, Kind, State, number, text, texts};
use crate::txn::Txn;

/// `rooms.join`. Open rooms take everybody, closed ones the invited and superusers, direct rooms
/// only their pair. Who is in the room already stays as they are.
pub(super) fn join(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, me) = (call.param(0), access::me(call)?);
    let room = access::room(txn.state(), id)?;
    if !texts(room, "members").any(|member| member == me) {
        may_join(txn.state(), room, me)?;
        let mut room = Fields::clone(room);
        if rooms::is_direct(&room) {
            direct::join(&mut room, call, &[me]);
        } else {
            membership::add(&mut room, &[me], call.now.as_millisecond());
        }
        invitations::withdraw(&mut room, &[me]);
        txn.put(Kind::Room, id, room);
        // The request has no switch for the system message of this kind: it is always written.
        delivery::post_system(txn, call, id, "joinRoom", Some(me), Fields::new());
    }
    rooms::answer(txn.state(), call, access::room(txn.state(), id)?, Members::Populated)
}

/// The page names no refusal; these follow from what the pages say of open, frozen and direct
/// rooms and of bans.
fn may_join(state: &State, room: &Fields, user: &str) -> Result<(), Refusal> {
    let id = text(room, "_id");
    let denied = |why: String| Err(Refusal::new(403, "PERMISSION_DENIED", why));
    if number(room, "status") == 0 {
        return denied(format!("room {id:?} is frozen"));
    }
    if rooms::is_direct(room) {
        let theirs = texts(room, DIRECT_PAIR).any(|one| one == user);
        if !theirs || texts(room, "members").count() > 1 {
            return denied(format!("room {id:?} is a direct room of others"));
        }
        return Ok(());
    }
    if blocks::banned(state, id, user).is_some() {
        return denied(format!("{user:?} is banned in room {id:?}"));
    }
    let welcome = number(room, "opening") != 0
        || invitations::is_invited(room, user)
        || access::is_superuser(room, user);
    if welcome { Ok(()) } else { denied(format!("room {id:?} is closed: ask for an invitation")) }
}

/// `rooms.create_and_join`. A user who makes a group room owns it, else nobody could manage it; the
/// page does not say. With the API key nobody but the invitees comes in: the platform's own
/// pseudo-user for it does not exist here.
pub(super) fn create_and_join(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::optional(call)?;
    let me = members::caller_id(call);
    let invitees: Vec<&str> = invitees(&body)?.into_iter().filter(|id| me != Some(*id)).collect();
    let is_direct = body.text("roomType")? == Some("direct");
    let must_accept = body.flag("invitationRequired")? && !is_direct;
    if is_direct && me.iter().count() + invitees.len() != 2 {
        let takes = if me.is_some() { "exactly one other user" } else { "exactly two users" };
        return Err(body.wrong("invitee", &format!("{takes} in a direct room")));
    }
    let mut members: Vec<&str> = me.into_iter().collect();
    if !must_accept {
        members.extend(&invitees);
    }
    let people = People {
        members: &members,
        announced: if must_accept { &[] } else { &invitees },
        invited: if must_accept { &invitees } else { &[] },
        owner: me.filter(|_| !is_direct),
    };
    let id = rooms::make(txn, call, &body, &people)?;
    rooms::answer(txn.state(), call, access::room(txn.state(), &id)?, Members::Populated)
}

/// One id or an array; the field's name is singular.
fn invitees<'b>(body: &'b Body<'_>) -> Result<Vec<&'b str>, Refusal> {
    match body.get("invitee") {
        Some(Value::String(_)) => body.need_text("invitee").map(|id| vec![id]),
        _ => Ok(body.texts("invitee")?.unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        let room = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
        bench.admin("rooms.create", &[], room).unwrap();
        bench
    }

    fn join(bench: &mut Bench, user: &str, room: &str) -> Result<Value, Refusal> {
        bench.user(user, "rooms.join", &[room], Value::Null)
    }

    #[test]
    fn an_open_room_is_joined_once_and_told_of_it() {
        let mut bench = bench();
        let room = join(&mut bench, "carol", "r").unwrap();
        assert_eq!(room["members"][2]["_id"], "carol");
        assert_eq!(room["lastMessage"]["messageType"], "joinRoom");
        assert_eq!(room["lastMessage"]["sender"]["_id"], "carol");
        join(&mut bench, "carol", "r").unwrap();
        let page = bench.query("messages.list", &["r"], &[]).unwrap();
        assert_eq!(column(&page, "messageType"), ["joinRoom"]);
        assert_eq!(code(join(&mut bench, "carol", "x")), (404, "ROOM_NOT_FOUND"));
    }

    #[test]
    fn a_closed_room_takes_the_invited_and_their_invitation_is_used_up() {
        let mut bench = bench();
        bench.admin("rooms.update", &["r"], json!({"opening": 0})).unwrap();
        assert_eq!(code(join(&mut bench, "carol", "r")), (403, "PERMISSION_DENIED"));
        let invite = json!({"invitees": ["carol"], "invitationRequired": true});
        bench.user("alice", "members.add", &["r"], invite).unwrap();
        join(&mut bench, "carol", "r").unwrap();
        let left = bench.admin("invitations.list", &["r"], Value::Null).unwrap();
        assert_eq!(left["data"], json!([]));
    }

    #[test]
    fn frozen_rooms_and_bans_keep_users_out() {
        let mut bench = bench();
        bench.admin("bans.add", &["r", "carol"], Value::Null).unwrap();
        assert_eq!(code(join(&mut bench, "carol", "r")), (403, "PERMISSION_DENIED"));
        bench.admin("bans.remove", &["r", "carol"], Value::Null).unwrap();
        bench.admin("rooms.update", &["r"], json!({"status": 0})).unwrap();
        assert_eq!(code(join(&mut bench, "carol", "r")), (403, "PERMISSION_DENIED"));
    }

    #[test]
    fn only_who_left_comes_back_into_a_direct_room() {
        let mut bench = bench();
        let body = json!({"_id": "d", "roomType": "direct", "members": ["alice", "bob"]});
        bench.admin("rooms.create", &[], body).unwrap();
        assert_eq!(code(join(&mut bench, "carol", "d")), (403, "PERMISSION_DENIED"));
        bench.user("bob", "members.remove", &["d"], json!({"members": ["bob"]})).unwrap();
        assert_eq!(code(join(&mut bench, "carol", "d")), (403, "PERMISSION_DENIED"));
        assert_eq!(join(&mut bench, "bob", "d").unwrap()["members"][1]["_id"], "bob");
    }

    #[test]
    fn who_makes_a_room_is_in_it_and_owns_it() {
        let mut bench = bench();
        let body = json!({"_id": "n", "name": "N", "invitee": "bob", "systemMessage": true});
        let made = bench.user("carol", "rooms.create_and_join", &[], body.clone()).unwrap();
        assert_eq!((&made["owner"], &made["isSuperuser"]), (&json!("carol"), &json!(true)));
        assert_eq!(made["members"][1]["_id"], "bob");
        assert_eq!(made["lastMessage"]["member"]["_id"], "bob");
        let again = bench.user("carol", "rooms.create_and_join", &[], body);
        assert_eq!(code(again), (409, "ROOM_ALREADY_EXISTS"));
        let ghost = json!({"invitee": ["bob", "ghost"]});
        let ghost = bench.user("carol", "rooms.create_and_join", &[], ghost);
        assert_eq!(code(ghost), (404, "CLIENT_NOT_FOUND"));
    }

    #[test]
    fn invitees_who_must_accept_are_no_members_but_in_direct_rooms() {
        let mut bench = bench();
        let body = json!({"_id": "n", "invitee": ["bob"], "invitationRequired": true});
        let made = bench.user("carol", "rooms.create_and_join", &[], body).unwrap();
        assert_eq!(made["members"].as_array().map(Vec::len), Some(1));
        let mine = bench.user_query("bob", "invitations.mine", &[]).unwrap();
        assert_eq!(mine["data"][0]["room"]["_id"], "n");
        let body = json!({"roomType": "direct", "invitee": "bob", "invitationRequired": true});
        let direct = bench.user("carol", "rooms.create_and_join", &[], body.clone()).unwrap();
        assert_eq!(direct["members"].as_array().map(Vec::len), Some(2));
        assert_eq!(direct.get("owner"), None);
        let again = bench.user("carol", "rooms.create_and_join", &[], body).unwrap();
        assert_eq!(again["_id"], direct["_id"]);
        let alone = json!({"roomType": "direct", "invitee": "carol"});
        let alone = bench.user("carol", "rooms.create_and_join", &[], alone);
        assert_eq!(code(alone), (400, "INVALID_BODY"));
        let odd = bench.user("carol", "rooms.create_and_join", &[], json!({"roomType": "odd"}));
        assert_eq!(code(odd), (400, "INVALID_ROOM_TYPE"));
    }

    #[test]
    fn with_the_api_key_the_invitees_alone_come_in() {
        let mut bench = bench();
        let body = json!({"_id": "n", "invitee": ["bob", "carol"]});
        let made = bench.admin("rooms.create_and_join", &[], body).unwrap();
        assert_eq!(made["members"].as_array().map(Vec::len), Some(2));
        assert_eq!(made.get("owner"), None);
    }
}
