//! Invitations: users who must accept before they are members of a room. They are kept with the
//! room; `members.add` makes them, joining or being added ends them.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::input::Body;
use super::{access, delivery, members, membership, rooms, times, users};
use crate::call::{Call, Outcome, Reply};
use crate::state::{Fields, Kind, State, number, text, texts};
use crate::txn::Txn;

/// The field of a room that holds its invitations: objects with inviter, invitee and createdAt.
const FIELD: &str = "invitations";

/// Invites whoever is no member; who is invited already is invited anew.
pub(super) fn invite(call: &Call, room: &mut Fields, invitees: &[&str]) {
    withdraw(room, invitees);
    let members: HashSet<&str> = texts(room, "members").collect();
    let invited: Vec<Value> = invitees
        .iter()
        .filter(|invitee| !members.contains(*invitee))
        .map(|invitee| {
            let at = times::iso(call.now);
            json!({"inviter": members::caller_id(call), "invitee": invitee, "createdAt": at})
        })
        .collect();
    membership::array_mut(room, FIELD).extend(invited);
}

/// Ends the invitations of these; the others stay.
pub(super) fn withdraw(room: &mut Fields, invitees: &[&str]) {
    let gone: HashSet<&str> = invitees.iter().copied().collect();
    membership::array_mut(room, FIELD)
        .retain(|invitation| !invitation["invitee"].as_str().is_some_and(|id| gone.contains(id)));
}

/// Whether the user is invited.
pub(super) fn is_invited(room: &Fields, user: &str) -> bool {
    of(room).any(|invitation| text(invitation, "invitee") == user)
}

/// `invitations.mine`. Invitations to frozen rooms vanish as the rooms do.
pub(super) fn mine(state: &State, call: &Call) -> Outcome {
    Ok(Reply::ok(page(&pending(state, access::me(call)?))))
}

/// `invitations.list`: of a room, for its members.
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let room = access::room(state, call.param(0))?;
    access::member(state, call, room)?;
    Ok(Reply::ok(page(&of_room(state, room))))
}

/// `invitations.decline`. Who is not invited declines nothing. Answers the invitations of the
/// caller that remain.
pub(super) fn decline(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, me) = (call.param(0), access::me(call)?);
    let room = access::room(txn.state(), id)?;
    if is_invited(room, me) {
        let mut room = Fields::clone(room);
        withdraw(&mut room, &[me]);
        txn.put(Kind::Room, id, room);
    }
    Ok(Reply::ok(page(&pending(txn.state(), me))))
}

/// `invitations.cancel`: superusers anybody's, other members those that they made. Who is not
/// invited is passed over. Answers the invitations of the room that remain.
pub(super) fn cancel(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let mut room = Fields::clone(access::room(txn.state(), id)?);
    access::member(txn.state(), call, &room)?;
    let body = Body::required(call)?;
    let named: HashSet<&str> = body.need_texts("invitees")?.into_iter().collect();
    let meant = of(&room).filter(|invitation| named.contains(text(invitation, "invitee")));
    let (mut invitees, mut others) = (Vec::new(), false);
    for invitation in meant {
        invitees.push(text(invitation, "invitee").to_owned());
        others |= members::caller_id(call).is_some_and(|me| text(invitation, "inviter") != me);
    }
    if others {
        access::superuser(call, &room)?;
    }
    if !invitees.is_empty() {
        let invitees: Vec<&str> = invitees.iter().map(String::as_str).collect();
        withdraw(&mut room, &invitees);
        txn.put(Kind::Room, id, room);
        announce_withdrawal(txn, call, id, &invitees);
    }
    Ok(Reply::ok(page(&of_room(txn.state(), access::room(txn.state(), id)?))))
}

/// The request has no switch for the system message of this kind, so it is always written.
fn announce_withdrawal(txn: &mut Txn<'_>, call: &Call, room: &str, invitees: &[&str]) {
    let briefs: Vec<Value> = invitees.iter().map(|id| members::brief(txn.state(), id)).collect();
    let mut content = Fields::new();
    content.insert("message".to_owned(), members::names(&briefs).into());
    content.insert("extra".to_owned(), json!({"invitees": briefs}));
    delivery::post_system(txn, call, room, "cancelInvitations", members::caller_id(call), content);
}

fn of(room: &Fields) -> impl Iterator<Item = &Fields> {
    let list = room.get(FIELD).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_object)
}

fn page(data: &[Value]) -> Value {
    json!({"totalCount": data.len(), "data": data})
}

/// A room's invitations, without the room.
fn of_room(state: &State, room: &Fields) -> Vec<Value> {
    let shown = of(room).map(|invitation| {
        let mut shown = rendered(state, invitation);
        shown["invitee"] = users::render_public(state, text(invitation, "invitee"));
        shown
    });
    shown.collect()
}

