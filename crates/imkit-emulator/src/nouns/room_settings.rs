//! The fields of a room that a request may set, checked before they are stored.

use serde_json::Value;

use super::access;
use super::input::Body;
use crate::call::Refusal;
use crate::state::{DIRECT_PAIR, Fields, State};

/// Fields that the room computes, or that another operation sets. A request that carries them is
/// not refused: rooms that were read are sent back whole.
const COMPUTED: [&str; 27] = [
    "_id",
    "id",
    "__v",
    "appID",
    "roomType",
    "members",
    "memberProperties",
    DIRECT_PAIR,
    "invitations",
    "lastMessage",
    "latestMessage",
    "unread",
    "isMentioned",
    "muted",
    "pref",
    "isSuperuser",
    "createdTime",
    "createdTimeMS",
    "updatedAt",
    "updatedAtMS",
    "didBlockAt",
    "didBlockAtMS",
    "wasBlockedAt",
    "wasBlockedAtMS",
    "systemMessage",
    "invitationRequired",
    "invitee",
];

/// Copies the settable fields of a body into a room. Null takes a field away. Says how many fields
/// it took.
pub(super) fn apply(state: &State, body: &Body<'_>, room: &mut Fields) -> Result<usize, Refusal> {
    let mut taken = 0;
    for (name, value) in body.fields() {
        if COMPUTED.contains(&name.as_str()) {
            continue;
        }
        taken += 1;
        if value.is_null() {
            match name.as_str() {
                "status" | "opening" => return Err(body.wrong(name, "0 or 1")),
                "roomTags" | "managers" => return Err(body.wrong(name, "an array of texts")),
                _ => room.shift_remove(name),
            };
            continue;
        }
        let checked = check(state, body, name, value)?;
        room.insert(name.clone(), checked);
    }
    Ok(taken)
}

fn check(state: &State, body: &Body<'_>, name: &str, value: &Value) -> Result<Value, Refusal> {
    match name {
        "name" | "cover" | "description" | "webhook" | "extParams" => {
            body.text(name)?;
        }
        "botMode" | "encrypted" => {
            body.flag(name)?;
        }
        "status" | "opening" if !matches!(value.as_i64(), Some(0 | 1)) => {
            return Err(body.wrong(name, "0 or 1"));
        }
        "roomTags" => return Ok(body.texts(name)?.into_iter().flatten().collect()),
        "managers" => {
            let managers = body.texts(name)?.unwrap_or_default();
            for id in &managers {
                access::user_or_group(state, id)?;
            }
            return Ok(managers.into_iter().collect());
        }
        "owner" => {
            access::user(state, body.need_text(name)?)?;
        }
        _ => {}
    }
    Ok(value.clone())
}
