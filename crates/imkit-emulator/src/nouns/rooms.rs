//! Rooms: create, read, update with freezing, delete. The list of a user's rooms is in
//! `room_list`.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::input::Body;
use super::room_view::{self, Members};
use super::{
    access, blocks, delivery, direct, invitations, members, membership, room_prefs, room_settings,
};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State, number, text, texts};
use crate::txn::Txn;

/// `rooms.create`. A direct room exists once for a pair, so creating it again answers the same
/// room, with both in it again; any other id in use is a conflict. The contract documents neither.
pub(super) fn create(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::optional(call)?;
    let members = body.texts("members")?.unwrap_or_default();
    let people = People { members: &members, announced: &members, invited: &[], owner: None };
    let id = make(txn, call, &body, &people)?;
    answer(txn.state(), call, access::room(txn.state(), &id)?, Members::Ids)
}

/// Who has to do with a new room.
pub(super) struct People<'a> {
    /// Who is in it from the start.
    pub(super) members: &'a [&'a str],
    /// Whom a system message tells of, if one is asked for.
    pub(super) announced: &'a [&'a str],
    /// Who must accept first.
    pub(super) invited: &'a [&'a str],
    /// Whose it is, unless the body says otherwise.
    pub(super) owner: Option<&'a str>,
}

/// Makes the room that a body asks for. Answers its id, or that of the pair's direct room that was
/// there.
pub(super) fn make(
    txn: &mut Txn<'_>,
    call: &Call,
    body: &Body<'_>,
    people: &People<'_>,
) -> Result<String, Refusal> {
    let room_type = body.text("roomType")?.unwrap_or("group");
    let own_id = body.get("_id").map(|_| body.need_text("_id")).transpose()?;
    let id = match room_type {
        "group" => own_id.map_or_else(|| (call.new_id)(call.now), str::to_owned),
        "direct" => {
            let [one, other] = people.members[..] else {
                return Err(body.wrong("members", "exactly two users in a direct room"));
            };
            access::user(txn.state(), one)?;
            access::user(txn.state(), other)?;
            if let Some(id) = direct::find(txn, call, one, other) {
                return Ok(id);
            }
            own_id.map_or_else(|| direct::free_id(txn.state(), call, one, other), str::to_owned)
        }
        other => {
            let text = format!("roomType takes direct or group, not {other:?}");
            return Err(Refusal::new(400, "INVALID_ROOM_TYPE", text));
        }
    };
    if txn.state().get(Kind::Room, &id).is_some() {
        let text = format!("room {id:?} exists already");
        return Err(Refusal::new(409, "ROOM_ALREADY_EXISTS", text));
    }
    for member in people.members.iter().chain(people.invited) {
        access::user_or_group(txn.state(), member)?;
    }
    let mut room = direct::new_room(call, &id, room_type);
    if is_direct(&room) {
        direct::join(&mut room, call, people.members);
    } else {
        membership::add(&mut room, people.members, call.now.as_millisecond());
        if !people.invited.is_empty() {
            invitations::invite(call, &mut room, people.invited);
        }
    }
    if let Some(owner) = people.owner {
        room.insert("owner".to_owned(), owner.into());
    }
    room_settings::apply(txn.state(), body, &mut room)?;
    let announce = body.flag("systemMessage")?;
    txn.put(Kind::Room, &id, room);
    if announce && !people.announced.is_empty() {
        members::announce(txn, call, &id, &members::CAME, people.announced);
    }
    Ok(id)
}

/// `rooms.exists`: for everybody, members or not.
pub(super) fn exists(state: &State, call: &Call) -> Outcome {
    Ok(Reply::ok(json!({"exists": state.get(Kind::Room, call.param(0)).is_some()})))
}

/// `rooms.get`
pub(super) fn get(state: &State, call: &Call) -> Outcome {
    let room = access::room(state, call.param(0))?;
    access::member(state, call, room)?;
    answer(state, call, room, Members::Populated)
}

/// `rooms.update`. A change of `status` freezes or unfreezes the room, which the envelope's text
/// says.
pub(super) fn update(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let mut room = Fields::clone(access::room(txn.state(), id)?);
    access::superuser(call, &room)?;
    let body = Body::required(call)?;
    if room_settings::apply(txn.state(), &body, &mut room)? == 0 {
        let text = "name at least one field of the room to change";
        return Err(Refusal::new(400, "MISSING_PARAMETER", text));
    }
    let frozen = body.get("status").map(|_| number(&room, "status") == 0);
    txn.put(Kind::Room, id, room);
    let reply = answer(txn.state(), call, access::room(txn.state(), id)?, Members::Populated)?;
    Ok(match frozen {
        Some(true) => reply.with_rm("Room frozen successfully"),
        Some(false) => reply.with_rm("Room unfrozen successfully"),
        None => reply,
    })
}

/// `rooms.delete`, with all messages, bans and preferences of the room.
pub(super) fn delete(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    access::superuser(call, access::room(txn.state(), id)?)?;
    delivery::delete_all(txn, id);
    blocks::delete_of_room(txn, id);
    room_prefs::delete_of_room(txn, id);
    txn.delete(Kind::Room, id);
    Ok(Reply::ok(json!({"n": 1, "ok": 1})))
}

/// The room as the caller sees it.
pub(super) fn answer(state: &State, call: &Call, room: &Fields, members: Members) -> Outcome {
    Ok(Reply::ok(room_view::render(state, room, &call.caller, members)))
}

/// The few fields of a room that a search shows.
pub(super) fn info(room: &Fields) -> Value {
    let fields = ["_id", "name", "cover", "description", "roomTags"];
    let fields = fields.iter().filter_map(|field| Some((*field, room.get(*field)?)));
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value.clone())).collect())
}

/// Whether the room carries one of the tags.
pub(super) fn has_any_tag(room: &Fields, tags: &HashSet<&str>) -> bool {
    texts(room, "roomTags").any(|tag| tags.contains(tag))
}

/// Whether the room is a direct one.
pub(super) fn is_direct(room: &Fields) -> bool {
    text(room, "roomType") == "direct"
}

#[cfg(test)]
mod tests;