/// A user's invitations, without the invitee.
fn pending(state: &State, user: &str) -> Vec<Value> {
    let rooms = state.all(Kind::Room).map(|(_, room)| room);
    let rooms = rooms.filter(|room| number(room, "status") == 1);
    let own = rooms.flat_map(|room| {
        let own = of(room).filter(|invitation| text(invitation, "invitee") == user);
        own.map(move |invitation| {
            let mut shown = rendered(state, invitation);
            shown["room"] = rooms::info(room);
            shown
        })
    });
    own.collect()
}

/// Who invited, and when. The application is no user, so its invitations have no inviter.
fn rendered(state: &State, invitation: &Fields) -> Value {
    let at = text(invitation, "createdAt");
    let mut shown = json!({"createdAt": at, "updatedAt": at});
    if let Some(inviter) = invitation.get("inviter").and_then(Value::as_str) {
        shown["inviter"] = users::render_public(state, inviter);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    /// Alice owns the room r with Bob; Bob invited Carol, the application Dave.
    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob", "carol", "dave"]);
        let room = json!({"_id": "r", "name": "R", "members": ["alice", "bob"], "owner": "alice"});
        bench.admin("rooms.create", &[], room).unwrap();
        let invite = |id: &str| json!({"invitees": [id], "invitationRequired": true});
        bench.user("bob", "members.add", &["r"], invite("carol")).unwrap();
        bench.admin("members.add", &["r"], invite("dave")).unwrap();
        bench
    }

    fn invitees(page: &Value) -> Vec<&str> {
        let data = page["data"].as_array().unwrap();
        data.iter().map(|entry| entry["invitee"]["_id"].as_str().unwrap()).collect()
    }

    #[test]
    fn each_list_leaves_out_what_its_request_says() {
        let mut bench = bench();
        let mine = bench.user_query("carol", "invitations.mine", &[]).unwrap();
        assert_eq!(mine["totalCount"], 1);
        let entry = &mine["data"][0];
        assert_eq!(
            (&entry["room"]["name"], &entry["inviter"]["_id"]),
            (&json!("R"), &json!("bob"))
        );
        assert_eq!(entry.get("invitee"), None);
        let list = bench.user("bob", "invitations.list", &["r"], Value::Null).unwrap();
        assert_eq!(invitees(&list), ["carol", "dave"]);
        assert_eq!(list["data"][1].get("inviter"), None, "the application invited");
        assert_eq!(list["data"][0].get("room"), None);
        let stranger = bench.user("carol", "invitations.list", &["r"], Value::Null);
        assert_eq!(code(stranger), (403, "NOT_ROOM_MEMBER"));
    }

    #[test]
    fn a_declined_invitation_is_gone_and_only_that_one() {
        let mut bench = bench();
        let left = bench.user("carol", "invitations.decline", &["r"], Value::Null).unwrap();
        assert_eq!(left["totalCount"], 0);
        assert!(bench.user("carol", "invitations.decline", &["r"], Value::Null).is_ok());
        let list = bench.admin("invitations.list", &["r"], Value::Null).unwrap();
        assert_eq!(invitees(&list), ["dave"]);
        let missing = bench.user("carol", "invitations.decline", &["x"], Value::Null);
        assert_eq!(code(missing), (404, "ROOM_NOT_FOUND"));
    }

    #[test]
    fn members_cancel_what_they_made_and_superusers_everything() {
        let mut bench = bench();
        let body = |id: &str| json!({"invitees": [id, "nobody"]});
        let others = bench.user("bob", "invitations.cancel", &["r"], body("dave"));
        assert_eq!(code(others), (403, "INSUFFICIENT_PERMISSIONS"));
        let left = bench.user("bob", "invitations.cancel", &["r"], body("carol")).unwrap();
        assert_eq!(invitees(&left), ["dave"]);
        let left = bench.user("alice", "invitations.cancel", &["r"], body("dave")).unwrap();
        assert_eq!(left["data"], json!([]));
        let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
        assert_eq!(room["lastMessage"]["messageType"], "cancelInvitations");
        assert_eq!(room["lastMessage"]["extra"]["invitees"][0]["_id"], "dave");
        bench.admin("messages.delete", &["r", "_all"], Value::Null).unwrap();
        bench.admin("invitations.cancel", &["r"], body("dave")).unwrap();
        let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
        assert_eq!(room.get("lastMessage"), None, "nothing was withdrawn, so nothing is said");
    }

    #[test]
    fn invitations_to_frozen_rooms_vanish() {
        let mut bench = bench();
        bench.admin("rooms.update", &["r"], json!({"status": 0})).unwrap();
        let mine = bench.user_query("carol", "invitations.mine", &[]).unwrap();
        assert_eq!(mine["data"], json!([]));
    }
}
