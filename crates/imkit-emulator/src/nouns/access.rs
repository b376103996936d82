//! What a caller may do. The API key may do everything; a user is bounded by membership of the
//! room and by the role there.

use crate::call::{Call, Caller, Refusal};
use crate::state::{Doc, Fields, Kind, State, text, texts};

use super::membership;

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
