//! Rooms as answers show them: members and last message populated, unread counts of the caller.

use serde_json::{Value, json};

use super::{access, blocks, document, history, membership, room_prefs, users};
use crate::call::Caller;
use crate::state::{DIRECT_PAIR, Fields, Kind, State, number, text, texts};

/// How an answer shows the members.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Members {
    /// As ids, right after creation.
    Ids,
    /// As users.
    Populated,
}

/// A room as the viewer sees it.
pub(super) fn render(state: &State, room: &Fields, viewer: &Caller, members: Members) -> Fields {
    let mut shown = document::map(room, |name, value| match name {
        "invitations" | DIRECT_PAIR => None,
        "members" if members == Members::Populated => {
            Some(texts(room, "members").map(|id| member(state, id)).collect())
        }
        "memberProperties" => Some(membership::rendered(room)),
        "lastMessage" => last_message(state, room, viewer),
        _ => Some(value.clone()),
    });
    match viewer {
        Caller::Admin => shown.insert("isSuperuser".to_owned(), true.into()),
        Caller::User(user) => {
            personal(state, room, user, &mut shown);
            None
        }
    };
    shown
}

/// What the room is to one user.
fn personal(state: &State, room: &Fields, user: &str, shown: &mut Fields) {
    let id = text(room, "_id");
    let muted = state.get(Kind::User, user).is_some_and(|user| users::has_muted(user, id));
    shown.insert("unread".to_owned(), membership::unread(room, user).into());
    shown.insert("isMentioned".to_owned(), membership::is_mentioned(room, user).into());
    shown.insert("muted".to_owned(), muted.into());
    shown.insert("isSuperuser".to_owned(), access::is_superuser(room, user).into());
    shown.insert("pref".to_owned(), room_prefs::of(state, user, id).into());
    let mut block = |field: &str, block: Option<&Fields>| {
        let Some(block) = block else { return };
        shown.insert(field.to_owned(), text(block, "updatedAt").into());
        shown.insert(format!("{field}MS"), number(block, "updatedAtMS").into());
    };
    if let Some(peer) = peer(room, user) {
        block("didBlockAt", blocks::blocked(state, user, peer));
        block("wasBlockedAt", blocks::blocked(state, peer, user));
    } else {
        block("wasBlockedAt", blocks::banned(state, id, user));
    }
}

/// The other one of a direct room.
pub(super) fn peer<'r>(room: &'r Fields, user: &str) -> Option<&'r str> {
    if text(room, "roomType") != "direct" {
        return None;
    }
    texts(room, "members").find(|id| *id != user)
}

/// A member: a user with its presence, or a group with the ids of its users.
fn member(state: &State, id: &str) -> Value {
    if let Some(group) = state.get(Kind::Group, id) {
        return document::with_id(group).into();
    }
    let mut member = users::render_public(state, id);
    member["isSocketConnected"] = false.into();
    member
}

/// The newest message that the viewer sees. Ids rise with time.
fn last_message(state: &State, room: &Fields, viewer: &Caller) -> Option<Value> {
    let newest = state.get(Kind::Message, text(room, "lastMessage"))?;
    let message = if access::shows(viewer, room, newest) {
        newest
    } else {
        let seen = state.messages_of(text(room, "_id"));
        let seen = seen.filter(|message| access::shows(viewer, room, message));
        seen.max_by_key(|message| text(message, "_id"))?
    };
    Some(history::render(state, message).into())
}

/// The few fields of a room that lists of other things show.
pub(super) fn reference(state: &State, id: &str) -> Value {
    let mut shown = json!({"_id": id, "id": id});
    if let Some(room) = state.get(Kind::Room, id) {
        for field in ["roomType", "createdTimeMS"] {
            shown[field] = room.get(field).cloned().unwrap_or_default();
        }
    }
    shown
}
