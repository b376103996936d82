//! What a caller may do. The API key may do everything; a user is bounded by membership of the
//! room and by the role there.

use serde_json::Value;

use super::membership;
use crate::call::{Call, Caller, Refusal};
use crate::state::{Doc, Fields, Kind, State, text, texts};

/// The calling user, of operations that are about one.
pub(super) fn me(call: &Call) -> Result<&str, Refusal> {
    match &call.caller {
        Caller::User(id) => Ok(id),
        Caller::Admin => Err(Refusal::new(
            401,
            "INVALID_TOKEN",
            "this operation is about the calling user: send IM-CLIENT-KEY and IM-Authorization",
        )),
    }
}

/// A user that must exist.
pub(super) fn user<'s>(state: &'s State, id: &str) -> Result<&'s Doc, Refusal> {
    let missing = || Refusal::new(404, "CLIENT_NOT_FOUND", format!("there is no user {id:?}"));
    state.get(Kind::User, id).ok_or_else(missing)
}

/// A user or a group that must exist: either can be a member.
pub(super) fn user_or_group<'s>(state: &'s State, id: &str) -> Result<&'s Doc, Refusal> {
    state.get(Kind::Group, id).map_or_else(|| user(state, id), Ok)
}

/// A room that must exist.
pub(super) fn room<'s>(state: &'s State, id: &str) -> Result<&'s Doc, Refusal> {
    let missing = || Refusal::new(404, "ROOM_NOT_FOUND", format!("there is no room {id:?}"));
    state.get(Kind::Room, id).ok_or_else(missing)
}

/// A message that must exist.
pub(super) fn message<'s>(state: &'s State, id: &str) -> Result<&'s Doc, Refusal> {
    let missing = || Refusal::new(404, "MESSAGE_NOT_FOUND", format!("there is no message {id:?}"));
    state.get(Kind::Message, id).ok_or_else(missing)
}

/// Lets the API key, members and superusers of the room pass.
pub(super) fn member(state: &State, call: &Call, room: &Fields) -> Result<(), Refusal> {
    match &call.caller {
        Caller::User(id) if !membership::includes(state, room, id) && !is_superuser(room, id) => {
            Err(Refusal::new(403, "NOT_ROOM_MEMBER", format!("{id:?} is not in this room")))
        }
        _ => Ok(()),
    }
}

/// Whether the caller sees a message: one that was hidden from the room only the API key and
/// superusers do, who can show it again.
pub(super) fn sees(call: &Call, room: &Fields, message: &Fields) -> bool {
    shows(&call.caller, room, message)
}

/// As [`sees`], where there is a viewer but no call.
pub(super) fn shows(viewer: &Caller, room: &Fields, message: &Fields) -> bool {
    !is_hidden(message)
        || match viewer {
            Caller::Admin => true,
            Caller::User(id) => is_superuser(room, id),
        }
}

/// Refuses a message that the caller does not see as one that does not exist.
pub(super) fn visible(call: &Call, room: &Fields, message: &Fields) -> Result<(), Refusal> {
    if sees(call, room, message) {
        return Ok(());
    }
    let text = format!("there is no message {:?}", text(message, "_id"));
    Err(Refusal::new(404, "MESSAGE_NOT_FOUND", text))
}

/// Whether a message was hidden from its room.
pub(super) fn is_hidden(message: &Fields) -> bool {
    message.get("isHidden") == Some(&Value::Bool(true))
}

/// Lets the API key and superusers of the room pass.
pub(super) fn superuser(call: &Call, room: &Fields) -> Result<(), Refusal> {
    match &call.caller {
        Caller::User(id) if !is_superuser(room, id) => Err(Refusal::new(
            403,
            "INSUFFICIENT_PERMISSIONS",
            format!("{id:?} is neither owner nor manager nor admin of this room"),
        )),
        _ => Ok(()),
    }
}

/// Owner, managers, and members whose role is admin. How the three relate is not documented;
/// the pages use them side by side.
pub(super) fn is_superuser(room: &Fields, user: &str) -> bool {
    let role = || membership::property(room, user).map(|property| text(property, "role"));
    text(room, "owner") == user
        || texts(room, "managers").any(|id| id == user)
        || role() == Some("admin")
}
