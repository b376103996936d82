//! Direct rooms: one for each pair of users, with an id derived from the pair unless the
//! application chose one.

use serde_json::json;
use sha2::{Digest, Sha256};

use super::{membership, times};
use crate::call::Call;
use crate::state::{Doc, Fields, Kind, State, text, texts};
use crate::txn::Txn;

/// The room of a pair.
pub(super) fn find<'s>(state: &'s State, one: &str, other: &str) -> Option<&'s Doc> {
    let is_theirs = |room: &&Doc| {
        text(room, "roomType") == "direct"
            && [one, other].iter().all(|user| texts(room, "members").any(|id| id == *user))
    };
    if let Some(room) = state.get(Kind::Room, &id(one, other)).filter(is_theirs) {
        return Some(room);
    }
    // Rooms with an id of the application's own. A bot may be in very many rooms, so the search
    // goes through those of whoever has fewer: the walk over both ends with the shorter one.
    let fewer = state.rooms_of(one).zip(state.rooms_of(other)).count();
    let user = if state.rooms_of(one).nth(fewer).is_none() { one } else { other };
    state.rooms_of(user).filter_map(|id| state.get(Kind::Room, id)).find(is_theirs)
}

/// The room of a pair, made when there is none. Answers its id.
pub(super) fn find_or_make(txn: &mut Txn<'_>, call: &Call, one: &str, other: &str) -> String {
    if let Some(room) = find(txn.state(), one, other) {
        return text(room, "_id").to_owned();
    }
    let id = id(one, other);
    let mut room = new_room(call, &id, "direct");
    membership::add(&mut room, &[one, other], call.now.as_millisecond());
    txn.put(Kind::Room, &id, room);
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
