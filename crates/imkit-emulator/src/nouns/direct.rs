//! Direct rooms: one for each pair of users, with an id derived from the pair unless the
//! application chose one.

use serde_json::json;
use sha2::{Digest, Sha256};

use super::{membership, times};
use crate::call::Call;
use crate::state::{DIRECT_PAIR, Fields, Kind, State, text, texts};
use crate::txn::Txn;

/// The room of a pair with both in it, made when there is none. Answers its id.
pub(super) fn find_or_make(txn: &mut Txn<'_>, call: &Call, one: &str, other: &str) -> String {
    if let Some(id) = find(txn, call, one, other) {
        return id;
    }
    let id = free_id(txn.state(), call, one, other);
    let mut room = new_room(call, &id, "direct");
    join(&mut room, call, &[one, other]);
    txn.put(Kind::Room, &id, room);
    id
}

/// The room of a pair. Whoever left it is in it again, so that the two always meet in the room
/// that holds what they said.
pub(super) fn find(txn: &mut Txn<'_>, call: &Call, one: &str, other: &str) -> Option<String> {
    let missing = |room: &Fields| {
        [one, other].iter().filter(|user| !texts(room, "members").any(|id| id == **user)).count()
    };
    let rooms = txn.state().direct_rooms_of(one, other);
    // Another user may have been let in for one who left; such a room is the new pair's.
    let theirs = rooms.filter(|room| texts(room, "members").count() + missing(room) == 2);
    let room = theirs.min_by_key(|room| missing(room))?;
    let id = text(room, "_id").to_owned();
    if missing(room) > 0 {
        let mut room = Fields::clone(room);
        join(&mut room, call, &[one, other]);
        txn.put(Kind::Room, &id, room);
    }
    Some(id)
}

/// Adds users to a direct room. Once there are two, the room is theirs.
pub(super) fn join(room: &mut Fields, call: &Call, users: &[&str]) {
    membership::add(room, users, call.now.as_millisecond());
    let members: Vec<&str> = texts(room, "members").collect();
    if members.len() == 2 {
        let pair = json!(members);
        room.insert(DIRECT_PAIR.to_owned(), pair);
    }
}

/// An id for a new room of a pair: the derived one, or a fresh one when the application gave that
/// to another room.
pub(super) fn free_id(state: &State, call: &Call, one: &str, other: &str) -> String {
    let mut id = id(one, other);
    while state.get(Kind::Room, &id).is_some() {
        id = (call.new_id)(call.now);
    }
    id
}

/// The id derived from a pair: 32 hex digits, whichever order the two come in.
pub(super) fn id(one: &str, other: &str) -> String {
    let mut pair = [one, other];
    pair.sort_unstable();
    let digest = Sha256::digest(json!(pair).to_string());
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// A room without members, as it is first stored.
pub(super) fn new_room(call: &Call, id: &str, room_type: &str) -> Fields {
    let mut room = Fields::new();
    room.insert("_id".to_owned(), id.into());
    room.insert("appID".to_owned(), call.app.app_id.clone().into());
    room.insert("roomType".to_owned(), room_type.into());
    for list in ["members", "memberProperties", "managers", "roomTags"] {
        room.insert(list.to_owned(), json!([]));
    }
    room.insert("status".to_owned(), 1.into());
    room.insert("opening".to_owned(), 1.into());
    room.insert("botMode".to_owned(), false.into());
    times::stamp(&mut room, "createdTime", call.now);
    room
}

#[cfg(test)]
mod tests;
